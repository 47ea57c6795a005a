package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfThings: places of a table may be only where the services are that the title counts.
func TestDoubtsOfThings(t *testing.T) {
	for _, c := range []struct {
		title string
		where release.Where
		want  string
	}{
		{"‘정원마을’ 인증에 2개 서비스 신규 선정", release.InTable, namedBeside},
		{"‘정원마을’ 서비스 2건 인증", release.InTable, namedBeside},
		{"‘정원마을’ 인증에 7개 서비스 신규 선정", release.InTable, ""},
		{"‘정원마을’ 인증에 2개 서비스 신규 선정", release.InList, ""},
		{"‘정원마을’ 2곳 신규 인증", release.InTable, ""},
	} {
		p := &paper{}
		f := p.house(c.title, "2024. 11. 25.(월)")
		d := p.cities(c.where, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme = garden(p, "정원마을")
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("산림청은 ‘정원마을’을 골랐다.")})
		if got := doubted(draft, schemeID(d.Scheme)); got != c.want {
			t.Errorf("%s, %v: doubts %q, want %q", c.title, c.where, got, c.want)
		}
	}
}
