package release

import (
	"slices"
	"strings"
	"testing"
)

// TestClassesGiven: nouns that a decision on a programme in quotes counts side by side are
// classes of it; where the title names them they are programmes of their own.
func TestClassesGiven(t *testing.T) {
	for _, c := range []struct{ name, in, programmes, classes string }{
		{"under a quoted programme", `# 걷기 좋은 바닷길 가꾸기 시범사업 7곳 선정
해양수산부는 주민이 함께하는 「걷기 좋은 바닷길 가꾸기」 2011년도 시범사업 대상으로 모범도시 3곳과 모범마을 4곳을 선정하였다고 24일 발표하였다.
□ 모범도시는 여수시, 속초시, 통영시 3곳이다.
□ 모범마을은 부산 영도구(동삼동), 인천 중구(북성동), 전남 완도군(청산면), 경북 울진군(죽변면) 4곳이다.`, "걷기좋은바닷길가꾸기시범사업", "모범도시, 모범마을"},
		{"two programmes of the title", `# 물길도시 3곳·숲빛마을 2곳 선정
해양수산부는 「물순환법」에 따라 물길도시 3곳과 숲빛마을 2곳을 선정하였다고 24일 밝혔다.
이들은 세 해 동안 지원을 받는다.`, "물길도시, 숲빛마을", ""},
	} {
		if got := programmesOf(c.in); got != c.programmes {
			t.Errorf("%s: programmes %s, want %s", c.name, got, c.programmes)
		}
		var classes []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				if w := viewOf(h.Class).S; w != "" {
					classes = append(classes, w)
				}
			}
		}
		slices.Sort(classes)
		if got := strings.Join(slices.Compact(classes), ", "); got != c.classes {
			t.Errorf("%s: classes %s, want %s", c.name, got, c.classes)
		}
	}
}
