package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// ownHeading says that words which stand right over the table, or announce it, are
// those that decide about it: no running text, no title of the release.
func (r *tableReader) ownHeading(why doc.Text) bool {
	for _, h := range r.heads {
		if h.raw.S == why.S {
			return !sameKey(why.S, r.ctx.header.Title.Words.S) && (!h.sentence || announcesTable(h.S))
		}
	}
	return false
}

// beyondTold says that the table names others than the statements of the release, which
// name all that they count: what they decide is told, and the table, whose columns and
// heading decide nothing, tells of something else.
func (w *winnersTable) beyondTold() bool {
	if w.kind != CityHolder || w.has(yearCol, statusCol, gradeCol, periodCol, baseYearCol) {
		return false
	}
	held, whole := w.toldWhole()
	if len(held) == 0 || w.headedByPart() || w.withinTold(held) || w.rowsAsCounted() {
		return false
	}
	same, others := 0, 0
	for _, c := range w.nameCols {
		for row := w.head; row < w.rowCount; row++ {
			if w.rowKind(row) != bodyRow || !w.fresh(row, c) {
				continue
			}
			for _, h := range w.namesAt(row, c).holders {
				if held[nameStem(h.Words.S)] {
					same++
				} else {
					others++
				}
			}
		}
	}
	return others > 0 && (whole || same == 0 && len(held) > 1)
}

// withinTold says that what statements decide on are provinces, several of them, and that the table tells for each of them and
// no other which places within it these are: 가나도 | 다라시, 마바군.
func (w *winnersTable) withinTold(held map[string]bool) bool {
	c := w.column(sidoCol)
	if c < 0 || slices.Contains(w.nameCols, c) {
		return false
	}
	over := map[string]bool{}
	for row := w.head; row < w.rowCount; row++ {
		if t := w.words(row, c); w.rowKind(row) == bodyRow && !t.Empty() {
			if !held[nameStem(t.S)] || !isSidoName(strings.TrimSpace(hangul.FoldString(t.S))) {
				return false
			}
			over[nameStem(t.S)] = true
		}
	}
	for name := range held {
		if isSidoName(name) && !over[name] {
			return false
		}
	}
	return len(over) > 1 && !w.takesPart() && !w.provincesCounted(len(over))
}

// partTaken are words over a table or column of places that take part, apply or help, or where an office lies, and which are not those
// decided on: 특구별 참여 자치구, 신청 시군구.
var partTaken = setOf("참여", "신청", "협력", "소재", "대상 기관", "대상기관", "실증", "문의", "담당")

// takesPart says that a table or the column of its names tells of such places.
func (w *winnersTable) takesPart() bool {
	for _, h := range w.heads {
		if !h.sentence && partTaken.in(hangul.FoldString(h.S)) {
			return true
		}
	}
	return slices.ContainsFunc(w.nameCols, func(c int) bool { return partTaken.in(w.overName(c)) })
}

// provincesCounted says that a statement of the programme counts n places, which are then the n provinces that it decides on and no
// places within them; where it counts provinces as such, it may tell of zones within these: 3개 시·도의 특구.
func (w *winnersTable) provincesCounted(n int) bool {
	id := w.scheme().ID
	return slices.ContainsFunc(w.f.Decisions, func(d Decision) bool {
		return d.Scheme.ID == id && d.Where != InTable && len(d.Holders) > 0 && slices.ContainsFunc(d.Counts, func(c Count) bool {
			return c.N == n && c.Class.Empty() && !containsAny(hangul.FoldString(c.Words.S), []string{"시·도", "시도", "광역"})
		})
	})
}

// toldWhole gives the stems of the places that statements outside of tables decide on
// for the programme of the table, and whether they are as many as is declared of each
// status.
func (r *tableReader) toldWhole() (held map[string]bool, whole bool) {
	id, declare := r.scheme().ID, map[string]int{}
	held = map[string]bool{}
	by := map[string]map[string]bool{}
	for i := range r.f.Decisions {
		d := &r.f.Decisions[i]
		if d.Scheme.ID != id || d.Where == InTable {
			continue
		}
		st := string(d.Status)
		declare[st] = max(declare[st], declared(d))
		for k := range d.Holders {
			if h := &d.Holders[k]; h.Kind == CityHolder {
				if by[st] == nil {
					by[st] = map[string]bool{}
				}
				by[st][nameStem(h.Words.S)], held[nameStem(h.Words.S)] = true, true
			}
		}
	}
	whole = true
	some := false
	for st, n := range declare {
		some = some || n > 0
		whole = whole && len(by[st]) >= n
	}
	return held, whole && some
}

// otherFigures says that the table gives nothing but figures of places, under a heading
// that decides nothing, and of another number of places than was chosen.
func (w *winnersTable) otherFigures() bool {
	if len(w.heads) == 0 || w.heads[0].sentence || !w.onlyNumbers() || w.has(scoreCol, rankCol) || w.headedByPart() {
		return false
	}
	n, names := 0, 0
	for i := range w.f.Decisions {
		if d := &w.f.Decisions[i]; d.Scheme.ID == w.scheme().ID && d.Where != InTable {
			n = max(n, declared(d))
		}
	}
	for _, c := range w.nameCols {
		for row := w.head; row < w.rowCount; row++ {
			switch {
			case w.rowKind(row) != bodyRow || !w.fresh(row, c) || w.words(row, c).Empty():
			case isDash(hangul.FoldString(w.words(row, c).S)):
				if !w.droppedNames(row, [2]int{0, len(w.cols)}) {
					names++ // the 시·도 itself
				}
			default:
				names += len(w.namesAt(row, c).holders)
			}
		}
	}
	return n > 0 && names != n
}

// numbersOfChosen says that a column counts how many were chosen in each 시·도, which
// then is no holder itself: 시도 | 선정(개소).
func (w *winnersTable) numbersOfChosen() bool {
	for c := range w.cols {
		in := w.cols[c].in
		if s := w.overName(c); in.most(in.numbers, 1) && (w.cols[c].kind == numberCol || selectedWords.in(s) && !measured.MatchString(s)) {
			return true
		}
	}
	return false
}

// shownSo finds that what a table shows was chosen so, behind the words that point at it: 다음과 같이 결정되었다, 아래와 같이 뽑았다.
var shownSo = hangul.MustCompile(`(?:다음|아래|표)(?:과|와)?\s같이\s(?:[가-힣·]{1,6}\s){0,2}(?:뽑(?:았|혔)|골랐|추렸|가렸|정(?:했|하였|해졌)|낙점|(?:확정|선정|지정|선발|결정|인증)(?:했|하였|됐|되었|하기로|키로))`)

// choosesAsShown says that a sentence which points at the table tells that those in it were chosen, whatever it says before of who
// applied.
func choosesAsShown(s string) bool {
	return strings.Contains(s, "같이 ") && shownSo.MatchString(s)
}
