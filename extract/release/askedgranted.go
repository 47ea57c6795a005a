package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// askedGranted finds, behind a noun of decision, that it was asked for and that those who decide took it up, in one clause or
// in two: (반납) 신청을 받아들였다, (해제)를 요청했고, 위원회는 이를 수용했다. What was turned down does not match, nor what another clause is about.
var askedGranted = hangul.MustCompile(`^(?:을|를)?\s?(?:신청|요청|건의)(?:한\s것을|함에\s따라|해\s?옴에\s따라|해\s이를|하여\s이를|하자|해|하여|했고|하였고|했으며|하였으며|을|를|도|은|는|이|가)?,?\s` +
	`(?:[가-힣]{2,12}(?:은|는|이|가|에서)\s)?(?:이를\s|이\s요청을\s|이\s신청을\s)?(?:최종\s|모두\s|함께\s|원안대로\s|심의를\s거쳐\s|심의\s끝에\s){0,2}` +
	`(?:받아들(?:였|여졌|여져|이기로\s(?:하였|했))|(?:승인|허가|수용|수락|의결|인용)(?:하였|했|됐|되었|하기로\s(?:하였|했)))`)

// granted reads the verb behind the noun, which ends at j, of what was asked for and taken up.
func (p *predicate) granted(s string, j int) bool {
	if !toldAsked(s[j:]) {
		return false
	}
	m := askedGranted.FindStringIndex(s[j:])
	if m == nil {
		return false
	}
	p.tense, p.to = didPast, j+m[1]
	return true
}

// toldAsked says that what was asked for is told of right at the begin of s.
func toldAsked(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "을"), "를")
	s = strings.TrimPrefix(s, " ")
	return strings.HasPrefix(s, "신청") || strings.HasPrefix(s, "요청") || strings.HasPrefix(s, "건의")
}
