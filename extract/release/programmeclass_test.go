package release

import (
	"testing"

	"injeung/schema"
)

// TestNamesBeforeClasses: the class of a programme behind its name is no part of the name.
func TestNamesBeforeClasses(t *testing.T) {
	for _, in := range []string{
		"# 온새숲 배움거점 도심형·농촌형 2곳 선정\n산림청은 온새숲 배움거점 도심형에 경기 이천시, 농촌형에 강원 영월군을 선정했다고 밝혔다.",
		"# 2026년 온새숲 배움거점(농촌형) 2곳\n산림청은 2026년 온새숲 배움거점(농촌형)에 경기 이천시와 강원 영월군을 선정했다고 밝혔다.",
		"# 온새숲 배움거점 1유형 2곳 선정\n산림청은 온새숲 배움거점 1유형에 경기 이천시와 강원 영월군을 선정했다고 밝혔다.",
	} {
		n := 0
		for _, d := range Read(written("배포일 2026. 5. 7.(목)\n"+in), "").Decisions {
			n += len(d.Holders)
			if len(d.Holders) > 0 && d.Scheme.ID != "온새숲배움거점" {
				t.Errorf("%s\n   got %q", in, d.Scheme.ID)
			}
		}
		if n < 2 {
			t.Errorf("%s\n   %d holders", in, n)
		}
	}
	const in = "배포일 2026. 5. 7.(목)\n# 2026년 하반기 별숲도시 2곳 선정\n산림청은 2026년 하반기 별숲도시로 경기 이천시와 강원 영월군을 선정했다고 밝혔다."
	if got := Read(written(in), "").Header.Kind; got != schema.Result {
		t.Errorf("%s\n   got %s", in, got)
	}
}
