package normalize

import (
	"injeung/normalize/place"
	"injeung/normalize/timeline"
	"injeung/schema"
	"injeung/schema/scheme"
)

// pasts fills recertified and first_certified_year from the whole dataset.
func (m *merger) pasts() {
	list := timeline.Pasts(m.out.Cities, m.samePlace, start)
	for i, p := range list {
		c := &m.out.Cities[i]
		c.FirstCertifiedYear, c.Recertified = p.First, p.Recertified
		from := p.Column
		if p.From != c.RecordID {
			from += " of " + p.From
		}
		if p.First != nil {
			m.derive(c.RecordID, c.ReleaseID, "first_certified_year", from, p.Rule)
		}
		if p.Recertified != nil {
			m.derive(c.RecordID, c.ReleaseID, "recertified", from, p.Rule)
		}
	}
}

// samePlace says that a later row's place is the earlier row's, or what that
// became.
func (m *merger) samePlace(earlier, later *schema.City) bool {
	if earlier.RegionCode == later.RegionCode {
		return true
	}
	if a, b := earlier.RegionCodeCurrent, later.RegionCodeCurrent; a != nil && b != nil && *a != *b {
		return false
	}
	on, before := m.decidedOn(later), m.decidedOn(earlier)
	if before > on {
		return false
	}
	t := place.Load()
	p, ok := t.Code(earlier.RegionCode, before)
	if !ok {
		return false
	}
	became := t.As(p, on)
	return len(became) == 1 && became[0].Code == later.RegionCode
}

// decidedOn is the day of the release that tells of a decision, without one the
// last of the decision's year, as for the code of its place.
func (m *merger) decidedOn(c *schema.City) place.Day {
	if on := day(&m.home[c.RecordID].Release); on != never {
		return place.Day(on)
	}
	return place.NewDay(int(c.Year), 12, 31)
}

// lineages joins services of different years that are one.
func (m *merger) lineages() {
	for i, l := range timeline.Lineages(m.out.Services, servicePlaces()) {
		s := &m.out.Services[i]
		s.LineageID = l.LineageID
		from := "service_id"
		if l.From != "" {
			from = "service_id of " + l.From
		}
		m.derive(s.RecordID, s.ReleaseID, "lineage_id", from, l.Rule)
	}
}

// start is the year in which a known scheme first certified.
func start(id string) (int32, bool) {
	s, ok := scheme.ByID(id)
	return int32(s.Since), ok && s.Since > 0
}
