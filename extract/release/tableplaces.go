package release

import (
	"regexp"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// isSido says that a text is the name of a 시·도.
func (ctx *context) isSido(t doc.Text) bool { return isSidoName(t.S) }

func isSidoName(s string) bool {
	s = hangul.NoSpace(hangul.FoldString(s))
	n, ok := names().placeAt(s, 0)
	return ok && n.alone() && n.to == len(s)
}

// isSigunguName says that words are the name of a 시·군·구, with or without
// its province.
func isSigunguName(s string) bool {
	s = strings.TrimSpace(hangul.FoldString(s))
	n, ok := names().placeAt(s, 0)
	return ok && !n.alone() && n.to == len(s)
}

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
		if place, ok := r.siteAt(row, col); ok && r.sited(col) {
			r.keep(i, cellNames{holders: []Holder{{Kind: CityHolder, Words: place}}})
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

// cellNames are the names of a cell, the numbers declared among them, and what
// is neither.
type cellNames struct {
	holders []Holder
	counts  []tally
	rest    []doc.Text
	tight   bool // all names stand joined by dots or hyphens: 진천·음성군
}

// pieceEnds part what is no list of places.
var pieceEnds = regexp.MustCompile(`\s*[,·/;\n]\s*|\s+(?:및|와|과)\s+`)

// endMarks are the marks and words that pieceEnds looks for.
var endMarks = setOf(",", "·", "/", ";", "\n", "및", "와", "과")

// nextEnd finds the first end of a piece; nil where there is none.
func nextEnd(s string) []int {
	if !endMarks.in(s) {
		return nil
	}
	return pieceEnds.FindStringIndex(s)
}

// longestList bounds the bytes of a cell that is read as a list of names.
const longestList = 6000

// namesIn reads the names in a cell; only gives up at the first words that are
// none. Where some are none, it reads the words as they stand without line ends
// within names, and bodies for their places.
func (ctx *context) namesIn(t doc.Text, only bool) cellNames {
	if parts := underProvinces(t); parts != nil {
		var all cellNames
		for _, p := range parts {
			found := ctx.namesAsPrinted(p, only)
			all.holders = append(all.holders, found.holders...)
			all.counts = append(all.counts, found.counts...)
			all.rest = append(all.rest, found.rest...)
		}
		return all
	}
	found := ctx.namesAsPrinted(t, only)
	if len(found.rest) == 0 || len(found.holders) == 0 && len(t.S) > longestBroken {
		return found
	}
	for _, mend := range []func(doc.Text) doc.Text{mendedNames, partedNames} {
		if mended := mend(t); len(mended.S) != len(t.S) {
			if again := ctx.namesAsPrinted(mended, only); len(again.rest) == 0 {
				return again
			}
		}
	}
	return found
}

// longestBroken is how many bytes a cell has at most in which the only names may be broken ones.
const longestBroken = 90

// namesAsPrinted reads the names in a cell as they stand.
func (ctx *context) namesAsPrinted(t doc.Text, only bool) (found cellNames) {
	t = withoutVillage(t)
	v := viewOf(t.Trim())
	if ctx.oneName(v.S) {
		return cellNames{holders: []Holder{{Kind: CityHolder, Words: v.raw}}}
	}
	if all := ctx.stemsEach(v); all != nil {
		return cellNames{holders: all}
	}
	found.tight = true
	names := ctx.gaz.lastName(v.S)
	for i := found.lead(v); i < min(len(v.S), longestList); {
		i += numberBefore(v.S[i:])
		if l, ok := ctx.parseTill(names, v.S, i); ok && l.to > i {
			found.take(ctx, v, l)
			i = l.to + len(l.josa)
			continue
		}
		end := len(v.S)
		next := nextEnd(v.S[i:])
		if next != nil {
			end = i + next[0]
		}
		if piece := v.text(i, end); hangul.Key(piece.S) != "" && !isOrder(piece.S) {
			found.rest = append(found.rest, piece)
		}
		if next == nil || only && len(found.rest) > 0 {
			break
		}
		i += next[1]
	}
	return found
}

// parseTill reads a list at byte i of a cell, none where the last name stands
// before it.
func (ctx *context) parseTill(names int, s string, i int) (list, bool) {
	if i > names {
		return list{}, false
	}
	return ctx.parseList(s, i, len(s), true)
}

// longestName bounds the bytes of one name in a cell.
const longestName = 60

// oneName says that a cell is one name of a form that running text does not
// have: a stem alone (고양, 경기 고양), or a name broken by a line end (동대
// 문구).
func (ctx *context) oneName(s string) bool {
	if len(s) > longestName {
		return false
	}
	if ctx.gaz.stems[s] {
		return true
	}
	w := strings.Fields(s)
	if len(w) == 2 && isSidoName(w[0]) && ctx.stemIn(w[0], w[1]) {
		return true
	}
	if len(w) < 2 || isSidoName(w[0]) && isSigunguName(strings.Join(w[1:], " ")) {
		return false
	}
	bare := strings.Join(w, "")
	n, ok := ctx.gaz.placeAt(bare, 0)
	whole, fits := ctx.gaz.placeAt(s, 0)
	return ok && n.to == len(bare) && !(fits && whole.to == len(s)) && !isSigunguName(w[0]) && !isSidoName(w[len(w)-1])
}

// take adds the names of a list.
func (f *cellNames) take(ctx *context, v view, l list) {
	c := &clause{ctx: ctx, view: v, s: v.S}
	for k := range l.runs {
		r := &l.runs[k]
		var holders []Holder
		for i := range r.entries {
			h := c.holder(&r.entries[i])
			if h.Class.Empty() {
				h.Class = c.at(r.class)
			}
			if h.Status == "" {
				h.Status, h.StatusBy = r.status, c.at(r.statusBy)
			}
			holders = append(holders, h)
			f.tight = f.tight && (i == len(r.entries)-1 || r.entries[i].tight || r.entries[i].hyphen)
		}
		joint(r, holders, 0)
		f.holders = append(f.holders, holders...)
		if r.count != nil {
			f.counts = append(f.counts, tally{Count: Count{Value: v.value(r.count.from, r.count.to, "table.count"), N: r.count.n, Class: c.at(r.class)},
				status: r.status, by: c.at(r.statusBy)})
		}
	}
	f.tight = f.tight && len(l.runs) == 1
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
