package release

import "testing"

// TestYearsOfWorkJudged: the year in which the work was done that is judged now is none of the decision; one in which those were chosen is.
func TestYearsOfWorkJudged(t *testing.T) {
	const head = "# 은빛행정 평가 우수 지자체 2곳 선정\n배포일 2024. 3. 5.\n"
	const end = " 강원 춘천시와 전북 전주시를 우수 지자체로 선정했다고 밝혔다."
	for in, want := range map[string]string{
		"환경부는 2023년 은빛 물길관리 사업을 평가한 결과,":           "",
		"환경부는 지난해 시군의 은빛행정 시책을 종합적으로 평가해":          "",
		"환경부는 2023년 한 해 동안 추진한 은빛 안전관리 업무를 심사한 결과": "",
		"환경부는 2023년도 은빛행정 추진을 점검해":                 "",
		"환경부는 2024년 은빛행정 평가 결과":                    "2024년",
		"환경부는 올해 은빛행정 평가에서":                        "올해",
	} {
		for _, d := range Read(written(head+in+end), "").Decisions {
			if d.Where == InBody && len(d.Holders) == 2 && d.Year.Words.S != want {
				t.Errorf("%s: year %q, want %q", in, d.Year.Words.S, want)
			}
		}
	}
}
