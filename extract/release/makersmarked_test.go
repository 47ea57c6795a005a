package release

import "testing"

// TestMakersMarked: places with companies in brackets behind marked names of things are no holders, and places of a class are.
func TestMakersMarked(t *testing.T) {
	const lead = "# 올해 물빛 시범사업 3개 과제 착수\n환경부는 ‘2025년 물빛 시범사업’의 3개 과제와 이를 수행할 사업자를 선정했다고 7일 밝혔다.\n"
	const want = "new 물높이 알림 플랫폼, new 빗물 관리 플랫폼, new 강바닥 지도 시스템"
	for in, want := range map[string]string{
		"선정된 과제는 ▲물높이 알림 플랫폼(강원도, ㈜두레길 등 4개사) ▲빗물 관리 플랫폼(부산광역시, ㈜온누리·㈜나루) ▲강바닥 지도 시스템(환경부, ㈜다솜) 등 3개이다.":    want,
		"선정된 과제는 △물높이 알림 플랫폼(㈜두레길, 강원 원주시) △빗물 관리 플랫폼(㈜온누리, 경기 안산시) △강바닥 지도 시스템(㈜다솜, 전남 여수시) 등 3건이다.":       want,
		"올해 지원할 3개 과제는 ①물높이 알림 플랫폼(원주시, (주)두레길) ②빗물 관리 플랫폼(안산시, (주)온누리) ③강바닥 지도 시스템(여수시, (주)다솜)이다.":         want,
		"선정된 과제는 ▲물높이 알림 플랫폼(강원도, 두레길 컨소시엄) ▲빗물 관리 플랫폼(부산광역시, 온누리 컨소시엄) ▲강바닥 지도 시스템(경상남도, 다솜 컨소시엄) 등 3개이다.": want,
		"선정된 과제는 유형별로 ▲들녘형(강원 원주시, 경기 안산시) ▲바다형(전남 여수시)이다.":                                                 "new 강원 원주시:들녘형, new 경기 안산시:들녘형, new 전남 여수시:바다형",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
