package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// row reads one item for each class that has figures.
func (c *criteriaTable) row(row int) {
	if c.tailed >= 0 {
		c.tailedRow(row)
		return
	}
	fresh := false
	for _, k := range append([]int{c.dimension, c.name}, c.figures...) {
		fresh = fresh || k >= 0 && c.fresh(row, k)
	}
	if !fresh {
		return
	}
	c.counted(row)
	if c.dropped(row) || c.asksToPass(row) {
		c.gave(row)
		return
	}
	if c.takesOff(row) {
		c.unread(row, "the row takes points off and prints them without a sign")
		return
	}
	scheme := c.scheme()
	for _, class := range c.classesOf(row) {
		it := Item{Scheme: scheme, Year: c.year, Class: class, Dimension: c.dimensionOf(row), Name: plainName(c.text(row, c.name)),
			Rule: "table.criteria", Table: c.use, Row: c.top + row}
		if c.dimension == c.name || c.dimension >= 0 && c.at(row, c.dimension) == c.at(row, max(c.name, 0)) && c.name >= 0 {
			it.Dimension = doc.Text{}
		}
		c.below(&it)
		shared := it
		shared.Name = doc.Text{}
		if c.name >= 0 && c.figuresOf(&shared, row, class, true) {
			c.f.Items = append(c.f.Items, shared)
			c.gave(row)
		}
		if c.figuresOf(&it, row, class, false) || c.name >= 0 && c.underShared(row, class) && c.fresh(row, c.name) && !it.Name.Empty() {
			c.f.Items = append(c.f.Items, c.named(it, row)...)
			c.gave(row)
		}
	}
	c.unreadUnlessGave(row)
}

// sumBelow is what a cell holds that only goes on with the points of the dimension above,
// where no line was seen to merge the two: (30), (30점).
var sumBelow = hangul.MustCompile(`^\s*[(\[]\s*\d{1,4}\s?(?:점|%)?\s*[)\]]\s*$`)

// dimensionOf is the dimension of a row's item, of the row above where the cell goes on with it.
func (c *criteriaTable) dimensionOf(row int) doc.Text {
	for r := row; c.dimension >= 0 && r > c.head; r-- {
		if t := c.text(r, c.dimension); !sumBelow.MatchString(hangul.FoldString(t.S)) && !(t.Empty() && c.name >= 0 && c.name != c.dimension && !c.text(r, c.name).Empty()) {
			return plainName(t)
		}
	}
	return plainName(c.text(max(c.head, 0), c.dimension))
}

// passRow heads a row of what must be reached, and no item: 인증 기준 | 70점 이상 | 60점 이상.
var passRow = hangul.MustCompile(`^(?:(?:인증|지정|선정|통과|합격|커트라인|최저)\s?)(?:기준|점수|요건|기준\s?점수)?$`)

// asksToPass reads a row of what must be reached, which holds for the programme where it is the same for all classes.
func (c *criteriaTable) asksToPass(row int) bool {
	if !passRow.MatchString(strings.TrimSpace(hangul.FoldString(c.words(row, c.distinct(row)[0]).S))) {
		return false
	}
	var pass []Criterion
	agree := true
	for _, k := range c.figures {
		v := viewOf(c.words(row, k))
		i := strings.IndexAny(v.S, "0123456789")
		if i < 0 {
			continue
		}
		if c.figureKind(k) != pointsCol || !strings.Contains(v.S, "이상") {
			return false
		}
		n, _, _ := hangul.Number(v.S[i:])
		agree = agree && (len(pass) == 0 || pass[0].Number == float64(n))
		pass = append(pass, c.criterion("pass_points", n, v.raw))
	}
	if agree && len(pass) > 0 {
		c.f.Criteria = append(c.f.Criteria, pass[0])
	}
	return len(pass) > 0
}

// below gives an item what the rows over it say: the field, where its row names none, and the class.
func (c *criteriaTable) below(it *Item) {
	if it.Class.Empty() {
		it.Class = c.class
	}
	if c.over.Empty() || !it.Dimension.Empty() && !it.Name.Empty() {
		return
	}
	if it.Name.Empty() {
		it.Name = it.Dimension
	}
	it.Dimension = c.over
}

func (c *criteriaTable) unreadUnlessGave(row int) {
	c.unread(row, "the row gives no count, points or weight")
}

// classesOf are the classes that a row has figures of, in the order of the
// columns; one without words where no class is named.
func (c *criteriaTable) classesOf(row int) []doc.Text {
	if c.rowClass >= 0 {
		return []doc.Text{c.words(row, c.rowClass)}
	}
	var out []doc.Text
	for _, k := range c.figures {
		class := c.classOver(k)
		seen := false
		for _, o := range out {
			seen = seen || sameKey(o.S, class.S)
		}
		if !seen {
			out = append(out, class)
		}
	}
	if c.ofEach {
		return slices.DeleteFunc(out, func(t doc.Text) bool { return t.Empty() }) // 지표 수 | 배점(시) | 배점(군): of each class
	}
	return out
}

// severalClasses says that the header names two classes or more over figures, beside others that have none.
func (c *criteriaTable) severalClasses() bool {
	seen := map[string]bool{}
	for _, k := range c.figures {
		seen[hangul.Key(c.classOver(k).S)] = true
	}
	return len(seen) > 2 && seen[""]
}

// classOver is the class that the header names over a column of figures.
func (c *criteriaTable) classOver(k int) doc.Text {
	if n := len(c.cols[k].path); n > 1 && c.partsFigures(k) {
		return c.cols[k].path[n-1]
	}
	for i, t := range c.cols[k].path {
		if i < len(c.cols[k].path)-1 && sortsHolders(t.S) {
			return t // 광역 | 기초 over 지표 수 | 배점 each
		}
		if s := strings.TrimSpace(hangul.FoldString(t.S)); wholeYear(s) || revisedWords.MatchString(s) && !c.newlyJudged(k) {
			continue
		}
		if name, in := cutClass(t); !in.Empty() && sortsHolders(name.S) {
			if columnKind(in.S) != noKind {
				return name // 대도시(배점)
			}
			return t // 가유형(시·구)
		}
		if columnKind(t.S) == noKind || c.tierOver(k) || c.addsUp(k) {
			return t
		}
		if in := bracketOver(t); !in.Empty() && sortsHolders(in.S) {
			return in
		}
		if v := viewOf(t); len(c.figures) > 1 {
			if m := ofFigures.FindStringIndex(v.S); m != nil && m[0] > 0 && m[1] == len(v.S) && sortsHolders(v.S[:m[0]]) {
				return v.text(0, m[0]) // 대도시 배점 | 중소도시 배점
			}
		}
	}
	return doc.Text{}
}

// bracketOver is what stands in round brackets in a header: 배점(대도시).
func bracketOver(t doc.Text) doc.Text {
	_, in := cutClass(t)
	return in
}

// total reads a row of sums: the number of indicators and the points in all.
// Sums of several classes stand for the programme only where they agree.
func (c *criteriaTable) total(row int) {
	if cells := c.distinct(row); (strings.HasPrefix(c.key(row, cells[0]), "소계") || !isTotal(c.words(row, cells[0])) && c.sumsGroup(row, cells)) && !c.onlySum(row) {
		return // 소계, also in the column of names beside the dimension that it sums up
	}
	for _, f := range []struct {
		kind  colKind
		field string
	}{{indicatorsCol, "indicator_count"}, {pointsCol, "total_points"}} {
		var sums []Criterion
		agree := true
		for _, k := range c.figures {
			v := viewOf(c.words(row, k))
			i := strings.IndexAny(v.S, "0123456789")
			if c.figureKind(k) != f.kind || i < 0 {
				continue
			}
			n, _, ok := hangul.Number(v.S[i:])
			agree = agree && ok && (len(sums) == 0 || sums[0].Number == float64(n))
			sums = append(sums, c.criterion(f.field, n, v.raw))
		}
		if agree && len(sums) > 0 {
			c.f.Criteria = append(c.f.Criteria, sums[0])
		}
	}
}

// onlySum says that a row is the last of the table and no other row sums up, so
// that what it calls a subtotal is the total.
func (c *criteriaTable) onlySum(row int) bool {
	for r := c.head; r < c.rowCount; r++ {
		if r != row && c.rowKind(r) == totalRow {
			return false
		}
	}
	return row == c.rowCount-1
}

func (c *criteriaTable) criterion(field string, n int, words doc.Text) Criterion {
	scheme := c.scheme()
	return Criterion{Scheme: scheme, Year: c.year, Field: field, Number: float64(n), Value: Value{words, "table.total"}, Block: c.block}
}
