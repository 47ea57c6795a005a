package release

import "testing"

// TestMakersAround: a place in brackets behind a service is where it is used where somebody else is named before it.
func TestMakersAround(t *testing.T) {
	for body, want := range map[string]string{
		"신규 인증은 ㈜나루터의 ‘눈길 살핌이’(안전, 강원 인제군)이다.":                 "new 눈길 살핌이+㈜나루터/안전@강원 인제군",
		"두레테크㈜의 ‘손짓 길동무’(전남 구례군)를 스마트도시 서비스로 인증했다.":            "new 손짓 길동무+두레테크㈜@전남 구례군",
		"너울공사의 ‘물때 알림’(복지, 경기도 안성시)이 스마트도시 서비스로 새로 인증됐다.":      "new 물때 알림+너울공사/복지@경기도 안성시",
		"㈜나루터와 두레테크㈜가 공동으로 개발한 ‘골목 소화기’(방재, 울산 울주군)를 신규 인증했다.": "new 골목 소화기+㈜나루터+두레테크㈜/방재@울산 울주군",
		"‘눈길 살핌이’(안전, 강원 인제군)를 스마트도시 서비스로 인증했다.":               "new 눈길 살핌이+강원 인제군/안전@강원 인제군",
		"㈜나루터의 ‘눈길 살핌이’(강원 인제군 협의체)를 스마트도시 서비스로 인증했다.":         "new 눈길 살핌이+강원 인제군+㈜나루터@강원 인제군",
	} {
		if got := offeredIn(body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}
