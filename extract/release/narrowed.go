package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// earlierThisYear are times before the day of a release, with 이번에 behind them.
var earlierThisYear = []string{"올해 들어", "올 들어", "올해 초", "올 초", "연초", "상반기", "지난"}

// thenNow says that a clause tells who was chosen before, and the next one who is now: 올해 들어 가나군이
// 지정됐고, 이번에 다라시가 추가로 지정됐다.
func (c *clause) thenNow(g governed) bool {
	return g.by.joins && containsAny(c.s[:g.from], earlierThisYear) && strings.Contains(c.s[g.by.to:], "이번에 ")
}

// madeCandidates finds behind names that they were made candidates, before a verb: (6곳)을 후보로 뽑고.
var madeCandidates = hangul.MustCompile(`^[을를] (?:예비|최종|1차)?\s?후보(?:지|군|지역|도시)?(?:로|으로) (?:뽑|추리|추려|정하|정해|압축|올리|올려|고르|골라|가려)`)

// candidatesFirst says that unit i was made a candidate before predicate p decides on others.
func (c *clause) candidatesFirst(i int, p *predicate) bool {
	u := &c.units[i]
	return p.from > u.to && strings.Contains(c.s[u.to:p.from], "후보") && madeCandidates.MatchString(c.s[u.to:]) && c.unitBetween(u.to, p.from)
}

// narrowed says that those told of were but candidates, of whom the rest of the sentence chooses: 6곳을
// 후보로 뽑고 … 2곳을 가나마을로 확정했다.
func (c *clause) narrowed(g governed) bool {
	from, to, ok := c.ctx.targetOf(c.s, g.by.from)
	if !ok || !strings.HasPrefix(strings.TrimPrefix(c.s[from:to], "예비"), "후보") {
		return false
	}
	for k := range c.predicates {
		if p := &c.predicates[k]; p.from > g.by.to && p.tense == didPast && c.unitBetween(g.by.to, p.from) {
			return true
		}
	}
	return false
}
