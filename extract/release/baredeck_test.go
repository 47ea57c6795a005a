package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestBareDeck takes the lines between a page's heading and its text for subtitles, whatever they begin with, and
// no part of the text.
func TestBareDeck(t *testing.T) {
	for _, c := range []struct{ lines, want string }{
		{"5월부터 2029년까지 우물 복원 사업 추진\n마을마다 전문가 한 명씩 보내기로", "5월부터 2029년까지 우물 복원 사업 추진 | 마을마다 전문가 한 명씩 보내기로"},
		{"2026~2030년 다섯 해 계획 세워", "2026~2030년 다섯 해 계획 세워"},
		{"1. 우물 복원 사업 추진 배경", ""},
		{"작성 부서: 물길과 우물 담당 주무관", ""},
	} {
		d := written(c.lines + "\n산림청은 우물마을로 강원 태백시, 충남 서천군 등 2곳을 지정했다고 7일 밝혔다.")
		d.Media = "text/html"
		d.Meta = append(d.Meta, doc.Meta{Key: "heading", Text: doc.Text{S: "우물마을 두 곳 새로 지정"}})
		var got []string
		for _, s := range Read(d, "").Header.Subtitles {
			got = append(got, s.Words.S)
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%s: %q, want %q", c.lines, s, c.want)
		}
	}
}
