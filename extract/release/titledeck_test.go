package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestDeckUnder takes a heading with which a text begins for a line under the page's own
// heading, where it says something else and no block of dates stands over it.
func TestDeckUnder(t *testing.T) {
	const heading = "갯벌쉼터 마을 세 곳 지정"
	const text = "\n해양수산부는 갯벌쉼터 마을로 전남 강진군, 충남 서천군, 경남 남해군을 지정했다고 6일 밝혔다."
	for _, c := range []struct{ name, in, title, deck string }{
		{"a portal's subtitle", "# 해마다 3억 원씩 지원, 주민이 함께 가꾼다" + text, heading, "해마다 3억 원씩 지원, 주민이 함께 가꾼다"},
		{"the title again, longer", "# 갯벌쉼터 마을 세 곳 새로 지정… 해마다 지원" + text, "갯벌쉼터 마을 세 곳 새로 지정… 해마다 지원", ""},
		{"under dates", "보도시점 배포 즉시 배포 2024. 5. 6.(월)\n# 갯벌이 쉼터가 된다, 주민이 함께 가꾼다" + text, "갯벌이 쉼터가 된다, 주민이 함께 가꾼다", ""},
	} {
		d := written(c.in)
		d.Media = "text/html"
		d.Meta = append(d.Meta, doc.Meta{Key: "heading", Text: doc.Text{S: heading}}, doc.Meta{Key: "title", Text: doc.Text{S: heading + " | 보도자료"}})
		h := Read(d, "").Header
		deck := ""
		for _, s := range h.Subtitles {
			deck += s.Words.S
		}
		if h.Title.Words.S != c.title || deck != c.deck {
			t.Errorf("%s: title %q, subtitles %q", c.name, h.Title.Words.S, deck)
		}
	}
}
