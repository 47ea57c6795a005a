package release

import (
	"iter"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// allDecided says that the table names several places, and none but those that
// statements of the release decide on: it tells more of them.
func (r *tableReader) allDecided() bool {
	r.settle()
	held := r.heldNames()
	if len(held) < 2 {
		return false
	}
	seen := map[string]bool{}
	for k := range r.placesNamed() {
		if !held[k] {
			return false
		}
		seen[k] = true
	}
	return len(seen) > 1 && 2*len(seen) >= len(held)
}

// placesNamed are the names in the columns of places, by their stems, as often as they stand there.
func (r *tableReader) placesNamed() iter.Seq[string] {
	return func(yield func(string) bool) {
		for c := range r.cols {
			if k := r.cols[c].kind; k != placeCol && k != sigunguCol {
				continue
			}
			for row := r.head; row < r.rowCount; row++ {
				if r.rowKind(row) != bodyRow || !r.fresh(row, c) {
					continue
				}
				for _, h := range r.namesAt(row, c).holders {
					if !yield(nameStem(h.Words.S)) {
						return
					}
				}
			}
		}
	}
}

// heldNames are the names of all places that statements decide on.
func (r *tableReader) heldNames() map[string]bool {
	return r.f.namesHeld(func(*Decision) bool { return true })
}

// namesHeld are the stems of the names of all places that some decisions are on.
func (f *Facts) namesHeld(of func(*Decision) bool) map[string]bool {
	out := map[string]bool{}
	for i := range f.Decisions {
		if !of(&f.Decisions[i]) {
			continue
		}
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; h.Kind == CityHolder {
				out[nameStem(h.Words.S)] = true
			}
		}
	}
	return out
}

// nameStem is the last word of a printed name without the suffix of a place, and of a
// 시·도 its short name.
func nameStem(s string) string {
	if isSidoName(s) {
		return names().sidos[hangul.NoSpace(hangul.FoldString(s))]
	}
	w, n := lastField(hangul.FoldString(s))
	if n == 0 {
		return ""
	}
	k := hangul.Key(w)
	if cut := strings.TrimRight(k, "시군구도"); len(cut) > len("가") {
		return cut
	}
	return k
}

// sortedAsCounted says that a column of the table says of each row what was decided on it (선정, 예비), and that as many
// were chosen as a statement of the release counts: running text over it may tell of one of them alone.
func (r *tableReader) sortedAsCounted() bool {
	r.settle()
	if !r.has(placeCol, sigunguCol) {
		return false
	}
	for c := range r.cols {
		if n := r.chosenRows(c); n > 1 && r.countedAs(n) {
			return true
		}
	}
	return false
}

// chosenRows is how many rows a column says were chosen, or how many it counts beside saying so; 0 where it says something else
// of one than that it was before: 신규(11) | 기존(34).
func (r *tableReader) chosenRows(c int) (n int) {
	counted := 0
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) != bodyRow {
			continue
		}
		s := strings.TrimSpace(hangul.FoldString(r.words(row, c).S))
		if m := groupedCell.FindStringSubmatch(s); m != nil {
			s = m[1]
			if k, _ := strconv.Atoi(m[2]); !bygoneCell.MatchString(s) {
				counted = k
			}
		}
		switch st, _, _, ok := cellStatus(s); {
		case len(s) > longestChosen || s == "":
			return 0
		case chosenCell.MatchString(s) || ok && st == schema.New:
			n++
		case !ok && !bygoneCell.MatchString(s):
			return 0
		}
	}
	if n > 0 && counted > 0 {
		return counted
	}
	return n
}

// groupedCell is a cell over rows that counts what they name, bygoneCell one of those chosen before.
var (
	groupedCell = hangul.MustCompile(`^([^()0-9]{1,12}?)\s?\(?\s?([0-9]{1,3})\s?(?:곳|개|개소|개\s?[가-힣·]{1,6})?\s?\)?$`)
	bygoneCell  = hangul.MustCompile(`^기존(?:\s?(?:선정|지정|참여|인증))?(?:\s?(?:도시|지역|대상지|지자체|지방정부))?$`)
)

// longestChosen bounds the bytes of a cell that says what was decided on its row.
const longestChosen = len("최종 선정 지역")

// chosenCell is a cell that says that its row was chosen.
var chosenCell = hangul.MustCompile(`^(?:최종\s?|본\s?)?(?:선정|지정|인증|확정)(?:\s?(?:도시|지역|대상지|지자체|지방정부))?$`)

// countedAs says that a statement of those newly chosen counts n.
func (r *tableReader) countedAs(n int) bool {
	for i := range r.f.Decisions {
		if d := &r.f.Decisions[i]; d.Status == schema.New && declared(d) == n {
			return true
		}
	}
	return false
}
