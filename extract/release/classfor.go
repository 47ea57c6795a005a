package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// classDescribed begins a sentence with a clause that tells what a class is for, and the class: 군 지역을 대상으로 한 농어촌형은 (가나군 …).
var classDescribed = hangul.MustCompile(`^[^.,]{3,80}?[한된둔춘는은인운큰](?:\s)([가-힣]{1,8}(?:형|유형|분야|부문|단계|그룹))(?:은|는|에는)\s`)

// describedClass is how much of a sentence only describes the class that is its topic: the words name no place, and tell of no
// other time, no choice and nobody who was not chosen.
func (r *listReader) describedClass(s string) int {
	if !strings.Contains(s, "은 ") && !strings.Contains(s, "는 ") {
		return 0
	}
	m := classDescribed.FindStringSubmatchIndex(s)
	if m == nil || !r.ctx.isClass(s[m[2]:m[3]]) {
		return 0
	}
	before := s[:m[2]]
	if r.ctx.gaz.lastName(before) >= 0 || decideNouns.in(before) || notChosen(before) || beforeNow.MatchString(before) {
		return 0
	}
	return m[2]
}
