package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestPlacePrintedWithProvince: a place that the decision names without its
// province is given as the text prints it with one, and as it is printed where
// the text does not, or speaks of another place of the name.
func TestPlacePrintedWithProvince(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"강원 춘천은 호수 노선을 밤까지 달린다.", "강원 춘천"},
		{"이번에 강원특별자치도 춘천시가 이름을 올렸다.", "강원특별자치도 춘천시"},
		{"춘천시는 노선을 늘린다.", "춘천시"},
		{"강원 춘천교대 앞을 지난다.", "춘천시"},
		{"강원 원주시와 춘천시가 함께 달린다.", "춘천시"},
	} {
		p := &paper{}
		f := p.house("스마트도시 인증", "2024. 11. 25.")
		d := p.cities(release.InTable, schema.New, "", "춘천시")
		d.Holders[0].Province, d.Holders[0].Carried = p.text("강원"), true
		f.Decisions = []release.Decision{d}
		m := Merge([]*Draft{read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})})
		sound(t, m)
		if got := m.Cities[0].CityRaw; got != c.want {
			t.Errorf("%s: city_raw %q, want %q", c.text, got, c.want)
		}
	}
}
