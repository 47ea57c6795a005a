package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfHomes: places in which something stands that is no ground of theirs may not be what was chosen.
func TestDoubtsOfHomes(t *testing.T) {
	for told, want := range map[string]string{
		"산림청은 경기 수원시와 전북 임실군에 있는 글램핑터 2곳을 정원마을로 골랐다.": namedBeside,
		"산림청은 경기 수원시와 전북 임실군에 있는 마을 2곳을 정원마을로 골랐다.":   "",
		"산림청은 경기 수원시와 전북 임실군을 정원마을로 골랐다.":             "",
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 선정", "2024. 11. 25.(월)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme, d.Words = garden(p, "정원마을"), p.text(told)
		f.Decisions = []release.Decision{d}
		text := doc.Block{Kind: doc.Paragraph, Text: p.text("‘정원마을’은 정원을 가꾸는 마을이다.")}
		if got := doubted(read("a.pdf", f, text), schemeID(d.Scheme)); got != want {
			t.Errorf("%s: doubts %q, want %q", told, got, want)
		}
	}
}
