package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// Words over or beside names that tell at which stage of a contest they stood:
// who applied, who passed a stage before the last, who was chosen.
var (
	earlyStage = hangul.MustCompile(anyOf(applyingWords, failedWords, unchosenWords) + `|제출|참여|서면|서류|예선|예심|(1|2|일|이)\s*차\s*(평가|심사|선발|통과)|(발표|현장|대면)\s*(평가|심사|실사)`)
	lastStage  = hangul.MustCompile(`최종|선정|지정|인증|확정|결정|본사업|본공모`)
)

// choosing says that words name the last stage and none before it.
func choosing(s string) bool { return lastStage.MatchString(s) && !earlyStage.MatchString(s) }

// finalColumns drops columns of those not chosen (미지정 지자체), and keeps, of
// columns of names that stand for several stages (신청 지자체 | 선정 지자체),
// those of the last. false: no column is left.
func (w *winnersTable) finalColumns() bool {
	var last, chosen []int
	early := false
	for _, c := range w.nameCols {
		switch {
		case rejections.MatchString(w.overName(c)):
		case w.goesOnBelow(c):
			w.ctx.issues.add("past-decisions", schema.Note, "a column of those who go on gives no records of this round", w.cols[c].words())
		default:
			chosen = append(chosen, c)
		}
	}
	w.keepColumns(chosen)
	for _, c := range w.nameCols {
		s := w.overName(c)
		early = early || earlyStage.MatchString(s) && !choosing(s)
		if choosing(s) {
			last = append(last, c)
		}
	}
	if early && len(last) > 0 {
		w.keepColumns(last)
	}
	return len(w.nameCols) > 0
}

// keepColumns keeps some of the columns of names, and remembers the others.
func (w *winnersTable) keepColumns(kept []int) {
	for _, c := range w.nameCols {
		if !slices.Contains(kept, c) {
			w.dropped = append(w.dropped, c)
		}
	}
	w.nameCols = kept
}

// namesOthers is why such a row gives no record.
const namesOthers = "the row names but those of a column that is not of this choice"

// droppedNames says that a row names places in a column that is not of those chosen now, so that a dash in one that is names
// nobody, and not the 시·도 of the row: 기존 참여 | 신규 선정.
func (w *winnersTable) droppedNames(row int, s [2]int) bool {
	return slices.ContainsFunc(w.dropped, func(c int) bool {
		return c >= s[0] && c < s[1] && len(w.namesAt(row, c).holders) > 0
	})
}

// newBesideDropped says that all columns of names are headed as of new ones, beside others that are not of those chosen.
func (w *winnersTable) newBesideDropped() bool {
	return len(w.dropped) > 0 && !slices.ContainsFunc(w.nameCols, func(c int) bool { return w.labels[c].status != schema.New })
}

// choosingColumns says that the words over all columns of names tell of those who
// were chosen (선정 지자체), beside columns of what went before.
func (w *winnersTable) choosingColumns() bool {
	early := false
	for c := range w.cols {
		early = early || earlyStage.MatchString(w.overName(c))
	}
	for _, c := range w.nameCols {
		if s := w.overName(c); !choosing(s) || hangul.Key(s) == "지정" || hangul.Key(s) == "선정" {
			return false
		}
	}
	return early
}

// overName is the folded header of a column.
func (w *winnersTable) overName(c int) string { return hangul.FoldString(w.cols[c].words().S) }

// stageColumn is the column whose every cell names a stage, one of them the
// last (1차 서면평가 통과, 최종 선정); -1 for none.
func (w *winnersTable) stageColumn() int {
	for c := range w.cols {
		early, last, others := 0, 0, 0
		for row := w.head; row < w.rowCount && !w.isNames(c); row++ {
			s := hangul.FoldString(w.words(row, c).S)
			switch {
			case w.rowKind(row) != bodyRow || s == "" || !w.fresh(row, c):
			case earlyStage.MatchString(s) && !rejections.MatchString(s):
				early++
			case choosing(s):
				last++
			default:
				others++
			}
		}
		if early > 0 && last == 1 && others == 0 {
			return c
		}
	}
	return -1
}

// beforeLast says that a row is of a stage before the last.
func (w *winnersTable) beforeLast(row int) bool {
	if w.stages == nil {
		c := w.stageColumn()
		w.stages = &c
	}
	return *w.stages >= 0 && !choosing(hangul.FoldString(w.words(row, *w.stages).S))
}

// yes and no are the marks of a cell that says whether a place passed.
const yes, no = "○◯〇●◎OoVv√✓✔", "×✕✖❌Xx△"

// markColumn is the last column whose every cell is a mark or word of passing, or
// not, both of them among them, under words of the last stage (최종, 선정 여부); -1
// for none.
func (w *winnersTable) markColumn() int {
	for c := len(w.cols) - 1; c >= 0; c-- {
		passed, failed, others := 0, 0, 0
		for row := w.head; row < w.rowCount; row++ {
			if w.rowKind(row) != bodyRow {
				continue
			}
			switch s := strings.TrimSpace(w.words(row, c).S); {
			case marksPassed(s):
				passed++
			case isDash(s) || strings.Trim(s, no) == "" || rejections.MatchString(s):
				failed++
			default:
				others++
			}
		}
		over := w.overName(c)
		if passed > 0 && failed > 0 && others == 0 && (lastStage.MatchString(over) || strings.Contains(over, "결과") || strings.Contains(over, "여부")) {
			if !w.statusesMarked(c) && !w.legendTellsMore(c) && !w.unsignedNew(c) {
				return c
			}
		}
	}
	return -1
}

// statusesMarked says that a column of marks stands beside another one, each
// headed with a status: 신규 | 재지정.
func (w *winnersTable) statusesMarked(col int) bool {
	n := 0
	for c := range w.cols {
		if _, _, _, ok := cellStatus(w.overName(c)); ok && !w.isNames(c) {
			n++
		}
	}
	_, _, _, own := cellStatus(w.overName(col))
	return own && n > 1
}

// failed says that the marks of a row say that it did not pass.
func (w *winnersTable) failed(row int) bool {
	if w.marks == nil {
		c := w.markColumn()
		w.marks = &c
	}
	if *w.marks < 0 {
		return w.signless(row)
	}
	return !marksPassed(strings.TrimSpace(w.words(row, *w.marks).S)) && !w.remarkedLost(row)
}

// markPassed says that column c is the one of marks of passing, and gives a row that passed the status that its head tells: 재지정 over ○.
func (w *winnersTable) markPassed(row, c int, at *label) bool {
	if w.marks == nil || *w.marks != c {
		return false
	}
	v := viewOf(w.cols[c].words())
	if st, i, j, ok := cellStatus(v.S); ok && !undoes(st) && at.status == "" && marksPassed(strings.TrimSpace(w.words(row, c).S)) {
		at.status, at.statusBy = st, v.text(i, j)
	}
	return true
}

// remarkedLost says that the remark on a row without the mark tells what became of it instead: 유예, 지정 취소(’24.6). What it tells of an
// earlier time is the history of the row.
func (w *winnersTable) remarkedLost(row int) bool {
	c := w.column(remarkCol)
	if c < 0 || w.kind != CityHolder {
		return false
	}
	s := hangul.FoldString(w.words(row, c).S)
	st, _, _, ok := remarkStatus(s)
	return ok && undoes(st) && !w.remarkEarlier(s) && w.remarkSays(s, st)
}

// marksPassed says that a cell is a mark, or the word, of having passed.
func marksPassed(s string) bool {
	return s != "" && (strings.Trim(s, yes) == "" || hasWord("선정 지정 인증 통과 합격 확정 최종선정 최종지정", hangul.NoSpace(s)))
}

// currentColumns are the columns of names whose header says that they are of
// this round (2025년 신규 지정), beside those of earlier ones.
func (w *winnersTable) currentColumns() (out []int) {
	for _, c := range w.nameCols {
		l := w.labels[c]
		if !l.earlier && (l.yearN > 0 && w.current(l.yearN) || l.yearN == 0 && l.status == schema.New) {
			out = append(out, c)
		}
	}
	return out
}
