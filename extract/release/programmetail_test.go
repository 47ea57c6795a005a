package release

import "testing"

// TestNameWithoutWhatIsBeside checks that what a name is told to be, the sites of a project, a
// field and a grade are no part of the programme's name.
func TestNameWithoutWhatIsBeside(t *testing.T) {
	for in, want := range map[string]string{
		"# 새솔수역 2곳 지정\n해수부는 어장 규제특구인 새솔수역으로 강원 속초시, 전남 장흥군을 지정했다.":                         "새솔수역",
		"# 물길정비사업 대상지구 2곳 선정\n환경부는 물길정비사업 신규 지구로 강원 속초시, 전남 장흥군을 선정했다.":                    "물길정비사업",
		"# 물길정비사업 선도지구 2곳 선정\n환경부는 물길정비사업의 선도지구로 강원 속초시, 전남 장흥군을 선정했다.":                    "물길정비사업",
		"# 물놀이 특화거리 설치 지역 2곳 선정\n환경부는 물놀이 특화거리 설치 지역으로 강원 속초시, 전남 장흥군을 선정했다.":              "물놀이 특화거리",
		"# 새솔도시 최우수 1곳, 우수 1곳 선정\n환경부는 새솔도시 평가에서 최우수에 강원 속초시, 우수에 전남 장흥군을 선정했다.":           "새솔도시",
		"# 새솔가꿈사업 2곳 선정\n환경부는 「새솔가꿈사업」 공모 결과 2곳을 선정했다.\n물길 되살림 분야에는 강원 속초시, 전남 장흥군이 선정됐다.": "새솔가꿈사업",
		"# 새솔도시 2곳 지정\n환경부는 장애인 새솔도시로 강원 속초시, 전남 장흥군을 지정했다.":                               "장애인 새솔도시",
	} {
		got := ""
		for _, d := range Read(written(in), "").Decisions {
			if len(d.Holders) > 0 {
				got = d.Scheme.Name
			}
		}
		if got != want {
			t.Errorf("%s\n   %q, want %q", in, got, want)
		}
	}
}
