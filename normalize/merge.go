package normalize

import (
	"cmp"
	"math"
	"slices"

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
