package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// A list may be told of in a clause of its own before its number stands again: (돌아온 곳은) 가나시, 다라군 2곳으로, 심사 결과 2곳 모두
// (인증이 연장됐다).
var (
	againBetween = hangul.MustCompile(`^(?:으로|로|인데|이며|이고|은|는|이|가)?,?\s(?:[가-힣]+\s){0,3}$`)
	againAll     = hangul.MustCompile(`^(?:[이가은는]?\s)?(?:모두|전부|다|전체가)\s`)
)

// ofOthers say that a number is not of those named before it.
var ofOthers = setOf("나머지", "기존", "이외", "그 외", "다른")

// allAgain puts the names of a list where the same number of them stands again with a word for all, so that what is told there is told of them.
func (c *clause) allAgain() {
	if !strings.Contains(c.s, "모두 ") && !strings.Contains(c.s, "전부 ") && !strings.Contains(c.s, "곳 다 ") && !strings.Contains(c.s, "전체가 ") {
		return
	}
	for i := 1; i < len(c.units); i++ {
		u, l := &c.units[i], &c.units[i-1]
		if u.count == nil || u.list != nil || l.list == nil || len(l.list.entries()) != u.count.n || len(u.parts) > 0 {
			continue
		}
		if gap := c.s[l.to:u.from]; againBetween.MatchString(gap) && !ofOthers.in(gap) && !slices.ContainsFunc(c.predicates, func(p predicate) bool { return p.from >= l.to && p.to <= u.from }) && againAll.MatchString(c.s[u.to:]) {
			u.list, u.count = l.list, nil
			c.units = append(c.units[:i-1], c.units[i:]...)
			return
		}
	}
}
