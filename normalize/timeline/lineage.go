package timeline

import (
	"cmp"
	"slices"

	"injeung/schema"
)

// The rules by which services of different years are one.
const (
	RuleFirstKnown   = "lineage.first-known"   // no earlier one is
	RuleSameName     = "lineage.same-name"     // the same folded name
	RuleSameProvider = "lineage.same-provider" // a provider in common, and what tells the names apart alike
	RuleRenewal      = "lineage.renewal"       // renews a certification of that year, and what tells the names apart alike
)

// Link says which lineage a service belongs to and why.
type Link struct {
	LineageID string
	Rule      string
	From      string // record id of the earlier service; "" for the first
}

// Places tells of local governments what the names of services need.
type Places struct {
	// Ahead gives the bytes of a place that words begin with, white space behind
	// it too, and a name that is the same whatever it was called; 0 for none.
	Ahead func(words string) (n int, place string)
	// Now gives the code that the place of a code has today, the code itself
	// where that is not one place.
	Now func(code string) string
}

// line is a lineage: the services known so far, in order of time.
type line struct {
	id   string
	past []int
}

// linker joins the services of one scheme, year after year.
type linker struct {
	all   []traits
	out   []Link
	lines []*line
	of    map[string]*line // by service id
}

// Lineages gives the link of every service, in their order. Within a scheme the
// same folded name is one lineage. Another name continues the lineage that fits
// it best, each lineage one name a year; where two fit about as well, none.
func Lineages(services []schema.Service, places Places) []Link {
	out := make([]Link, len(services))
	byScheme := map[string][]int{}
	all := make([]traits, len(services))
	for i := range services {
		all[i] = traitsOf(&services[i], places)
		byScheme[services[i].Scheme] = append(byScheme[services[i].Scheme], i)
	}
	for _, rows := range byScheme {
		slices.SortFunc(rows, func(a, b int) int {
			x, y := &services[a], &services[b]
			return cmp.Or(cmp.Compare(x.Year, y.Year), cmp.Compare(x.RecordID, y.RecordID))
		})
		l := linker{all: all, out: out, of: map[string]*line{}}
		for len(rows) > 0 {
			n := 1
			for n < len(rows) && services[rows[n]].Year == services[rows[0]].Year {
				n++
			}
			l.year(rows[:n])
			rows = rows[n:]
		}
	}
	return out
}

// year links the services of one year: first those of a known name, then those
// that fit a lineage which no other of the year continues.
func (l *linker) year(rows []int) {
	taken := map[*line]bool{}
	var open []int
	for _, i := range rows {
		if at := l.of[l.all[i].ServiceID]; at != nil {
			taken[at] = true
			l.out[i] = Link{LineageID: at.id, Rule: RuleSameName, From: l.all[at.past[len(at.past)-1]].RecordID}
			continue
		}
		open = append(open, i)
	}
	for _, f := range l.fits(open, taken) {
		at := f.line
		l.of[l.all[f.row].ServiceID] = at
		l.out[f.row] = Link{LineageID: at.id, Rule: f.rule, From: l.all[f.from].RecordID}
	}
	for _, i := range rows {
		l.enter(i)
	}
}

// enter puts a service into its lineage, of which it may be the first.
func (l *linker) enter(i int) {
	s := &l.all[i]
	at := l.of[s.ServiceID]
	if at == nil {
		at = &line{id: s.ServiceID}
		l.of[s.ServiceID] = at
		l.lines = append(l.lines, at)
	}
	if l.out[i].LineageID == "" {
		l.out[i] = Link{LineageID: at.id, Rule: RuleFirstKnown}
		if len(at.past) > 0 { // another record of the same year
			l.out[i] = Link{LineageID: at.id, Rule: RuleSameName, From: l.all[at.past[len(at.past)-1]].RecordID}
		}
	}
	at.past = append(at.past, i)
}
