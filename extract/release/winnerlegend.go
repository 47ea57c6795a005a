package release

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// legendOf is what notes tell of the signs that stand alone in a column: ※ ● 신규, ○ 재지정. nil where it has none, or where one
// of them is told of nowhere or as something that no row is told apart by.
func (w *winnersTable) legendOf(c int) map[string]label {
	if w.legends == nil {
		w.legends = make([]map[string]label, len(w.cols))
		for k := range w.cols {
			signs := w.signsOf(k)
			if len(signs) == 0 && w.lettersDiffer(k) {
				signs = w.signsIn(k, true)
			}
			if len(signs) > 0 && !w.isNames(k) {
				w.legends[k] = w.legendFor(signs)
			}
		}
	}
	return w.legends[c]
}

// legendTellsMore says that notes tell more of the signs in a column than that their row passed, as its head does: a sign each for
// 신규 and 재지정, and not ○ : 재지정 under 재지정.
func (w *winnersTable) legendTellsMore(c int) bool {
	legend := w.legendOf(c)
	over, _, _, _ := cellStatus(w.overName(c))
	for _, l := range legend {
		if len(legend) > 1 || l.rejected || !l.grade.Empty() || !l.class.Empty() || l.status != "" && l.status != over {
			return true
		}
	}
	return false
}

// signless says that a row has but a dash where notes tell by which sign a row became what: - beside ● 신규, ○ 재지정.
func (w *winnersTable) signless(row int) bool {
	if w.signsDecide == nil {
		c := w.signColumn()
		w.signsDecide = &c
	}
	return *w.signsDecide >= 0 && !w.words(row, *w.signsDecide).Empty() && isDash(hangul.FoldString(w.words(row, *w.signsDecide).S)) && !w.remarkedLost(row)
}

// signColumn is the column of signs and dashes under words of the last stage, of each of which notes tell a status; -1 for none.
func (w *winnersTable) signColumn() int {
	for c := range w.cols {
		over := w.overName(c)
		if w.isNames(c) || !lastStage.MatchString(over) && !strings.Contains(over, "결과") && !strings.Contains(over, "여부") {
			continue
		}
		legend := w.legendOf(c)
		told := len(legend) > 1 && !(strings.Contains(over, "여부") && w.asksRenewed(c)) && !w.unsignedNew(c)
		for _, l := range legend {
			told = told && !l.rejected && l.grade.Empty() && l.class.Empty()
		}
		for row := w.head; row < w.rowCount && told; row++ {
			s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S))
			_, known := legend[s]
			told = known || isDash(s) || w.rowKind(row) != bodyRow
		}
		if told {
			return c
		}
	}
	return -1
}

// signed is the label at with what a note tells of the sign in a cell; false where none does.
func (w *winnersTable) signed(c int, t doc.Text, at label) (label, bool) {
	l, ok := w.legendOf(c)[strings.TrimSpace(hangul.FoldString(t.S))]
	if !ok {
		return at, false
	}
	return at.under(l), true
}

// signsOf are the different signs that stand alone in cells of a column: ◎, ○.
func (w *winnersTable) signsOf(c int) []string {
	if w.signs == nil {
		w.signs = make([][]string, len(w.cols))
		for k := range w.cols {
			w.signs[k] = w.signsIn(k, false)
		}
	}
	return w.signs[c]
}

// signsIn are the different signs, or letters, that stand alone in cells of a column.
func (w *winnersTable) signsIn(c int, letters bool) (signs []string) {
	for row := w.head; row < w.rowCount; row++ {
		t := w.words(row, c)
		if len(t.S) == 0 || len(t.S) > len("●●●") || w.rowKind(row) != bodyRow {
			continue
		}
		s := strings.TrimSpace(hangul.FoldString(t.S))
		if s != "" && (hangul.Key(s) == "" || letters) && !isDash(s) && !slices.Contains(signs, s) {
			signs = append(signs, s)
		}
	}
	return signs
}

// nearHeads is how many headings over a table may tell of its signs.
const nearHeads = 2

// legendFor looks for a note in or behind the table, or a heading over it, that tells of all signs.
func (w *winnersTable) legendFor(signs []string) map[string]label {
	for v, bullet := range w.nearNotes() {
		if out := w.legendIn(v, bullet, signs); out != nil {
			return out
		}
	}
	return nil
}

// nearNotes gives the notes in a table, the headings over it and the passages behind it, with their bullets.
func (w *winnersTable) nearNotes() iter.Seq2[view, string] {
	return func(yield func(view, string) bool) {
		for row := w.head; row < w.rowCount; row++ {
			if w.rowKind(row) == noteRow && !yield(viewOf(w.groupWords(row)), "") {
				return
			}
		}
		for i := range min(len(w.heads), nearHeads) {
			if !yield(viewOf(w.heads[i].raw), "") {
				return
			}
		}
		for i := range w.ctx.passages {
			p := &w.ctx.passages[i]
			if p.index > w.block && p.index <= w.block+farthestNote && !yield(p.view, strings.TrimSpace(hangul.FoldString(p.Bullet.S))) {
				return
			}
		}
	}
}

// legendIn reads a note as one that tells of all signs; nil if it is not.
func (w *winnersTable) legendIn(v view, bullet string, signs []string) map[string]label {
	if len(v.S) > longestHeading {
		return nil
	}
	out := map[string]label{}
	for _, sign := range signs {
		at := signAt(v.S, sign)
		from := at + len(sign)
		switch {
		case at < 0 && bullet == sign && len(signs) > 1:
			from = 0
		case at < 0:
			return nil
		}
		rest := strings.TrimLeft(v.S[from:], " :=-()[]")
		from = len(v.S) - len(rest)
		end := strings.IndexAny(rest, ",;/)]")
		if end < 0 {
			end = len(rest)
		}
		for _, o := range signs {
			if k := signAt(rest[:end], o); k >= 0 {
				end = k
			}
		}
		words := strings.TrimRight(rest[:end], " ([-")
		l := w.ctx.labelOf(v.text(from, from+len(words)))
		if marksPassed(words) {
			l.class = doc.Text{}
		} else if l.status == "" && l.grade.Empty() && l.class.Empty() && !l.rejected || len(l.class.S) > longestValue/2 {
			return nil
		}
		if hangul.Key(sign) != "" && l.status == "" {
			return nil // the letter is the class that is printed
		}
		out[sign] = label{status: l.status, statusBy: l.statusBy, grade: l.grade, class: l.class, rejected: l.rejected}
	}
	return out
}

// signAt is the byte at which a note tells of a sign, or of a letter that stands by itself before a colon or bracket; -1 for none.
func signAt(s, sign string) int {
	if hangul.Key(sign) == "" {
		return strings.Index(s, sign)
	}
	for at := 0; ; {
		k := strings.Index(s[at:], sign)
		if k < 0 {
			return -1
		}
		k += at
		at = k + len(sign)
		if rest := strings.TrimLeft(s[at:], " "); rest != "" && strings.ContainsAny(rest[:1], ":=(") && !unicode.IsLetter(lastRune(s[:k])) {
			return k
		}
	}
}
