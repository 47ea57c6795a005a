package release

import (
	"strings"
	"unicode/utf8"
)

// madeWords end words that tell what a body does with a service and are no part of its name.
var madeWords = []string{"개발한", "운영하는", "운영한", "제공하는", "제공한", "실증한", "실증하는", "도입한", "구축한", "만든", "함께", "공동으로", "에서", "추진하는", "선보인", "신청한", "제안한", "출품한"}

// providerName gives the bytes of the name of a body among words i..j, without the field before it, what is
// told of it before or behind, and the place in a bracket: (교통) ㈜가나가 다라시에서 운영하는; 다라시가 도입한
// ㈜가나; ㈜가나(다라시).
func providerName(s string, i, j int) (int, int) {
	if cut, ok := strings.CutSuffix(s[i:j], " 신청"); ok {
		j = i + len(cut) // (가나 신청)
	}
	if from, to, end := bracketAt(s[:j], i); end > 0 && end < j && to-from > len("주") {
		i = end + spaces(s[end:j])
	}
	if k := strings.LastIndex(s[i:j], " (주)"); k > 0 && endsMade(s[i:i+k]) && utf8.RuneCountInString(s[i+k:j]) > 5 {
		i += k + 1
	}
	if k := openingOf(s[i:j]); k > 0 && s[j-1] == ')' {
		if n, ok := names().placeAt(s[:j-1], i+k+1); ok && n.to == j-1 {
			j = i + k
		} else if stockCode.MatchString(s[i+k : j]) {
			j = i + k
		}
	}
	first, rest := firstWord(s[i:j])
	n, place := names().placeAt(rest, 0)
	if rest == "" || !endsMade(rest) && !(place && n.to == len(rest)) {
		return i, j
	}
	for _, w := range []string{"이", "가", "은", "는", "와", "과"} {
		if cut := strings.TrimSuffix(first, w); cut != first && josaAt(first, len(cut)) == w && utf8.RuneCountInString(cut) > 1 {
			return i, i + len(cut)
		}
	}
	return i, j
}

// endsMade says that words end in what is done with a service.
func endsMade(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, w := range madeWords {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
