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
	if w.kind == CityHolder && !(len(w.heads) > 0 && containsAny(w.heads[0].S, elsewhereWords)) {
		w.ctx.left = append(w.ctx.left, w)
	}
}

// elsewhereWords are words of headings over tables of others than those chosen.
var elsewhereWords = wordsOf(applyingWords, failedWords, unchosenWords, setAsideWords, []string{
	"참석", "위원", "문의", "연락", "일정", "행사", "통계", "조사", "점검", "예산", "기준", "제출", "담당",
})

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
			return s.all < leastCounted || len(names) != s.all || slices.ContainsFunc(s.held, func(h who) bool { return !names.has(h) })
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
