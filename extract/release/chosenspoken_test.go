package release

import (
	"testing"

	"injeung/schema"
)

// TestChosenSpokenOf: a release that tells of its work ahead is a result where it speaks of those who were chosen this time.
func TestChosenSpokenOf(t *testing.T) {
	const lead = "배포일 2025. 1. 9.(목)\n# 새빛도시 조성사업 예산 확정\n국토교통부는 새빛도시 조성사업 예산이 확정됨에 따라 올해부터 3개 새빛도시 조성사업을 새롭게 추진한다고 밝혔다.\n"
	const table = "\n참고 1. ’25년 새빛도시 조성사업 대상지\n연번 | 시·도 | 시·군\n1 | 경기 | 평택\n2 | 충남 | 당진\n3 | 전남 | 광양"
	const three = "new 경기 평택, new 충남 당진, new 전남 광양"
	for _, c := range []struct{ in, want string }{
		{"이번에 새빛도시로 선정된 지자체에는 4년간 40억 원이 투입된다." + table, three},
		{"이번에 선정된 3개 지자체는 기반시설을 갖춘다." + table, three},
		{"올해 새로 지정된 도시들은 기반시설을 갖춘다.\n김가나 정책관은 “그간 시범사업 성과를 바탕으로 올해부터 본격적으로 추진할 계획”이라고 말했다." + table, three},
		{"이번 공모를 통해 새빛도시로 확정된 곳에는 국비를 지원한다." + table, three},
		{"금번에 승인된 사업지에서는 공사가 시작된다." + table, three},
		{"이번에 최종 선정된 시·군은 평택시, 당진시, 광양시이다.", "new 평택시, new 당진시, new 광양시"},
		{"대상지는 공모를 거쳐 6월에 선정할 계획이다.\n선정된 지자체에는 4년간 40억 원을 지원한다." + table, ""},
		{"지난해 선정된 도시에서는 공사가 한창이다." + table, ""},
		{"올해 선정된 지자체에는 4년간 40억 원을 지원한다. 신청은 3월까지 받는다.", ""},
		{"올해 선정된 지자체에는 4년간 40억 원을 지원한다.", ""},
		{"이번 공모를 통해 선정된 지자체에는 국비를 지원한다.\n공모는 3월까지 진행한다.", ""},
		{"김가나 정책관은 “이번에 선정된 지자체에는 예산을 아끼지 않겠다”고 말했다.", ""},
	} {
		f := Read(written(lead+c.in), "")
		if f.Header.Kind == schema.Result != (c.want != "") {
			t.Errorf("%s\n kind %s", c.in, f.Header.Kind)
		}
		if got := saidOf(lead + c.in); c.want != "" && got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
