package release

import (
	"regexp"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// criteriaTable reads what a programme asks for (평가 항목): fields and
// indicators with their number, points and weight, perhaps of each class.
type criteriaTable struct {
	*tableReader
	dimension, name int
	figures         []int // columns of counts, points and weights
	rowClass        int   // column that names the class of a row
}

// criteria reads the table as one of criteria.
func (r *tableReader) criteria() bool {
	c := &criteriaTable{tableReader: r, dimension: -1, name: -1, rowClass: -1}
	if !c.columns() {
		return false
	}
	r.begin("criteria")
	for row := r.head; row < r.rowCount; row++ {
		switch r.rowKind(row) {
		case bodyRow:
			c.row(row)
		case totalRow:
			c.total(row)
		}
	}
	return true
}

// columns finds which column holds what.
func (c *criteriaTable) columns() bool {
	if c.has(companyCol, serviceCol, rankCol, moneyCol, yearCol, contactCol, launchCol) {
		return false
	}
	if c.declares() {
		return false
	}
	asked := c.has(pointsCol, weightCol, indicatorsCol, itemCol, dimensionCol)
	for k := range c.cols {
		if c.figureKind(k) != noKind && !c.outdated(k) {
			c.figures = append(c.figures, k)
		}
	}
	asked = asked || len(c.figures) > 0 && c.announced() != noKind
	if !asked || len(c.figures) == 0 {
		return false
	}
	c.naming()
	return (c.dimension >= 0 || c.name >= 0 || c.rowClass >= 0) && c.hasFigures() && !c.namesPlaces()
}

// declares says that the rows are of statuses, of applying and of selecting: the
// table counts holders.
func (c *criteriaTable) declares() bool {
	n := 0
	for row := c.head; row < c.rowCount; row++ {
		stub := c.words(row, 0)
		if c.rowKind(row) != bodyRow || stub.Empty() {
			continue
		}
		s := hangul.FoldString(stub.S)
		if _, _, _, ok := cellStatus(s); !ok && !appliedWords.MatchString(s) && !selectedWords.MatchString(s) || len([]rune(s)) > 12 {
			return false
		}
		n++
	}
	return n > 0 && !c.has(pointsCol, weightCol, indicatorsCol)
}

// naming finds the columns that name what is asked, from the coarsest on the
// left: of one its header says whether it names dimensions; of three the
// finest that has a name in every row is taken.
func (c *criteriaTable) naming() {
	var cols []int
	for k := range c.cols {
		switch kind := c.cols[k].kind; {
		case c.isFigure(k) || c.contentOf(k).cells == 0 || len(c.figures) > 0 && k > c.figures[len(c.figures)-1]:
		case kind == classCol && c.classes(k) && c.rowClass < 0:
			c.rowClass = k
		case kind == dimensionCol, kind == itemCol, kind == classCol, kind == domainCol, kind == namesCol, kind == contentCol, kind == titleCol, kind == projectCol, kind == noKind:
			cols = append(cols, k)
		}
	}
	switch len(cols) {
	case 0:
	case 1:
		switch c.cols[cols[0]].kind {
		case dimensionCol, classCol, domainCol:
			c.dimension = cols[0]
		default:
			c.name = cols[0]
		}
	default:
		c.dimension, c.name = cols[0], cols[len(cols)-1]
		for _, k := range cols[1:] {
			if c.everyRow(k) {
				c.name = k
				break
			}
		}
	}
}

// everyRow says that a cell of the column begins in every body row.
func (c *criteriaTable) everyRow(k int) bool {
	for row := c.head; row < c.rowCount; row++ {
		if c.rowKind(row) == bodyRow && !c.fresh(row, k) {
			return false
		}
	}
	return true
}

// figureTail is a number in brackets behind a name: 정량평가(20), 안전(30점).
var figureTail = regexp.MustCompile(`\s*\(\s*[0-9][0-9,.]*\s*(?:\s*/\s*[0-9][0-9,.]*)?\s*(점|개|%|개 지표|지표)?\s*\)\s*$`)

// plainName is a name without the number in brackets behind it and without a
// bullet before it.
func plainName(t doc.Text) doc.Text {
	v := viewOf(withoutBullet(t))
	if m := figureTail.FindStringIndex(v.S); m != nil && m[0] > 0 {
		return v.text(0, m[0])
	}
	return v.raw
}

// classes says that a column names classes of places and nothing else.
func (c *criteriaTable) classes(col int) bool {
	n, all := 0, 0
	for row := c.head; row < c.rowCount; row++ {
		if k := c.key(row, col); k != "" && c.fresh(row, col) && c.rowKind(row) == bodyRow {
			all++
			if isClassWord(k) || strings.HasSuffix(k, "형") || strings.HasSuffix(k, "도시") {
				n++
			}
		}
	}
	return n > 0 && n == all
}

// namesPlaces says that a column names local governments: a table of results.
func (c *criteriaTable) namesPlaces() bool {
	for k := range c.cols {
		if in := c.contentOf(k); !c.isFigure(k) && in.most(in.places, 0.5) {
			return true
		}
	}
	return false
}

// row reads one item for each class that has figures.
func (c *criteriaTable) row(row int) {
	fresh := false
	for _, k := range append([]int{c.dimension, c.name}, c.figures...) {
		fresh = fresh || k >= 0 && c.fresh(row, k)
	}
	if !fresh {
		return
	}
	c.counted(row)
	scheme := c.scheme()
	for _, class := range c.classesOf(row) {
		it := Item{Scheme: scheme, Year: c.year, Class: class, Dimension: plainName(c.text(row, c.dimension)), Name: plainName(c.text(row, c.name)),
			Rule: "table.criteria", Table: c.use, Row: c.top + row}
		if c.dimension == c.name || c.dimension >= 0 && c.at(row, c.dimension) == c.at(row, max(c.name, 0)) && c.name >= 0 {
			it.Dimension = doc.Text{}
		}
		shared := it
		shared.Name = doc.Text{}
		if c.name >= 0 && c.figuresOf(&shared, row, class, true) {
			c.f.Items = append(c.f.Items, shared)
			c.gave(row)
		}
		if c.figuresOf(&it, row, class, false) || c.name >= 0 && c.underShared(row, class) && c.fresh(row, c.name) && !it.Name.Empty() {
			c.f.Items = append(c.f.Items, it)
			c.gave(row)
		}
	}
	c.unreadUnlessGave(row)
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
	return out
}

// classOver is the class that the header names over a column of figures.
func (c *criteriaTable) classOver(k int) doc.Text {
	for _, t := range c.cols[k].path {
		if s := strings.TrimSpace(hangul.FoldString(t.S)); wholeYear(s) || revisedWords.MatchString(s) {
			continue
		}
		if columnKind(t.S) == noKind {
			return t
		}
		if in := bracketOver(t); !in.Empty() && isClassWord(hangul.Key(in.S)) {
			return in
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
	if strings.HasPrefix(c.key(row, c.distinct(row)[0]), "소계") && !c.onlySum(row) {
		return
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
