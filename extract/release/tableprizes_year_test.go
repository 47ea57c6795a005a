package release

import "testing"

// TestTargetsOfYear: a table is of those chosen where its heading says that the programme is carried out there, and of none where it says that
// they are advised, looked at or taught, or go on.
func TestTargetsOfYear(t *testing.T) {
	const lead = "배포일 2025. 1. 9.(목)\n# 새빛도시 조성사업 예산 확정\n국토교통부는 새빛도시 조성사업 예산이 확정됨에 따라 올해부터 3개 새빛도시 조성사업을 새롭게 추진한다고 밝혔다.\n이번에 새빛도시로 선정된 지자체에는 4년간 40억 원이 투입된다.\n참고 1. "
	const table = "\n연번 | 시·도 | 시·군\n1 | 경기 | 평택\n2 | 충남 | 당진\n3 | 전남 | 광양"
	const three = "new 경기 평택, new 충남 당진, new 전남 광양"
	for head, want := range map[string]string{
		"’25년 새빛도시 조성사업 대상지 현황":    three,
		"2025년 새빛도시 신규 지정 대상지역":    three,
		"2025년 새빛도시 컨설팅 대상지역":      "",
		"’25년 새빛도시 현장평가 대상지 현황":    "",
		"2025년 새빛도시 계속 대상지":        "",
		"2025년 새빛도시 담당자 교육 대상 지자체": "",
	} {
		if got := saidOf(lead + head + table); got != want {
			t.Errorf("%s\n got  %s\n want %s", head, got, want)
		}
	}
}
