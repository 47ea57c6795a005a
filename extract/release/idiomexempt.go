package release

import "strings"

// exemptDecides is idiomDecides for words that are said of exemptions from rules, and true of all others.
func exemptDecides(before, word string) bool {
	switch head(word, 6) {
	case "인정":
		switch word {
		case "인정했", "인정하였":
			return countedMade(before) || exempts(before)
		case "인정하기로":
			return exempts(before)
		}
		if exempts(before) {
			return true
		}
		return madeProgramme(before) && recognisedBy.MatchString(before) // 공로를 인정받았다, 시민들로부터
	case "처리":
		return settledCases.MatchString(before) || exempts(before)
	case "허용":
		return exempts(before) || allowedCases.MatchString(before)
	case "부여":
		return exempts(before) || rankOf(before)
	case "받았", "받아", "받은", "의결", "심의", "통과", "내줬", "내주", "주기", "주었", "줬다", "적용":
		return exempts(before)
	case "두기":
		return strings.HasSuffix(before, "예외를 ") && exempts(before)
	case "면제":
		return reliefObject.MatchString(tail(before, longestExempted))
	}
	return true
}
