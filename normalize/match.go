package normalize

import (
	"fmt"
	"slices"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
	"injeung/schema"
)

// match says of every record of a draft which record of the dataset it tells:
// its own id, another one's, or none because it contradicts a more trustworthy
// source.
func (m *merger) match(d *Draft) {
	for i := range d.Cities {
		c := &d.Cities[i]
		m.ids[c.RecordID] = m.cityID(d, c)
	}
	for i := range d.Services {
		s := &d.Services[i]
		m.ids[s.RecordID] = m.serviceID(s)
	}
	m.retold(d)
	for i := range d.Rounds {
		r := &d.Rounds[i]
		m.ids[r.RecordID] = m.roundID(d, r)
	}
	for i := range d.Practices {
		p := &d.Practices[i]
		m.ids[p.RecordID] = m.series.id(p.RecordID, practiceKey(p))
	}
	for i := range d.Plans {
		p := &d.Plans[i]
		m.ids[p.RecordID] = m.series.id(p.RecordID, hangul.Key(p.ServiceName))
	}
}

// cityID finds the record of the same place, year and status: under the same
// id, under the code that the place had on the other release's day, or with
// the batch that only one of the sources prints.
func (m *merger) cityID(d *Draft, c *schema.City) string {
	if m.city(c.RecordID) != nil {
		return c.RecordID
	}
	var near []string
	for _, id := range m.decided[key{scheme: c.Scheme, year: c.Year, status: c.Status}] {
		o := m.city(id)
		if o != nil && sameBatch(o.Batch, c.Batch) &&
			samePlace(o.RegionCode, day(&m.home[id].Release), c.RegionCode, day(&d.Releases[0])) {
			near = append(near, id)
		}
	}
	if len(near) == 1 {
		return near[0]
	}
	return c.RecordID
}

func (m *merger) serviceID(s *schema.Service) string {
	if m.service(s.RecordID) != nil {
		return s.RecordID
	}
	var near []string
	for _, id := range m.decided[key{scheme: s.Scheme, year: s.Year, status: s.Status}] {
		if o := m.service(id); o != nil && sameBatch(o.Batch, s.Batch) && o.ServiceID == s.ServiceID {
			near = append(near, id)
		}
	}
	if len(near) == 1 {
		return near[0]
	}
	return s.RecordID
}

// sameBatch: equal, or printed by one source only.
func sameBatch(a, b *int32) bool { return a == nil || b == nil || *a == *b }

// samePlace says that two codes, each valid on its day, are of one place: the
// same code, or what the place was called on the other day. Two places that
// were merged later are not one.
func samePlace(a string, onA schema.Date, b string, onB schema.Date) bool {
	if a == b {
		return true
	}
	if onA == never || onB == never {
		return false
	}
	t := place.Load()
	p, okA := t.Code(a, place.Day(onA))
	q, okB := t.Code(b, place.Day(onB))
	return okA && okB && is(t.As(p, place.Day(onB)), q) && is(t.As(q, place.Day(onA)), p)
}

func is(list []place.Place, p place.Place) bool { return len(list) == 1 && list[0].Code == p.Code }

// roundID finds the round of the same decision. A second decision of the same
// scheme, year and status, with none of the first's places and services, has
// no id of its own: the first stands and an issue holds the other's numbers.
func (m *merger) roundID(d *Draft, r *schema.Round) string {
	for i := range m.out.Rounds {
		o := &m.out.Rounds[i]
		same := o.Scheme == r.Scheme && o.Year == r.Year && o.Status == r.Status && sameBatch(o.Batch, r.Batch)
		if !same {
			continue
		}
		first := m.home[o.RecordID]
		if !m.apart(first, r) {
			return o.RecordID
		}
		if o.RecordID != r.RecordID {
			continue
		}
		m.report(d, secondDecision, o.RecordID, fmt.Sprintf(
			"%s and %s decide on different places in one year without a batch; this one's numbers (applicants %s, selected %s) have no row of their own",
			first.SourceName, d.Releases[0].SourceName, number(r.Applicants), number(r.Selected)))
		m.doubt(o.RecordID, secondEvent, d.Releases[0].SourceName)
		return ""
	}
	return r.RecordID
}

func number(n *int32) string {
	if n == nil {
		return "not said"
	}
	return fmt.Sprint(*n)
}

// apart says that the draft at hand and the source of a round, both with records
// of the decision, have none in common.
func (m *merger) apart(first *teller, r *schema.Round) bool {
	k := key{scheme: r.Scheme, year: r.Year, status: r.Status}
	mine := map[string]bool{}
	for _, id := range m.teller.names[k] {
		mine[m.ids[id]] = true
	}
	theirs := first.names[k]
	return len(mine) > 0 && len(theirs) > 0 && !slices.ContainsFunc(theirs, func(id string) bool { return mine[id] })
}
