package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// adjustments are rows of a criteria table that add or take off points and are
// no dimension.
var adjustments = hangul.MustCompile(`^[(\[<※*+]*(가점|감점|가·감점|가감점|가점·감점|기타|소계|합계|계$|총계|총점|정량|정성)`)

// tableDimensions takes the dimensions of a criteria table for a programme of
// which no sentence tells them.
func tableDimensions(f *Facts) {
	namedAsParts(f)
	said := map[string]int{}
	for _, c := range f.Criteria {
		if c.Field == "dimensions" {
			said[c.Scheme.ID] = -1
		}
	}
	flat := flatTables(f)
	for _, it := range f.Items {
		if it.Table >= 0 && flat[it.Table] {
			it.Dimension = it.Name
		}
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

// namedAsParts makes dimensions of what a table names, where more indicators are told than the table has rows, so that each row is of
// several: 14개 세부지표 beside a table of five rows with points.
func namedAsParts(f *Facts) {
	for _, c := range f.Criteria {
		if c.Field != "indicator_count" {
			continue
		}
		of := itemsNamed(f, c.Scheme.ID)
		if len(of) < 2 || float64(len(of)) >= c.Number {
			continue
		}
		for _, i := range of {
			f.Items[i].Dimension, f.Items[i].Name = f.Items[i].Name, doc.Text{}
		}
	}
}

// itemsNamed are the items of a programme, all of one table and none in a dimension or class; nil where some are otherwise.
func itemsNamed(f *Facts, id string) (out []int) {
	for i := range f.Items {
		it := &f.Items[i]
		if it.Scheme.ID != id {
			continue
		}
		if it.Table < 0 || it.Name.Empty() || !it.Dimension.Empty() || !it.Class.Empty() || it.Points.Empty() || len(out) > 0 && f.Items[out[0]].Table != it.Table {
			return nil
		}
		out = append(out, i)
	}
	return out
}

// flatTables are the tables that tell of a few things judged, none below another, whose points or shares make up a whole in each class: what
// they name is all that a programme looks at.
func flatTables(f *Facts) map[int]bool {
	sums, deep, names := map[int]map[string]int{}, map[int]bool{}, map[int]int{}
	for i := range f.Items {
		it := &f.Items[i]
		if it.Table < 0 || adjustments.MatchString(hangul.NoSpace(hangul.FoldString(it.Name.S))) {
			continue
		}
		if sums[it.Table] == nil {
			sums[it.Table] = map[string]int{}
		}
		sums[it.Table][hangul.Key(it.Class.S)] += wholeOf(it.Points) + wholeOf(it.Weight)
		deep[it.Table] = deep[it.Table] || it.Name.Empty() || !it.Dimension.Empty()
		names[it.Table]++
	}
	flat := map[int]bool{}
	for table, of := range sums {
		flat[table] = !deep[table] && names[table] <= mostFlat*len(of)
		for _, sum := range of {
			flat[table] = flat[table] && (sum == 100 || sum == 1000)
		}
	}
	return flat
}

// mostFlat is how many things judged a table may name that are no indicators.
const mostFlat = 7
