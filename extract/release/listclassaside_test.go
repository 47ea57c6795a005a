package release

import (
	"strings"
	"testing"
)

// TestAsideClass: what a bracket behind a class says of it is neither a part of the class nor keeps its names from it.
func TestAsideClass(t *testing.T) {
	const four = "# 숲길쉼터 4곳 선정\n산림청은 숲길쉼터 4곳을 새로 선정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"대도시(인구 50만 이상)는 경기 성남시, 경남 창원시 2곳이며, 중소도시(50만 미만, 군·구 포함)는 강원 태백시, 전남 강진군 2곳이다.": "성남:대도시 창원:대도시 태백:중소도시 강진:중소도시",
		"산지형(해발 500m 이상)은 경기 성남시, 경남 창원시이며, 해안형(바닷가)은 강원 태백시, 전남 강진군이다.":                  "성남:산지형 창원:산지형 태백:해안형 강진:해안형",
		"산지형(높은 곳)에는 경기 성남시와 경남 창원시가, 해안형(낮은 곳)에는 강원 태백시와 전남 강진군이 선정됐다.":                  "성남:산지형 창원:산지형 태백:해안형 강진:해안형",
		"대도시(50만 이상)에서는 경기 성남시, 경남 창원시, 중소도시(50만 미만)에서는 강원 태백시, 전남 강진군이 뽑혔다.":             "성남:대도시 창원:대도시 태백:중소도시 강진:중소도시",
		"선정된 곳은 경기 성남시(강가), 경남 창원시(바닷가), 강원 태백시(산속), 전남 강진군이다.":                           "성남 창원 태백 강진",
		"선정된 곳은 산지형(경기 성남시, 경남 창원시), 해안형(강원 태백시, 전남 강진군)이다.":                              "성남:산지형 창원:산지형 태백:해안형 강진:해안형",
	} {
		if got, _ := strings.CutPrefix(heldOf(four+in), "숲길쉼터 "); got[2:] != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestAsideClassAlone: neither the programme before such a class nor its number is a part of it.
func TestAsideClassAlone(t *testing.T) {
	const head = "# 숲길쉼터 2곳 선정\n"
	for in, want := range map[string]string{
		"산림청은 숲길쉼터로 산지형(높은 곳)에는 경기 성남시, 해안형(낮은 곳)에는 강원 태백시를 선정했다.":       "new 경기 성남시:산지형, new 강원 태백시:해안형",
		"산림청은 숲길쉼터를 공모해 ①산지형(높은 곳)에는 경기 성남시, ②해안형(낮은 곳)에는 강원 태백시를 선정했다.": "new 경기 성남시:산지형, new 강원 태백시:해안형",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
