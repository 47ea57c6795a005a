package normalize

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestTiersThatPart: kinds of local government that stand against each other part a number; one alone says what is counted.
func TestTiersThatPart(t *testing.T) {
	for _, c := range []struct {
		parts string // numbers and their labels
		want  string
	}{
		{"1 광역, 1 시, 1 군", "광역=1 시=1 군=1"},
		{"1 시, 1 군, 1 자치구", "시=1 군=1 자치구=1"},
		{"2 시, 1 군", ""},
		{"3 시", ""},
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		k := d
		k.Holders, k.Counts = nil, nil
		for _, part := range strings.Split(c.parts, ", ") {
			var n int
			var label string
			fmt.Sscan(part, &n, &label)
			k.Counts = append(k.Counts, p.count(n, fmt.Sprint(n, "곳"), label))
		}
		f.Decisions = []release.Decision{d, k}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("정원마을이다.")})
		var got []string
		for _, b := range draft.Rounds[0].ByClass {
			got = append(got, fmt.Sprint(b.ClassRaw, "=", *b.Selected))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.parts, s, c.want)
		}
	}
}
