package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// givenTermEnds goes on behind a verb with the term that what was given then has, which ends now: 인증을 받아 (유효기간이 끝나는 5건).
var givenTermEnds = hangul.MustCompile(`^\s?(?:[가-힣]{1,8}\s){0,2}(?:유효\s?)?(?:인증\s?|지정\s?)?(?:기간|기한)(?:이|가|의)?\s(?:올해\s|이번에\s|곧\s)?(?:끝나|끝난|만료|지난|다한|다 된|도래)`)

// longGone is a predicate that is told with a second past as one of another time: 반납했었다, 뽑혔었으나,
// 지정됐었던.
func (p predicate) longGone(s string) predicate {
	if p.tense == didPast && p.to <= len(s) && strings.HasPrefix(s[p.to:], "었") || (p.tense == didPast || p.tense == attrOld) && strings.Contains(s[p.from:min(p.to, len(s))], "었었") {
		p.tense, p.joins = didNot, false
	}
	if p.tense == doesNow && p.joins && p.passive && p.to <= len(s) && givenTermEnds.MatchString(head(s[p.to:], 90)) {
		p.tense, p.joins = attrPast, false
	}
	return p
}
