package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// ledAway says that the heading or sentence before the first of several names leads to something else: to those who
// applied or came, to earlier ones, to what comes next.
func (ctx *context) ledAway(w *soughtServices, g []spot) bool {
	if len(g) == 0 || ctx.seriesHead(g[0].at).refuse {
		return true
	}
	s := ctx.sentenceBefore(&g[0])
	if _, over := overTerm(s); over {
		return true
	}
	if s == "" || wasGranted(s) || countsThese(s, w.all) || describedGot.MatchString(s) && !notHere.MatchString(s) || !containsAny(withoutBarred(s), ledElse) {
		return false
	}
	for key := range w.held {
		if strings.Contains(hangul.Key(s), key) {
			return false // it tells of another one
		}
	}
	return true
}

// sentenceBefore is the sentence before the one of a spot, in its paragraph or at the end of the one above.
func (ctx *context) sentenceBefore(g *spot) string {
	i := g.at
	before := ctx.passages[i].S[:g.name[0]]
	all := sentencesOf(before)
	if i > 0 && len(all) < 2 {
		before = ctx.passages[i-1].S
		all = append(sentencesOf(before), [2]int{})
	}
	if len(all) < 2 {
		return ""
	}
	r := all[len(all)-2]
	return before[r[0]:r[1]]
}

// heldAny says that a service is held with any status.
func heldAny(all []Decision, key string) bool {
	return slices.ContainsFunc(all, func(d Decision) bool { return heldElse([]Decision{d}, d.Status, key) })
}

// ledElse are words of sentences that lead to what was not decided on now.
var ledElse = wordsOf(countedElse, []string{"참석", "일정", "계획", "지원", "혜택", "조건"})
