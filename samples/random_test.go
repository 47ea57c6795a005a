package samples

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"sort"
	"strings"
	"testing"

	"injeung/extract"
	"injeung/extract/release"
	"injeung/normalize"
	"injeung/schema"
)

// rightAtLeast is the share of random releases whose every place, class,
// status and count must come back; it only ever rises. silentAtMost is the
// share of those that may come back wrong without an issue; it only falls.
const (
	rightAtLeast = 0.995
	silentAtMost = 0
)

var (
	releases = flag.Int("n", 600, "random releases to draw (make drawn draws thousands)")
	seedOf   = flag.Uint64("seed", 0, "draw the release of this seed alone and print it")
	rates    = flag.String("rates", "", "write the rate of every notation to this file")
)

// TestRandomReleases draws releases and reads them: what was printed comes
// back, and where it does not, an issue says so.
func TestRandomReleases(t *testing.T) {
	if *seedOf > 0 {
		showOne(t, *seedOf)
		return
	}
	s := newScore()
	for seed := uint64(1); seed <= uint64(*releases); seed++ {
		s.add(draw(seed))
	}
	if *rates != "" {
		if err := os.WriteFile(*rates, []byte(s.report()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	right, silent := s.share()
	t.Logf("%d readings, %.2f %% right, %d silently wrong", s.n, 100*right, silent)
	if float64(silent) > silentAtMost*float64(s.n) {
		t.Errorf("%d of %d readings are wrong without an issue\n%s", silent, s.n, s.report())
	}
	if right < rightAtLeast {
		t.Errorf("%.4f of the readings come back right, want %.4f at least\n%s", right, rightAtLeast, s.report())
	}
}

// draw draws the release of a seed; one in eight is of services.
func draw(seed uint64) *drawn {
	if seed%8 == 5 {
		return drawServices(seed)
	}
	return drawRelease(seed)
}

func showOne(t *testing.T, seed uint64) {
	d := draw(seed)
	for _, form := range []string{"page", "blocks"} {
		got, issues := d.read(form)
		v := d.judge(got, issues)
		t.Logf("%s: %s\n%s", form, v, d.told(got, issues))
	}
	t.Logf("notations: %s\n%s", strings.Join(d.notation, "; "), d.text())
}

// forms are the ways a release comes: as a web page through the whole reader,
// or as the blocks of a page.
var forms = map[string]func(*drawn) *extract.Reading{
	"page": func(d *drawn) *extract.Reading {
		r, err := extract.Release(context.Background(), extract.Source{Name: "a.html", Data: []byte(d.page())})
		if err != nil {
			panic(err)
		}
		return r
	},
	"blocks": func(d *drawn) *extract.Reading {
		sum := sha256.Sum256([]byte(d.page()))
		r := &extract.Reading{SHA256: hex.EncodeToString(sum[:]), Document: d.document()}
		r.Facts = release.Read(r.Document, "a.pdf")
		return r
	},
}

// read gives the rows that a release came back as, and its issues.
func (d *drawn) read(form string) (got back, issues []schema.Issue) {
	defer func() {
		if x := recover(); x != nil {
			got = back{rows: map[string]bool{fmt.Sprintf("panic: %v\n%s", x, debug.Stack()): true}}
		}
	}()
	r := forms[form](d)
	src := normalize.Source{Name: "a", URI: "a", SHA256: r.SHA256, MediaType: r.Document.Media}
	set := normalize.Merge([]*normalize.Draft{normalize.Records(src, r.Document, r.Facts)})
	rows, figures := map[string]bool{}, map[string]bool{}
	for _, c := range set.Cities {
		class := ""
		if c.ClassRaw != nil {
			class = *c.ClassRaw
		}
		rows[fmt.Sprintf("%s %s %s", c.RecordID, c.CityName, class)] = true
	}
	for _, c := range set.Rounds {
		if c.Selected != nil {
			rows[fmt.Sprintf("%s selected %d", c.RecordID, *c.Selected)] = true
		}
		if c.Applicants != nil {
			figures[fmt.Sprintf("%s applicants %d", c.RecordID, *c.Applicants)] = true
		}
		for _, k := range c.ByClass {
			if k.Selected != nil {
				figures[fmt.Sprintf("%s class %s %d", c.RecordID, k.ClassRaw, *k.Selected)] = true
			}
		}
	}
	for _, v := range set.Services {
		rows[serviceBack(v)] = true
	}
	criteriaBack(set.Criteria, figures)
	return back{rows, figures}, set.Issues
}

// serviceBack writes a service that came back in the notation of those that must.
func serviceBack(v schema.Service) string {
	var who []string
	for _, p := range v.Providers {
		who = append(who, p.Name)
	}
	row := fmt.Sprintf("service %s/%d/%s %s by %s", v.Scheme, v.Year, v.Status, v.ServiceName, strings.Join(who, "+"))
	if v.UnnamedProviders != nil && *v.UnnamedProviders > 0 {
		row += fmt.Sprintf(" and %d", *v.UnnamedProviders)
	}
	if v.PartnerName != nil {
		row += " with " + *v.PartnerName
	}
	if v.BaseYear != nil {
		row += fmt.Sprintf(" of %d", *v.BaseYear)
	}
	return row
}

// criteriaBack writes what came back of criteria in the notation of what must.
func criteriaBack(all []schema.Criteria, figures map[string]bool) {
	for _, c := range all {
		say := func(format string, v any) { figures[fmt.Sprintf("criteria %s "+format, c.Scheme, v)] = true }
		if c.IndicatorCount != nil {
			say("indicators %d", *c.IndicatorCount)
		}
		if c.PassRatio != nil {
			say("ratio %.0f", *c.PassRatio*100)
		}
		if c.TotalPoints != nil {
			say("total %v", *c.TotalPoints)
		}
		if c.PassPoints != nil {
			say("pass %v", *c.PassPoints)
		}
		if c.ReviewPeriodYears != nil {
			say("years %d", *c.ReviewPeriodYears)
		}
		if len(c.Dimensions) > 0 {
			say("dimensions %s", strings.Join(c.Dimensions, "/"))
		}
		for _, i := range c.Items {
			if i.Name != nil && i.Points != nil {
				figures[fmt.Sprintf("criteria %s item %s %v점", c.Scheme, *i.Name, *i.Points)] = true
			}
		}
	}
}

// back is what came back of a release: rows of places and numbers selected, and the
// other figures.
type back struct{ rows, figures map[string]bool }

// verdict is what became of a release.
type verdict string

const (
	right  verdict = "right"
	noted  verdict = "wrong, with an issue"
	silent verdict = "silently wrong"
)

// judge compares what came back with what was printed.
func (d *drawn) judge(got back, issues []schema.Issue) verdict {
	ok := len(got.rows) == len(d.want)+len(d.counts)
	for row := range d.want {
		ok = ok && got.rows[row]
	}
	for row := range d.counts {
		ok = ok && got.rows[row]
	}
	for f := range d.facts {
		ok = ok && got.figures[f]
	}
	for f := range got.figures {
		ok = ok && (d.facts[f] || d.truths[f])
	}
	said := true
	for _, name := range d.unclear {
		said = said && slices.ContainsFunc(issues, func(i schema.Issue) bool {
			return telling[i.Code] && i.Raw != nil && strings.Contains(*i.Raw, name)
		})
	}
	for _, code := range d.issues {
		said = said && slices.ContainsFunc(issues, func(i schema.Issue) bool { return i.Code == code })
	}
	switch {
	case ok && said:
		return right
	case said && slices.ContainsFunc(issues, func(i schema.Issue) bool { return loud(i) }):
		return noted
	}
	return silent
}

// loud says that an issue makes a person look at the decisions of a release.
func loud(i schema.Issue) bool {
	switch i.Code {
	case "unread-table", "unclear-table", "names-not-printed", "unknown-scheme", "not-a-result", "no-year":
		return true
	}
	return telling[i.Code] || i.Severity == schema.Reject
}

// told lists the differences and the issues, for a person.
func (d *drawn) told(got back, issues []schema.Issue) string {
	var want, have []string
	for row := range d.want {
		want = append(want, row)
	}
	for row := range d.counts {
		want = append(want, row)
	}
	for row := range got.rows {
		have = append(have, row)
	}
	for f := range d.facts {
		want = append(want, f)
	}
	for f := range got.figures {
		if !d.truths[f] || d.facts[f] {
			have = append(have, f)
		}
	}
	var b strings.Builder
	b.WriteString(differing(strings.Join(want, "\n"), strings.Join(have, "\n")))
	for _, name := range d.unclear {
		fmt.Fprintf(&b, "\nwants an issue about %s", name)
	}
	for _, i := range issues {
		raw := ""
		if i.Raw != nil {
			raw = *i.Raw
		}
		fmt.Fprintf(&b, "\nissue %s: %s | %s", i.Code, i.Detail, raw)
	}
	return b.String()
}

// score counts verdicts by notation and form.
type score struct {
	n    int // readings
	all  map[verdict]int
	by   map[string]map[verdict]int
	bad  map[string][]uint64 // failing seeds of a notation
	told []string            // failures, two of a notation at most
	tell map[string]int      // how many of a notation are told
}

func newScore() *score {
	return &score{all: map[verdict]int{}, by: map[string]map[verdict]int{}, bad: map[string][]uint64{}, tell: map[string]int{}}
}

func (s *score) add(d *drawn) {
	for _, form := range []string{"page", "blocks"} {
		got, issues := d.read(form)
		v := d.judge(got, issues)
		s.n++
		s.all[v]++
		for _, n := range append([]string{"form: " + form}, d.notation...) {
			if s.by[n] == nil {
				s.by[n] = map[verdict]int{}
			}
			s.by[n][v]++
			if v != right && len(s.bad[n]) < 6 && !slices.Contains(s.bad[n], d.seed) {
				s.bad[n] = append(s.bad[n], d.seed)
			}
		}
		if v != right && form == "page" && s.telling(d) {
			s.told = append(s.told, fmt.Sprintf("== seed %d, %s\n%s\n%s", d.seed, v, d.told(got, issues), d.text()))
		}
	}
}

// telling says that a failure shows a notation that was not yet shown twice.
func (s *score) telling(d *drawn) bool {
	some := false
	for _, n := range d.notation {
		some = some || s.tell[n] < 2
		s.tell[n]++
	}
	return some
}

// text is the release as plain lines, tables in rows.
func (d *drawn) text() string {
	var b strings.Builder
	for _, p := range d.lines() {
		if p.table == nil {
			fmt.Fprintf(&b, "   %-7s %s\n", p.kind, p.words)
			continue
		}
		if p.table.caption != "" {
			fmt.Fprintf(&b, "   caption %s\n", p.table.caption)
		}
		for _, row := range p.table.rows {
			fmt.Fprintf(&b, "   table   | %s |\n", strings.Join(row, " | "))
		}
	}
	return b.String()
}

func (s *score) share() (float64, int) {
	return float64(s.all[right]) / float64(max(s.n, 1)), s.all[silent]
}

// report gives the rate of every notation, the worst first, and some failures.
func (s *score) report() string {
	var names []string
	for n := range s.by {
		names = append(names, n)
	}
	rate := func(n string) float64 {
		v := s.by[n]
		return float64(v[right]) / float64(v[right]+v[noted]+v[silent])
	}
	sort.Slice(names, func(i, j int) bool {
		a, b := rate(names[i]), rate(names[j])
		return a < b || a == b && names[i] < names[j]
	})
	var b strings.Builder
	share, quiet := s.share()
	fmt.Fprintf(&b, "%d readings of random releases: %.2f %% right, %d wrong with an issue, %d silently wrong\n", s.n, 100*share, s.all[noted], quiet)
	b.WriteString("  right  wrong silent  notation (failing seeds)\n")
	for _, n := range names {
		v := s.by[n]
		fmt.Fprintf(&b, "%6.1f%% %6d %6d  %s %v\n", 100*rate(n), v[noted], v[silent], n, s.bad[n])
	}
	return b.String() + "\n" + strings.Join(s.told, "\n")
}
