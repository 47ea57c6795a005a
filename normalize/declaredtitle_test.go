package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestTitleNumber: a title that says of nobody what was done counts those found, where it names
// their programme and as many.
func TestTitleNumber(t *testing.T) {
	for title, want := range map[string]bool{
		"올해의 정원마을 2곳":       true,
		"정원마을에 가평군 등 두 곳":   true,
		"정원마을 12곳으로 늘어나":    false,
		"정원마을, 2개 지표로 평가":   false,
		"살기 좋은 곳 2곳":        false,
		"정원마을 2년 동안 달라진 모습": false,
	} {
		p := &paper{}
		f := p.house(title, "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("산림청은 정원마을로 경기 가평군, 강원 홍천군을 지정했다.")})
		if got := len(draft.Rounds) == 1 && draft.Rounds[0].Selected != nil; got != want {
			t.Errorf("%s: counted %v, want %v", title, got, want)
		}
	}
}
