package release

import "testing"

// TestNamedOfOthers: a statement takes the status of the number before it, but not where that
// counts another round or comes second to those decided on.
func TestNamedOfOthers(t *testing.T) {
	const both = "new 충남 공주시, new 전남 여수시, new 경북 문경시"
	for _, c := range []struct{ in, want string }{
		{"# 새빛도시, 내년에 시작한다\n- 제1차 새빛도시 지정하고 제2차 예비 새빛도시 5곳 승인 -\n문화체육관광부는 ‘제1차 새빛도시’로 충남 공주시, 전남 여수시, 경북 문경시 등 3곳을 지정했다. 아울러 ‘제2차 예비 새빛도시’ 5곳도 승인했다.", both},
		{"# 새빛도시, 내년에 시작한다\n- 새빛도시 최종 선정하고 예비 새빛도시 5곳도 선정 -\n문화체육관광부는 ‘새빛도시’로 충남 공주시, 전남 여수시, 경북 문경시 등 3곳을 선정했다. 또한 예비 새빛도시 5곳을 선정했다.", both},
		{"# 새빛도시, 내년에 시작한다\n- 3기 새빛도시 인증, 4기 후보 새빛도시 7곳 선정 -\n산림청은 3기 새빛도시로 충남 공주시, 전남 여수시, 경북 문경시 등 3곳을 인증했다. 4기 후보 7곳도 선정했다.", both},
		{"# 예비 새빛도시 3곳 승인\n문화체육관광부는 새빛도시로 충남 공주시, 전남 여수시, 경북 문경시 등 3곳을 승인했다.", "candidate 충남 공주시, candidate 전남 여수시, candidate 경북 문경시"},
		{"# 예비 새빛도시 5곳 승인\n문화체육관광부는 예비 새빛도시 5곳을 승인했다.\n이번에 승인한 곳은 충남 공주시, 전남 여수시, 경북 문경시, 경남 밀양시, 강원 삼척시이다.", "candidate 충남 공주시, candidate 전남 여수시, candidate 경북 문경시, candidate 경남 밀양시, candidate 강원 삼척시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
