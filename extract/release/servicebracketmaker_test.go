package release

import "testing"

// TestBracketMaker: who provides a service stands in the first of two brackets, its field in the second, of one or of several.
func TestBracketMaker(t *testing.T) {
	for in, want := range map[string]string{
		"물길 공유 플랫폼(두레길)과 물길 알림 시스템(㈜나루터)(이상 교통 분야), 눈길 살핌 시스템(㈜너울)과 등불 통합플랫폼(한빛솔루션 등 2개 기업)(이상 환경 분야) 등 4개를": "new 물길 공유 플랫폼+두레길/교통, new 물길 알림 시스템+㈜나루터/교통, new 눈길 살핌 시스템+㈜너울/환경, new 등불 통합플랫폼+한빛솔루션(등 2개 기업)/환경",
		"물길 공유 플랫폼(두레길)(교통 분야), 물길 알림 시스템(㈜나루터)(안전 분야) 등 2개를":                                                "new 물길 공유 플랫폼+두레길/교통, new 물길 알림 시스템+㈜나루터/안전",
		"눈길 살핌 시스템(㈜구름다리)(안전 분야), 물길 알림 시스템(㈜나루터 외 2개사)(환경 분야) 등 2개를":                                        "new 눈길 살핌 시스템+㈜구름다리/안전, new 물길 알림 시스템+㈜나루터(외 2개사)/환경",
		"물길 공유 플랫폼(WAY)(교통 분야), 물길 알림 시스템(㈜나루터)(안전 분야) 등 2개를":                                                "new 물길 공유 플랫폼(WAY)/교통, new 물길 알림 시스템+㈜나루터/안전",
		"물길 공유 플랫폼(교통 분야), 물길 알림 시스템(안전 분야) 등 2개를":                                                           "new 물길 공유 플랫폼/교통, new 물길 알림 시스템/안전",
	} {
		if got := offeredIn("ㅇ 이와 함께, " + in + " 스마트도시 서비스로 인증하였다."); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
