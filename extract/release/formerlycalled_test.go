package release

import "testing"

// TestFormerlyCalled: what a service or body was called before provides nothing.
func TestFormerlyCalled(t *testing.T) {
	for body, want := range map[string]string{
		"‘눈길 살핌이’(舊 ‘산길 등불’, ㈜나루터)를 스마트도시 서비스로 인증했다.":          "new 눈길 살핌이+㈜나루터",
		"‘눈길 살핌이’(옛 ‘산길·들길 등불’, ㈜나루터·두레테크㈜)를 스마트도시 서비스로 인증했다.": "new 눈길 살핌이+㈜나루터+두레테크㈜",
		"‘눈길 살핌이’(㈜나루터, 종전 명칭: 산길 등불)를 스마트도시 서비스로 인증했다.":       "new 눈길 살핌이+㈜나루터",
		"‘눈길 살핌이’(두레테크㈜, 구 산길 등불)를 스마트도시 서비스로 인증했다.":           "new 눈길 살핌이+두레테크㈜",
		"‘눈길 살핌이’(㈜구름다리, 옛길테크)를 스마트도시 서비스로 인증했다.":              "new 눈길 살핌이+㈜구름다리+옛길테크",
		"구 나루 연구소의 ‘눈길 살핌이’를 스마트도시 서비스로 인증했다.":                 "new 눈길 살핌이+구 나루 연구소",
	} {
		if got := offeredIn(body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}
