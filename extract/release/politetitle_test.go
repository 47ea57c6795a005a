package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/schema"
)

// TestTitleAsBlogsSpeak: a title that ends as blogs speak and stands once more over the text begins no text, so that the
// dashed lines behind it are its subtitles; what one of them decided first, the first sentence decides again.
func TestTitleAsBlogsSpeak(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        schema.Kind
		deck        string
	}{
		{"숲에서 쉬어 가요, 올해는 평창과 구례에서 만나요", "- ‘2026년 숲쉼도시’에 강원 평창군, 전남 구례군 선정\n- 3년 동안 쉼터 조성\n산림청은 ‘2026년 숲쉼도시’로 강원 평창군과 전남 구례군을 선정했다고 밝혔다.", schema.Result, "‘2026년 숲쉼도시’에 강원 평창군, 전남 구례군 선정|3년 동안 쉼터 조성"},
		{"달빛 아래 만나는 우리 숲, ‘2026년 숲쉼도시’ 2곳 선정", "- 3년 동안 쉼터 조성\n산림청은 ‘2026년 숲쉼도시’로 강원 평창군과 전남 구례군을 선정했다고 밝혔다.", schema.Result, "3년 동안 쉼터 조성"},
		{"숲이 열린다, ‘2026년 숲쉼도시’ 2곳 최종 선정", "- 3년 동안 쉼터 조성\n산림청은 ‘2026년 숲쉼도시’로 강원 평창군과 전남 구례군을 선정했다고 밝혔다.", schema.Result, "3년 동안 쉼터 조성"},
		{"산림청장, 숲쉼도시 주민 만나 의견 나눠", "- 평창에서 8일\n산림청장은 8일 지난해 숲쉼도시로 선정된 강원 평창군을 찾아 주민과 이야기를 나눴다.", schema.Event, "평창에서 8일"},
		{"가을 숲 잔치에서 만나요", "- 평창과 구례에서 10월 8일부터 열려\n산림청은 10월 8일부터 강원 평창군과 전남 구례군에서 숲 잔치를 연다고 밝혔다.", schema.Event, "평창과 구례에서 10월 8일부터 열려"},
	} {
		d := written("배포일 2026. 5. 7.(목)\n" + c.title + "\n" + c.text)
		d.Media = "text/html"
		d.Meta = append(d.Meta, doc.Meta{Key: "heading", Text: doc.Text{S: c.title}})
		h := Read(d, "").Header
		var deck []string
		for _, s := range h.Subtitles {
			deck = append(deck, s.Words.S)
		}
		if got := strings.Join(deck, "|"); h.Kind != c.want || got != c.deck {
			t.Errorf("%s\n   got  %s %q\n   want %s %q", c.title, h.Kind, got, c.want, c.deck)
		}
	}
}
