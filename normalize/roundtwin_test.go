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
