package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// strange says that the table under what a committee chose is of others than the release tells of: its text names as many services
// as it counts, and neither a name nor a maker of the table. The committee may have chosen those on another day.
func (s *serviceTable) strange() bool {
	return (s.noneTold() || s.othersChosen()) && !s.inText()
}

// othersChosen says that a sentence tells in a series of as many services as are counted that they were chosen, none of them in the
// table.
func (s *serviceTable) othersChosen() bool {
	counted, names := servicesCounted(s.f.Decisions), s.rowNames()
	return len(names) > 0 && len(counted) > 0 && slices.ContainsFunc(s.ctx.seriesIn(), func(o *itemSeries) bool {
		if !o.chosen || !slices.ContainsFunc(counted, func(w soughtServices) bool { return slices.Contains(w.all, o.size()) }) || !o.settle(s.ctx) {
			return false
		}
		return !slices.ContainsFunc(o.items, func(it serviceItem) bool { return names[hangul.Key(s.ctx.holderOf(it, o.body).Words.S)] })
	})
}

// inText says that running text has a name of the table, or a maker: it may call what the table names in its own words.
func (s *serviceTable) inText() bool {
	var b strings.Builder
	for i := range s.ctx.passages {
		b.WriteString(hangul.Key(s.ctx.passages[i].S))
	}
	text := b.String()
	for name := range s.rowNames() {
		if strings.Contains(text, name) {
			return true
		}
	}
	for c := range s.cols {
		if k := s.cols[c].kind; k != companyCol && k != bodyCol {
			continue
		}
		for row := s.head; row < s.rowCount; row++ {
			for _, w := range strings.FieldsFunc(hangul.FoldString(s.words(row, c).S), func(r rune) bool { return strings.ContainsRune(",/·()\n㈜", r) }) {
				if k := strings.TrimPrefix(hangul.Key(w), "주식회사"); s.rowKind(row) == bodyRow && len(k) > len("주") && strings.Contains(text, k) {
					return true
				}
			}
		}
	}
	return false
}
