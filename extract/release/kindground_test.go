package release

import (
	"testing"

	"injeung/schema"
)

// TestPlanBehindResult: a plan that a sentence only rests on makes no plan of a release; one that was drawn up does.
func TestPlanBehindResult(t *testing.T) {
	for in, want := range map[string]schema.Kind{
		"# 물길도시 재지정 2곳\n물길도시는 관련 법에 따라 5년마다 세우는 기본계획을 바탕으로 추진되고 있다.\n환경부는 물길도시로 강원 태백시(’21), 충남 서천군(’22)을 재지정했다.": schema.Result,
		"# 물길도시 이야기\n물길도시는 제2차 종합계획에 따라 추진되고 있다.\n환경부가 올해 새로 지정한 물길도시는 강원 태백시, 충남 서천군 등 두 곳이다.":                   schema.Result,
		"# 물길도시 이야기\n환경부는 물길도시 기본계획을 마련했다고 밝혔다.":                                                                  schema.PlanKind,
	} {
		if got := Read(written("2026. 6. 9. 환경부\n"+in), "").Header.Kind; got != want {
			t.Errorf("%s\n   got %s", in, got)
		}
	}
}
