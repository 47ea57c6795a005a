package release

import "testing"

// TestMakersInTurn: who made a service and who runs or uses it, each in a clause of its own before its name.
func TestMakersInTurn(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 2건을 신규 인증했다.\nㅇ 신규 인증 서비스는 다음과 같다.\n"
	const other = "\n- 오름길㈜의 ‘빈자리 찾기 서비스’"
	for in, want := range map[string]string{
		"- ㈜두레길이 개발하고 경기 오산시가 도입한 ‘귀갓길 등불 서비스’":    "new 귀갓길 등불 서비스+㈜두레길+경기 오산시@경기 오산시",
		"- ㈜두레길이 제작하고 전남 여수시가 운영하는 ‘귀갓길 등불 서비스’":   "new 귀갓길 등불 서비스+㈜두레길+전남 여수시@전남 여수시",
		"- 두레길㈜가 직접 개발해 전북 무주군이 운영하는 ‘귀갓길 등불 서비스’": "new 귀갓길 등불 서비스+두레길㈜+전북 무주군@전북 무주군",
		"- ㈜두레길이 개발하고 ㈜온누리가 운영하는 ‘귀갓길 등불 서비스’":     "new 귀갓길 등불 서비스+㈜두레길+㈜온누리",
		"- ㈜두레길이 개발한 ‘귀갓길 등불 서비스’":                 "new 귀갓길 등불 서비스+㈜두레길",
		"- ㈜두레길과 경기 오산시가 함께 개발한 ‘귀갓길 등불 서비스’":      "new 귀갓길 등불 서비스+㈜두레길+경기 오산시@경기 오산시",
	} {
		if got := offeredIn(lead + in + other); got != want+", new 빈자리 찾기 서비스+오름길㈜" {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
