package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// endMark finds a mark behind the words of a cell that a note under the table may explain: 가나시*, 다라군 ●, 마바구1), 사아시(재).
var endMark = hangul.MustCompile(`[가-힣)]\s?([*†‡●◎◆■▲△◇◈▣§☆★]{1,3}|주?[0-9¹²³⁴⁵]{1,2}[)⁾]|\([가-힣]\))\s*$`)

// startMark finds such a mark before the words of a cell: ★가나시, (재) 다라군, 재) 마바구.
var startMark = hangul.MustCompile(`^\s*([*†‡●◎◆■▲△◇◈▣§☆★※]{1,3}|\([가-힣]\)|[가-힣]\))\s*[가-힣]`)

// someWithout says that cells of a column begin otherwise than with a mark.
func (w *winnersTable) someWithout(c int, mark string) bool {
	for row := w.head; row < w.rowCount; row++ {
		if i := w.at(row, c); i >= 0 && w.rowKind(row) == bodyRow && !w.printed[i].Empty() && !strings.HasPrefix(strings.TrimSpace(hangul.FoldString(w.printed[i].S)), mark) {
			return true
		}
	}
	return false
}

// farthestNote is how many blocks behind a table its notes stand at most.
const farthestNote = 8

// explained is the label at with what the note under the table says of the mark behind the words of a cell; a note that is
// not understood is unread.
func (w *winnersTable) explained(row, c int, at label) label {
	i := w.at(row, c)
	if i < 0 || w.cell(row, c) == nil {
		return at
	}
	s := hangul.FoldString(w.printed[i].S)
	m := endMark.FindStringSubmatch(s)
	if m == nil && w.kind == CityHolder {
		m = startMark.FindStringSubmatch(s)
	}
	if m == nil || len(s) > longestValue {
		return at
	}
	note := w.noteOf(m[1])
	if note.Empty() {
		if strings.HasPrefix(s, m[1]) && w.someWithout(c, m[1]) {
			at.unread = w.printed[i]
		}
		return at
	}
	v := viewOf(note)
	st, from, to, ok := remarkStatus(v.S)
	switch {
	case ok && (at.status == "" || at.status == st):
		at.status, at.statusBy = st, v.text(from, to)
		if y, n := w.yearOf(note); n > 0 && !w.current(n) && st.OfEarlier() {
			at.year, at.yearN, at.ofBase = y, n, true
		}
	case isGrade(strings.TrimSpace(v.S)) && at.grade.Empty():
		at.grade = note
	case w.notesMore(v.S):
		at.unread = note
	}
	return at
}

// notesMore says that a note tells a status, class, grade or year.
func (w *winnersTable) notesMore(s string) bool {
	for part := range strings.FieldsSeq(s) {
		if isGrade(part) || endsSort(part) || endsSort(strings.TrimSuffix(part, "으로")) {
			return true
		}
	}
	return !yetToCome.MatchString(s) && (statusTold.MatchString(s) || yearsOfDeed.MatchString(s))
}

// yearsOfDeed finds a year and what was decided in it.
var yearsOfDeed = hangul.MustCompile(`[0-9]{2}년[^.]{0,12}(?:지정|인증|선정|승인)`)

// noteOf is what a note in or under the table says of a mark: * 재지정, ※ ● : 최우수, ※ (재)는 재지정.
func (w *winnersTable) noteOf(mark string) doc.Text {
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != noteRow {
			continue
		}
		if t := noteBehind(viewOf(w.groupWords(row)), "", mark); !t.Empty() {
			return t
		}
	}
	for i := range w.ctx.passages {
		p := &w.ctx.passages[i]
		if p.index <= w.block || p.index > w.block+farthestNote {
			continue
		}
		if t := noteBehind(p.view, strings.TrimSpace(hangul.FoldString(p.Bullet.S)), mark); !t.Empty() {
			return t
		}
	}
	return doc.Text{}
}

// noteBehind is what words say of a mark that is their bullet or stands before them.
func noteBehind(v view, bullet, mark string) doc.Text {
	if bullet == mark {
		return v.raw.Trim()
	}
	k := markAt(v.S, mark)
	if k < 0 {
		return doc.Text{}
	}
	rest := strings.TrimLeft(v.S[k+len(mark):], " :=-")
	for _, w := range []string{"표시는", "표시", "표는", "는", "은"} {
		if t, ok := strings.CutPrefix(rest, w+" "); ok {
			rest = strings.TrimLeft(t, " :")
			break
		}
	}
	end := len(rest)
	if k := strings.IndexAny(rest, ",;/"); k >= 0 {
		end = k
	}
	return v.text(len(v.S)-len(rest), len(v.S)-len(rest)+end)
}

// markAt is the byte of words at which a mark stands by itself, -1 for none: the * of ** 예비, * 재지정 is the last one.
func markAt(s, mark string) int {
	for at := 0; ; {
		k := strings.Index(s[at:], mark)
		if k < 0 {
			return -1
		}
		k += at
		at = k + len(mark)
		before, again := lastRune(s[:k]), firstRune(s[at:]) == lastRune(mark)
		if !again && (k == 0 || before != firstRune(mark) && strings.ContainsRune(" ,※*", before)) {
			return k
		}
	}
}
