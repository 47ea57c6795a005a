package release

import "testing"

// TestListsOfPastYears: who was chosen in a year that is over is listed beside those chosen now, and is none of them.
func TestListsOfPastYears(t *testing.T) {
	const head = "# 갯골마을 2곳 지정\n배포일시 2026. 5. 7.(목)\n해양수산부는 6일 갯골마을 2곳을 지정했다고 밝혔다.\n"
	for _, s := range []string{
		"지난해 재지정된 곳은 다음과 같다.\nㅇ 강원 양양군, 전남 완도군",
		"작년에 다시 지정된 곳\nㅇ 강원 양양군\nㅇ 전남 완도군",
		"참고로 지난해 지정된 지역은 아래와 같다.\nㅇ 강원 양양군\nㅇ 전남 완도군",
		"< 지난해 갯골마을 지정 현황 >\nㅇ 강원 양양군, 전남 완도군",
		"※ 지난해 재지정: 강원 양양군, 전남 완도군",
		"지난해 선정 지역: 강원 양양군, 전남 완도군",
		"[2024년 갯골마을 지정] 강원 양양군, 전남 완도군",
		"2024년에 지정된 곳은 다음과 같다.\nㅇ 강원 양양군, 전남 완도군",
		"※ 2024년 신규: 강원 양양군·전남 완도군 등 10곳(총 92곳)",
		"※ ’24년 추가 : 강원 양양군, 전남 완도군",
		"* 2023년: 강원 양양군, 전남 완도군 등 10곳",
	} {
		if got := saidOf(head + s); got != "" {
			t.Errorf("%s: %s", s, got)
		}
	}
	const both = "new 강원 양양군, new 전남 완도군"
	for _, s := range []string{
		head + "지난해 지정된 곳은 다음과 같다.\nㅇ 경북 울릉군, 인천 옹진군\n올해 지정된 곳은 다음과 같다.\nㅇ 강원 양양군, 전남 완도군",
		head + "올해 지정된 지역: 강원 양양군, 전남 완도군",
		"# 갯골마을 2025년 지정 결과\n해양수산부는 2025년 갯골마을 2곳을 지정했다고 밝혔다.\n2025년 지정 지역: 강원 양양군, 전남 완도군",
	} {
		if got := saidOf(s); got != both {
			t.Errorf("%s: %s", s, got)
		}
	}
	const again = "# 갯골마을 2곳 재지정\n해양수산부는 6일 갯골마을 2곳을 재지정했다고 밝혔다.\n2023년 지정된 마을은 다음과 같다.\nㅇ 강원 양양군, 전남 완도군"
	if got := saidOf(again); got != "renewed 강원 양양군, renewed 전남 완도군" {
		t.Errorf("%s: %s", again, got)
	}
}

// TestNewOnesOfPastYears: who was new in a year that is over is none of those that a title renews beside new ones, and is who it
// renews where it tells of no new ones.
func TestNewOnesOfPastYears(t *testing.T) {
	const past = "\n※ 2023년 신규: 강원 양양군, 전남 완도군"
	for in, want := range map[string]string{
		"# 갯골마을 2곳 신규 지정\n배포일시 2026. 5. 7.(목)\n해양수산부는 6일 갯골마을로 경북 울릉군을 새로 지정하고 인천 옹진군을 재지정했다고 밝혔다." + past: "new 경북 울릉군, renewed 인천 옹진군",
		"# 갯골마을 2곳 재지정\n배포일시 2026. 5. 7.(목)\n해양수산부는 6일 갯골마을 2곳을 재지정했다고 밝혔다." + past:                        "new 강원 양양군, new 전남 완도군",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
