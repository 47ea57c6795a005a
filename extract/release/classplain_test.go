package release

import (
	"fmt"
	"testing"
)

// TestPlainClasses: what a sentence tells of a class is not of its name, and a word that is part of the name stays; a subtitle's classes
// beside those of last year are of this one.
func TestPlainClasses(t *testing.T) {
	const lead = "배포일 2026. 2. 4.(수)\n# 숲길도시 4곳 지정\n산림청은 숲길도시로 춘천시, 속초시, 오산시, 무주군 4곳을 지정했다.\n"
	for in, want := range map[string]string{
		"유형별로는 작은 사업을 빠르게 추진하는 인정사업 1곳, 고을 자산을 활용하는 고을재생 3곳이다.": "[인정사업 고을재생]",
		"유형별로는 찾아가는 돌봄 1곳, 함께하는 배움 3곳이다.":                       "[찾아가는 돌봄 함께하는 배움]",
		"도심형 1곳, 농촌형 3곳… 지난해 태백시·임실군과 함께 모두 6곳으로":               "[도심형 농촌형]",
	} {
		got := []string{}
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				if !c.Class.Empty() && d.Year.Words.S == "" {
					got = append(got, c.Class.S)
				}
			}
		}
		if fmt.Sprint(got) != want {
			t.Errorf("%s\n got %v, want %s", in, got, want)
		}
	}
}
