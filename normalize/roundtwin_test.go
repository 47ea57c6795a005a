package normalize

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestRoundsOfOneNumber: a number without names makes no round of its own where it is that
// of names of another status, or of those the names were chosen from; with words of its
// status it does.
func TestRoundsOfOneNumber(t *testing.T) {
	for _, c := range []struct {
		name          string
		named, other  schema.Status // with names, and with a number alone
		n             int
		said, applied string // words of the other's status, and of its applicants
		want          string
	}{
		{"the title's number", schema.Candidate, schema.New, 2, "", "", "candidate"},
		{"another number", schema.Candidate, schema.New, 5, "", "", "candidate new"},
		{"with words of its status", schema.Candidate, schema.New, 2, "신규", "", "candidate new"},
		{"from how many", schema.New, schema.Candidate, 0, "후보지", "17곳", "new"},
		{"candidates beside them", schema.New, schema.Candidate, 4, "예비", "", "candidate new"},
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 선정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, c.named, "", "경기 수원시", "강원 홍천군")
		if d.StatusBy = p.said(""); c.named == schema.Candidate {
			d.StatusBy = p.said("후보지")
		}
		o := p.cities(release.InTitle, c.other, "")
		o.StatusBy, o.Applicants = p.said(c.said), p.said(c.applied)
		if c.n > 0 {
			o.Counts = []release.Count{p.count(c.n, fmt.Sprint(c.n, "곳"), "")}
		}
		d.Counts = []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{d, o}
		draft := read("a.pdf", f)
		var got []string
		for _, r := range draft.Rounds {
			got = append(got, string(r.Status))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: rounds %q, want %q", c.name, g, c.want)
		}
		sound(t, &draft.Dataset)
	}
}

// TestRunningTotals: a number of all so far behind a word for all is held against no names
// where the title's agrees with them; another number is.
func TestRunningTotals(t *testing.T) {
	for _, c := range []struct {
		title, text string
		n           int
		words, want string
	}{
		{"정원마을 2곳 추가 지정", "전국 27곳 지정", 27, "27곳", ""},
		{"정원마을 2곳 추가 지정", "지정된 정원마을은 모두 27곳으로", 27, "27곳", ""},
		{"정원마을 2곳 추가 지정", "정원마을 3곳을 지정", 3, "3곳", countMismatch},
		{"정원마을 추가 지정", "전국 27곳 지정", 27, "27곳", countMismatch},
	} {
		p := &paper{}
		f := p.house(c.title, "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "강원 홍천군")
		d.Counts = []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{d}
		if strings.Contains(c.title, "2곳") {
			t := p.cities(release.InTitle, schema.New, "")
			t.Words, t.Counts = p.text(c.title), []release.Count{p.count(2, "2곳", "")}
			f.Decisions = append(f.Decisions, t)
		}
		o := p.cities(release.InSubtitle, schema.New, "")
		o.Words, o.Counts = p.text(c.text), []release.Count{p.count(c.n, c.words, "")}
		f.Decisions = append(f.Decisions, o)
		if got := strings.Join(codes(read("a.pdf", f).Issues), " "); got != c.want {
			t.Errorf("%s, %s: issues %q, want %q", c.title, c.text, got, c.want)
		}
	}
}

// TestLabelsOfClasses: a label that goes on from the class of names counts them, and the
// number behind a class in a title is of all where it is said of all too.
func TestLabelsOfClasses(t *testing.T) {
	for _, c := range []struct {
		name   string
		where  release.Where
		n      int
		label  string
		want   string // classes counted
		issues string
	}{
		{"longer label", release.InBody, 1, "유형1 항구형", "유형1 항구형", ""},
		{"another number", release.InBody, 1, "유형11", "유형11", countMismatch},
		{"all in the title", release.InTitle, 2, "유형1", "", ""},
	} {
		p := &paper{}
		f := p.house("정원마을 선정", "2025. 11. 18.(화)")
		d := classed(p, []string{"수원시(유형1)", "오산시(유형2)"})
		d.Counts = []release.Count{p.count(2, "2곳", "")}
		o := p.cities(c.where, schema.New, "")
		o.Counts = []release.Count{p.count(c.n, "곳", c.label)}
		f.Decisions = []release.Decision{d, o}
		draft := read("a.pdf", f)
		var got []string
		for _, b := range draft.Rounds[0].ByClass {
			got = append(got, b.ClassRaw)
		}
		if g := strings.Join(got, " "); g != c.want || strings.Join(codes(draft.Issues), " ") != c.issues {
			t.Errorf("%s: classes %q, issues %v, want %q, %q", c.name, g, codes(draft.Issues), c.want, c.issues)
		}
	}
}
