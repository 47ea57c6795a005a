package release

import "testing"

// TestSamePlaceInBracket: a name with its own place and 시·도 in the bracket behind it is that place.
func TestSamePlaceInBracket(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"stems beside a site", "산림청은 나눔특구로 고양(경기 고양), 동두천(경기 동두천), 푸른온천(경남 창녕) 3곳을 선정했다.", "new 경기 고양, new 경기 동두천, new 경남 창녕"},
		{"with its ending", "산림청은 나눔특구로 김포(경기 김포시), 보은군(충북 보은군), 달빛거리(서울 용산구) 3곳을 지정했다.", "new 경기 김포시, new 충북 보은군, new 서울 용산구"},
		{"marks", "나눔특구로 △ 평창(강원 평창) △ 푸른온천(경남 창녕) △ 순창(전북 순창)이 선정됐다.", "new 강원 평창, new 경남 창녕, new 전북 순창"},
		{"two of one name", "산림청은 나눔특구로 고성(강원 고성), 남해(경남 남해) 2곳을 선정했다.", "new 강원 고성, new 경남 남해"},
		{"another place", "산림청은 나눔특구로 김포시(대도시), 보은군(중소도시) 2곳을 지정했다.", "new 김포시:대도시, new 보은군:중소도시"},
		{"districts", "산림청은 나눔특구로 부산(중구), 대구(남구) 2곳을 지정했다.", "new 부산(중구), new 대구(남구)"},
	} {
		if got := saidOf("# 나눔특구 선정\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
