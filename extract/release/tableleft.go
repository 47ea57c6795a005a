package release

import (
	"slices"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// leave keeps a table of places that was left unread, because nothing over it says that
// they were chosen, or it says something else.
func (w *winnersTable) leave() {
	if w.kind == CityHolder && !(len(w.heads) > 0 && w.toldOfOthers(w.heads[0])) {
		w.ctx.left = append(w.ctx.left, w)
	}
}

// toldRunning says that words over the table are running text which does not point at it.
func (w *winnersTable) toldRunning(why doc.Text) bool {
	for _, h := range w.heads {
		if h.raw.S == why.S {
			return h.sentence && !announcesTable(h.S)
		}
	}
	return false
}

// toldOfOthers says that a heading is of others than those chosen; running text only where it tells of as many others at its end
// as the table names, or of none in numbers.
func (w *winnersTable) toldOfOthers(h tableHead) bool {
	s := h.S
	if !h.sentence {
		return containsAny(s, elsewhereWords)
	}
	all := sentencesOf(s)
	last := s[all[len(all)-1][0]:]
	if !containsAny(last, tellOfOthers) {
		return false
	}
	counts := countsIn(last)
	names := len(w.places())
	return len(counts) == 0 || slices.ContainsFunc(counts, func(n countAt) bool { return n.n == names })
}

// tellsElse says that a column tells when and where something is, whom to ask, or how places fare: no table of those chosen.
func (w *winnersTable) tellsElse() bool {
	if w.has(contactCol, whenCol) || w.tellsWhen() {
		return true
	}
	return slices.ContainsFunc(w.cols, func(c column) bool { return fares.in(hangul.NoSpace(c.words().S)) })
}

// fares are words over columns of how places fare.
var fares = setOf("피해", "위반", "적발", "사고", "증가", "감소", "증감", "방문객", "이용객", "관광객", "상담", "민원", "변화", "비율", "공정률", "사망", "환자", "확진", "데시벨", "등급별", "순유입", "언제", "시각", "날짜", "전화", "문의", "줄어든", "늘어난")

// elsewhereWords are words of headings over tables of others than those chosen.
var elsewhereWords = wordsOf(applyingWords, failedWords, unchosenWords, setAsideWords, []string{
	"참석", "위원", "문의", "연락", "일정", "행사", "통계", "조사", "점검", "예산", "기준", "제출", "담당",
})

// tellOfOthers are words of sentences about others than those chosen.
var tellOfOthers = wordsOf(applyingWords, failedWords, unchosenWords, setAsideWords, []string{"참석", "문의", "연락", "통계", "조사", "점검", "제출"})

// places are the places that the rows name.
func (w *winnersTable) places() (all whos) {
	for row := w.head; row < w.rowCount; row++ {
		for _, c := range w.nameCols {
			if w.rowKind(row) != bodyRow || !w.fresh(row, c) || isDash(hangul.FoldString(w.words(row, c).S)) {
				continue
			}
			found := slices.Clone(w.namesAt(row, c).holders)
			for i := range found {
				if found[i].Province.Empty() {
					found[i].Province = w.text(row, w.column(sidoCol))
				}
			}
			all.add(found)
		}
	}
	return all
}

// byTables reads tables that were left unread, each of which names as many places as one
// number that is sought.
func (ctx *context) byTables(f *Facts, wanted []sought) {
	for i := range wanted {
		s := &wanted[i]
		fits := slices.DeleteFunc(slices.Clone(ctx.left), func(w *winnersTable) bool {
			names := w.places()
			return s.all < leastCounted || len(names) != s.all || s.of.Rule == ByCount && w.tellsElse() || slices.ContainsFunc(s.held, func(h who) bool { return !names.has(h) })
		})
		if len(fits) != 1 || slices.ContainsFunc(wanted, func(o sought) bool { return o.all == s.all && o.deed != s.deed }) {
			continue
		}
		if fits[0].takeFor(f, s) {
			s.all = 0
		}
	}
}

// takeFor reads the table as the names of a number; false where it gives none.
func (w *winnersTable) takeFor(f *Facts, s *sought) bool {
	n := len(f.Decisions)
	w.begin("winners")
	for _, stripe := range w.stripes() {
		w.stripe(stripe)
	}
	w.publish()
	w.close()
	for i := n; i < len(f.Decisions); i++ {
		d := &f.Decisions[i]
		if d.Scheme, d.Rule = s.of.Scheme, ByCount; !d.StatusBy.Said() {
			d.Status, d.StatusBy = s.status, s.of.StatusBy
		}
	}
	if len(f.Decisions) == n {
		return false
	}
	w.ctx.issues.add("unread-places", schema.Note, "nothing over the table says that these were chosen; they were taken for those declared, being as many", doc.Join(" | ", w.rowWords(min(w.head, w.rowCount-1))))
	return true
}
