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
	found := ctx.namesIn(t)
	return len(found.holders) > 0 && len(found.rest) == 0
}

// isList says that a cell is a list of several places.
func (r *tableReader) isList(row, col int) bool {
	found := r.namesAt(row, col)
	return len(found.holders) > 1 && len(found.rest) == 0
}

// arePlaces says that a cell is nothing but names of places.
func (r *tableReader) arePlaces(row, col int) bool {
	found := r.namesAt(row, col)
	return len(found.holders) > 0 && len(found.rest) == 0
}

// namesAt reads the names in the cell over a place, once.
func (r *tableReader) namesAt(row, col int) *cellNames {
	i := r.at(row, col)
	if i < 0 {
		return &cellNames{}
	}
	if r.names == nil {
		r.names = map[int]*cellNames{}
	}
	if r.names[i] == nil {
		found := r.ctx.namesIn(r.lines[i])
		r.names[i] = &found
	}
	return r.names[i]
}

// cellNames are the names of a cell, the numbers declared among them, and what
// is neither.
type cellNames struct {
	holders []winner
	counts  []tally
	rest    []doc.Text
}

// pieceEnds part what is no list of places.
var pieceEnds = regexp.MustCompile(`\s*[,·/;\n]\s*|\s+(?:및|와|과)\s+`)

// namesIn reads the names in a cell. A cell of one word may be the stem of a
// name (고양).
func (ctx *context) namesIn(t doc.Text) (found cellNames) {
	v := viewOf(t.Trim())
	if ctx.gaz.stems[v.S] {
		found.holders = append(found.holders, winner{Holder: Holder{Kind: CityHolder, Words: v.raw}})
		return found
	}
	for i := 0; i < len(v.S); {
		if l, ok := ctx.parseList(v.S, i, len(v.S), true); ok && l.to > i {
			found.take(v, l)
			i = l.to + len(l.josa)
			continue
		}
		end := len(v.S)
		next := pieceEnds.FindStringIndex(v.S[i:])
		if next != nil {
			end = i + next[0]
		}
		if piece := v.text(i, end); hangul.Key(piece.S) != "" && !isOrder(piece.S) {
			found.rest = append(found.rest, piece)
		}
		if next == nil {
			break
		}
		i += next[1]
	}
	return found
}

// take adds the names of a list.
func (f *cellNames) take(v view, l list) {
	for _, r := range l.runs {
		class := words(v, r.class)
		for _, e := range r.entries {
			h := Holder{Kind: CityHolder, Words: v.text(e.from, e.to), Province: words(v, e.province), Carried: e.carried,
				Class: words(v, e.class), Grade: words(v, e.grade), Year: words(v, e.year)}
			if h.Class.Empty() {
				h.Class = class
			}
			if e.alone() {
				h.Province, h.Carried = doc.Text{}, false // 광주시 may be one of 경기's by its column
			}
			w := winner{Holder: h, status: e.status, by: words(v, e.statusBy)}
			if w.status == "" {
				w.status, w.by = r.status, words(v, r.statusBy)
			}
			f.holders = append(f.holders, w)
		}
		if r.count != nil {
			f.counts = append(f.counts, tally{Count: Count{Value: v.value(r.count.from, r.count.to, "table.count"), N: r.count.n, Class: class},
				status: r.status, by: words(v, r.statusBy)})
		}
	}
}

// words are the printed words of a range; none for an empty one.
func words(v view, at [2]int) doc.Text {
	if at[1] <= at[0] {
		return doc.Text{}
	}
	return v.text(at[0], at[1])
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
