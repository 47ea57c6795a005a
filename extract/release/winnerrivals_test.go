package release

import (
	"strings"
	"testing"
)

// TestCountsRivals: the number of a group that is more than its prizes is that of those who vied in it, and what a bracket says of a group
// is no part of its class.
func TestCountsRivals(t *testing.T) {
	const head = "# 숲길 관리 평가 결과 발표\n2025년 숲길 관리 평가 결과 5개 우수 지자체 선정\n산림청은 2025년 숲길 관리 평가 결과를 발표했다.\n수상 지자체는 다음과 같다.\n"
	for in, want := range map[string]string{
		"그룹 | 대상 | 최우수상 | 우수상\n가그룹 (도, 8) | 강원도 | 경상남도 | -\n나그룹 (시, 26) | 태백시 | 창원시 | 강릉시": "강원도:가그룹 경상남도:가그룹 태백:나그룹 창원:나그룹 강릉:나그룹",
		"그룹 | 최우수 | 우수\n가그룹(8개) | 태백시 | 공주시\n나그룹(77개) | 강진군 | 영덕군, 화천군":                    "태백:가그룹 공주:가그룹 강진:나그룹 영덕:나그룹 화천:나그룹",
		"그룹 | 최우수기관 | 우수기관\n인구 10만 이상(31) | 태백시 | 공주시\n인구 10만 미만(52) | 강진군 | 영덕군, 화천군":     "태백:인구 10만 이상 공주:인구 10만 이상 강진:인구 10만 미만 영덕:인구 10만 미만 화천:인구 10만 미만",
		"그룹 | 최우수 | 우수\n가그룹(2) | 태백시 | 공주시\n나그룹(3) | 강진군 | 영덕군, 화천군":                       "태백:가그룹 공주:가그룹 강진:나그룹 영덕:나그룹 화천:나그룹",
		"유형 | 선정 지자체\n산지형(3곳) | 강원 태백시, 충남 공주시, 전남 강진군\n해안형(2곳) | 경북 영덕군, 강원 고성군":          "태백:산지형 공주:산지형 강진:산지형 영덕:해안형 고성:해안형",
	} {
		got := heldOf(head + in)
		if _, names, _ := strings.Cut(got, " 5 "); names != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestRivalsInEveryRow: where one number fits its prizes, a larger one beside it is of winners, too, and is missed.
func TestRivalsInEveryRow(t *testing.T) {
	const head = "# 숲길 관리 평가 결과 발표\n2025년 숲길 관리 평가 결과 4개 우수 지자체 선정\n산림청은 2025년 숲길 관리 평가 결과를 발표했다.\n수상 지자체는 다음과 같다.\n분야 | 최우수 | 우수\n"
	for in, want := range map[string]int{
		"들길(2) | 태백시 | 공주시\n물길(4) | 강진군 | 영덕군": 2,
		"들길(9) | 태백시 | 공주시\n물길(4) | 강진군 | 영덕군": 0,
	} {
		counts := 0
		for _, d := range Read(written(head+in), "").Decisions {
			for _, n := range d.Counts {
				if n.N == 2 || n.N == 4 && n.Class.S != "" {
					counts++
				}
			}
		}
		if counts != want {
			t.Errorf("%s: %d numbers of classes, want %d", in, counts, want)
		}
	}
}
