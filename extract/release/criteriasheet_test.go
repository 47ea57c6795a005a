package release

import (
	"fmt"
	"testing"
)

// TestRuleSheets: a table whose lines are the things that are asked for tells those of after a change, those of this year, or those of
// each class, and nothing where its lines are of something else.
func TestRuleSheets(t *testing.T) {
	for in, want := range map[string]string{
		"구분 | 2024년 | 2025년\n지표 수 | 45개 | 38개\n통과 기준 | 70점 | 75점 이상\n유효기간 | 3년 | 5년":             " indicator_count=38 pass_points=75 review_period_years=5",
		"구분 | 현행 | 개선\n평가지표 | 45개 | 38개\n인증기준 | 60% 이상 | 70% 이상\n재인증 주기 | 2년 | 3년마다":             " indicator_count=38 pass_ratio=0.7 review_period_years=3",
		"구분 | 변경 전 | 변경 후 | 비고\n세부지표 | 45개 | 38개 | 감소\n만점 | 100점 | 1,000점 | -\n지원 | 없음 | 있음 | -": " indicator_count=38 total_points=1000",
		"구분 | 신규 | 재지정\n평가분야 | 5개 분야 | 6개 분야\n지표 수 | 22개 | 28개\n통과점수 | 70점 이상 | 70점 이상":          " pass_points=70; 신규 22개; 재지정 28개",
		"구분 | 대도시 | 중소도시\n심사항목 수 | 22개 | 18개\n총점 | 100점 | 100점\n지정기간 | 5년 | 5년":                  " total_points=100 review_period_years=5; 대도시 22개; 중소도시 18개",
		"구분 | 2024년 | 2025년\n참여자 수 | 45명 | 38명\n행사 수 | 7회 | 9회":                                  "",
		"구분 | 가평군 | 양평군\n지표 수 | 22개 | 18개\n인증점수 | 90점 | 80점":                                     "",
	} {
		f := Read(written("보도시점 2025. 3. 4.(화) 12:00\n# 숲길도시 인증기준 개편\n□ 산림청은 숲길도시 인증기준을 개편했다고 밝혔다.\n숲길도시 평가기준 주요 내용\n"+in), "")
		got := ""
		for _, c := range f.Criteria {
			if len(c.List) == 0 {
				got += fmt.Sprintf(" %s=%v", c.Field, c.Number)
			}
		}
		for _, i := range f.Items {
			got += fmt.Sprintf("; %s %s", i.Class.S, i.Count.S)
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
