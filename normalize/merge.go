package normalize

import (
	"cmp"
	"math"
	"slices"

	"injeung/normalize/timeline"
	"injeung/schema"
)

// merger joins drafts, the most trustworthy first.
type merger struct {
	out     schema.Dataset // records and the releases that tell them
	portion schema.Dataset // evidence, tables and issues that are not handed over yet
	emit    func(*schema.Dataset) error
	err     error // of emit
	reasons map[string][]Reason
	home    map[string]*teller // the source whose row stands for a record
	at      map[string]int     // record id → index in its table of out
	decided map[key][]string   // scheme, year and status → ids of places and services in out
	series  series             // counted rows told so far
	teller  *teller            // the draft at hand
	ids     map[string]string  // of the draft at hand: its record id → that of the dataset, "" where left out
	suspect []string           // of the draft at hand: records that a source before it does not have
	refused map[cell]bool      // of the draft at hand: cells that lost against a more trustworthy source
}

// cell is one cell of the dataset.
type cell struct{ record, column string }

// teller is what is remembered of a draft: its release, and the places and
// services that it names, by scheme, year and status.
type teller struct {
	schema.Release
	names map[key][]string
}

func tellerOf(d *Draft) *teller {
	t := &teller{Release: d.Releases[0], names: map[key][]string{}}
	add := func(scheme string, year int32, status schema.Status, id string) {
		k := key{scheme: scheme, year: year, status: status}
		t.names[k] = append(t.names[k], id)
	}
	for i := range d.Cities {
		c := &d.Cities[i]
		add(c.Scheme, c.Year, c.Status, c.RecordID)
	}
	for i := range d.Services {
		s := &d.Services[i]
		add(s.Scheme, s.Year, s.Status, s.RecordID)
	}
	return t
}

// Merge makes one dataset of the drafts of many sources, whatever their order.
// Sources that tell one fact give one record: the most trustworthy one's
// (original before repost before rewrite, then the earliest, then by id), with
// the evidence of all. Then it draws what only the whole dataset tells: the
// past of holders and the lineage of services. Drafts that do not fit in
// memory are merged by Chapters.
func Merge(drafts []*Draft) *schema.Dataset {
	drafts = slices.DeleteFunc(slices.Clone(drafts), func(d *Draft) bool { return d == nil || len(d.Releases) == 0 })
	heads := make([]Head, len(drafts))
	for i, d := range drafts {
		heads[i] = HeadOf(d)
	}
	out := &schema.Dataset{}
	for _, c := range Chapters(heads, math.MaxInt) {
		c.Merge(func(i int) (*Draft, error) { return drafts[i], nil }, func(rows *schema.Dataset) error {
			appendRows(out, rows)
			return nil
		})
	}
	sortRecords(out)
	slices.SortFunc(out.Tables, func(a, b schema.Table) int { return cmp.Compare(a.TableID, b.TableID) })
	return out
}

func appendRows(to, rows *schema.Dataset) {
	to.Releases = append(to.Releases, rows.Releases...)
	to.Cities = append(to.Cities, rows.Cities...)
	to.Services = append(to.Services, rows.Services...)
	to.Criteria = append(to.Criteria, rows.Criteria...)
	to.Rounds = append(to.Rounds, rows.Rounds...)
	to.Practices = append(to.Practices, rows.Practices...)
	to.Plans = append(to.Plans, rows.Plans...)
	to.Tables = append(to.Tables, rows.Tables...)
	to.Evidence = append(to.Evidence, rows.Evidence...)
	to.Issues = append(to.Issues, rows.Issues...)
}

// add joins what a draft tells of the chapter; first is true where no other
// chapter had the draft before.
func (m *merger) add(whole *Draft, in func(scheme string) bool, first bool) {
	d := whole.of(in)
	m.out.Releases = append(m.out.Releases, d.Releases[0])
	m.teller, m.ids, m.suspect, m.refused = tellerOf(d), map[string]string{}, nil, map[cell]bool{}
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
	for _, e := range whole.Evidence {
		m.evidence(d, e, first)
	}
	m.issues(whole, first)
	if first {
		m.portion.Tables = append(m.portion.Tables, whole.Tables...)
	}
	m.hand(0)
}

// issues takes over the issues of a draft: with the chapter that has their
// record, or with the first.
func (m *merger) issues(whole *Draft, first bool) {
	var elsewhere map[string]bool
	for _, i := range whole.Issues {
		if i.RecordID == nil && !first {
			continue
		}
		if i.RecordID != nil {
			id, here := m.ids[*i.RecordID]
			if !here && elsewhere == nil {
				elsewhere = whole.records()
			}
			if !here && (!first || elsewhere[*i.RecordID]) {
				continue
			}
			i.RecordID = some(id)
		}
		m.portion.Issues = append(m.portion.Issues, i)
	}
}

// hand hands over the portion at hand where it has more rows than so many.
func (m *merger) hand(rows int) {
	if len(m.portion.Evidence)+len(m.portion.Issues)+len(m.portion.Tables) <= rows {
		return
	}
	if m.err == nil {
		m.err = m.emit(&m.portion)
	}
	m.portion = schema.Dataset{}
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
