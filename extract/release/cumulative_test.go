package release

import (
	"fmt"
	"testing"
)

// TestNumbersOfMore: a share of the best of those looked at is of this round; a share of all places there are and what is told
// only about how many is not.
func TestNumbersOfMore(t *testing.T) {
	const lead = "배포일 2026. 2. 4.(수)\n# 숲길행정평가 우수기관 선정\n산림청은 "
	for in, want := range map[string]string{
		"숲길행정평가 결과 상위 10%인 32개 기관을 우수기관으로 선정했다.":       "[32]",
		"숲길행정평가 결과 상위 30%에 해당하는 72곳을 우수기관으로 선정했다.":     "[72]",
		"숲길행정평가에서 상위 20% 이내인 9곳을 우수기관으로 선정했다.":         "[9]",
		"숲길행정평가에서 전국 시군의 88%에 해당하는 198곳을 우수기관으로 선정했다.": "[]",
		"숲길행정평가에서 100곳이 넘는 지자체를 우수기관으로 선정했다.":          "[]",
		"숲길행정평가에서 50곳 이상의 지자체를 우수기관으로 선정했다.":           "[]",
		"숲길행정평가에서 상위 30%에 해당하는 48곳에는 포상금이 선정돼 지급된다.":   "[]",
	} {
		got := []int{}
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				got = append(got, c.N)
			}
		}
		if fmt.Sprint(got) != want {
			t.Errorf("%s\n got %v, want %s", in, got, want)
		}
	}
}

// TestBestShare: a share is not of those chosen where the title counts others.
func TestBestShare(t *testing.T) {
	const page = "배포일 2026. 2. 4.(수)\n# 숲길행정평가 우수기관 2곳 선정\n산림청은 숲길행정평가 우수기관으로 영월군, 곡성군을 선정했다. 상위 30%에 해당하는 48곳을 선정해 포상금을 지급했다."
	for _, d := range Read(written(page), "").Decisions {
		for _, c := range d.Counts {
			if c.N == 48 {
				t.Errorf("48 counted as chosen")
			}
		}
	}
}
