package normalize

import (
	"fmt"
	"slices"

	"injeung/schema"
)

// retold looks for places and services that a source adds to a decision which
// a source before it told. Where that one's list is complete by its own count,
// or has the place under another status, it stands if its origin is the more
// trustworthy; of equal origins both stand, in doubt.
func (m *merger) retold(d *Draft) {
	told := m.told(d)
	m.missing(d, told)
	for i := range d.Cities {
		c := &d.Cities[i]
		if _, exists := m.home[m.ids[c.RecordID]]; exists || !told[eventOf(c.Scheme, c.Year)] {
			continue
		}
		if other := m.otherStatus(c); other != "" {
			m.added(d, m.home[other], c.RecordID, c.CityName, "has it as "+other)
		} else if first := m.complete(c.Scheme, c.Year, c.Status); first != nil {
			m.added(d, first, c.RecordID, c.CityName, "does not name it in a list that agrees with its own count")
		}
	}
	for i := range d.Services {
		s := &d.Services[i]
		if _, exists := m.home[m.ids[s.RecordID]]; exists || !told[eventOf(s.Scheme, s.Year)] {
			continue
		}
		if first := m.complete(s.Scheme, s.Year, s.Status); first != nil {
			m.added(d, first, s.RecordID, s.ServiceName, "does not name it in a list that agrees with its own count")
		}
	}
}

// missing looks for places and services of a decision that a source of equal
// origin does not name though its own list is complete by its count.
func (m *merger) missing(d *Draft, told map[string]bool) {
	here, open := map[string]bool{}, map[key]bool{}
	var groups []key
	see := func(k key, own string) {
		here[m.ids[own]] = true
		if _, again := open[k]; !again {
			groups = append(groups, k)
		}
		open[k] = open[k] || !slices.ContainsFunc(d.Reasons[own], agrees)
	}
	for i := range d.Cities {
		c := &d.Cities[i]
		see(key{scheme: c.Scheme, year: c.Year, status: c.Status}, c.RecordID)
	}
	for i := range d.Services {
		s := &d.Services[i]
		see(key{scheme: s.Scheme, year: s.Year, status: s.Status}, s.RecordID)
	}
	for _, k := range groups {
		if open[k] || !told[eventOf(k.scheme, k.year)] {
			continue
		}
		for _, id := range m.decided[k] {
			if first := m.home[id]; !here[id] && rank(first.Origin) == rank(d.Releases[0].Origin) {
				m.report(d, sourcesDisagree, id, fmt.Sprintf("%s: this source does not name it in a list that agrees with its own count; %s does", id, first.SourceName))
				m.doubt(id, sourcesDiffer, d.Releases[0].SourceName)
			}
		}
	}
}

func agrees(r Reason) bool { return r.Code == countAgrees }

// added deals with a record that a source adds to what first told.
func (m *merger) added(d *Draft, first *teller, id, name, why string) {
	r, severity := &d.Releases[0], schema.Note
	detail := fmt.Sprintf("%s: %s %s; both stand", id, first.SourceName, why)
	if rank(first.Origin) < rank(r.Origin) {
		severity = schema.Reject
		detail = fmt.Sprintf("%s: left out; %s, which is more trustworthy, %s", id, first.SourceName, why)
		m.ids[id] = ""
	} else {
		m.suspect = append(m.suspect, id)
	}
	m.portion.Issues = append(m.portion.Issues, schema.Issue{
		ReleaseID: &r.ReleaseID, SourceName: r.SourceName, Code: sourcesDisagree, Severity: severity, Detail: detail, Raw: some(name),
	})
}

func eventOf(scheme string, year int32) string { return fmt.Sprintf("%s/%d", scheme, year) }

// told gives the schemes and years of which the draft retells a source before
// it: at least half of its places and services are there already.
func (m *merger) told(d *Draft) map[string]bool {
	all, known := map[string]int{}, map[string]int{}
	count := func(event, id string) {
		all[event]++
		if _, exists := m.home[m.ids[id]]; exists {
			known[event]++
		}
	}
	for i := range d.Cities {
		count(eventOf(d.Cities[i].Scheme, d.Cities[i].Year), d.Cities[i].RecordID)
	}
	for i := range d.Services {
		count(eventOf(d.Services[i].Scheme, d.Services[i].Year), d.Services[i].RecordID)
	}
	out := map[string]bool{}
	for event, n := range all {
		out[event] = known[event] > 0 && 2*known[event] >= n
	}
	return out
}

// otherStatus finds the record of the place in the same scheme and year under
// another status.
func (m *merger) otherStatus(c *schema.City) string {
	for _, status := range statuses() {
		for _, id := range m.decided[key{scheme: c.Scheme, year: c.Year, status: status}] {
			if o := m.city(id); o != nil && o.RegionCode == c.RegionCode && status != c.Status {
				return id
			}
		}
	}
	return ""
}

func statuses() []schema.Status {
	return []schema.Status{schema.New, schema.Renewed, schema.Changed, schema.Revoked, schema.Candidate, schema.Deferred}
}

// complete gives the source of a decision all of whose records agree with a
// declared number; nil where there is none.
func (m *merger) complete(scheme string, year int32, status schema.Status) (first *teller) {
	for _, id := range m.decided[key{scheme: scheme, year: year, status: status}] {
		if !slices.ContainsFunc(m.reasons[id], agrees) {
			return nil
		}
		first = m.home[id]
	}
	return first
}
