package release

import (
	"testing"

	"injeung/schema"
)

// TestLeadPlans: what was held or signed beside a plan makes no event of a release whose title and first sentence tell of the plan.
func TestLeadPlans(t *testing.T) {
	for in, want := range map[string]schema.Kind{
		"# 마을숲 시범사업 추진계획 마련\n산림청은 7일 제2차 협의회를 열어 「마을숲 시범사업 추진계획」을 심의하고, 관계기관과 업무협약을 체결했다.": schema.PlanKind,
		"# 물길 관광 종합계획 확정\n환경부는 7일 물길 관광 종합계획을 확정하고 현장 간담회를 개최했다.":                          schema.PlanKind,
		"# 산촌 활성화 대책 발표\n산림청은 산촌 활성화 대책을 발표하고 산촌을 찾아 주민들을 격려했다.":                           schema.PlanKind,
		"# 갯벌 보전 로드맵 나왔다\n해양수산부는 7일 갯벌 보전 로드맵을 심의·의결하고 현장 간담회를 개최했다.":                      schema.PlanKind,
		"# 마을숲 업무협약 체결\n산림청은 7일 마을숲 추진계획을 논의하고 관계기관과 업무협약을 체결했다.":                          schema.Event,
		"# 물길 기본계획 발표회 열려\n환경부는 7일 물길 기본계획 발표회를 개최했다.":                                     schema.Event,
	} {
		if got := Read(written("배포일 2026. 5. 7.(목)\n"+in), "").Header.Kind; got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
