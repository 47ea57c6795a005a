package normalize

import (
	"fmt"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// key is what makes statements tell of one decision (결정).
type key struct {
	scheme string
	year   int32
	status schema.Status
	batch  int32 // 0: none printed
}

// id begins the record ids of the decision; part is between scheme and year.
func (k key) id(part string) string {
	s := k.scheme
	if part != "" {
		s += "/" + part
	}
	return k.end(s, true)
}

func (k key) end(s string, status bool) string {
	s += "/" + strconv.Itoa(int(k.year))
	if status {
		s += "/" + string(k.status)
	}
	if k.batch > 0 {
		s += "/" + strconv.Itoa(int(k.batch))
	}
	return s
}

// stated is a decision with what it says of itself made comparable.
type stated struct {
	*release.Decision
	n         int // in reading order
	key       key
	schemeID  string
	yearWords doc.Text // that print the year; empty where it was inherited
	yearBy    string   // rule of an inherited year
	baseYear  int32
	inherited bool  // the batch is from another statement
	later     int32 // the year after the release's that the statement prints; 0 for none
	evaluated int32 // the year before the release's that the statement is told under; 0 for none
}

// mention is one holder named by one statement.
type mention struct {
	s       *stated
	h       *release.Holder
	status  schema.Status
	words   doc.Text // that print the status
	spots   []spot   // of a city; none where it could not be placed
	by      string   // reason code of the resolution, if any
	foreign bool     // no place at all
	later   int32    // the year after the release's that the row prints; 0 for none
}

// group is all that a release says of one decision.
type group struct {
	key
	name     string // of the scheme
	known    bool
	stated   []*stated
	mentions []*mention
	found    map[string]int // cities and services by class; "" all
	joints   map[joint]bool // already counted
	records  []string       // ids of its rows
	declared []declared
	running  map[spokenAt]bool // by runs
	divided  map[*stated]bool  // by isDivided
	once     *bool             // whether the release names the programme only once
	others   int               // holders of a kind without table
	toldSome bool              // an issue tells that the release names but some
	fitOnly  bool              // the numbers of its classes are only known to make up all names
}

// group parts the decisions of the release into groups, in reading order.
func (w *work) group() {
	all := w.stated()
	byKey := map[key]*group{}
	at := func(s *stated, k key) *group {
		g := byKey[k]
		if g == nil {
			g = &group{key: k, name: s.Scheme.Name, known: s.Scheme.Known, found: map[string]int{}, joints: map[joint]bool{}}
			byKey[k] = g
			w.groups = append(w.groups, g)
		}
		return g
	}
	var cities []*mention
	for _, s := range all {
		g := at(s, s.key)
		g.stated = append(g.stated, s)
		for i := range s.Holders {
			m, k := w.mention(s, &s.Holders[i])
			if m == nil {
				continue
			}
			home := at(s, k)
			home.mentions = append(home.mentions, m)
			if m.h.Kind == release.CityHolder {
				cities = append(cities, m)
			}
		}
	}
	w.place(cities)
	w.withoutParents()
	w.yieldStatements()
	w.yieldDefaults()
}

// stated settles scheme, year, status and batch of every decision.
func (w *work) stated() []*stated {
	var all []*stated
	for i := range w.facts.Decisions {
		d := &w.facts.Decisions[i]
		s := &stated{Decision: d, n: i, schemeID: schemeID(d.Scheme), baseYear: w.yearOf(d.BaseYear.Words)}
		if s.schemeID == "" && onlyOthers(d.Holders) {
			w.report(unsupportedSubject, schema.Reject, d.Holders[0].Words, "", "those chosen are neither places nor services, whatever the programme"+leftOut(d))
			continue
		}
		if s.schemeID == "" {
			w.report(subjectUnnamed, schema.Reject, d.Words, "", "the statement does not say which certification it decides; name the programme in schema/scheme"+leftOut(d))
			continue
		}
		s.key = key{scheme: s.schemeID, year: w.yearOf(d.Year.Words), status: d.Status, batch: ordinal(d.Batch.Words.S)}
		if s.key.status == "" {
			s.key.status = schema.New
		}
		s.yearWords = d.Year.Words
		if s.key.year == 0 {
			s.yearWords = doc.Text{}
		}
		all = append(all, s)
	}
	all = w.notLater(w.dropEarlier(w.inheritYears(all)))
	inheritBatches(all)
	return all
}

// schemeID gives the id of a scheme as the contract wants it: of an unknown
// programme its printed name without spaces. A slash would part the record id.
func schemeID(s release.Scheme) string {
	id := s.ID
	if id == "" {
		id = hangul.NoSpace(hangul.FoldString(s.Name))
	}
	return strings.ReplaceAll(id, "/", "·")
}

// mention settles the decision a holder belongs to, where its row says more
// than the statement. nil: the row tells of an earlier year.
func (w *work) mention(s *stated, h *release.Holder) (*mention, key) {
	m, k := &mention{s: s, h: h, status: s.key.status, words: s.StatusBy.Words}, s.key
	if h.Status != "" && h.Status != k.status {
		m.status, m.words, k.status = h.Status, h.StatusBy, h.Status
	}
	year := w.yearOf(h.Year)
	if w.isLater(year) {
		m.later, year = year, k.year
	}
	if year == s.evaluated {
		year = k.year
	}
	if year == 0 || year == k.year {
		return m, k
	}
	if base := w.yearOf(h.BaseYear); year < k.year && k.status != schema.New && (base == 0 || base == year) && s.baseYear == 0 {
		return m, k // the year of the certification that is renewed; see baseYear
	}
	if s.Where == release.InTable && onlyHolderYear(w, s) == year && (s.yearWords.Empty() || year == k.year) {
		k.year = year
		return m, k
	}
	w.report(earlierDecision, schema.Note, h.Words, "",
		fmt.Sprintf("the row is of %d, the decision of %d; it is not taken as this release's", year, k.year))
	return nil, k
}

// onlyHolderYear is the year that every row of a table prints; 0 where they differ.
func onlyHolderYear(w *work, s *stated) (year int32) {
	for i := range s.Holders {
		y := w.yearOf(s.Holders[i].Year)
		if y == 0 || year != 0 && y != year {
			return 0
		}
		year = y
	}
	return year
}

// notResult says which statements of selection were left alone because the
// document decides nothing.
func (w *work) notResult() {
	for i := range w.facts.Decisions {
		d := &w.facts.Decisions[i]
		w.report(notResult, schema.Note, d.Words, "", fmt.Sprintf(
			"the document is of kind %s, so this statement gives no records%s", w.out.Releases[0].Kind, leftOut(d)))
	}
}

// leftOut names the holders of a statement that gives no records.
func leftOut(d *release.Decision) string {
	var names []string
	for i := range d.Holders {
		names = append(names, hangul.Squeeze(d.Holders[i].Words.S))
	}
	if len(names) == 0 {
		return ""
	}
	return "; left out: " + strings.Join(names, ", ")
}
