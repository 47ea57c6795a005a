package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// rankTold finds that a title which places held before went on or ended: 자격을 유지하게 됐다, 지위를 잃었다.
var rankTold = hangul.MustCompile(`^(?:자격|지위)(?:을|를|이|가|도)? (?:모두 |그대로 |계속 |다시 )?(?:(유지하게 됐|유지하게 되었|유지하게 된다|유지했|유지하였|이어가게 됐|이어가게 되었|연장됐|연장되었)|(잃었|잃게 됐|잃게 되었|상실했|상실하였|박탈됐|박탈되었|박탈당했|반납했))`)

// rankStarts begin what rankTold finds.
var rankStarts = setOf("자격", "지위")

// keptOrLost reads such words at byte i, whose subject are the places.
func keptOrLost(s string, i int) (predicate, bool) {
	if i+idiomStart > len(s) || !rankStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	m := rankTold.FindStringSubmatchIndex(s[i:])
	if m == nil || startsWithAny(s[i+m[1]:], onceSo) || standsForPeople.MatchString(tail(s[:i], standingMost)+s[i:i+m[1]]) {
		return predicate{}, false
	}
	p := predicate{from: i, to: i + m[1], noun: s[i : i+m[1]], status: schema.Renewed, tense: didPast, passive: true}
	if m[4] >= 0 {
		p.status = schema.Revoked
	}
	return p, true
}

// rankOf says that words end in the rank of what programmes are called, which somebody is given: 가나도시 지위를.
func rankOf(before string) bool {
	for _, w := range []string{" 지위를 ", " 자격을 ", " 칭호를 "} {
		if t, ok := strings.CutSuffix(before, w); ok {
			return endsAsProgramme(t)
		}
	}
	return false
}
