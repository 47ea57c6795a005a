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

// TestNumbersOfLists: the numbers at several lists that make up a declared one are no contradiction, though each place is named by itself;
// others are, and so is the declared one where the names are no more than those.
func TestNumbersOfLists(t *testing.T) {
	for _, c := range []struct {
		lists []int
		whole int
		want  bool
	}{
		{[]int{1, 2}, 3, false}, {[]int{2, 1}, 3, false}, {[]int{2, 2}, 3, true}, {[]int{1, 1}, 4, true},
	} {
		p := &paper{}
		f := p.house("정원마을 선정", "2025. 11. 18.(화)")
		names := [][]string{{"경기 가평군", "강원 홍천군"}, {"충북 옥천군", "전남 곡성군", "경북 칠곡군"}}
		for i, n := range c.lists {
			d := p.cities(release.InList, schema.New, "", names[i]...)
			d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
			d.Counts = []release.Count{{Value: release.Value{Words: p.text("몇 건")}, N: n}}
			f.Decisions = append(f.Decisions, d)
		}
		d := release.Decision{Scheme: release.Scheme{ID: "정원마을", Name: "정원마을"}, Status: schema.New, Where: release.InBody, Words: p.text("지정했다")}
		d.Counts = []release.Count{{Value: release.Value{Words: p.text("모두 몇 건")}, N: c.whole}}
		f.Decisions = append(f.Decisions, d)
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("산림청은 정원마을을 지정했다.")})
		got := false
		for _, i := range draft.Issues {
			got = got || strings.Contains(i.Code, "mismatch") && i.Raw != nil && !strings.Contains(*i.Raw, "모두")
		}
		if got != c.want {
			t.Errorf("%v of %d: contradicts %v, want %v", c.lists, c.whole, got, c.want)
		}
	}
}
