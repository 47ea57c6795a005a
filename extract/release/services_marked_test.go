package release

import "testing"

// TestMarkedInSentences: names behind marks with who provides them, in sentences that go on to something else.
func TestMarkedInSentences(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const names = "△하천 산책 지도(오름길) △빗길 신호 연장 장치(빗소리)"
	const want = "new 하천 산책 지도+오름길, new 빗길 신호 연장 장치+빗소리"
	for _, c := range []struct{ name, in, want string }{
		{"their number as topic", "인증된 서비스 2건은 " + names + "이다.", want},
		{"what else is told", "인증된 2건은 " + names + "로, 인증 기간은 3년이다.", want},
		{"a clause behind", "인증된 서비스는 " + names + "이며, 인증 기간은 3년이다.", want},
		{"others", "앞으로 심사할 서비스는 " + names + "이며, 심사 기간은 석 달이다.", ""},
		{"those of last year", "지난해 인증된 서비스는 " + names + "로, 모두 출시됐다.", ""},
		{"more than counted", "인증된 2건은 " + names + " △골목 등불(맑은길)로, 인증 기간은 3년이다.", ""},
		{"brackets around numbered lines", "<① 하천 산책 지도(오름길)>\nㅇ 길을 알려 준다.\n<② 빗길 신호 연장 장치(빗소리)>\nㅇ 신호를 늘린다.", want},
		{"places before names, companies with their form behind", "① (부산 강서구) 하천 산책 지도 – 오름길㈜\n② (세종시) 빗길 신호 연장 장치 – ㈜빗소리", "new 하천 산책 지도+오름길㈜@부산 강서구, new 빗길 신호 연장 장치+㈜빗소리@세종시"},
		{"kinds of steps", "ㅇ 임시 허가 제도\nㅇ 적극 해석 제도", ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
