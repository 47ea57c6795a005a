package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// isSido says that a text is the name of a 시·도.
func (ctx *context) isSido(t doc.Text) bool { return isSidoName(t.S) }

func isSidoName(s string) bool {
	if t := strings.TrimLeft(s, " "); t == "" || plainSyllable(t) && !names().sidoFirst.has(t) {
		return false
	}
	s = hangul.NoSpace(hangul.FoldString(s))
	n, ok := names().placeAt(s, 0)
	return ok && n.alone() && n.to == len(s)
}

// isSigunguName says that words are the name of a 시·군·구, with or without
// its province.
func isSigunguName(s string) bool {
	if t := strings.TrimLeft(s, " "); len(t) > 2*len("가") && plainSyllable(t) && plainSyllable(t[len("가"):]) && !names().mayName(t) && indexSign(t, "([<〈【〔《（［＜﹙〈") < 0 {
		return false
	}
	s = hangul.Trim(hangul.FoldString(s))
	n, ok := names().placeAt(s, 0)
	return ok && !n.alone() && n.to == len(s)
}

// plainSyllable says that s begins with a syllable which folding leaves as it is.
func plainSyllable(s string) bool { return len(s) >= len("가") && (s[0] == 0xEB || s[0] == 0xEC) }

// isPlaces says that a text is nothing but names of places.
func (ctx *context) isPlaces(t doc.Text) bool {
	found := ctx.namesIn(t, true)
	return len(found.holders) > 0 && len(found.rest) == 0
}

// isList says that a cell is a list of several places.
func (r *tableReader) isList(row, col int) bool {
	found := r.namesAt(row, col)
	return len(found.holders) > 1 && len(found.rest) == 0
}

// arePlaces says that a cell is nothing but names of places.
func (r *tableReader) arePlaces(row, col int) bool {
	i := r.at(row, col)
	if i < 0 || r.names[i] == nil && (r.mixed[i] || !mayName(r.lines[i].S)) {
		return false
	}
	if r.names[i] == nil && r.sited(col) {
		return len(r.namesAt(row, col).holders) > 0 && len(r.names[i].rest) == 0
	}
	if r.names[i] == nil && r.bracketed(col) {
		return len(r.namesAt(row, col).holders) > 0 && len(r.names[i].rest) == 0
	}
	if r.names[i] == nil {
		found := r.ctx.namesIn(r.ctx.withoutClass(r.lines[i]), true)
		if len(found.rest) > 0 {
			if r.mixed == nil {
				r.mixed = map[int]bool{}
			}
			r.mixed[i] = true
			return false
		}
		if n := r.ctx.withoutClass(r.lines[i]); len(n.S) < len(r.lines[i].S) {
			return len(found.holders) == 1
		}
		r.keep(i, found)
	}
	return len(r.names[i].holders) > 0 && len(r.names[i].rest) == 0
}

// withoutClass cuts a class that stands behind a slash: 가나시 / 도시형.
func (ctx *context) withoutClass(t doc.Text) doc.Text {
	i := strings.LastIndexByte(t.S, '/')
	if i <= 0 || len(t.S) > longestValue || !ctx.isClass(strings.TrimSpace(hangul.FoldString(t.S[i+1:]))) {
		return t
	}
	return t.Slice(0, i).Trim()
}

// mayName says quickly that a text can name a place: it has letters beyond
// Latin ones.
func mayName(s string) bool {
	for i := range len(s) {
		if s[i] >= 0xE1 {
			return true
		}
	}
	return false
}

// keep remembers the names of a cell.
func (r *tableReader) keep(i int, found cellNames) {
	if r.names == nil {
		r.names = map[int]*cellNames{}
	}
	r.names[i] = &found
}

// namesAt reads the names in the cell over a place, once.
func (r *tableReader) namesAt(row, col int) *cellNames {
	i := r.at(row, col)
	if i < 0 {
		return &cellNames{}
	}
	if r.names[i] == nil {
		if all := r.ctx.stemsAlone(viewOf(r.lines[i].Trim())); all != nil {
			r.keep(i, cellNames{holders: all})
			return r.names[i]
		}
		if place, ok := r.siteAt(row, col); ok && r.sited(col) {
			r.keep(i, cellNames{holders: []Holder{{Kind: CityHolder, Words: place}}})
			return r.names[i]
		}
		if sido, ok := r.sidoOfSites(row, col); ok {
			r.keep(i, cellNames{holders: []Holder{{Kind: CityHolder, Words: sido}}})
			return r.names[i]
		}
		if all := r.stemsUnder(col, r.lines[i]); all != nil {
			r.keep(i, cellNames{holders: all})
			return r.names[i]
		}
		found := r.ctx.namesIn(r.lines[i], false)
		if len(found.rest) > 0 && r.bracketed(col) {
			found = r.ctx.namesInBrackets(r.lines[i], found)
		}
		r.keep(i, found)
	}
	return r.names[i]
}

// cutClass parts a class in round brackets at the end of a name.
func cutClass(t doc.Text) (name, class doc.Text) {
	s := t.S
	i := strings.LastIndexByte(s, '(')
	if i <= 0 || !strings.HasSuffix(s, ")") {
		return t, doc.Text{}
	}
	return t.Slice(0, i).Trim(), t.Slice(i+1, len(s)-1).Trim()
}

// withoutClassBracket cuts a class in round brackets behind the name of a
// place.
func withoutClassBracket(ctx *context, t doc.Text) doc.Text {
	name, class := cutClass(t)
	if !class.Empty() && ctx.isPlaces(name) && !ctx.isPlaces(class) {
		return name
	}
	return t
}
