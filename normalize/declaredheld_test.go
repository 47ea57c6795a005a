package normalize

import (
	"slices"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestHeldTogether: the number of things is that of the round where the bracket behind it counts the places that hold them; other
// numbers in a bracket leave a difference.
func TestHeldTogether(t *testing.T) {
	for _, c := range []struct {
		text     string
		counts   []int
		selected int32
		differs  bool
	}{
		{"정원마을 2개 지구(3개 시·군)를 지정했다.", []int{2, 3}, 2, false},
		{"정원마을 2건(1개 광역지자체 및 2개 기초지자체)을 지정했다.", []int{2, 1, 2}, 2, false},
		{"정원마을 4개 지구(5개 시·군)를 지정했다.", []int{4, 5}, 5, true},
	} {
		p := &paper{}
		f := p.house("정원마을 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InList, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		told := p.cities(release.InBody, schema.New, "")
		told.Words = p.text(c.text)
		for i, n := range c.counts {
			words := []string{"개 지구", "개 시·군"}[min(i, 1)]
			if len(c.counts) > 2 {
				words = []string{"건", "개 광역지자체", "개 기초지자체"}[i]
			}
			told.Counts = append(told.Counts, p.count(n, string(rune('0'+n))+words, ""))
		}
		for _, x := range []*release.Decision{&d, &told} {
			x.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		}
		f.Decisions = []release.Decision{told, d}
		draft := read("a.pdf", f)
		if r := draft.Rounds[0]; r.Selected == nil || *r.Selected != c.selected {
			t.Errorf("%s: selected %v, want %d", c.text, r.Selected, c.selected)
		}
		if got := slices.Contains(codes(draft.Issues), countMismatch); got != c.differs {
			t.Errorf("%s: mismatch %v, want %v", c.text, got, c.differs)
		}
	}
}

// TestNamesNotPrinted: a number of a release that names nobody and leaves nothing unread has no names there; one beside names that
// nobody understood differs.
func TestNamesNotPrinted(t *testing.T) {
	for _, unread := range []bool{false, true} {
		p := &paper{}
		f := p.house("정원마을 6곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "")
		d.Counts = []release.Count{p.count(6, "6곳", "")}
		f.Decisions = []release.Decision{d}
		if unread {
			f.Issues = append(f.Issues, schema.Issue{Code: "unread-table", Severity: schema.Note, Detail: "nobody reads it"})
		}
		draft := read("a.pdf", f)
		if got := slices.Contains(codes(draft.Issues), countMismatch); got != unread {
			t.Errorf("unread %v: %v", unread, codes(draft.Issues))
		}
		if got := slices.Contains(codes(draft.Issues), namesNotPrinted); got == unread {
			t.Errorf("unread %v: %v", unread, codes(draft.Issues))
		}
	}
}
