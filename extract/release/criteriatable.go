package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// criteriaTable reads what a programme asks for (평가 항목): fields and
// indicators with their number, points and weight, perhaps of each class.
type criteriaTable struct {
	*tableReader
	dimension, name int
	figures         []int    // columns of counts, points and weights
	rowClass        int      // column that names the class of a row
	bare            colKind  // of the figures of a table without a head
	ofEach          bool     // figures without a class are those of each class
	tailed          int      // column of names with their points in brackets, where no column has figures
	class           doc.Text // of all rows, or of those below a row that names one
	over            doc.Text // the field that a row over others names
	wholes          []int    // of each column, what its numbers make up: found once
}

// criteria reads the table as one of criteria.
func (r *tableReader) criteria() bool {
	c := &criteriaTable{tableReader: r, dimension: -1, name: -1, rowClass: -1, tailed: -1}
	if c.ruleSheet() {
		return true
	}
	if c.headsWithPoints() {
		r.begin("criteria")
		c.headItems()
		return true
	}
	if c.figuresBelow() {
		r.begin("criteria")
		c.itemsAbove()
		return true
	}
	if c.classesDown() {
		r.begin("criteria")
		c.itemsOfClasses()
		return true
	}
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
		case groupRow:
			c.stripe(row)
		}
	}
	return true
}

// columns finds which column holds what.
func (c *criteriaTable) columns() bool {
	if c.tellsOfOthers() {
		return false
	}
	if c.declares() || c.sharesMoney() || c.comparesRules() || c.comparesProgrammes() {
		return false
	}
	c.bare = c.bareFigures()
	asked := c.bare != noKind || c.has(pointsCol, weightCol, indicatorsCol, itemCol, dimensionCol)
	for k := range c.cols {
		if c.figureKind(k) != noKind && !c.outdated(k) && !c.summedUp(k) {
			c.figures = append(c.figures, k)
		}
	}
	asked = asked || len(c.figures) > 0 && c.announced() != noKind
	if (len(c.figures) == 0 || c.onlyRanges()) && c.pointsInNames() {
		return true
	}
	if !asked || len(c.figures) == 0 {
		return false
	}
	c.naming()
	c.ofEach = c.severalClasses()
	c.class = c.ownClass()
	return (c.dimension >= 0 || c.name >= 0 || c.rowClass >= 0) && c.hasFigures() && !c.namesPlaces()
}

// tellsOfOthers says that a column, but one of figures for a sort of those judged (배점 over 대기업 | 중소기업), has what no criteria have.
func (c *criteriaTable) tellsOfOthers() bool {
	for k := range c.cols {
		switch c.cols[k].kind {
		case companyCol, serviceCol, rankCol, moneyCol, yearCol, contactCol, launchCol:
			if c.figureKind(k) == noKind {
				return true
			}
		}
	}
	return false
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
		if _, _, _, ok := cellStatus(s); !ok && !appliedWords.in(s) && !selectedWords.in(s) || len([]rune(s)) > 12 {
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
		case c.figureKind(k) != noKind || c.outdated(k) || len(cols) > 0 && c.tellsHow(k) || c.contentOf(k).cells == 0 || c.numbered(k) || len(c.figures) > 0 && k > c.figures[len(c.figures)-1]:
		case kind == classCol && c.classes(k) && c.rowClass < 0:
			c.rowClass = k
		case kind == dimensionCol, kind == itemCol, kind == classCol, kind == domainCol, kind == namesCol, kind == contentCol, kind == titleCol, kind == projectCol, kind == noKind:
			cols = append(cols, k)
		}
	}
	if len(cols) == 2 && c.tellsContent(cols[1]) && c.eachItself(cols[0]) {
		cols = cols[:1] // what is looked at in each is no name
	}
	switch len(cols) {
	case 0:
	case 1:
		switch c.cols[cols[0]].kind {
		case dimensionCol, classCol, domainCol:
			c.dimension = cols[0]
		default:
			if c.name = cols[0]; c.countsIndicators() {
				c.dimension, c.name = cols[0], -1 // what has indicators is no indicator
			}
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

// countsIndicators says that a column of figures counts indicators.
func (c *criteriaTable) countsIndicators() bool {
	return slices.ContainsFunc(c.figures, func(k int) bool { return c.figureKind(k) == indicatorsCol })
}

// tellsContent says that a column tells what is looked at, without figures of its own: 평가 내용.
func (c *criteriaTable) tellsContent(k int) bool {
	if c.cols[k].kind != contentCol && !strings.HasSuffix(hangul.Key(c.cols[k].words().S), "내용") {
		return false
	}
	for row := c.head; row < c.rowCount; row++ {
		if strings.ContainsAny(c.words(row, k).S, "0123456789") && c.rowKind(row) == bodyRow {
			return false
		}
	}
	return true
}

// eachItself says that every row has a name of its own in a column, and no two the same.
func (c *criteriaTable) eachItself(k int) bool {
	seen := map[string]bool{}
	for row := c.head; row < c.rowCount; row++ {
		if c.rowKind(row) != bodyRow {
			continue
		}
		key := c.key(row, k)
		if key == "" || seen[key] || !c.fresh(row, k) {
			return false
		}
		seen[key] = true
	}
	return len(seen) > 1
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
var figureTail = hangul.MustCompile(`\s*\(\s*[0-9][0-9,.]*\s*(?:\s*/\s*[0-9][0-9,.]*)?\s*(점|개|%|개 지표|지표)?\s*\)\s*$`)

// plainName is a name without the number in brackets behind it and without a
// bullet before it.
func plainName(t doc.Text) doc.Text {
	v := viewOf(withoutBullet(t))
	if strings.Contains(v.S, "②") {
		v = viewOf(t) // ① 가나 ② 다라, of which the first number is no bullet
	}
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
