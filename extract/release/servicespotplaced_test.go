package release

import "testing"

// TestWithPlaced: who a place in a bracket works with has the service, and the place is where it is tried; a kind with its
// number in quotes is no service.
func TestWithPlaced(t *testing.T) {
	const head = "국토교통부는 스마트도시 서비스 3건을 인증했다고 밝혔다.\nㅇ 인증된 3건은 마을이 짠 ‘마을주도형’ 2건과 기업이 낸 ‘기업제안형’ 1건으로 나뉜다.\n□ 인증된 서비스는 다음과 같다.\n"
	for in, want := range map[string]string{
		"ㅇ (강원 인제군) ㈜나루터와 함께 추진하는 ‘눈길 살핌이’로, 길을 알린다.\nㅇ (전남 구례군) 두레테크㈜ 외 2개사와 함께하는 ‘손짓 길동무’로, 손짓을 읽는다.\nㅇ (울산 울주군) 드론전문기업 ㈜구름다리와 운영하는 ‘포구 물때’로, 물때를 잰다.": "new 눈길 살핌이+㈜나루터@강원 인제군, new 손짓 길동무+두레테크㈜(외 2개사)@전남 구례군, new 포구 물때+㈜구름다리@울산 울주군",
		"ㅇ (인제군) 너울공사와 손잡고 만드는 ‘눈길 살핌이’로, 길을 알린다.\nㅇ (구례군) ㈜두레와 공동으로 개발한 ‘손짓 길동무’로, 손짓을 읽는다.\nㅇ (울주군) ㈜구름다리와 협력해 여는 ‘포구 물때’로, 물때를 잰다.":                   "new 눈길 살핌이+너울공사@인제군, new 손짓 길동무+㈜두레@구례군, new 포구 물때+㈜구름다리@울주군",
		"ㅇ (인제군) 눈길과 함께하는 ‘눈길 살핌이’로, 길을 알린다.\nㅇ (구례군) 어린이와 함께하는 ‘손짓 길동무’로, 손짓을 읽는다.\nㅇ (울주군) 바다와 함께하는 ‘포구 물때’로, 물때를 잰다.":                                 "new 눈길 살핌이+인제군@인제군, new 손짓 길동무+구례군@구례군, new 포구 물때+울주군@울주군",
	} {
		if got := offeredIn(head + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}

// TestUsedAllOver: a place with its parts is where a service is used.
func TestUsedAllOver(t *testing.T) {
	for body, want := range map[string]string{
		"㈜나루터의 ‘눈길 살핌이’(세종시 전역)를 스마트도시 서비스로 인증했다.":         "new 눈길 살핌이+㈜나루터@세종시",
		"두레테크㈜의 ‘손짓 길동무’(전남 구례군 산동면 일대)를 스마트도시 서비스로 인증했다.": "new 손짓 길동무+두레테크㈜@전남 구례군",
		"㈜나루터의 ‘눈길 살핌이’(강원 인제군 일원)를 스마트도시 서비스로 인증했다.":      "new 눈길 살핌이+㈜나루터@강원 인제군",
		"너울공사의 ‘포구 물때’(안전, 경남 남해군 전역)를 스마트도시 서비스로 인증했다.":   "new 포구 물때+너울공사/안전@경남 남해군",
		"‘눈길 살핌이’(인제군 일대기업)를 스마트도시 서비스로 인증했다.":             "new 눈길 살핌이+인제군 일대기업",
		"‘눈길 살핌이’(㈜전역)를 스마트도시 서비스로 인증했다.":                  "new 눈길 살핌이+㈜전역",
	} {
		if got := offeredIn(body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}
