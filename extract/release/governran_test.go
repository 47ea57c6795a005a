package release

import "testing"

// TestWhoRanIt: who ran the evaluation or call in which others were chosen is none of them; a place whose own work was chosen is.
func TestWhoRanIt(t *testing.T) {
	const head = "# 숲길 종합평가 결과\n배포일 2024. 11. 9.(토)\n"
	for in, want := range map[string]string{
		"전라남도가 도내 22개 시군을 대상으로 실시한 ‘2024년 숲길 종합평가’에서 나주시와 장흥군이 우수 시군에 선정됐다.": "new 나주시, new 장흥군",
		"전라남도가 주관한 ‘2024년 숲길 종합평가’에서 나주시와 장흥군이 우수 시군에 선정됐다.":                 "new 나주시, new 장흥군",
		"전라남도가 시행하는 ‘2024년 숲길 종합평가’ 결과 나주시와 장흥군이 우수 시군에 선정됐다.":               "new 나주시, new 장흥군",
		"전라남도가 추진한 ‘2024년 숲길 종합평가’ 공모를 통해 나주시와 장흥군이 우수 시군에 선정됐다.":            "new 나주시, new 장흥군",
		"전라남도와 경상남도가 ‘2024년 숲길 종합평가’에서 우수 시·도에 선정됐다.":                        "new 전라남도, new 경상남도",
		"전라남도가 꾸준히 추진한 노력으로 ‘2024년 숲길 종합평가’에서 우수 시·도에 선정됐다.":                 "new 전라남도",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestOwnWorkJudged: a place whose own work was judged ran nothing.
func TestOwnWorkJudged(t *testing.T) {
	if ranThere.MatchString("가 3년간 추진한 숲길 정책이 심사에서 높이 평가받아 나주시, ") {
		t.Error("work of its own taken for an evaluation")
	}
}
