package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// siteBeside says that a column names no places but what lies in those of the
// column of 시·군·구 beside it: 대상지, 지구.
func (w *winnersTable) siteBeside(col int) bool {
	if in := w.cols[col].in; in.most(in.places, 0.5) || in.cells == 0 {
		return false
	}
	for c := range w.cols {
		if in := w.cols[c].in; w.cols[c].kind == sigunguCol && in.most(in.places, 0.5) || w.cols[c].kind == seatCol && w.cols[col].in.places == 0 && w.addresses(c) {
			return true
		}
	}
	return false
}

// addresses says that every cell of a column begins with the name of a place.
func (w *winnersTable) addresses(c int) bool {
	some := false
	for row := w.head; row < w.rowCount; row++ {
		if t := w.words(row, c); w.rowKind(row) == bodyRow && !t.Empty() {
			if some = true; !firstIsPlace(t.S) {
				return false
			}
		}
	}
	return some
}

// provincesTold says that each 시·도 of a column is one that the statements decide on, or
// that they count provinces, as many as the table has rows. Where a column tells what became of each, most of them will do.
func (w *winnersTable) provincesTold(c int) bool {
	held, n, told := w.heldNames(), 0, 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow || !w.fresh(row, c) {
			continue
		}
		for _, h := range w.namesAt(row, c).holders {
			n++
			if held[nameStem(h.Words.S)] {
				told++
			}
		}
	}
	if n > 1 && told == n || told > 1 && 2*told > n && w.has(statusCol) {
		return true
	}
	return w.asManyRows() && w.countsProvinces()
}

// countsProvinces says that a statement counts 시·도: 7개 시·도.
func (w *winnersTable) countsProvinces() bool {
	for i := range w.f.Decisions {
		for _, n := range w.f.Decisions[i].Counts {
			if s := hangul.NoSpace(hangul.FoldString(n.Words.S)); strings.HasSuffix(s, "시·도") || strings.HasSuffix(s, "개시도") || strings.Contains(s, "광역") {
				return true
			}
		}
	}
	return false
}

// otherNames is the column of holders that are no places, -1 for none: the
// header names schools, shops or persons, or the programme certifies what is
// neither place nor service.
func (w *winnersTable) otherNames() int {
	if w.placesChosen() {
		return -1
	}
	if c := w.column(otherCol); c >= 0 && w.cols[c].in.cells > 0 && (w.schemeKind() != ServiceHolder || w.ctx.things[w.scheme().ID]) {
		return c
	}
	if c := w.textColumn(); c >= 0 && w.has(seatCol) && w.headed() && certifies(w.scheme()) == scheme.Unknown {
		return c // 상사명 | 대표 | 소재지
	}
	if w.schemeKind() != OtherHolder && !w.ctx.things[w.scheme().ID] {
		return -1
	}
	if c := w.first(companyCol, bodyCol, namesCol, serviceCol, projectCol); c >= 0 && w.cols[c].in.cells > 0 {
		return c
	}
	if c := w.column(contactCol); c >= 0 && w.cols[c].in.cells > 0 && hangul.Key(w.cols[c].lowest().S) == "성명" {
		return c
	}
	return w.textColumn()
}

// headed says that a column names who is at the head of each: 대표, 대표자명.
func (w *winnersTable) headed() bool {
	return slices.ContainsFunc(w.cols, func(c column) bool {
		return hasWord("대표 대표자 대표자명 대표이사 대표명 사업주 점주", hangul.Key(c.words().S))
	})
}

// placesChosen says that every row names a place, as many as a statement counts places, works
// or sites, and none counts schools, companies or persons: what else stands in the row is what
// they do or build there.
func (w *winnersTable) placesChosen() bool {
	c, share, least := w.first(sigunguCol, placeCol), 1.0, 0
	if certifies(w.scheme()) == scheme.City {
		share, least = mostArePlaces, 1 // of them some may have names that are no local government's
	}
	if c < 0 || !w.cols[c].in.most(w.cols[c].in.places, share) {
		return false
	}
	names := 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) == bodyRow && w.fresh(row, c) {
			names += max(len(w.namesAt(row, c).holders), least)
		}
	}
	fits := false
	for i := range w.f.Decisions {
		for _, n := range w.f.Decisions[i].Counts {
			k, ok := countAtByte(hangul.FoldString(n.Words.S), 0)
			if ok && isForeignCount(k) {
				return false
			}
			fits = fits || n.N == names
		}
	}
	return fits && names > 1
}

// mostArePlaces is the share of places in a column of what a programme of places certifies.
const mostArePlaces = 0.6

// onlyPlaces is the one column of which every cell is a place, whatever its head says (사업주체,
// 개최지); -1 for none or several.
func (w *winnersTable) onlyPlaces() int {
	at := -1
	for c := range w.cols {
		if in := w.cols[c].in; in.cells < 2 || !in.most(in.places, 1) || in.sidos == in.places {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = c
	}
	return at
}

// textColumn is the first column under an unknown word that holds words in
// most rows, -1 for none: names of something that is no place.
func (w *winnersTable) textColumn() int {
	for c := range w.cols {
		in := w.cols[c].in
		if w.cols[c].kind == noKind && in.cells > 0 && in.places+in.numbers+in.years+in.statuses+in.long == 0 && len(w.cols[c].path) > 0 {
			return c
		}
	}
	return -1
}

// placesThere says that at least one cell of the columns of names holds a
// place, or that the holders are no places.
func (w *winnersTable) placesThere() bool {
	for _, c := range w.nameCols {
		if w.kind == OtherHolder || w.cols[c].in.places > 0 || w.cols[c].kind == seatCol {
			return true
		}
		if s := w.column(sidoCol); s >= 0 && w.cols[c].in.dashes > 0 && w.cols[s].in.sidos > 0 {
			return true // nothing but provinces themselves
		}
	}
	return false
}
