package release

import (
	"strings"
	"testing"
)

// A table of all who hold the certification today tells of some what was done now; the text names all it decides on.
func TestStandingRowsBesideThoseOfNow(t *testing.T) {
	const text = "# 2025년 나눔공원 새로 인증\n환경부는 경북 안동시를 나눔공원으로 신규 인증하고, 강원 평창군은 재인증했다고 밝혔다.\n\n"
	const rows = "| 번호 | 소재지 | 최초 인증 | 비고 |\n| 1 | 경북 울릉군 | 2012. 12. | |\n| 2 | 강원 평창군 | 2017. 1. | 2025년 재인증 |\n| 3 | 경북 경주시 | 2017. 9. | 후보지 |\n| 4 | 경북 안동시 | 2025. 5. | 신규 |"
	for _, tt := range []struct{ name, in, want string }{
		{"of today", text + "□ 나눔공원 현황\n\n" + rows, "new 경북 안동시, renewed 강원 평창군"},
		{"of the result", text + "□ 나눔공원 인증 결과\n\n" + rows, "new 경북 안동시, renewed 강원 평창군, new 경북 울릉군, candidate 경북 경주시"},
		{"only some are named", strings.Replace(text, "안동시를", "안동시 등을", 1) + "□ 나눔공원 현황\n\n" + rows, "new 경북 안동시, renewed 강원 평창군, new 경북 울릉군, candidate 경북 경주시"},
		{"one, without a number", "# 나눔공원 인증\n환경부는 특히 경북 안동시를 나눔공원으로 인증했다고 밝혔다.\n\n□ 나눔공원 현황\n\n" + rows, "new 경북 안동시, new 경북 울릉군, renewed 강원 평창군, candidate 경북 경주시"},
		{"with remarks that tell something else", text + "□ 나눔공원 현황\n\n" + strings.Replace(rows, "2012. 12. | |", "2012. 12. | 면적 조정 |", 1), "new 경북 안동시, renewed 강원 평창군, new 경북 울릉군"},
		{"more are counted than named", "# 나눔공원 4곳 인증\n환경부는 경북 안동시 등 4곳을 나눔공원으로 인증했다고 밝혔다.\n\n□ 나눔공원 현황\n\n" + rows, "new 경북 안동시, new 경북 울릉군, renewed 강원 평창군, candidate 경북 경주시"},
	} {
		if got := saidOf(tt.in); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}
