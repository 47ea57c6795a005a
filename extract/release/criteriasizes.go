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
	if k, ok := c.askedBelow(s); ok {
		return k
	}
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

// tableSizes takes the sizes of places (대도시, 중소도시, 농어촌) for which a table of criteria has figures each, for a programme of which no
// sentence tells them; one at least is a size by its name.
func tableSizes(f *Facts) {
	said, sized := map[string]int{}, map[string]bool{}
	for i := range f.Criteria {
		if c := &f.Criteria[i]; c.Field == "size_classes" {
			said[c.Scheme.ID] = -1
		}
	}
	var out []Criterion
	for i := range f.Items {
		it := &f.Items[i]
		at, known := said[it.Scheme.ID]
		if it.Table < 0 || it.Class.Empty() || at < 0 {
			continue
		}
		v := Value{it.Class, "table.classes"}
		if !known {
			at = len(out)
			said[it.Scheme.ID] = at
			out = append(out, Criterion{Scheme: it.Scheme, Year: it.Year, Field: "size_classes", Value: v, Block: f.Uses[it.Table].Block})
		}
		out[at].List = addValues(out[at].List, []Value{v})
		sized[it.Scheme.ID] = sized[it.Scheme.ID] || sizeWord(strings.TrimSpace(hangul.FoldString(it.Class.S)))
	}
	for _, c := range out {
		if len(c.List) > 1 && sized[c.Scheme.ID] {
			f.Criteria = append(f.Criteria, c)
		}
	}
}
