package normalize

import (
	"maps"
	"slices"

	"injeung/schema"
)

// Head is what decides in which order, and with which others, a draft is
// merged: all that has to be known of every draft at once.
type Head struct {
	ReleaseID  string        `json:"release_id"`
	SourceName string        `json:"source_name"`
	Origin     schema.Origin `json:"origin"`
	ReleasedOn *schema.Date  `json:"released_on"`
	Schemes    []string      `json:"schemes"` // of its records, each once; "" of plans
}

// HeadOf gives the head of a draft.
func HeadOf(d *Draft) Head {
	r := &d.Releases[0]
	h := Head{ReleaseID: r.ReleaseID, SourceName: r.SourceName, Origin: r.Origin, ReleasedOn: r.ReleasedOn}
	schemes := map[string]bool{}
	d.each(func(scheme, _ string) { schemes[scheme] = true })
	h.Schemes = slices.Sorted(maps.Keys(schemes))
	return h
}

// each visits the scheme and id of every record. Plans belong to no scheme.
func (d *Draft) each(visit func(scheme, id string)) {
	for i := range d.Cities {
		visit(d.Cities[i].Scheme, d.Cities[i].RecordID)
	}
	for i := range d.Services {
		visit(d.Services[i].Scheme, d.Services[i].RecordID)
	}
	for i := range d.Criteria {
		visit(d.Criteria[i].Scheme, d.Criteria[i].RecordID)
	}
	for i := range d.Rounds {
		visit(d.Rounds[i].Scheme, d.Rounds[i].RecordID)
	}
	for i := range d.Practices {
		visit(d.Practices[i].Scheme, d.Practices[i].RecordID)
	}
	for i := range d.Plans {
		visit("", d.Plans[i].RecordID)
	}
}

// records gives the ids of the draft's records.
func (d *Draft) records() map[string]bool {
	ids := map[string]bool{}
	d.each(func(_, id string) { ids[id] = true })
	return ids
}

// of gives the draft with the records of some schemes alone.
func (d *Draft) of(in func(scheme string) bool) *Draft {
	out := *d
	out.Cities = only(d.Cities, in, func(r *schema.City) string { return r.Scheme })
	out.Services = only(d.Services, in, func(r *schema.Service) string { return r.Scheme })
	out.Criteria = only(d.Criteria, in, func(r *schema.Criteria) string { return r.Scheme })
	out.Rounds = only(d.Rounds, in, func(r *schema.Round) string { return r.Scheme })
	out.Practices = only(d.Practices, in, func(r *schema.Practice) string { return r.Scheme })
	out.Plans = only(d.Plans, in, func(*schema.Plan) string { return "" })
	return &out
}

func only[T any](rows []T, in func(string) bool, scheme func(*T) string) []T {
	var out []T
	for i := range rows {
		if in(scheme(&rows[i])) {
			out = append(out, rows[i])
		}
	}
	return out
}

// Chapter is some schemes and all the drafts that tell of them. No record of
// one chapter has to do with one of another: schemes part the ids, the
// decisions, the pasts of holders and the lineages.
type Chapter struct {
	schemes map[string]bool
	drafts  []telling // the most trustworthy first
}

// telling is a draft of a chapter.
type telling struct {
	draft int
	first bool // no chapter before has it
}

// Chapters parts the drafts with these heads into chapters of about so many
// drafts; a scheme is never parted, a draft may stand in several chapters. The
// chapters depend on the drafts alone and not on their order.
func Chapters(heads []Head, most int) []Chapter {
	order := byTrust(heads)
	count := map[string]int{}
	for _, i := range order {
		for _, scheme := range heads[i].Schemes {
			count[scheme]++
		}
	}
	var chapters []Chapter
	of := map[string]int{} // scheme → its chapter
	size := most
	for _, scheme := range slices.Sorted(maps.Keys(count)) {
		if size+count[scheme] > most || len(chapters) == 0 {
			chapters, size = append(chapters, Chapter{schemes: map[string]bool{}}), 0
		}
		size += count[scheme]
		of[scheme] = len(chapters) - 1
		chapters[of[scheme]].schemes[scheme] = true
	}
	return unrecorded(fill(chapters, order, heads, of), order, heads, most)
}

// fill puts the drafts into the chapters of their schemes.
func fill(chapters []Chapter, order []int, heads []Head, of map[string]int) []Chapter {
	for _, i := range order {
		at := map[int]bool{}
		for _, scheme := range heads[i].Schemes {
			at[of[scheme]] = true
		}
		for n, chapter := range slices.Sorted(maps.Keys(at)) {
			chapters[chapter].drafts = append(chapters[chapter].drafts, telling{i, n == 0})
		}
	}
	return chapters
}

// unrecorded adds chapters of the drafts that give no record.
func unrecorded(chapters []Chapter, order []int, heads []Head, most int) []Chapter {
	var rest []telling
	for _, i := range order {
		if len(heads[i].Schemes) == 0 {
			rest = append(rest, telling{i, true})
		}
	}
	for some := range slices.Chunk(rest, max(most, 1)) {
		chapters = append(chapters, Chapter{drafts: some})
	}
	return chapters
}

// Merge joins the drafts of a chapter as the function Merge does and hands over
// the rows in portions: evidence, tables and issues as they come, at last all
// records of the chapter with the releases of its drafts. draft gives a draft
// by its place among the heads; it is not changed. An error is draft's or
// emit's.
func (c Chapter) Merge(draft func(i int) (*Draft, error), emit func(*schema.Dataset) error) error {
	m := &merger{
		emit: emit, reasons: map[string][]Reason{}, home: map[string]*teller{}, at: map[string]int{},
		decided: map[key][]string{}, series: series{last: map[string]int{}, known: map[string][]string{}},
	}
	in := func(scheme string) bool { return c.schemes[scheme] }
	for _, t := range c.drafts {
		d, err := draft(t.draft)
		if err != nil {
			return err
		}
		if m.add(d, in, t.first); m.err != nil {
			return m.err
		}
	}
	m.origins()
	m.pasts()
	m.lineages()
	m.hand(0)
	eachRecord(&m.out, func(r record) { *r.confidence = confidenceOf(m.reasons[*r.id]) })
	sortRecords(&m.out)
	if m.err != nil {
		return m.err
	}
	return emit(&m.out)
}
