package release

import (
	"slices"
	"strings"
)

// again says that the names of one row, some of which were chosen for another part of the programme already, are those that the
// sentence before counts: 가나시 등 3곳이 길을 닦는다. 둘레숲은 4곳에서 가꾼다. △가나시 △다라군 △마바시 △사아군 등이다.
func (g segment) again(f *fit, missing int) bool {
	n := len(f.fresh)
	return len(g) == 1 && f.old > 0 && n > f.old && n+f.old == missing && !f.paired && slices.Contains(g[0].countedBefore(), missing)
}

// countedBefore are the numbers of holders in the sentence before, of this paragraph or the last one.
func (s *stray) countedBefore() (out []int) {
	before := ""
	for i := s.passage; i >= 0 && i >= s.passage-1 && strings.TrimSpace(before) == ""; i-- {
		before = s.ctx.passages[i].S
		if i == s.passage {
			before = before[:max(0, strings.Index(before, s.s))]
		}
	}
	all := sentencesOf(before)
	if len(all) == 0 {
		return nil
	}
	last := all[len(all)-1]
	for _, n := range countsIn(before[last[0]:last[1]]) {
		if isHolderUnit(n) {
			out = append(out, n.n)
		}
	}
	return out
}
