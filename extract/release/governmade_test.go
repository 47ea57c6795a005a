package release

import "testing"

// TestPlanPassedFirst: those whose plan is passed are what the next verb makes them; others that it names are not meant.
func TestPlanPassedFirst(t *testing.T) {
	const head = "# 숲길도시 3곳 선정\n"
	const three = "candidate 인천 부평구, candidate 경기 오산시, candidate 강원 강릉시"
	for in, want := range map[string]string{
		"산림청은 인천 부평구, 경기 오산시, 강원 강릉시 등 3곳의 조성계획을 승인하고 제2차 예비 숲길도시로 선정했다.":  three,
		"산림청은 인천 부평구, 경기 오산시, 강원 강릉시의 사업계획을 확정하고 예비 숲길도시로 지정했다고 밝혔다.":      three,
		"산림청은 인천 부평구, 경기 오산시, 강원 강릉시 3곳의 조성계획안을 의결하고, 숲길도시 후보지로 최종 선정했다.":  three,
		"산림청은 인천 부평구, 경기 오산시, 강원 강릉시 등 3곳의 사업계획을 확정하고 숲길도시로 최종 선정했다고 밝혔다.": "new 인천 부평구, new 경기 오산시, new 강원 강릉시",
		"산림청은 인천 부평구, 경기 오산시 등 2곳의 조성계획을 승인하고 안양시를 예비 숲길도시로 지정했다.":         "new 인천 부평구, new 경기 오산시, candidate 안양시",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
