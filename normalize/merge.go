package normalize

import (
	"cmp"
	"slices"

	"injeung/normalize/timeline"
	"injeung/schema"
)

// merger joins drafts, the most trustworthy first.
type merger struct {
	out     schema.Dataset
	reasons map[string][]Reason
	home    map[string]*Draft // the draft whose row stands for a record
	at      map[string]int    // record id → index in its table of out
	decided map[key][]string  // scheme, year and status → ids of places and services in out
	series  series            // counted rows told so far
	ids     map[string]string // of the draft at hand: its record id → that of the dataset, "" where left out
	suspect []string          // of the draft at hand: records that a source before it does not have
	refused map[cell]bool     // of the draft at hand: cells that lost against a more trustworthy source
}

// cell is one cell of the dataset.
type cell struct{ record, column string }

// Merge makes one dataset of the drafts of many sources, whatever their order.
// Sources that tell one fact give one record: the most trustworthy one's
// (original before repost before rewrite, then the earliest, then by id), with
// the evidence of all. Then it draws what only the whole dataset tells: the
// past of holders and the lineage of services.
func Merge(drafts []*Draft) *schema.Dataset {
	m := &merger{
		reasons: map[string][]Reason{}, home: map[string]*Draft{}, at: map[string]int{},
		decided: map[key][]string{}, series: series{last: map[string]int{}, known: map[string][]string{}},
	}
	for _, d := range byTrust(drafts) {
		m.add(d)
	}
	m.origins()
	m.pasts()
	m.lineages()
	eachRecord(&m.out, func(r record) { *r.confidence = confidenceOf(m.reasons[*r.id]) })
	sortRecords(&m.out)
	slices.SortFunc(m.out.Tables, func(a, b schema.Table) int { return cmp.Compare(a.TableID, b.TableID) })
	return &m.out
}

// add joins one draft to the dataset.
func (m *merger) add(d *Draft) {
	m.out.Releases = append(m.out.Releases, d.Releases[0])
	m.out.Tables = append(m.out.Tables, d.Tables...)
	m.ids, m.suspect, m.refused = map[string]string{}, nil, map[cell]bool{}
	m.match(d)
	join(m, d, &m.out.Cities, d.Cities, func(r *schema.City) *string { return &r.RecordID })
	join(m, d, &m.out.Services, d.Services, func(r *schema.Service) *string { return &r.RecordID })
	join(m, d, &m.out.Criteria, d.Criteria, func(r *schema.Criteria) *string { return &r.RecordID })
	join(m, d, &m.out.Rounds, d.Rounds, func(r *schema.Round) *string { return &r.RecordID })
	join(m, d, &m.out.Practices, d.Practices, func(r *schema.Practice) *string { return &r.RecordID })
	join(m, d, &m.out.Plans, d.Plans, func(r *schema.Plan) *string { return &r.RecordID })
	m.remember(d)
	for _, own := range m.suspect {
		m.doubt(m.ids[own], sourcesDiffer, "a source of the same decision does not have it")
	}
	for _, e := range d.Evidence {
		m.evidence(d, e)
	}
	for _, i := range d.Issues {
		if i.RecordID != nil {
			i.RecordID = some(m.ids[*i.RecordID])
		}
		m.out.Issues = append(m.out.Issues, i)
	}
}

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
		m.home[target] = d
		m.reasons[target] = slices.Clone(d.Reasons[own])
		*to = append(*to, row)
	}
}

// remember notes which decisions the draft's places and services belong to,
// and its counted rows.
func (m *merger) remember(d *Draft) {
	mine := func(own string) (string, bool) {
		id := m.ids[own]
		return id, id != "" && m.home[id] == d
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
func (m *merger) evidence(d *Draft, e schema.Evidence) {
	if e.RecordID != d.Releases[0].ReleaseID {
		id := m.ids[e.RecordID]
		if id == "" || e.Column == "lineage_id" || m.refused[cell{id, columnOf(e.Column)}] {
			return
		}
		e.RecordID = id
	}
	m.out.Evidence = append(m.out.Evidence, e)
}

// derive adds evidence for a cell that follows from others.
func (m *merger) derive(record, release, column, from, rule string) {
	m.out.Evidence = append(m.out.Evidence, schema.Evidence{
		RecordID: record, Column: column, Raw: &from, Rule: rule, ReleaseID: release,
	})
}

// origins says of every record which source stands for it and flags those that
// no original tells.
func (m *merger) origins() {
	eachRecord(&m.out, func(r record) {
		m.derive(*r.id, *r.release, "release_id", "origin released_on", "source.most-trustworthy")
		*r.flags = slices.Clone(*r.flags)
		switch m.home[*r.id].Releases[0].Origin {
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
	m.out.Issues = append(m.out.Issues, schema.Issue{
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
