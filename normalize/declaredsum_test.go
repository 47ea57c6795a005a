package normalize

import (
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestNumbersSummed: numbers that lead to that of those found, or that it is added to, are no contradiction; others are.
func TestNumbersSummed(t *testing.T) {
	for _, c := range []struct {
		counts []int
		want   bool // a number that does not agree
	}{
		{[]int{2, 8, 10}, false}, {[]int{1, 1, 2}, false}, {[]int{2, 8, 11}, true}, {[]int{8, 10}, true}, {[]int{2, 3}, true},
	} {
		p := &paper{}
		f := p.house("정원마을 선정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		for _, n := range c.counts {
			d.Counts = append(d.Counts, release.Count{Value: release.Value{Words: p.text("몇 곳")}, N: n})
		}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("산림청은 정원마을로 경기 가평군, 강원 홍천군을 지정했다.")})
		got := false
		for _, i := range draft.Issues {
			got = got || strings.Contains(i.Code, "mismatch")
		}
		if got != c.want {
			t.Errorf("%v: contradicts %v, want %v", c.counts, got, c.want)
		}
	}
}
