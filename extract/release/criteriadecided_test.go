package release

import (
	"fmt"
	"strings"
	"testing"
)

// criteriaToldOf are the criteria of a release with the programme of each.
func criteriaToldOf(in string) string {
	var out []string
	for _, c := range Read(written("배포일 2026. 5. 7.(목)\n"+in), "").Criteria {
		if len(c.List) == 0 {
			out = append(out, fmt.Sprintf("%s %s=%v", c.Scheme.ID, c.Field, c.Number))
		} else {
			out = append(out, c.Scheme.ID+" "+c.Field)
		}
	}
	return strings.Join(out, "; ")
}

// TestCriteriaLately: what a sentence asks for is of the programme that the sentences before it decide on, where a release tells of
// several; the fields in a row tell of none.
func TestCriteriaLately(t *testing.T) {
	const lead = "# 스마트도시 2곳, 스마트도시 서비스 1개 인증\n□ 국토교통부는 스마트도시 및 스마트도시 서비스 인증 심사 결과 도시 2곳과 서비스 1개를 인증했다고 7일 밝혔다.\n"
	const cities = "ㅇ 올해 새로 인증을 받은 지자체는 경기 오산시와 전남 여수시 등 2곳이다.\n"
	for in, want := range map[string]string{
		cities + "□ 심사는 총 40개 지표로 이루어진다.":                                                          "smart_city indicator_count=40",
		cities + "□ 심사는 ➊서비스 기반 ➋제도 ➌혁신성 등 3개 분야 40개 지표로 이루어진다.":                                   "smart_city indicator_count=40; smart_city dimensions",
		cities + "□ 배점의 65% 이상을 얻어야 인증된다.":                                                         "smart_city pass_ratio=0.65",
		cities + "□ 심사는 ①서비스 수준 ②기술 ③확산성 등 3개 영역 25개 지표로 한다.":                                      "smart_city indicator_count=25; smart_city dimensions",
		cities + "□ 스마트도시 서비스 인증은 40개 지표로 심사한다.":                                                   "smart_city_service indicator_count=40",
		cities + "□ 스마트도시 서비스 인증에는 9건이 접수되어 ‘AI 길안내 서비스’(㈜오름길) 1개가 선정되었다.\n□ 심사는 총 40개 지표로 이루어진다.": "smart_city_service indicator_count=40",
	} {
		if got := criteriaToldOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestCriteriaUnderTitle: points that only the lines under the title ask for.
func TestCriteriaUnderTitle(t *testing.T) {
	const body = "□ 산림청은 마을숲길로 경기 오산시와 전북 무주군 2곳을 지정했다고 7일 밝혔다.\n□ 지정 유효기간은 3년이다."
	for under, want := range map[string]string{
		"- 심사기준 70점 이상인 곳만 지정 -":   "마을숲길 pass_points=70",
		"- 평가점수 80점 이상이면 지정 -":     "마을숲길 pass_points=80",
		"- 100점 만점에 75점 이상 지정 -":   "마을숲길 total_points=100; 마을숲길 pass_points=75",
		"- 총점의 60% 이상을 얻은 곳 지정 -":  "마을숲길 pass_ratio=0.6",
		"- 오산시는 만족도 조사에서 90점 이상 -": "",
		"- 국비 30억원 지원 -":           "",
	} {
		got := strings.ReplaceAll(criteriaToldOf("# 마을숲길 2곳 지정\n"+under+"\n"+body), "마을숲길 review_period_years=3; ", "")
		if got = strings.TrimSuffix(got, "마을숲길 review_period_years=3"); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", under, got, want)
		}
	}
}
