package release

import (
	"slices"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// newMarkNote finds what tells that a mark at names is of those chosen now: ★ 신규, ● 표시는 올해 신규 지정, * '25년 새로 지정.
var newMarkNote = hangul.MustCompile(`(★|☆|●|◎|◆|■|▲|◇|§|†|\*{1,3})\s?(?:표시는|표시된\s?(?:곳|지역|도시|지자체|지방정부)은|표시|표는|표|는|은)?\s?[:=-]?\s?((?:(?:20|')?[0-9]{2}\s?년(?:도)?(?:에)?\s|올해\s|금년(?:도)?\s|이번에?\s)?(?:신규|새로|새롭게|처음))`)

// newMark is the mark of those chosen now among all that the table lists, where a note tells of it and as many have it as a statement
// says were chosen; "" for none.
func (w *winnersTable) newMark() string {
	if w.fresher == nil {
		mark := w.newMarkTold()
		w.fresher = &mark
	}
	return *w.fresher
}

func (w *winnersTable) newMarkTold() string {
	if w.kind != CityHolder || !w.namesMarked() {
		return ""
	}
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) == noteRow {
			if m := w.newMarkIn(hangul.FoldString(w.groupWords(row).S)); m != "" {
				return m
			}
		}
	}
	for i := range min(len(w.heads), nearHeads) {
		if m := w.newMarkIn(w.heads[i].S); m != "" {
			return m
		}
	}
	for i := range w.ctx.passages {
		p := &w.ctx.passages[i]
		if p.index <= w.block || p.index > w.block+farthestNote || len(p.S) > longestHeading {
			continue
		}
		if m := w.newMarkIn(strings.TrimSpace(hangul.FoldString(p.Bullet.S)) + " " + p.S); m != "" {
			return m
		}
	}
	return ""
}

// newMarkIn is the mark that words tell of, if the names of the table have it as told, and more stand there than were decided on.
func (w *winnersTable) newMarkIn(s string) string {
	m := newMarkNote.FindStringSubmatchIndex(s)
	if m == nil {
		return ""
	}
	for _, y := range date.FindYears(s[m[4]:m[5]], w.ctx.day()) {
		if !w.current(y.Year) {
			return ""
		}
	}
	mark := s[m[2]:m[3]]
	n, id := w.marksIn(mark), w.scheme().ID
	if n == 0 || w.namedRows() <= max(n, w.f.decidedOn(id)) || !slices.ContainsFunc(w.f.Decisions, func(d Decision) bool {
		return (d.Status == schema.New || d.Status == "") && shortFor(d.Scheme.ID, id) && declared(&d) == n
	}) {
		return ""
	}
	return mark
}

// namesMarked says that a cell of names has a mark.
func (w *winnersTable) namesMarked() bool {
	for row := w.head; row < w.rowCount; row++ {
		for _, c := range w.nameCols {
			if i := w.at(row, c); i >= 0 && strings.ContainsAny(w.printed[i].S, "★☆●◎◆■▲◇§†*＊") {
				return true
			}
		}
	}
	return false
}

// marksIn counts a mark in the cells of names.
func (w *winnersTable) marksIn(mark string) (n int) {
	for row := w.head; row < w.rowCount; row++ {
		for _, c := range w.nameCols {
			if w.rowKind(row) == bodyRow && w.fresh(row, c) {
				n += strings.Count(w.printedAt(row, c), mark)
			}
		}
	}
	return n
}

// printedAt is a cell as it is printed, its marks with it, folded.
func (w *winnersTable) printedAt(row, c int) string {
	if i := w.at(row, c); i >= 0 {
		return hangul.FoldString(w.printed[i].S)
	}
	return ""
}

// keepMarked leaves the names with the mark of those chosen now, if the table has one, and says in a note that others are of before.
func (w *winnersTable) keepMarked() {
	mark := w.newMark()
	if mark == "" {
		return
	}
	w.counts = nil // of all
	w.holders = slices.DeleteFunc(w.holders, func(h winner) bool {
		return !slices.ContainsFunc(w.nameCols, func(c int) bool {
			return markedAmong([]string{w.printedAt(h.row, c)}, nameHeld(&h.Holder), mark)
		})
	})
	for i := range w.holders {
		if h := &w.holders[i]; h.status == "" {
			h.status = schema.New
		}
	}
	if len(w.heads) > 0 {
		w.ctx.issues.add("past-decisions", schema.Note, "the table marks those chosen now, and lists others of earlier rounds", w.heads[0].raw)
	}
}
