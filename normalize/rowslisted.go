package normalize

import (
	"slices"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// rowsListed says that a table lists n things, each in a row with one of the places that were found, some of which have several:
// 신안군 | 가나항, 신안군 | 다라항. A list that leaves some of the n out (가나시, 다라시 등 5곳) means places by them, and not what lies there, and
// so does a programme that certifies whole cities.
func (w *work) rowsListed(g *group, n int) bool {
	if found := g.found[""]; found < 2 || n <= found || g.ofCities() || g.namesSomeOf(n) {
		return false
	}
	names := map[string]bool{}
	for _, m := range g.mentions {
		names[sameWords(m.h.Words)] = true
	}
	for i := range w.doc.Blocks {
		if t := w.doc.Blocks[i].Table; t != nil && len(t.Cells) > 2*n && thingsBeside(t, names) == n {
			return true
		}
	}
	return false
}

// wholeCities end the names of programmes each of whose holders is a city or county, whatever is built or done in it.
var wholeCities = []string{"도시", "시티", "지자체", "지방정부", "자치단체", "시군", "고장"}

// ofCities says that the programme is named by the cities that it certifies.
func (g *group) ofCities() bool {
	return endsWithAny(strings.TrimSuffix(hangul.Key(g.name), "인증"), wholeCities)
}

// namesSomeOf says that a statement counts n and names but some of them.
func (g *group) namesSomeOf(n int) bool {
	return slices.ContainsFunc(g.stated, func(s *stated) bool {
		return s.Open && len(s.Holders) > 0 && slices.ContainsFunc(s.Counts, func(c release.Count) bool { return c.N == n && !c.Sites })
	})
}

// thingsBeside is how many cells under a head of sites stand in a row right of one of some names.
func thingsBeside(t *doc.Table, names map[string]bool) (n int) {
	first := map[int]int{} // of each row, the column of its first name, from 1
	for i := range t.Cells {
		c := &t.Cells[i]
		if !names[sameWords(c.Text())] {
			continue
		}
		for row := c.Row; row < c.Row+max(c.RowSpan, 1); row++ {
			if first[row] == 0 || c.Col+1 < first[row] {
				first[row] = c.Col + 1
			}
		}
	}
	heads := siteColumns(t)
	for i := range t.Cells {
		c := &t.Cells[i]
		s := strings.TrimSpace(hangul.FoldString(c.Text().S))
		if at := first[c.Row]; at == 0 || c.Col < at || !heads[c.Col] || s == "" {
			continue
		}
		if _, err := strconv.Atoi(s); err == nil {
			return 0 // counted, not named
		}
		n++
	}
	return n
}

// siteColumns are the columns under the first head of a table that names what lies in a place, and under those alike.
func siteColumns(t *doc.Table) map[int]bool {
	out, key := map[int]bool{}, ""
	for k := range t.Cells {
		head := &t.Cells[k]
		if head.Row > 1 {
			break
		}
		own := hangul.Key(head.Text().S)
		if key == "" && endsWithAny(own, siteHeads) && !hasPrefixOf(own, toldHeads) && !strings.HasSuffix(own, "수") {
			key = own
		}
		if key != "" && own == key {
			out[head.Col] = true
		}
	}
	return out
}
