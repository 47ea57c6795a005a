package release

import (
	"strings"
	"testing"
)

// TestFormsOfTables: stripes under statuses, stems with projects in a cell, heads that tell of
// projects, and lines under a 시·도.
func TestFormsOfTables(t *testing.T) {
	const four = "# 물빛마을 4곳 지정\n환경부는 물빛마을 4곳을 지정했다고 밝혔다.\n"
	const two = "# 물빛마을 2곳 지정\n환경부는 물빛마을 2곳을 지정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"stems with what is done there", four + "시도 | 대상지\n강원 | 정선(뗏목 길), 평창(메밀밭)\n전남 | 장흥(물축제), 구례(산수유 길)", "new 강원 정선, new 강원 평창, new 전남 장흥, new 전남 구례"},
		{"projects told by the head", two + "연번 | 지역(사업명)\n1 | 강원 정선군(뗏목 마당)\n2 | 전남 장흥군(물축제 마당)", "new 강원 정선군, new 전남 장흥군"},
		{"types in cells", two + "연번 | 지역\n1 | 강원 정선군(산골형)\n2 | 전남 장흥군(갯벌형)", "new 강원 정선군:산골형, new 전남 장흥군:갯벌형"},
		{"lines under provinces", four + "강원\n정선군\n고성군\n경남\n고성군\n함양군", "new 강원 정선군, new 강원 고성군, new 경남 고성군, new 경남 함양군"},
		{"a body with a committee in its name", "# 물빛서비스마을 2곳 지정\n지방시대위원회는 물빛서비스마을 2곳을 지정했다고 밝혔다. 신규 지정 물빛서비스마을\n시도 | 시군\n강원 | 정선군\n전남 | 장흥군", "new 강원 정선군, new 전남 장흥군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestStripesUnderStatuses: the columns of two lists side by side, each under its status.
func TestStripesUnderStatuses(t *testing.T) {
	f := readDrawn(t, told{body: `
□ 고운마을 지정 결과

| 신규(2) | < | 재지정(2) | < |
| 시도 | 시군 | 시도 | 시군 |
| 강원 | 정선군 | 전남 | 장흥군 |
| 충북 | 단양군 | 경남 | 함양군 |`})
	want := "new: 강원>정선군; 충북>단양군"
	if got := toldOf(f); !strings.HasPrefix(got, want) || !strings.Contains(got, "renewed: 전남>장흥군; 경남>함양군") {
		t.Errorf("got %s", got)
	}
}
