package release

import "testing"

// TestBoundByWords: what stands between names and the decision binds them to one holder; that they were chosen
// together does not.
func TestBoundByWords(t *testing.T) {
	for in, want := range map[string]int{
		"# 새숲권역 2곳 지정\n산림청은 강원 태백·경북 봉화·충북 단양을 묶어 하나의 새숲권역으로 지정하고, 전남 장흥군은 단독으로 지정했다.": 3,
		"# 새숲단지 지정\n산림청은 강원 태백시와 경북 봉화군이 함께 신청한 새숲단지를 9일 지정했다.":                        2,
		"# 새숲단지 지정\n산림청은 강원 태백시와 경북 봉화군을 새숲단지 1곳으로 묶어 지정했다.":                           2,
		"# 새숲단지 2곳 지정\n강원 태백시·경북 봉화군은 공동으로, 전남 장흥군은 단독으로 새숲단지에 이름을 올렸다.":               2,
		"# 새숲단지 1곳 지정\n산림청은 강원 태백시와 경북 봉화군 등 2개 시군이 참여하는 컨소시엄을 새숲단지로 지정했다.":            2,
		"# 새숲단지 지정\n산림청은 강원 속초시와 태백시, 전남 장흥군과 강진군을 각각 하나의 새숲단지로 묶어 지정했다.":              4,
		"# 새숲권역 3개 권역 선정\n산림청은 새숲권역으로 ▲강원 속초·고성 ▲충남 보령·서천 ▲전남 여수·순천·광양 등 3개 권역을 선정했다.": 7,
		"# 새숲권역 선정\n산림청은 새숲권역으로 대구·경북 연합, 광주·전남 연합, 강원특별자치도를 선정했다.":                    4,
		"# 새숲거점 선정\n산림청은 새숲거점으로 ▲강원 속초·고성 ▲전남 여수·순천 등 4개 시군을 선정했다.":                    0,
		"# 새숲단지 2곳 지정\n산림청은 강원 태백시와 경북 봉화군을 함께 새숲단지로 지정했다.":                            0,
		"# 새숲단지 2곳 지정\n강원 태백시와 경북 봉화군이 나란히 새숲단지로 지정됐다.":                                0,
		"# 새숲단지 2곳 지정\n산림청은 강원 태백시와 경북 봉화군 2곳을 새숲단지로 지정했다. 두 곳은 함께 축제를 연다.":            0,
	} {
		got := 0
		for _, d := range Read(written(in), "").Decisions {
			n := 0
			for _, h := range d.Holders {
				if h.Joint > 0 {
					n++
				}
			}
			got = max(got, n)
		}
		if got != want {
			t.Errorf("%s\n   %d together", in, got)
		}
	}
}
