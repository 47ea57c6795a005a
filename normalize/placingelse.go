package normalize

import "injeung/extract/release"

// printedElsewhere takes a row of a table whose province cannot have the place (충북 천안시)
// for the one place of that name which another statement of the same decision names
// beyond doubt. The misprint stays an issue.
func (w *work) printedElsewhere(m *mention, all []*mention) bool {
	if m.s.Where != release.InTable || m.h.Province.Empty() {
		return false
	}
	r := w.placer()
	answer := r.ask(m.h.Words.S, "", false, w.dayFor(m.s.key.year))
	var found *spot
	for _, o := range all {
		if o == m || len(o.spots) != 1 || o.s.key.scheme != m.s.key.scheme || o.s.key.year != m.s.key.year || o.status != m.status || o.s.Where == release.InTable {
			continue
		}
		for _, p := range answer.Places {
			if p.Code != o.spots[0].code {
				continue
			}
			if found != nil && found.code != p.Code {
				return false
			}
			s := spotAt(r.table, p, "place.told-elsewhere")
			found = &s
		}
	}
	if found == nil {
		return false
	}
	m.spots = []spot{*found}
	return true
}
