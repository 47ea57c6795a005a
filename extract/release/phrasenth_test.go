package release

import "testing"

// TestNthOfName: which in order one is, and that it is so again, is no part of the name of what it is made.
func TestNthOfName(t *testing.T) {
	for in, want := range map[string]string{
		"산림청은 9번째 나눔센터 대상지로 전남 장흥군을 선정하였다.":  "나눔센터",
		"산림청은 전남 장흥군을 13번째 나눔센터로 지정했다.":      "나눔센터",
		"산림청은 전남 장흥군을 두번째 나눔센터로 지정했다.":       "나눔센터",
		"전남 장흥군이 전국에서 21번째 나눔센터로 선정됐다.":      "나눔센터",
		"산림청은 전남 장흥군을 ‘다섯 번째 계절 정원’으로 선정했다.": "다섯 번째 계절 정원",
		"전남 장흥군은 올해도 나눔센터로 지정됐다.":            "나눔센터",
		"전남 장흥군이 이번에도 나눔센터로 선정됐다.":           "나눔센터",
		"산림청은 ‘나눔센터’로 전남 장흥군을 선정했다.":         "나눔센터",
	} {
		got := ""
		for _, d := range Read(written("# 전남 장흥군 선정\n"+in), "").Decisions {
			if len(d.Holders) > 0 {
				got = d.Scheme.Name
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
