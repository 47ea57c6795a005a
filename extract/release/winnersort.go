package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// soleHead takes the class off the one column of names that has any: it only says
// what stands below (특구, 고을). Several columns of names are told apart by theirs.
func (w *winnersTable) soleHead() {
	w.regionHeads()
	with := -1
	for _, c := range w.nameCols {
		if w.labels[c].class.Empty() {
			continue
		}
		if with >= 0 {
			return
		}
		with = c
	}
	if with >= 0 && !w.ctx.isClass(w.labels[with].class.S) {
		w.labels[with].class = doc.Text{}
	}
}

// regionHeads takes the classes off columns of names that are headed by parts of the country and
// nothing else: 강원 | 충청 | 영남.
func (w *winnersTable) regionHeads() {
	for _, c := range w.nameCols {
		if l := &w.labels[c]; !l.class.Empty() && !namesRegion(strings.TrimSpace(hangul.FoldString(l.class.S))) {
			return
		}
	}
	for _, c := range w.nameCols {
		w.labels[c].class = doc.Text{}
	}
}

// seatsFirst takes the column of seats for that of names where the one under an
// unknown word names sites, some of which are no places: 특구 | 소재지.
func (w *winnersTable) seatsFirst() {
	if len(w.nameCols) != 1 || w.kind != CityHolder {
		return
	}
	c, s := w.nameCols[0], w.column(seatCol)
	if s < 0 || w.cols[c].kind == sigunguCol || pathKind(w.cols[c].path) == placeCol {
		return
	}
	if in := w.cols[s].in; in.most(in.places, 1) && w.cols[c].in.places <= in.places {
		w.nameCols[0] = s
	}
}

// sorterLetters is the most letters of a word that sorts names.
const sorterLetters = 14

// sortersAmong finds the columns under unknown words, or none, that sort the names:
// few short words, some of them more than once, or all with the ending of a type.
func (w *winnersTable) sortersAmong() {
	w.sorters = make([]bool, len(w.cols))
	for c := range w.cols {
		if w.servedBeside(c) {
			w.cols[c].kind = classCol
		}
		if w.cols[c].kind != noKind || w.isNames(c) {
			continue
		}
		if w.sorters[c] = w.sorts(c) || w.cols[c].in.most(w.cols[c].in.numbers, 1) && w.partsByNumber(c); !w.sorters[c] && w.besideLists(c) {
			w.cols[c].kind, w.sorters[c] = classCol, !w.typed(c)
		}
	}
}

// servedBeside says that a column under a head that may be of names, or ends so, has those whom the places of another serve, several
// places for one of them: 대상 | 지자체 over 어르신 | 가나시, 다라군.
func (w *winnersTable) servedBeside(c int) bool {
	head := hangul.Key(w.cols[c].words().S)
	return (w.cols[c].kind == namesCol || w.cols[c].kind == noKind && strings.HasSuffix(head, "대상")) && w.kind == CityHolder &&
		!w.isNames(c) && w.cols[c].in.places == 0 && !choiceHead.MatchString(head) && w.sorts(c)
}

func (w *winnersTable) sorts(c int) bool {
	words, cells, types := map[string]bool{}, 0, 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow || w.words(row, c).Empty() || w.coversNames(row, c) {
			continue
		}
		s := hangul.Trim(hangul.FoldString(w.words(row, c).S))
		if isDash(s) {
			continue
		}
		if utf8.RuneCountInString(s) > sorterLetters || strings.IndexFunc(s, isDigit) >= 0 && !endsType(s) && !isNumberedSort(s) && (endsInOne(hangul.Key(w.overName(c)), roundHeads) || !nthOf.MatchString(s)) || isStatus(s) {
			return false
		}
		if strings.HasPrefix(s, "공동") || strings.HasPrefix(s, "단독") {
			return false // how they hold it: see heldTogether
		}
		cells++
		words[hangul.Key(s)] = true
		if endsType(s) {
			types++
		}
	}
	return len(words) > 1 && (len(words) <= cells/2+cells%2 && len(words) < cells || types == cells)
}

// nthOf finds how often or for how long one has taken part: 2회, 3년차, 1기.
var nthOf = hangul.MustCompile(`^[0-9]{1,2}\s?(?:회|회차|차|년\s?차|기|번째|연차)$`)

// endsType says that a word ends as types and classes do.
func endsType(s string) bool {
	for _, e := range []string{"형", "급", "유형", "부문", "분야", "권", "지역", "도시"} {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// groupsOfStatus says that rows of groups name statuses: 신규 4곳.
func (w *winnersTable) groupsOfStatus() bool {
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) == groupRow {
			if l := w.ctx.labelOf(w.groupWords(row)); l.status != "" && l.class.Empty() {
				return true
			}
		}
	}
	return false
}

// endsDecided says that words end in what was decided: no class of places does.
func endsDecided(s string) bool {
	s = strings.TrimSpace(s)
	return strings.HasSuffix(s, " 지정") || strings.HasSuffix(s, " 선정") || strings.HasSuffix(s, " 인증") || strings.HasSuffix(s, "부지정") || strings.HasSuffix(s, "부선정") || strings.HasSuffix(s, "부인증")
}

// yetToCome finds the end of a remark on what will be looked at or done later.
var yetToCome = hangul.MustCompile(`(?:심사|평가|예정|대상|신청|계획|준비|도래)\s*\)?$`)

// remarkStatus is the status that a remark names, in brackets or not: in 재지정(’19년
// 최초 지정) the first counts. One that is yet to come (’28년 재인증 심사) is none.
func remarkStatus(s string) (st schema.Status, from, to int, ok bool) {
	if yetToCome.MatchString(s) {
		return "", 0, 0, false
	}
	if st, from, to, ok = cellStatus(s); ok {
		return st, from, to, ok
	}
	if i := strings.IndexAny(s, "(,"); i > 0 {
		return cellStatus(s[:i])
	}
	return "", 0, 0, false
}

// remarkDates are dates and spans beside a status in a remark: ’20. 4. 연장.
var remarkDates = hangul.MustCompile(`['’]?\d{2,4}\s?[.년]\s?(?:\d{1,2}\s?[.월]?\s?)?(?:\d{1,2}\s?[.일]?)?`)

// remarkSays says that a remark tells status st of the names beside it: it tells nothing else, and no
// stage of an earlier year (’23년 예비), or the text tells of that status too. In 면적 변경 and 노선 연장
// 포함 the word is of something else.
func (w *winnersTable) remarkSays(s string, st schema.Status) bool {
	if st == schema.New {
		return true
	}
	s, _, _ = strings.Cut(s, ",") // 재지정, 2021년 첫 지정
	bare := strings.Trim(remarkDates.ReplaceAllString(cutBrackets(s), " "), " .,:·-*'")
	bare = strings.TrimPrefix(bare, "자진 ")
	if (isStatus(bare) || statusOnly.MatchString(bare)) && (st != schema.Candidate || !remarkDates.MatchString(s)) {
		return true
	}
	id := w.scheme().ID
	for i := range w.f.Decisions {
		if d := &w.f.Decisions[i]; d.Status == st && d.Where != InTable && d.Scheme.ID == id {
			return true
		}
	}
	return false
}

// undoesHead says that a remark puts off or takes back what only the head of the table tells of all: 유예 under 재지정 심사 결과. One of
// an earlier time (’23년 유예) tells what went before.
func (w *winnersTable) undoesHead(remark string, st schema.Status, at *label) bool {
	return undoes(st) && !w.remarkEarlier(remark) && w.kind == CityHolder && at.status == w.byHead.status && (at.status == schema.New || at.status == schema.Renewed)
}

// roundHeads end the heads of columns of rounds: 차수, 지정 회차.
var roundHeads = []string{"차수", "회차", "기수", "차시"}

// sittingHeads are words in the heads of columns that count the sittings of a committee.
var sittingHeads = []string{"심의", "위원회", "회의", "의결"}

// yearOfRound is the year before a round in a cell: 2026-2차, '26년 제2차.
var yearOfRound = hangul.MustCompile(`^(?:20)?'?[0-9]{2}(?:년도?\s?|\s?[-–]\s?)`)

// roundOf is the round that stands for a class in a column of rounds (차수, 회차) or
// sorts: 제2차, 제2차(’24.6월).
func (w *winnersTable) roundOf(c int, class doc.Text) (doc.Text, bool) {
	if !strings.ContainsAny(class.S, "차기회") {
		return doc.Text{}, false
	}
	v := viewOf(class)
	b, ok := batchAt(v.S, len(yearOfRound.FindString(v.S)))
	if rest := strings.TrimSpace(cutBrackets(v.S[max(b[1], 0):])); !ok || rest != "" {
		return doc.Text{}, false
	}
	head := hangul.Key(w.cols[c].words().S)
	if w.cols[c].kind == noKind && (!endsInOne(head, roundHeads) || containsAny(head, sittingHeads)) {
		return doc.Text{}, false
	}
	return v.text(b[0], b[1]), true
}
