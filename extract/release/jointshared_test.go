package release

import "testing"

// TestOneThingTogether: two places that have one thing together hold it together, unless the
// number counts each.
func TestOneThingTogether(t *testing.T) {
	for in, want := range map[string]bool{
		"# 새숲단지 지정\n산업부는 강원 속초시, 태백시, 전남 장흥군을 새숲단지로 지정했다.\n속초시와 태백시는 하나의 단지를 함께 운영한다.":     true,
		"# 새숲단지 지정\n산업부는 강원 속초시, 태백시, 전남 장흥군을 새숲단지로 지정했다.\n속초와 태백은 두 도시가 하나의 단지를 공동 운영한다.": true,
		"# 새숲단지 지정\n강원 속초시와 태백시가 새숲단지로 공동 지정됐다.":                                           true,
		"# 새숲단지 지정\n강원 속초시와 태백시 2곳이 새숲단지로 공동 지정됐다.":                                        false,
		"# 새숲단지 지정\n강원 속초·태백 2개 시가 하나의 새숲단지로 묶여 지정됐다.":                                     true,
		"# 새숲단지 지정\n강원 속초시와 태백시가 새숲단지로 각각 지정됐다.":                                           false,
		"# 새숲단지 지정\n산업부는 강원 속초시, 태백시, 전남 장흥군 3곳을 새숲단지로 지정했다.\n속초시와 태백시는 하나의 단지를 함께 가꾼다.":   false,
		"# 새숲단지 지정\n산업부는 강원 속초시, 태백시, 전남 장흥군을 새숲단지로 지정했다.\n속초시와 태백시는 단지를 운영한다.":            false,
	} {
		got := false
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				got = got || h.Joint > 0
			}
		}
		if got != want {
			t.Errorf("%s\n   together %v", in, got)
		}
	}
}
