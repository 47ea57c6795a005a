package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestTermsOfDeeds: a time that words before a number tell is that of what was done in it, and not of the number, where an
// object and a verb stand between.
func TestTermsOfDeeds(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"환경부는 지난 2개월간 공모를 진행해 물길도시 2곳을 지정했다고 9일 밝혔다.", "2"},
		{"환경부는 지난 6개월간 주민 의견을 폭넓게 들어 물길도시 2곳을 지정했다고 9일 밝혔다.", "2"},
		{"환경부는 지난 3년간 물길도시 20곳을 지정했다고 9일 밝혔다.", ""},
		{"환경부는 지난 3년간 공모를 통해 물길도시 20곳을 지정했다고 9일 밝혔다.", ""},
	} {
		var got []string
		for _, d := range Read(written("# 환경부, 물길도시 지정\n배포일 2026. 6. 9.(화)\n"+c.in), "").Decisions {
			for _, n := range d.Counts {
				got = append(got, fmt.Sprint(n.N))
			}
		}
		if got := strings.Join(got, ", "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestTurnsAndPartners: a verb that leads to another after a time tells of an earlier round; applicants with partners of
// their own are counted each.
func TestTurnsAndPartners(t *testing.T) {
	const head = "# 환경부, 물길도시 지정 결과\n"
	for _, c := range []struct{ in, want string }{
		{"환경부는 강원 태백시를 물길도시로 새로 지정한 데 이어 충남 서천군을 재지정했다고 9일 밝혔다.", "new 강원 태백시, renewed 충남 서천군"},
		{"환경부는 강원 태백시를 물길도시로 새로 지정한 데 이어, 두 달 만에 충남 서천군을 재지정했다고 9일 밝혔다.", "renewed 충남 서천군"},
		{"환경부는 5개 시·군이 주민과 함께 신청한 계획을 심사해 강원 태백시와 충남 서천군 2곳을 물길도시로 지정했다고 9일 밝혔다.", "new 강원 태백시, new 충남 서천군, of 5개 시·군"},
		{"환경부는 3개 시·군이 함께 신청한 물길도시 계획을 승인해 강원 태백시를 물길도시로 지정했다고 9일 밝혔다.", "new 강원 태백시"},
	} {
		if got := toldToHold(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestCountsInOneAnother: a class that reaches over the number before it, and a table of nothing but one row of statuses,
// are no statements.
func TestCountsInOneAnother(t *testing.T) {
	for _, in := range []string{
		"환경부는 물길도시 8곳을 지정했다. 신규 3곳, 재지정 2곳[형 2건",
		"환경부는 물길도시 8곳을 지정했다.\n신규 | 변경 | 연장",
	} {
		Read(written("# 환경부, 물길도시 지정 결과\n"+in), "")
	}
}

// TestPointsOfOtherYears: a point with the month of an earlier year behind it, and names under a state of one, are no
// decisions of the release.
func TestPointsOfOtherYears(t *testing.T) {
	const lead = "# 환경부, 물길도시 지정 결과\n배포일 2026. 6. 9.(화)\n□ 환경부는 9일 경기 안양시를 물길도시로 지정했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"ㅇ 강원 태백시·충남 서천군 물길도시 지정 (2023.5.)", "new 경기 안양시"},
		{"ㅇ 강원 태백시·충남 서천군 물길도시 지정 (6.9.)", "new 경기 안양시, new 강원 태백시, new 충남 서천군"},
		{"□ 물길도시 지정 현황(2025년 말 기준)\nㅇ 강원 태백시, 충남 서천군", "new 경기 안양시"},
	} {
		if got := toldToHold(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
