package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestRoundsWithoutNames: a number alone makes a round of little confidence where title and
// text name its programme and the release decides on no other.
func TestRoundsWithoutNames(t *testing.T) {
	for _, c := range []struct {
		name, title, text string
		kind              schema.Kind
		want              bool
	}{
		{"told twice", "정원마을 7곳 지정", "산림청은 정원마을 7곳을 지정했다.", schema.Result, true},
		{"the programme told once", "7곳 지정", "산림청은 정원마을 7곳을 지정했다.", schema.Result, false},
		{"a plan", "정원마을 7곳 지정", "산림청은 정원마을 7곳을 지정할 계획이다.", schema.PlanKind, false},
	} {
		p := &paper{}
		f := p.house(c.title, "2025. 11. 18.(화)")
		f.Header.Kind = c.kind
		d := p.cities(release.InBody, schema.New, "")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(7, "7곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		if got := len(draft.Rounds) == 1; got != c.want {
			t.Errorf("%s: round %v, want %v", c.name, got, c.want)
			continue
		}
		if c.want && !slices.ContainsFunc(draft.Reasons[draft.Rounds[0].RecordID], func(r Reason) bool { return r.Code == namesNobody }) {
			t.Errorf("%s: no reason %s", c.name, namesNobody)
		}
	}
}
