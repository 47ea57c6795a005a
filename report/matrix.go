package report

import (
	"slices"
	"sort"

	"injeung/schema"
)

// matrix is all that the page loads to begin with: who held what when, and the
// names for it.
type matrix struct {
	Counts   map[string]int `json:"counts"`
	Sources  map[string]int `json:"sources"` // by fate
	Schema   string         `json:"schema"`
	Version  string         `json:"version"`
	Private  bool           `json:"private"`  // contacts were left out
	Releases string         `json:"releases"` // ids, one after the other, twelve letters each
	States   []int          `json:"states"`   // of each release
	Schemes  [][2]string    `json:"schemes"`  // id and name
	Sidos    []string       `json:"sidos"`
	Classes  []string       `json:"classes"`
	Places   [][]any        `json:"places"` // code, name as last printed, number of the 시·도, further names, name within the 시·도, name today if another
	Lines    [][4]any       `json:"lines"`  // place, scheme, events, what lapses rest on
}

// event is [year, status, release, record, class, confidence in hundredths, 1
// an issue names it, valid from, valid until]; -1 and 0 for what is not said.
type event [9]int

// basis says what an inferred event rests on: its number among the events of
// the line, the rule, and the records with their ids.
type basis struct {
	Event int         `json:"event"`
	Rule  string      `json:"rule"`
	At    []reference `json:"at"`
	IDs   []string    `json:"ids"`
}

func (b *book) basis(event int, rule string, ids []string) basis {
	out := basis{Event: event, Rule: rule, At: []reference{}, IDs: append([]string{}, ids...)}
	for _, id := range ids {
		out.At = append(out.At, b.refOf(&id))
	}
	return out
}

// The statuses in the order of their numbers on the page; a lapse is the last.
var statuses = []schema.Status{schema.New, schema.Renewed, schema.Changed, schema.Revoked, schema.Candidate, schema.Deferred}

const lapsed = 6

func statusNumber(s *schema.Status, e schema.Step) int {
	if e == schema.Lapse || s == nil {
		return lapsed
	}
	for i, v := range statuses {
		if v == *s {
			return i
		}
	}
	return lapsed
}

type matrixMaker struct {
	b       *book
	classes words
	sidos   words
	schemes words
	places  words // by code
	m       *matrix
}

func (b *book) matrix(in Input) *matrix {
	k := &matrixMaker{b: b, m: &matrix{
		Counts: b.counts(), Sources: map[string]int{}, Schema: schema.Version, Version: in.Version, Private: in.NoContacts, States: b.states,
		Schemes: [][2]string{}, Places: [][]any{}, Lines: [][4]any{},
	}}
	for _, s := range b.rows.Sources {
		k.m.Sources[s.Status]++
	}
	for i := range b.rows.Releases {
		k.m.Releases += safe(b.rows.Releases[i].ReleaseID)
	}
	steps := b.rows.CityTimeline
	for i := 0; i < len(steps); {
		j := i + 1
		for j < len(steps) && steps[j].TimelineID == steps[i].TimelineID {
			j++
		}
		k.line(steps[i:j])
		i = j
	}
	k.m.Sidos, k.m.Classes = k.sidos.all(), k.classes.all()
	sort.SliceStable(k.m.Lines, func(i, j int) bool { return k.before(k.m.Lines[i], k.m.Lines[j]) })
	return k.m
}

// before orders lines by the code of the place, so that a 시·도 stands together
// in its official order, and then by the scheme.
func (k *matrixMaker) before(a, b [4]any) bool {
	pa, pb := k.m.Places[a[0].(int)][0].(string), k.m.Places[b[0].(int)][0].(string)
	if pa != pb {
		return pa < pb
	}
	return k.m.Schemes[a[1].(int)][1] < k.m.Schemes[b[1].(int)][1]
}

// line adds one history: the steps of a place in a scheme.
func (k *matrixMaker) line(steps []schema.CityEvent) {
	last := &steps[len(steps)-1]
	events, rests := []event{}, []basis{}
	for i := range steps {
		events = append(events, k.event(&steps[i]))
		if steps[i].Event == schema.Lapse {
			rests = append(rests, k.b.basis(i, steps[i].Rule, steps[i].Basis))
		}
	}
	k.m.Lines = append(k.m.Lines, [4]any{k.place(last), k.scheme(last.Scheme, last.SchemeName), events, rests})
}

func (k *matrixMaker) event(s *schema.CityEvent) event {
	ref, class, confidence, trouble := nowhere, -1, 100, 0
	if s.RecordID != nil {
		ref = k.b.refOf(s.RecordID)
	}
	if ref != nowhere {
		if c, ok := k.b.records[ref[0]][ref[1]].row.(*schema.City); ok {
			confidence = int(c.Confidence*100 + 0.5)
			if c.ClassRaw != nil {
				class = k.classes.of(*c.ClassRaw)
			}
			if k.b.troubled[c.RecordID] {
				trouble = 1
			}
		}
	}
	return event{int(s.EventYear), statusNumber(s.Status, s.Event), ref[0], ref[1], class, confidence, trouble, int(deref(s.ValidFromYear)), int(deref(s.ValidUntilYear))}
}

func (k *matrixMaker) scheme(id, name string) int {
	n := k.schemes.of(id)
	if n == len(k.m.Schemes) {
		k.m.Schemes = append(k.m.Schemes, [2]string{id, name})
	}
	return n
}

// place is the number of a step's place: the code it has today, and the name
// it was last printed under.
func (k *matrixMaker) place(s *schema.CityEvent) int {
	n := k.places.of(s.PlaceCode)
	if n == len(k.m.Places) {
		k.m.Places = append(k.m.Places, k.placeRow(s))
	}
	return n
}

// placeRow says who a place is: under the 시·도 that it belongs to today, so
// that those of a merged province stand together.
func (k *matrixMaker) placeRow(s *schema.CityEvent) []any {
	sido, own, now := s.Sido, s.CityName, ""
	if s.Sigungu != nil {
		own = *s.Sigungu
	}
	for _, p := range k.b.placesOf(s.PlaceCode) {
		if p.Current {
			sido = p.Sido
			if p.FullName != s.CityName {
				now = p.FullName
			}
		}
	}
	return []any{s.PlaceCode, s.CityName, k.sidos.of(sido), k.names(s), own, now}
}

// names are further spellings that a search is to find: of the place, and of
// its 시·도 (전남 for 전라남도).
func (k *matrixMaker) names(s *schema.CityEvent) []string {
	out := []string{}
	add := func(name string) {
		if name != s.CityName && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	codes := []string{s.PlaceCode}
	if len(s.PlaceCode) == 5 && s.Sigungu != nil {
		codes = append(codes, s.PlaceCode[:2]+"000")
	}
	for _, code := range codes {
		for _, p := range k.b.placesOf(code) {
			add(p.FullName)
			for _, a := range p.Aliases {
				add(a.Name)
			}
		}
	}
	return out
}

func (b *book) placesOf(code string) []schema.Place {
	i := sort.Search(len(b.rows.Places), func(i int) bool { return b.rows.Places[i].RegionCode >= code })
	j := i
	for j < len(b.rows.Places) && b.rows.Places[j].RegionCode == code {
		j++
	}
	return b.rows.Places[i:j]
}

func (b *book) counts() map[string]int {
	r := b.rows
	return map[string]int{
		"releases": len(r.Releases), "cities": len(r.Cities), "services": len(r.Services), "criteria": len(r.Criteria), "rounds": len(r.Rounds),
		"practices": len(r.Practices), "plans": len(r.Plans), "tables": len(r.Tables), "evidence": len(r.Evidence), "issues": len(r.Issues),
	}
}
