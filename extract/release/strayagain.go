package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
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
	last := before[all[len(all)-1][0]:all[len(all)-1][1]]
	if containsAny(last, lastYearWords) || containsAny(last, stillToCome) || metThere.MatchString(last) {
		return nil
	}
	for _, n := range countsIn(last) {
		if isHolderUnit(n) {
			out = append(out, n.n)
		}
	}
	return out
}

// metThere finds that those counted came together or told of what they do, which nobody is chosen for.
var metThere = hangul.MustCompile(`참석|참가|(?:발표회|설명회|간담회|보고회|협의회|연수)(?:에|에는|에서)\s|(?:사례|경험|의견)[을를]\s(?:나누|나눴|나눈|발표|공유)`)
