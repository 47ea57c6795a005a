package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// countTable reads a table of numbers that a result declares: how many
// applied and how many were selected, whole and by class or status.
type countTable struct {
	*tableReader
	order []schema.Status
	by    map[schema.Status]*Decision
	asked map[schema.Status][]doc.Text // the numbers of those who applied for each class
}

// appliedWords and selectedWords are the labels of what was counted.
var (
	appliedWords  = setOf("신청", "접수", "응모", "참여", "공모")
	selectedWords = setOf("선정", "지정", "인증", "결정", "확정", "승인", "통과")
	summedWords   = setOf("누적", "누계", "기존", "기지정", "비율", "경쟁률", "증감", "%")
)

// counts reads the table as declared numbers.
func (r *tableReader) counts() bool {
	c := &countTable{tableReader: r, by: map[schema.Status]*Decision{}, asked: map[schema.Status][]doc.Text{}}
	if r.head == 0 || r.colCount < 2 || !c.isResult() || !c.numeric() {
		return false
	}
	r.begin("winners")
	for row := r.head; row < r.rowCount; row++ {
		if k := r.rowKind(row); k == bodyRow || k == totalRow {
			c.row(row, k == totalRow)
		}
	}
	for _, st := range c.order {
		if all := c.asked[st]; len(all) > 1 && !c.by[st].Applicants.Said() {
			c.by[st].Applicants = Value{doc.Join(" ", all...), "table.applicants-summed"}
		}
		r.f.Decisions = append(r.f.Decisions, *c.by[st])
	}
	return true
}

// isResult says that the heading speaks of this round's result, or that the
// table sets those who applied beside those who were selected.
func (c *countTable) isResult() bool {
	applied, selected := false, false
	for row := range c.rowCount {
		for _, k := range c.distinct(row) {
			if row < c.head || k == 0 {
				s := c.words(row, k).S
				applied = applied || appliedWords.in(s)
				selected = selected || selectedWords.in(s)
				if kind := c.columnKind(row, k); kind == itemCol || kind == dimensionCol {
					return false
				}
			}
		}
	}
	g, why := c.gate()
	s := viewOf(why).S
	if applied && selected {
		return g != past
	}
	if c.byStatus() && c.ctx.header.Kind == schema.Result {
		return g != past
	}
	return g == decided && len(c.heads) > 0 && (strings.Contains(s, "결과") || selected && c.ctx.header.Kind == schema.Result)
}

// byStatus says that the rows are of two statuses at least, and sums.
func (c *countTable) byStatus() bool {
	seen := map[schema.Status]bool{}
	for row := c.head; row < c.rowCount; row++ {
		stub := c.words(row, 0)
		if stub.Empty() || isTotal(stub) {
			continue
		}
		st, _, _, ok := cellStatus(hangul.FoldString(stub.S))
		if !ok {
			return false
		}
		seen[st] = true
	}
	return len(seen) > 1
}

// numeric says that all cells beside the first column hold numbers.
func (c *countTable) numeric() bool {
	n := 0
	for row := c.head; row < c.rowCount; row++ {
		for _, k := range c.distinct(row) {
			if k == 0 {
				continue
			}
			s := c.spelled(row, k)
			if _, ok := wholeCount(s); !ok && !isDash(s) && !strings.HasSuffix(s, "%") && !ratioCell.MatchString(s) {
				return false
			}
			n++
		}
	}
	return n > 0
}

// ratioCell is a cell that sets those who applied against those chosen: 4.7:1, 6대 1.
var ratioCell = hangul.MustCompile(`^[0-9]{1,3}(?:\.[0-9]+)?\s?(?::|대)\s?1$`)

// wholeCount reads a cell that is nothing but a number with its counter.
func wholeCount(s string) (n int, ok bool) {
	n, size, ok := hangul.Number(s)
	if !ok {
		return 0, false
	}
	rest := strings.TrimSpace(s[size:])
	return n, rest == "" || hangul.CounterAt(rest) == len(rest)
}

// row reads the numbers of a row.
func (c *countTable) row(row int, total bool) {
	stub := c.words(row, 0)
	if summedWords.in(stub.S) {
		return
	}
	c.counted(row)
	side := c.ctx.labelOf(stub)
	for _, k := range c.distinct(row) {
		over := doc.Join(" ", c.cols[k].path...)
		n, ok := wholeCount(c.spelled(row, k))
		if k == 0 || !ok || summedWords.in(over.S) || yearsOver.MatchString(hangul.FoldString(over.S)) {
			continue
		}
		l := side
		for _, t := range c.cols[k].path {
			if !isTotal(t) && !sameKey(t.S, "구분") {
				over := c.ctx.labelOf(t)
				over.class = withoutRole(over.class) // 신청 over the numbers of 도시형
				l = l.under(over)
			}
		}
		if !l.province.Empty() || l.yearN > 0 && !c.current(l.yearN) {
			c.gave(row)
			continue
		}
		if n, last := c.roundOver(k), c.lastRound(); n > 0 && last > 0 {
			if n < last {
				c.gave(row)
				continue // 1차 | 2차 | 3차: of earlier rounds
			}
			l.class = doc.Text{}
		}
		c.put(row, k, n, l, over.S+" "+stub.S, total)
	}
}

// put gives a number to the decision that it counts.
func (c *countTable) put(row, k, n int, l label, labels string, total bool) {
	words := c.words(row, k)
	if l.status == "" && !appliedWords.in(labels) && c.overStatuses(row) {
		c.whole(words, n, l)
		c.gave(row)
		return
	}
	if l.status == "" && appliedWords.in(labels) && c.overStatuses(row) && c.appliedApart(row) {
		c.gave(row)
		return // the sum of those who applied for each
	}
	if total || isTotal(c.words(row, 0)) {
		l.class = doc.Text{}
	}
	d := c.decision(l.status, l.statusBy)
	switch l.class = withoutRole(l.class); {
	case appliedWords.in(labels):
		if l.class.Empty() && !d.Applicants.Said() {
			d.Applicants = Value{words, "table.applicants"}
		}
		if !l.class.Empty() {
			c.asked[d.Status] = append(c.asked[d.Status], words)
		}
	default:
		d.Counts = append(d.Counts, Count{Value: Value{words, "table.count"}, N: n, Class: l.class})
	}
	c.gave(row)
}

// yearsOver is a span of years over a column, whose numbers are of all of them; onlyUnit is by what a row is counted, and no class.
var (
	yearsOver = hangul.MustCompile(`[0-9]{2,4}년?\s?[~∼-]\s?'?[0-9]{2,4}`)
	onlyUnit  = hangul.MustCompile(`^(?:개|곳|건|개소|명|단위\s?:\s?\S+)$`)
)

// withoutRole drops a class that is but the word for what was counted.
func withoutRole(class doc.Text) doc.Text {
	s := hangul.FoldString(class.S)
	if onlyUnit.MatchString(s) {
		return doc.Text{} // 신규(개)
	}
	if classLexicon.has(hangul.NoSpace(s)) {
		return class // 시 지역, though headers name places so
	}
	if appliedWords.in(s) || selectedWords.in(s) || isTotal(class) || columnKind(s) != noKind {
		return doc.Text{}
	}
	return class
}

// decision is the decision of a status.
func (c *countTable) decision(st schema.Status, by doc.Text) *Decision {
	if st == "" {
		st = schema.New
	}
	if c.by[st] == nil {
		d := &Decision{Scheme: c.scheme(), Status: st, Where: InTable, Block: c.block, Rule: "table.counts", Year: c.decidedIn(), Batch: c.batch()}
		if len(c.heads) > 0 {
			d.Words = c.heads[0].raw
		}
		if !by.Empty() {
			d.StatusBy = Value{by, "table.status"}
		}
		c.by[st] = d
		c.order = append(c.order, st)
	}
	return c.by[st]
}
