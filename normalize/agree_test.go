package normalize

import (
	"slices"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestListsAgree: whole lists of two parts of the release that name the same places vouch
// for each other where no number does; an open, shorter or longer one, or a lone name, does not.
func TestListsAgree(t *testing.T) {
	two := []string{"경기 수원시", "강원 홍천군"}
	for _, c := range []struct {
		name        string
		title, body []string
		where       release.Where
		open        bool
		count       int
		want        bool
	}{
		{"title and text", two, two, release.InTitle, false, 0, true},
		{"text and table", two, two, release.InTable, false, 0, true},
		{"an open title", two, two, release.InTitle, true, 0, false},
		{"a shorter title", two[:1], two, release.InTitle, false, 0, false},
		{"two lists of the text", two, two, release.InBody, false, 0, false},
		{"a lone name", two[:1], two[:1], release.InTitle, false, 0, false},
		{"another name", two, []string{"경기 수원시", "경기 오산시"}, release.InTitle, false, 0, false},
		{"a number that differs", two, two, release.InTitle, false, 3, false},
	} {
		p := &paper{}
		f := p.house("스마트도시 인증", "2025. 11. 18.(화)")
		first := p.cities(c.where, schema.New, "", c.title...)
		first.Open = c.open
		d := p.cities(release.InBody, schema.New, "", c.body...)
		if c.count > 0 {
			d.Counts = []release.Count{p.count(c.count, "곳", "")}
		}
		f.Decisions = []release.Decision{first, d}
		draft := read("a.pdf", f)
		if got := slices.Contains(reasonCodes(draft), wholeAgain); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		if sure := draft.Cities[0].Confidence >= 0.95; sure != c.want {
			t.Errorf("%s: confidence %v", c.name, draft.Cities[0].Confidence)
		}
	}
}

// TestUnreadNamesElsewhere: words that were not understood are no part of a decision whose
// number agrees and whose names are told twice; of one told once they may be.
func TestUnreadNamesElsewhere(t *testing.T) {
	raw := "별빛누리"
	for _, c := range []struct {
		twice bool
		n     int
		doubt bool
	}{{true, 2, false}, {false, 2, true}, {true, 3, true}} {
		p := &paper{}
		f := p.house("스마트도시 인증", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "강원 홍천군")
		d.Counts = []release.Count{p.count(c.n, "곳", "")}
		f.Decisions = []release.Decision{d}
		if c.twice {
			f.Decisions = append(f.Decisions, p.cities(release.InTable, schema.New, "", "경기 수원시", "강원 홍천군"))
		}
		f.Issues = []schema.Issue{{Code: "unread-list-item", Severity: schema.Reject, Raw: &raw}}
		if got := slices.Contains(reasonCodes(read("a.pdf", f)), namesUnread); got != c.doubt {
			t.Errorf("%+v: doubt %v", c, got)
		}
	}
}
