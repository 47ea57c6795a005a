package release

import "testing"

// TestOwnProgrammeToo: what is decided on the title of places as well is decided on them, and what is asked of them for it is no title.
func TestOwnProgrammeToo(t *testing.T) {
	const lead = "# 숲길도시 신규 인증\n배포일 2026. 6. 9.(화)\n산림청은 경기 오산시를 숲길도시로 신규 인증했다고 9일 밝혔다.\n"
	const want = "new 경기 오산시"
	for in, more := range map[string]string{
		"위원회는 인증 기간이 끝난 경북 영주시와 전남 나주시의 숲길도시도 재인증하기로 했다.": ", renewed 경북 영주시, renewed 전남 나주시",
		"전남 여수시의 숲길도시 자격도 취소하기로 했다.":                      ", revoked 전남 여수시",
		"다만, 안내원이 모자란 강원 태백시는 1년 안에 채우는 조건으로 재인증하였다.":     ", renewed 강원 태백시",
		"강원 태백시는 주민 동의를 조건으로 숲길도시에 재지정됐다.":                ", renewed 강원 태백시",
		"강원 태백시의 맑은 샘도 되살렸다.":                             "",
		"강원 태백시는 일손을 늘리는 조건으로 보조금을 받았다.":                  "",
	} {
		if got := saidOf(lead + in); got != want+more {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
