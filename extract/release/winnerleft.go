package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// leftWords is what a cell of names prints beside them, of which nothing was read, and the holders that it is beside.
type leftWords struct {
	key      string
	words    doc.Text
	from, to int // holders
}

// sumWords is a row that sums up with what it names of those above.
type sumWords struct {
	key      string
	words    doc.Text
	from, to int // holders
}

// leftIn notes what a cell prints beside the last n holders.
func (w *winnersTable) leftIn(t doc.Text, found *cellNames, n int) {
	if n == 0 || len(t.S) > longestList {
		return
	}
	s := hangul.FoldString(t.S)
	take := func(p doc.Text) {
		if x := hangul.FoldString(p.S); x != "" {
			s = strings.Replace(s, x, " ", 1)
		}
	}
	for _, h := range found.holders {
		for _, p := range []doc.Text{h.Words, h.Class, h.StatusBy, h.Year, h.Grade, h.BaseYear, h.Province} {
			take(p)
		}
	}
	for _, k := range found.counts {
		take(k.Words)
	}
	if key := strings.Trim(hangul.Key(s), "0123456789등외"); key != "" && len(key) < longestRemark {
		w.lefts = append(w.lefts, leftWords{key, t, len(w.holders) - n, len(w.holders)})
	}
}

// sumSorts notes a row that sums up what it names: 소계(들녘 2곳).
func (w *winnersTable) sumSorts(row int) {
	if w.sumsGroup(row, w.distinct(row)) {
		return // of those below
	}
	from := 0
	if n := len(w.sums); n > 0 {
		from = w.sums[n-1].to
	}
	for _, c := range w.distinct(row) {
		t := w.words(row, c)
		v := hangul.FoldString(t.S)
		for _, word := range []string{"소계", "합계", "총계", "중계"} {
			v = strings.ReplaceAll(v, word, " ")
		}
		v = strings.TrimSpace(countTail.ReplaceAllString(strings.TrimSpace(v), ""))
		if key := hangul.Key(v); key != "" && key != "계" && strings.IndexFunc(key, isDigit) < 0 && !w.ctx.isSido(t) && !isSidoName(strings.Trim(v, " ()")) && !genericWords.MatchString(key) && hangul.CounterAt(key) != len(key) {
			w.sums = append(w.sums, sumWords{key, t, from, len(w.holders)})
			return
		}
	}
}

// accounts leaves holders unread of whose cells, sums or notes something is left that parts them.
func (w *winnersTable) accounts() {
	w.residues()
	times := map[string]int{}
	for _, l := range w.lefts {
		times[l.key]++
	}
	for _, l := range w.lefts {
		if times[l.key] > 1 && times[l.key] < len(w.lefts) || statusTold.MatchString(l.key) || endsSort(l.key) || l.to-l.from == 1 && utf8.RuneCountInString(l.key) <= 3 && !ofOffice.has(l.key) {
			w.leaveUnread(l.from, l.to, l.words)
		}
	}
	if slices.ContainsFunc(w.sums, func(s sumWords) bool { return s.key != w.sums[0].key }) {
		for _, s := range w.sums {
			w.leaveUnread(s.from, s.to, s.words)
		}
	}
	if note := w.notePartsRows(); !note.Empty() {
		w.leaveUnread(0, len(w.holders), note)
	}
}

// ofOffice are short words behind names that tell nothing: of the office itself, or the land.
var ofOffice = setOf("청", "시청", "군청", "구청", "도청", "본청", "일원", "전역", "일대", "관내", "전체", "소재", "공동", "단독")

// leaveUnread leaves words unread for a range of holders without a class.
func (w *winnersTable) leaveUnread(from, to int, words doc.Text) {
	for i := from; i < to; i++ {
		if h := &w.holders[i]; h.Unread.Empty() {
			h.Unread = words
		}
	}
}

// printedSo finds that a note tells what the look of some names says, or of which it tells by where they stand.
var printedSo = hangul.MustCompile(`음영|밑줄|굵은|굵게|진한\s?(?:글|표|색)|진하게|볼드|이탤릭|기울임|색칠|색(?:으로|깔|상)?\s?표시|칠한|(?:앞|뒤|위|아래|상위|하위)의?\s?(?:[0-9]+|한|두|세|네|다섯)\s?(?:곳|건|개)|(?:연번|순번|번호)\s?[0-9]|[0-9]\s?[~-]\s?[0-9]{1,2}번`)

// lookWords are words one of which stands in what printedSo finds.
var lookWords = setOf("음영", "밑줄", "굵", "진한", "진하", "볼드", "이탤릭", "기울", "색", "칠", "앞", "뒤", "위", "아래", "연번", "순번", "번호", "번은", "번까지")

// TellsLooks gives the words of a note that tell what the look of some names says, or of which it tells by where they stand;
// "" for none: ※ 음영은 재지정, ※ 앞의 두 곳은 예비.
func TellsLooks(note string) string {
	if len(note) > longestHeading || !lookWords.in(note) {
		return ""
	}
	return printedSo.FindString(note)
}

// notePartsRows is the note in the table that tells so, empty for none.
func (w *winnersTable) notePartsRows() doc.Text {
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != noteRow {
			continue
		}
		if t := w.groupWords(row); TellsLooks(hangul.FoldString(t.S)) != "" {
			return t
		}
	}
	return doc.Text{}
}

// untyped says that a group of rows is named by a word that reads as no type, and of which nothing counts those under it:
// it may tell how they were decided on.
func (w *winnersTable) untyped(l label) bool {
	return !l.class.Empty() && l.unread.Empty() && l.countBy.Empty() && w.kind == CityHolder && !w.ctx.isType(strings.TrimSpace(hangul.FoldString(l.class.S))) && !w.countedOutside(l.class)
}
