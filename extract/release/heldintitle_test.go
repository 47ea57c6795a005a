package release

import "testing"

// TestHoldersInTitles: what a title calls somebody that does something else is no decision of the release, unless the text tells
// that it was given now.
func TestHoldersInTitles(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 숲길도시로 지정된 태백시, 쉼터 13곳 조성\n태백시는 쉼터 13곳을 다 지었다고 9일 밝혔다.", ""},
		{"# 숲길도시 인증받은 서천군, 나라 밖 모임서 사례 발표\n서천군은 지난 7일 모임에서 숲길을 가꾼 이야기를 들려주었다.", ""},
		{"# ‘숲길도시’에 선정된 임실군… 주민 배움터 새 단장\n임실군은 배움터를 새로 꾸몄다. 군은 2021년 숲길도시로 선정됐다.", ""},
		{"# 숲길도시 공인받은 영주시, 어린이 숲 탐험대 꾸려\n영주시는 탐험대를 꾸렸다. 지난해 숲길도시로 공인받은 뒤 처음이다.", ""},
		{"# 숲길도시로 지정된 태백시, 5년간 52개 과제 추진\n태백시는 산림청으로부터 올해 숲길도시로 지정됐다고 9일 밝혔다.", "new 태백시"},
		{"# 숲길도시에 선정된 임실군, 3년간 60억 원 받는다\n임실군은 숲길을 가꾼 점을 인정받았다. 이번 선정으로 60억 원을 받는다.", "new 임실군"},
		{"# 새로 숲길도시로 지정된 태백시, 쉼터부터 짓는다\n태백시는 쉼터를 짓는다고 9일 밝혔다.", "new 태백시"},
		{"# 숲길도시로 지정된 태백시\n태백시는 쉼터를 짓는다고 9일 밝혔다.", "new 태백시"},
	} {
		got := ""
		for _, d := range Read(written("배포일 2026. 6. 9.(화)\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				if got == "" {
					got = string(d.Status) + " " + h.Words.S
				}
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %q\n   want %q", c.in, got, c.want)
		}
	}
}
