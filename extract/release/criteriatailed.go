package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// pointsInNames finds the column whose names carry their points in brackets, which make up a
// whole: 평가 분야(배점) over 여건(20), 계획(50), 의지(30).
func (c *criteriaTable) pointsInNames() bool {
	for k := range c.cols {
		switch c.cols[k].kind {
		case dimensionCol, itemCol, classCol, domainCol:
		default:
			if k > 0 || len(c.figures) == 0 {
				continue
			}
		}
		if rows, sum := c.tailsOf(k); rows > 1 && (sum == 100 || sum == 1000) {
			c.tailed = k
			c.finerTails(rows, sum)
			return true
		}
	}
	return false
}

// tailsOf is how many names a column has and what the points behind them make up; none where one has no points.
func (c *criteriaTable) tailsOf(k int) (rows, sum int) {
	for row := c.head; row < c.rowCount; row++ {
		if c.rowKind(row) != bodyRow || !c.fresh(row, k) || c.words(row, k).Empty() {
			continue
		}
		_, n := pointsBehind(c.words(row, k))
		if n == 0 {
			return 0, 0
		}
		rows, sum = rows+1, sum+n
	}
	return rows, sum
}

// finerTails finds beside a column of names with points the one that parts each of them: 여건(30) beside 의지(10), 조직(20). The
// coarser names are dimensions then, with points or without.
func (c *criteriaTable) finerTails(rows, sum int) {
	for k := c.tailed + 1; k < len(c.cols); k++ {
		if n, of := c.tailsOf(k); of == sum && n > rows {
			c.dimension, c.tailed = c.tailed, k
			return
		}
	}
	if k := c.tailed - 1; k >= 0 && !c.numbered(k) && c.contentOf(k).cells > 0 {
		switch c.cols[k].kind {
		case dimensionCol, classCol, domainCol, itemCol:
			c.dimension = k
		}
	}
}

// onlyRanges says that the columns of figures hold but ranges, from the least to the most: 0~30.
func (c *criteriaTable) onlyRanges() bool {
	for row := c.head; row < c.rowCount; row++ {
		for _, k := range c.figures {
			if s := hangul.FoldString(c.words(row, k).S); c.rowKind(row) == bodyRow && s != "" && !strings.Contains(s, "~") {
				return false
			}
		}
	}
	return true
}

// headsWithPoints says that the first row of a table under words for what is judged names
// dimensions with their points, which make up a whole, over what is looked at in each: 여건(20점) |
// 계획(50점) | 의지(30점).
func (c *criteriaTable) headsWithPoints() bool {
	if c.colCount < 2 || c.rowCount < 2 || len(c.heads) == 0 || !judged.MatchString(c.heads[0].S) {
		return false
	}
	cells, sum := c.distinct(0), 0
	for _, k := range cells {
		_, n := pointsBehind(c.words(0, k))
		if n == 0 {
			return false
		}
		sum += n
	}
	return len(cells) > 1 && (sum == 100 || sum == 1000)
}

// headItems reads such a table.
func (c *criteriaTable) headItems() {
	for _, k := range c.distinct(0) {
		words := c.words(0, k)
		points, _ := pointsBehind(words)
		c.f.Items = append(c.f.Items, Item{Scheme: c.scheme(), Year: c.year, Dimension: plainName(words), Points: points, Rule: "table.criteria", Table: c.use, Row: c.top})
	}
	for row := c.head; row < c.rowCount; row++ {
		c.counted(row)
		c.gave(row)
	}
}

// pointsBehind is the figure in brackets behind a name; 0 where there is none or one of
// another unit than points.
func pointsBehind(t doc.Text) (figure doc.Text, n int) {
	v := viewOf(t)
	m := figureTail.FindStringSubmatchIndex(v.S)
	if m == nil || m[0] == 0 || m[2] >= 0 && v.S[m[2]:m[3]] != "점" {
		return doc.Text{}, 0
	}
	_, in := cutClass(v.text(0, m[1]))
	n, _, _ = hangul.Number(hangul.FoldString(in.S))
	return in, n
}

// tailedRow reads a row of such a table.
func (c *criteriaTable) tailedRow(row int) {
	if !c.fresh(row, c.tailed) {
		return
	}
	c.counted(row)
	words := c.words(row, c.tailed)
	points, _ := pointsBehind(words)
	it := Item{Scheme: c.scheme(), Year: c.year, Points: points, Rule: "table.criteria", Table: c.use, Row: c.top + row}
	if c.dimension >= 0 {
		it.Dimension, it.Name = c.dimensionOf(row), plainName(words)
	} else if c.cols[c.tailed].kind == itemCol {
		it.Name = plainName(words)
	} else {
		it.Dimension = plainName(words)
	}
	c.f.Items = append(c.f.Items, it)
	c.gave(row)
}
