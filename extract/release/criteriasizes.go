package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// scheme is the programme of the table: of two, the one that certifies places, where the table tells by their size what is asked of
// them and no heading names the other.
func (c *criteriaTable) scheme() Scheme {
	s := c.tableReader.scheme()
	if certifies(s) != scheme.Service || c.namedOver(s) || !c.namesSizes() {
		return s
	}
	return c.ctx.onlyMain(scheme.City, s)
}

// namesSizes says that a cell of the first column or of the first two rows is a size of places: 대도시, 중소도시.
func (c *criteriaTable) namesSizes() bool {
	for i := range c.table.Cells {
		if at := &c.table.Cells[i]; at.Col == 0 || at.Row < 2 {
			if sizeWord(strings.TrimSpace(hangul.FoldString(c.lines[i].S))) {
				return true
			}
		}
	}
	return false
}
