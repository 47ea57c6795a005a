package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// otherRound are words behind a verb that tell of another round than the one before it: 3곳을 지정한 데
// 이어 이번에 2곳을 추가로 지정했다.
var otherRound = wordsOf(thisRoundWords, []string{"추가", "또다시", "또 ", "2차", "3차", "하반기", "잇달아"})

// roundTold finds a time or turn of a round that is not told as the release's own.
var roundTold = hangul.MustCompile(`[0-9]{1,2}월|지난달|상반기|연초|[0-9]차|첫 `)

// timeBetween begins what follows such a verb with the time that went by: (지정한 데 이어) 두 달 만에.
var timeBetween = hangul.MustCompile(`^[\s,]*(?:불과\s|약\s)?(?:[가-힣0-9]{1,4}\s?)?(?:년|해|달|개월|주|주일|일)여?\s?(?:만에|뒤|후)`)

// goesOn makes verbs that lead to another decision of the same day verbs of a clause of its own: 새로 지정한
// 데 이어 2곳을 재지정했다. They tell of an earlier round but where the sentence says that they are of this
// one, or where the next verb has another status and no word of time parts them.
func (c *clause) goesOn() {
	for k := range c.predicates {
		p := &c.predicates[k]
		rest := strings.TrimPrefix(strings.TrimLeft(c.s[p.to:], " "), "데 이어")
		if p.tense != attrPast || len(rest) == len(strings.TrimLeft(c.s[p.to:], " ")) || k+1 >= len(c.predicates) || !c.ofThisRound(p, &c.predicates[k+1]) {
			continue
		}
		p.tense, p.joins, p.to = doesNow, true, len(c.s)-len(rest)
	}
}

// ofThisRound says that the next verb tells of the same round as one that leads to it.
func (c *clause) ofThisRound(p, next *predicate) bool {
	before, between := c.s[:p.from], c.s[p.to:next.from]
	if containsAny(before, beforeNowWords) || containsAny(between, otherRound) || timeBetween.MatchString(strings.TrimPrefix(strings.TrimLeft(between, " "), "데 이어")) || roundTold.MatchString(before) {
		return false
	}
	for _, y := range c.years {
		if y.To <= p.from && y.Year != c.ctx.day().Y {
			return false
		}
	}
	st := schema.Status(c.statusNear(p))
	return containsAny(before, thisRoundWords) || next.status != "" && (st == schema.New || st != "" && st != next.status)
}
