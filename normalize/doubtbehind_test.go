package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestWordsBehindParents: a 시·도 that is only printed before a word that was not understood is
// doubted; one that stands alone, or before a site of its own, is not.
func TestWordsBehindParents(t *testing.T) {
	for text, want := range map[string]bool{
		"산림청은 정원마을로 경기 가평군, 강원 홍천군, 인천 송도 등 3곳을 지정했다.":             true,
		"산림청은 정원마을로 인천 송도, 경기 가평군, 강원 홍천군을 지정했다.":                  true,
		"산림청은 정원마을로 경기 가평군, 강원 홍천군, 인천을 지정했다.":                     false,
		"산림청은 정원마을로 경기 가평군, 강원 홍천군, 인천 등 3곳을 지정했다. 인천 나래는 숲을 만든다.": false,
		"산림청은 정원마을로 인천 나래강, 경기 가평군, 강원 홍천군을 지정했다.":                 false,
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "인천", "경기 가평군", "강원 홍천군")
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(text)})
		got := false
		for i := range draft.Cities {
			c := &draft.Cities[i]
			got = got || c.Sigungu == nil && slices.ContainsFunc(draft.Reasons[c.RecordID], func(r Reason) bool { return r.Code == parentOdd })
		}
		if got != want {
			t.Errorf("%s\n   doubted %v, want %v", text, got, want)
		}
	}
}
