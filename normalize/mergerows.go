package normalize

import (
	"slices"

	"injeung/normalize/timeline"
	"injeung/schema"
)

// join adds the rows of one table: new ones as they are, others to the row
// that already tells the fact.
func join[T any](m *merger, d *Draft, to *[]T, rows []T, id func(*T) *string) {
	for i := range rows {
		row := rows[i]
		own := *id(&row)
		target, matched := m.ids[own]
		if !matched {
			target = own
			m.ids[own] = own
		}
		if target == "" {
			continue
		}
		if n, exists := m.at[target]; exists {
			m.combine(d, target, &(*to)[n], &row)
			continue
		}
		*id(&row) = target
		m.at[target] = len(*to)
		m.home[target] = m.teller
		m.reasons[target] = slices.Clone(d.Reasons[own])
		*to = append(*to, row)
	}
}

// remember notes which decisions the draft's places and services belong to,
// and its counted rows.
func (m *merger) remember(d *Draft) {
	mine := func(own string) (string, bool) {
		id := m.ids[own]
		return id, id != "" && m.home[id] == m.teller
	}
	for i := range d.Cities {
		c := &d.Cities[i]
		if id, ok := mine(c.RecordID); ok {
			k := key{scheme: c.Scheme, year: c.Year, status: c.Status}
			m.decided[k] = append(m.decided[k], id)
		}
	}
	for i := range d.Services {
		s := &d.Services[i]
		if id, ok := mine(s.RecordID); ok {
			k := key{scheme: s.Scheme, year: s.Year, status: s.Status}
			m.decided[k] = append(m.decided[k], id)
		}
	}
	m.series.settle()
}

// city gives the row of a record of the dataset, nil for one of another table.
func (m *merger) city(id string) *schema.City {
	if i, ok := m.at[id]; ok && i < len(m.out.Cities) && m.out.Cities[i].RecordID == id {
		return &m.out.Cities[i]
	}
	return nil
}

func (m *merger) service(id string) *schema.Service {
	if i, ok := m.at[id]; ok && i < len(m.out.Services) && m.out.Services[i].RecordID == id {
		return &m.out.Services[i]
	}
	return nil
}

// evidence takes over a piece of evidence for what became of its record.
func (m *merger) evidence(d *Draft, e schema.Evidence, first bool) {
	if e.RecordID == d.Releases[0].ReleaseID {
		if first {
			m.portion.Evidence = append(m.portion.Evidence, e)
		}
		return
	}
	id := m.ids[e.RecordID]
	if id == "" || e.Column == "lineage_id" || m.refused[cell{id, columnOf(e.Column)}] {
		return
	}
	e.RecordID = id
	m.portion.Evidence = append(m.portion.Evidence, e)
}

// derive adds evidence for a cell that follows from others.
func (m *merger) derive(record, release, column, from, rule string) {
	m.portion.Evidence = append(m.portion.Evidence, schema.Evidence{
		RecordID: record, Column: column, Raw: &from, Rule: rule, ReleaseID: release,
	})
	m.hand(portionRows)
}

// portionRows is how many rows that only the whole chapter tells are handed
// over at once.
const portionRows = 4096

// origins says of every record which source stands for it and flags those that
// no original tells.
func (m *merger) origins() {
	eachRecord(&m.out, func(r record) {
		m.derive(*r.id, *r.release, "release_id", "origin released_on", "source.most-trustworthy")
		*r.flags = slices.Clone(*r.flags)
		switch m.home[*r.id].Origin {
		case schema.Repost:
			flag(r.flags, "repost-only")
		case schema.Rewrite:
			flag(r.flags, timeline.RewriteOnly)
		}
	})
}

// report adds an issue found while merging, of a source.
func (m *merger) report(d *Draft, code, record, detail string) {
	r := &d.Releases[0]
	m.portion.Issues = append(m.portion.Issues, schema.Issue{
		ReleaseID: &r.ReleaseID, SourceName: r.SourceName, Code: code, Severity: schema.Note,
		Detail: detail, RecordID: some(record),
	})
}

// doubt adds a reason to a record, once.
func (m *merger) doubt(record, code, detail string) {
	r := reckoning{m.reasons[record]}
	r.add(code, detail)
	m.reasons[record] = r.list
}
