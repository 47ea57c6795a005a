package release

import (
	"fmt"
	"testing"
)

// TestMannerBeforeTheVerb checks that how or when something is made what it is made is
// taken for neither: in the place of what it is made, and behind that.
func TestMannerBeforeTheVerb(t *testing.T) {
	frames := []string{
		"환경부는 새솔도시 2개소(강원 화천군, 전남 곡성군)를 %s 지정하였다.",
		"환경부는 새솔도시에 강원 화천군, 전남 곡성군 등 2곳을 %s 지정하였다.",
		"환경부는 강원 화천군과 전남 곡성군을 새솔도시로 %s 지정했다.",
	}
	for _, manner := range []string{"처음으로", "국내 최초로", "올해 처음으로", "공식적으로", "정식으로", "조건부로", "1차로", "4월 1일자로", "2024년 4월 1일부로", "만장일치로", "원안대로", "시범적으로", "추가적으로"} {
		for _, frame := range frames {
			s := fmt.Sprintf(frame, manner)
			var got []string
			for _, d := range Read(written("# 환경부, 새솔도시 지정\n"+s), "").Decisions {
				for _, h := range d.Holders {
					got = append(got, d.Scheme.ID+" "+h.Words.S)
				}
			}
			if want := "[새솔도시 강원 화천군 새솔도시 전남 곡성군]"; fmt.Sprint(got) != want {
				t.Errorf("%s: %v, want %s", s, got, want)
			}
		}
	}
}

// TestMannerBefore tells words of manner from what something is made.
func TestMannerBefore(t *testing.T) {
	for s, want := range map[string]string{
		"두 곳을 처음으로": "처음으로", "특구로 최종적으로": "최종적으로", "특구로 4월 1일자로": "4월 1일자로",
		"국가 사적으로": "", "시범 교차로": "", "가나대로": "", "새솔도시로": "",
	} {
		if got := s[len(s)-mannerBefore(s):]; got != want {
			t.Errorf("mannerBefore(%q) = %q, want %q", s, got, want)
		}
	}
}
