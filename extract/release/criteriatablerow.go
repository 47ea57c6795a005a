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
	scheme := c.scheme()
	for _, class := range c.classesOf(row) {
		it := Item{Scheme: scheme, Year: c.year, Class: class, Dimension: c.dimensionOf(row), Name: plainName(c.text(row, c.name)),
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
	for _, t := range c.cols[k].path {
		if s := strings.TrimSpace(hangul.FoldString(t.S)); wholeYear(s) || revisedWords.MatchString(s) {
			continue
		}
		if columnKind(t.S) == noKind || c.tierOver(k) {
			return t
		}
		if in := bracketOver(t); !in.Empty() && isClassWord(hangul.Key(in.S)) {
			return in
		}
	}
	return doc.Text{}
}

// partsFigures says that the lowest words over a column tell for whom the figures are that the words above are over: 배점 over 시 | 군.
func (c *criteriaTable) partsFigures(k int) bool {
	path := c.cols[k].path
	low := strings.TrimSpace(hangul.FoldString(path[len(path)-1].S))
	if !isWhose(columnKind(low)) || wholeYear(low) || revisedWords.MatchString(low) || outdatedWords.MatchString(low) || adjustments.MatchString(low) {
		return false
	}
	switch columnKind(path[len(path)-2].S) {
	case pointsCol, weightCol, indicatorsCol, scoreCol:
		return true
	}
	return false
}

// isWhose says that words may tell for whom figures are: a kind of place or body, or a word that is no header.
func isWhose(kind colKind) bool {
	switch kind {
	case noKind, sigunguCol, sidoCol, placeCol, bodyCol, companyCol, otherCol:
		return true
	}
	return false
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
