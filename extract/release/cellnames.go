package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// cellNames are the names of a cell, the numbers declared among them, and what
// is neither.
type cellNames struct {
	holders []Holder
	counts  []tally
	rest    []doc.Text
	tight   bool // all names stand joined by dots or hyphens: 진천·음성군
}

// pieceBlank is what stands around the ends of pieces, which part what is no list of places: marks, and words with white space
// on both sides.
const pieceBlank = " \t\n\f\r"

var pieceWords = setOf("및", "와", "과")

// nextEnd finds the first end of a piece, with the white space around it; nil where there is none.
func nextEnd(s string) []int {
	for i := 0; i < len(s); i += runeLen(s, i) {
		if plainSyllable(s[i:]) {
			continue // within a piece
		}
		at := len(s) - len(strings.TrimLeft(s[i:], pieceBlank))
		if strings.IndexByte(s[i:at], '\n') >= 0 && !(at < len(s) && isPieceMark(s[at:])) {
			return []int{i, at}
		}
		end := at
		switch {
		case at == len(s):
			return nil
		case isPieceMark(s[at:]):
			end += runeLen(s, at)
		case at > i:
			end += len(pieceWords.at(s[at:]))
		}
		if rest := len(s) - len(strings.TrimLeft(s[end:], pieceBlank)); end > at && (rest > end || isPieceMark(s[at:])) {
			return []int{i, rest}
		}
		i = at
	}
	return nil
}

func isPieceMark(s string) bool {
	return strings.IndexByte(",/;\n", s[0]) >= 0 || strings.HasPrefix(s, "·")
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
	if len(found.rest) == 0 && !found.touch() || len(found.holders) == 0 && len(t.S) > longestBroken {
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
	if all := ctx.stemsAlone(v); all != nil {
		return cellNames{holders: all}
	}
	found.tight = true
	names, bullet := ctx.gaz.lastName(v.S), lineBullet(v.S)
	for i := found.lead(v); i < min(len(v.S), longestList); {
		i += numberBefore(v.S[i:])
		i += bulletAt(v.S[i:], bullet)
		if l, ok := ctx.parseTill(names, v.S, i); ok && l.to > i {
			found.take(ctx, v, l)
			i = l.to + len(l.josa)
			continue
		}
		if n := found.numberBehind(v, i); n > 0 {
			i += n
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
	if len(hangul.NoSpace(s)) == len(s) {
		return false // one word
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

// countsProvince says that the number of some names stands right behind the 시·도 they lie in, and is theirs: 경기(3) 가나,
// 다라, 마바. It tells nothing of what the row or column is of.
func (r *run) countsProvince(s string) bool {
	if r.class[1] > 0 || r.count.n != len(r.entries) || r.count.from >= r.entries[0].nameAt.to && r.count.from >= r.entries[0].local[0] {
		return false
	}
	return isSidoName(lastWord(strings.TrimRight(s[:r.count.from], " ([")))
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
		if r.count != nil && !r.countsProvince(v.S) {
			f.counts = append(f.counts, tally{Count: Count{Value: v.value(r.count.from, r.count.to, "table.count"), N: r.count.n, Class: c.at(r.class)},
				status: r.status, by: c.at(r.statusBy)})
		}
	}
	f.tight = f.tight && len(l.runs) == 1
}
