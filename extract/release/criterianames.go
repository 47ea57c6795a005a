package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// ownFigure finds one name of several in a cell with its own points or share: 구체성(20),
// 적정성(20점).
var ownFigure = hangul.MustCompile(`([^(),]+?)\s?\(\s?([0-9]{1,3}(?:\.[0-9])?)\s?(점|%)?\s?\)\s*,?\s*`)

// namesInCell are the names that a cell of what is judged lists, each with its figure, where
// those make up the figure of the row; none else.
func (c *criteriaTable) namesInCell(row int, whole doc.Text) (names, figures []doc.Text) {
	sum := 0
	for _, l := range linesOf(c.cell(row, c.name)) {
		v := viewOf(l.text)
		at := 0
		for _, m := range ownFigure.FindAllStringSubmatchIndex(v.S, -1) {
			if strings.TrimSpace(v.S[at:m[0]]) != "" {
				return nil, nil
			}
			n, _, _ := hangul.Number(v.S[m[4]:m[5]])
			sum += n
			names, figures = append(names, withoutBullet(v.text(m[2], m[3]))), append(figures, v.text(m[4], max(m[5], m[7])))
			at = m[1]
		}
		if strings.TrimSpace(v.S[at:]) != "" {
			return nil, nil
		}
	}
	n, _, ok := hangul.Number(strings.TrimSpace(hangul.FoldString(whole.S)))
	if len(names) < 2 || !ok || n != sum {
		return nil, nil
	}
	return names, figures
}

// named gives an item for each name that its cell lists, or the item itself.
func (c *criteriaTable) named(it Item, row int) []Item {
	if c.name < 0 || c.name == c.dimension || !it.Count.Empty() || it.Points.Empty() == it.Weight.Empty() {
		return []Item{it}
	}
	whole := joinTexts("", it.Points, it.Weight)
	names, figures := c.namesInCell(row, whole)
	if names == nil {
		return []Item{it}
	}
	var out []Item
	for i := range names {
		one := it
		one.Name = names[i]
		if it.Weight.Empty() {
			one.Points = figures[i]
		} else {
			one.Weight = figures[i]
		}
		out = append(out, one)
	}
	return out
}
