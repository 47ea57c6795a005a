package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// residue is what a cell says beyond what was read of it, by the rows' holders.
type residue struct {
	key   string
	words doc.Text
	row   int
}

// chosenWords are words of the choice itself, and marks of numbers, which part no rows.
var chosenWords = hangul.MustCompile(`최종|추가|기간|신규|선정|지정|인증|확정|승인|결정|가결|의결|통과|합격|적합|\(\s?[0-9]+\s?\)|제?[0-9]+\s?(?:위|등|점|곳|개소|건|호|번|차|회)`)

// residues leaves rows unread by columns whose cells say something beyond what was read of them that parts the rows: few
// short words, some of them more than once.
func (w *winnersTable) residues() {
	byRow := map[int][]int{}
	for i := range w.holders {
		byRow[w.holders[i].row] = append(byRow[w.holders[i].row], i)
	}
	if len(byRow) < 3 || w.kind != CityHolder {
		return
	}
	w.excludingColumns(byRow)
	for c := range w.cols {
		if !w.mayPart(c) {
			continue
		}
		left := w.residuesOf(c, byRow)
		if !partsRows(left, len(byRow)) {
			continue
		}
		for _, r := range left {
			for _, i := range byRow[r.row] {
				if h := &w.holders[i]; h.Unread.Empty() && h.Class.Empty() && h.Domain.Empty() {
					h.Unread = r.words
				}
			}
		}
	}
}

// mayPart says that the cells of a column may part the rows: they hold neither names nor figures, nor where and when something is.
func (w *winnersTable) mayPart(c int) bool {
	if w.isNames(c) || w.marks != nil && *w.marks == c || w.ofBefore(c) || w.legendOf(c) != nil {
		return false
	}
	switch w.cols[c].kind {
	case titleCol, contentCol, projectCol, strategyCol:
		return len(w.statuses()) < 2 && !aboutHead.MatchString(hangul.Key(w.overName(c)))
	case classCol, statusCol, noKind, remarkCol, rankCol, scoreCol, gradeCol, namesCol, dimensionCol, itemCol:
		return !aboutHead.MatchString(hangul.Key(w.overName(c)))
	}
	return false
}

// residuesOf gives what the cells of a column say beyond what was read of them.
func (w *winnersTable) residuesOf(c int, byRow map[int][]int) (out []residue) {
	for row := w.head; row < w.rowCount; row++ {
		all := byRow[row]
		t := w.words(row, c)
		if len(all) == 0 || t.Empty() || len(t.S) > longestRemark || w.coversNames(row, c) {
			continue
		}
		s := hangul.FoldString(t.S)
		h := &w.holders[all[0]]
		for _, p := range []doc.Text{h.Class, h.Grade, h.by, h.BaseYear, h.batch, h.Province} {
			if x := hangul.FoldString(p.S); x != "" {
				s = strings.Replace(s, x, " ", 1)
			}
		}
		if strings.HasPrefix(s, "공동") || strings.HasPrefix(s, "단독") {
			return nil // how they hold it: see heldTogether
		}
		if _, i, j, ok := cellStatus(s); ok {
			s = blank(s, i, j)
		}
		s = chosenWords.ReplaceAllString(s, " ")
		if key := strings.Trim(hangul.NoSpace(s), "()[]/·,:-'"); hangul.Key(key) != "" && !genericWords.MatchString(key) {
			out = append(out, residue{key, t, row})
		}
	}
	return out
}

// partsRows says that what is left in the cells of a column parts the rows: no more than half as many words as cells, two at
// least, all short, and none of a region or place.
func partsRows(left []residue, rows int) bool {
	times, again := map[string]int{}, 0
	for _, r := range left {
		if utf8.RuneCountInString(r.key) > sorterLetters || strings.IndexFunc(r.key, isDigit) >= 0 && !endsType(r.key) || namesRegion(r.key) || isSidoName(r.key) || firstIsPlace(r.key) {
			return false
		}
		if times[r.key]++; times[r.key] == 2 {
			again++
		}
	}
	return len(times) > 1 && (again > 1 || again == 1 && len(times) == 2) && len(left) >= rows-rows/4 && 2*len(times) <= len(left)+1
}

// statuses are those of the holders.
func (w *winnersTable) statuses() map[schema.Status]bool {
	out := map[schema.Status]bool{}
	for i := range w.holders {
		out[w.holders[i].status] = true
	}
	return out
}
