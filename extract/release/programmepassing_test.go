package release

import "testing"

// TestPassingBy: where somebody calls, what is sold, what befell places and what a verb says are no
// programmes.
func TestPassingBy(t *testing.T) {
	for in, want := range map[string]string{
		"# 무료 상담 순회지 3곳 확정\n법무부는 무료 상담 순회지로 이천시, 영월군, 옥천군 3곳을 확정했다고 밝혔다.":           "",
		"# 국민참여단 방문지 3곳\n법무부는 국민참여단 방문지로 이천시, 영월군, 옥천군을 골랐다고 밝혔다.":                  "",
		"# 국유재산 매각 대상지 3곳 공개\n조달청은 국유재산 매각 대상지로 이천시, 영월군, 옥천군 3곳을 선정해 공개했다.":        "",
		"# 은빛지구 3곳에 교부금\n국토부는 은빛지구 지자체 이천시, 영월군, 옥천군에 교부금 10억 원씩을 교부하기로 확정했다고 밝혔다.": "",
		"# 숲 가꾸기 마을 2곳 확정\n산림청은 숲 가꾸기 마을로 이천시, 영월군 2곳을 확정했다고 밝혔다.":                  "new 이천시, new 영월군",
		"# ‘함께하기’ 2곳 선정\n산림청은 ‘온숲 함께하기’ 사업 대상지로 이천시, 영월군 2곳을 선정했다고 밝혔다.":            "new 이천시, new 영월군",
	} {
		if got := saidOf("배포일 2026. 5. 7.(목)\n" + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
