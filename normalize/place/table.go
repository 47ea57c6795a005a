package place

import (
	"cmp"
	"slices"
)

// Table is every place with its names and its history. It does not change
// after Load.
type Table struct {
	places  []Place // by code and first day
	aliases []alias
	byCode  map[string][]int
	names   map[string][]entry       // spelling without spaces → what bears it
	heads   map[string]bool          // spellings that may stand before a district's name
	starts  [sLast - sFirst + 1]bool // the syllables with which names begin
	next    map[int][]int            // what a place became
	prev    map[int][]int            // what became the place
}

// at is the index of the place of that code on the day.
func (t *Table) at(code string, on Day) (int, bool) {
	for _, k := range t.byCode[code] {
		if t.places[k].On(on) {
			return k, true
		}
	}
	return 0, false
}

// Code gives the place that had the code on the day; on a day not known the
// last that had it.
func (t *Table) Code(code string, on Day) (Place, bool) {
	list := t.byCode[code]
	for _, k := range slices.Backward(list) {
		if t.places[k].On(on) {
			return t.places[k], true
		}
	}
	return Place{}, false
}

// On gives the places valid on the day, sorted by code.
func (t *Table) On(d Day) []Place {
	var out []Place
	for _, p := range t.places {
		if p.On(d) {
			out = append(out, p)
		}
	}
	return out
}

// order sorts places by code and first day and drops repeats.
func order(places []Place) []Place {
	slices.SortFunc(places, compare)
	return slices.Compact(places)
}

func compare(a, b Place) int {
	return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.From, b.From))
}

// pick gives the places of the indexes in order.
func (t *Table) pick(set map[int]bool, keep func(Place) bool) []Place {
	var out []Place
	for k := range set {
		if keep(t.places[k]) {
			out = append(out, t.places[k])
		}
	}
	return order(out)
}
