package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// bodyCounted is a body with how many services of its own a bracket behind it names: 가나은행 2건.
var bodyCounted = hangul.MustCompile(`^(\S.*?)\s(\d{1,2})(?:건|개)$`)

// partedBody parts an item of a body that is counted into those that its bracket names: 가나은행 2건(다라
// 결제, 마바 보험).
func partedBody(s string, it serviceItem) []serviceItem {
	m := bodyCounted.FindStringSubmatchIndex(s[it.a[0]:it.a[1]])
	if it.sign != bracketSign || m == nil {
		return []serviceItem{it}
	}
	n, _, _ := hangul.Number(s[it.a[0]+m[4] : it.a[0]+m[5]])
	var out []serviceItem
	from := it.b[0]
	for _, k := range append(commas(s[it.b[0]:it.b[1]]), it.b[1]-it.b[0]) {
		one := it
		one.own, one.a[1], one.b = true, it.a[0]+m[3], trimmed(s, from, it.b[0]+k)
		out, from = append(out, one), it.b[0]+k+1
	}
	if len(out) != n {
		return []serviceItem{it}
	}
	return out
}

// ownCounts says that some of the first parts have the number of those behind them: 가나은행 2건(다라, 마바).
func (s *itemSeries) ownCounts() bool {
	return slices.ContainsFunc(s.items, func(it serviceItem) bool { return it.own })
}

// describedAt are the bytes i..j of a name, without what describes it where it stands in quotes behind
// that: (골목을 밝히는) ‘가나 등불’.
func describedAt(s string, i, j int) [2]int {
	r := unquotedAt(s, i, j)
	qs := quoted(s[r[0]:r[1]])
	if len(qs) != 1 {
		return r
	}
	q := [2]int{r[0] + qs[0][0], r[0] + qs[0][1]}
	if q[1]+quoteAfter(s[q[1]:]) == r[1] && describesNext.MatchString(s[r[0]:q[0]-quoteBefore(s[:q[0]])]) {
		return q
	}
	return r
}

// describesNext finds that words end as those do that describe what stands behind them.
var describesNext = hangul.MustCompile(`\S\s[가-힣·]*(?:는|한|된|인|던|할|운|은|린|준|온)\s?$`)
