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
	on := day(&m.home[later.RecordID].Release)
	before := day(&m.home[earlier.RecordID].Release)
	if on == never || before == never || before > on {
		return false
	}
	t := place.Load()
	p, ok := t.Code(earlier.RegionCode, place.Day(before))
	if !ok {
		return false
	}
	became := t.As(p, place.Day(on))
	return len(became) == 1 && became[0].Code == later.RegionCode
}

// lineages joins services of different years that are one.
func (m *merger) lineages() {
	for i, l := range timeline.Lineages(m.out.Services) {
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
