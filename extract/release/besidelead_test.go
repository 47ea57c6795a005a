package release

import "testing"

// TestBesideLead: what else was decided is told before the names of a sentence and is none of them.
func TestBesideLead(t *testing.T) {
	for body, want := range map[string]string{
		"국토교통부는 이번 스마트도시 인증과 함께 물빛 알리미와 골목 지킴이 플랫폼(교통 분야), 하늘길 관제(안전 분야) 등 3개를 스마트도시 서비스로 인증했다.": "new 물빛 알리미/교통, new 골목 지킴이 플랫폼/교통, new 하늘길 관제/안전",
		"국토교통부는 도시 심사와는 별도로 물빛 알리미(교통), 골목 지킴이 플랫폼(안전) 등 2개를 스마트도시 서비스로 인증했다.":                   "new 물빛 알리미/교통, new 골목 지킴이 플랫폼/안전",
	} {
		if got := offeredIn(body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}
