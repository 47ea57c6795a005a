package release

import (
	"strings"
	"testing"
)

// TestTitledStems: names without their ending in a title are what it decides on where
// the decision is told of them, and not where it is wished for or disputed.
func TestTitledStems(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        bool
	}{
		{"여수·순천, 새빛마을 선정", "산림청은 5일 새빛마을 2곳을 선정했다.", true},
		{"새빛마을에 여수·순천 선정", "산림청은 5일 새빛마을 2곳을 선정했다.", true},
		{"여수·순천·밀양 ‘새빛마을’ 지정", "산림청은 5일 새빛마을 3곳을 지정했다.", true},
		{"여수·순천·밀양, 산림청 ‘새빛마을’로 지정돼", "산림청은 5일 새빛마을 3곳을 지정했다.", true},
		{"여수, 새빛마을 선정", "산림청은 5일 새빛마을 1곳을 선정했다.", true},
		{"산림청, 새빛마을로 여수, 밀양 선정", "산림청은 5일 새빛마을 2곳을 선정했다.", true},
		{"새빛마을 공모, 여수·밀양 선정", "산림청은 5일 새빛마을 2곳을 선정했다.", true},
		{"새빛마을에 여수·밀양… 산림청, 2곳 선정", "산림청은 5일 새빛마을 2곳을 선정했다.", true},
		{"영천·당진, 새빛위기지역 지정", "고용노동부는 두 지역을 이날부터 2년간 새빛위기지역으로 지정한다고 밝혔다.", true},
		{"영천-당진 새빛위기지역으로 지정", "고용노동부는 두 지역을 이날부터 2년간 새빛위기지역으로 지정했다.", true},
		{"여수·순천, 새빛마을 지정 추진", "산림청은 새빛마을을 공모한다.", false},
		{"여수·순천, 새빛마을 선정 도전", "여수시와 순천시가 새빛마을 선정에 도전한다.", false},
		{"여수·순천, 새빛마을 선정 촉구", "여수시의회와 순천시의회는 새빛마을 선정을 촉구했다.", false},
		{"공주·부여, 새빛마을 지정 공청회", "공청회가 열린다.", false},
		{"강화 대책 발표… 여수시 새빛마을 지정", "산림청은 여수시를 새빛마을로 지정했다.", true},
		{"여수·순천, 새빛마을 선정 결과 이의신청", "여수시와 순천시는 이의를 신청했다.", false},
	} {
		if got := saidOf("# " + c.title + "\n" + c.body); strings.Contains(got, "new ") != c.want {
			t.Errorf("%s: %q", c.title, got)
		}
	}
}
