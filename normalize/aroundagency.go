package normalize

import (
	"strings"

	"injeung/normalize/place"
)

// byAgency keeps the places of the 시·도 that publishes the release, or in which the office works that does.
func (w *work) byAgency() func(place.Place) bool {
	r := w.placer()
	words := w.facts.Header.Agency.Words.S
	if strings.TrimSpace(words) == "" {
		return nil
	}
	if p, ok := r.table.Resolve(words, "", r.on).One(); ok {
		return func(q place.Place) bool { return q.Sido == p.Sido }
	}
	seat := r.table.Seat(words, r.on)
	if seat == nil {
		return nil
	}
	return func(q place.Place) bool { return q.Sigungu != "" && r.table.Within(q, seat, r.on) }
}

// byRegion keeps the places that lie in the part of the country under which the name is listed: 강원권 over 고성군.
func (w *work) byRegion(m *mention) func(place.Place) bool {
	sidos := place.Region(m.h.Region.S)
	if sidos == nil {
		sidos = place.Region(m.h.Class.S)
	}
	if sidos == nil {
		return nil
	}
	r := w.placer()
	return func(p place.Place) bool { return r.table.Within(p, sidos, r.on) }
}
