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

// TestRoundsToldAlike: a number that title and text decide alike is of the programme that only
// the title names; that of the whole year is none.
func TestRoundsToldAlike(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		n    []int // decided in the text, beside 4 in the title
		want int32 // 0 for no round
	}{
		{"the same", []string{"산림청은 4곳을 지정했다."}, []int{4}, 4},
		{"another", []string{"산림청은 5곳을 지정했다."}, []int{5}, 0},
		{"of the year", []string{"산림청은 4곳을 지정했다.", "올해 지정된 곳은 모두 31곳이다."}, []int{4, 31}, 4},
		{"of all meetings", []string{"산림청은 4곳을 지정했다.", "올해 세 차례 회의를 열어 31곳을 지정했다."}, []int{4, 31}, 4},
	} {
		p := &paper{}
		f := p.house("정원마을 4곳 지정", "2025. 11. 18.(화)")
		f.Header.Kind = schema.Result
		for i, n := range append([]int{4}, c.n...) {
			where := release.InBody
			if i == 0 {
				where = release.InTitle
			}
			d := p.cities(where, schema.New, "")
			d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
			d.Counts = []release.Count{p.count(n, "곳", "")}
			f.Decisions = append(f.Decisions, d)
		}
		var blocks []doc.Block
		for _, s := range c.text {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		draft := read("a.pdf", f, blocks...)
		got := int32(0)
		if len(draft.Rounds) == 1 && draft.Rounds[0].Selected != nil {
			got = *draft.Rounds[0].Selected
		}
		if got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}
