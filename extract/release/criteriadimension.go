package release

import (
	"injeung/normalize/hangul"
)

// adjustments are rows of a criteria table that add or take off points and are
// no dimension.
var adjustments = hangul.MustCompile(`^(가점|감점|가·감점|가감점|가점·감점|기타|소계|합계|계$|총계|총점|정량|정성)`)

// tableDimensions takes the dimensions of a criteria table for a programme of
// which no sentence tells them.
func tableDimensions(f *Facts) {
	said := map[string]int{}
	for _, c := range f.Criteria {
		if c.Field == "dimensions" {
			said[c.Scheme.ID] = -1
		}
	}
	for _, it := range f.Items {
		if it.Table < 0 || it.Dimension.Empty() || adjustments.MatchString(hangul.NoSpace(hangul.FoldString(it.Dimension.S))) {
			continue
		}
		at, known := said[it.Scheme.ID]
		if at < 0 {
			continue
		}
		if !known {
			at = len(f.Criteria)
			said[it.Scheme.ID] = at
			f.Criteria = append(f.Criteria, Criterion{Scheme: it.Scheme, Year: it.Year, Field: "dimensions",
				Value: Value{it.Dimension, "table.dimensions"}, Block: f.Uses[it.Table].Block})
		}
		f.Criteria[at].List = addValues(f.Criteria[at].List, []Value{{it.Dimension, "table.dimensions"}})
	}
}
