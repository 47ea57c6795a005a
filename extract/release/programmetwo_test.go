package release

import "testing"

// TestTwoProgrammesTogether checks that each of two programmes named together gets its own.
func TestTwoProgrammesTogether(t *testing.T) {
	want := "새솔단지: 속초시 장흥군; 나래거리: 단양군 하동군 순창군"
	for _, in := range []string{
		"# 새솔단지·나래거리 5곳 선정\n환경부는 새솔단지 2곳(강원 속초시, 전남 장흥군)과 나래거리 3곳(충북 단양군, 경남 하동군, 전북 순창군)을 선정했다.",
		"# 새솔단지 2곳, 나래거리 3곳 지정\n환경부는 새솔단지(강원 속초시, 전남 장흥군)와 나래거리(충북 단양군, 경남 하동군, 전북 순창군)를 지정했다.",
		"# 새솔단지 2곳, 나래거리 3곳 선정\n환경부는 새솔단지 대상 시·군으로 강원 속초시, 전남 장흥군을, 나래거리 대상지로 충북 단양군, 경남 하동군, 전북 순창군을 선정했다.",
		"# 새솔단지 및 나래거리 선정 결과 발표\n새솔단지는 9개 지자체가 신청하여 강원 속초시, 전남 장흥군 2곳이 선정되었다.\n나래거리는 21개 지자체가 신청하여 충북 단양군, 경남 하동군, 전북 순창군 3곳이 선정되었다.",
	} {
		if s := heldByProgramme(in); s != want {
			t.Errorf("%s\n   %s, want %s", in, s, want)
		}
	}
}

// TestOtherBody checks that what another ministry or a 시·도 decided, told in passing, is not
// this release's, and what a ministry named in the title decided is.
func TestOtherBody(t *testing.T) {
	for in, want := range map[string]int{
		"# 환경부, 새솔단지 2곳 선정\n환경부는 새솔단지로 강원 속초시와 전남 장흥군을 선정했다고 밝혔다.\n충북에서는 단양군, 경남에서는 하동군 등 2곳의 구역 변경을 승인했다.":      4,
		"# 환경부, 새솔단지 2곳 선정\n환경부는 새솔단지로 강원 속초시와 전남 장흥군을 선정했다고 밝혔다.\n한편 국토부도 나래거리로 충북 단양군, 경남 하동군 2곳을 선정했다.":       2,
		"# 환경부, 새솔단지 2곳 선정\n환경부는 새솔단지로 강원 속초시와 전남 장흥군을 선정했다고 밝혔다.\n경기도는 나래거리로 수원시, 안양시를 지정했다.":                   2,
		"# 환경부·국토부, 새솔단지 2곳·나래거리 2곳 선정\n환경부는 새솔단지로 강원 속초시와 전남 장흥군을 선정했다고 밝혔다.\n국토부는 나래거리로 충북 단양군, 경남 하동군을 선정했다.": 4,
		"# 환경부, 새솔단지 2곳 선정\n환경부는 새솔단지로 강원 속초시와 전남 장흥군을 선정했다고 밝혔다.\n환경부는 나래거리로 충북 단양군, 경남 하동군을 선정했다.":             4,
	} {
		got := map[string]bool{}
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				got[localName(h.Words)] = true
			}
		}
		if len(got) != want {
			t.Errorf("%s\n   %d places, want %d", in, len(got), want)
		}
	}
}
