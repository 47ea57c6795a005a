package release

import (
	"strings"
	"testing"
)

// besideIn gives the names that mark places of a release as perhaps only where those are.
func besideIn(f *Facts) string {
	var out []string
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if !h.Beside.Empty() {
				out = append(out, h.Words.S+"|"+h.Beside.S)
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestNamedBeside: places that stand with names of their own are marked; those with sites, parts of
// them, what they do, or classes are not, and none where places are counted.
func TestNamedBeside(t *testing.T) {
	for _, c := range []struct {
		title, in string
		want      bool
	}{
		{"살림모범 3곳 선정", "강원 영월군 새솔네, 충북 옥천군 너른뜨락, 전남 곡성군 들빛마루", true},
		{"살림모범 3곳 선정", "새솔네(강원 영월군), 너른뜨락(충북 옥천군), 들빛마루(전남 곡성군)", true},
		{"살림모범 3곳 선정", "강원 영월군(새솔네), 충북 옥천군(너른뜨락), 전남 곡성군(들빛마루)", true},
		{"살림모범 3곳 선정", "(강원 영월군) 새솔네, (충북 옥천군) 너른뜨락, (전남 곡성군) 들빛마루", true},
		{"살림모범 3개 시·군 선정", "강원 영월군(새솔네), 충북 옥천군(너른뜨락), 전남 곡성군(들빛마루)", false},
		{"살림모범 3곳 선정", "강원 영월군 새솔시장, 충북 옥천군 너른마을, 전남 곡성군 들빛공원", false},
		{"살림모범 3곳 선정", "강원 영월군(도심형), 충북 옥천군(농촌형), 전남 곡성군(농촌형)", false},
		{"살림모범 3곳 선정", "강원 영월군, 충북 옥천군, 전남 곡성군", false},
		{"살림도시 3곳 선정", "강원 영월군(새솔네), 충북 옥천군(너른뜨락), 전남 곡성군(들빛마루)", false},
	} {
		name := strings.Fields(c.title)[0]
		f := Read(written("# "+c.title+"\n환경부는 올해 "+name+"으로 "+c.in+" 등 3곳을 선정했다고 7일 밝혔다."), "")
		if got := besideIn(f); (strings.Count(got, "|") == 3) != c.want {
			t.Errorf("%s\n got  %s", c.in, got)
		}
	}
}

// TestSeatsBesideNames: under a head for seats the name in the row may be what was chosen, unless it is a
// site of the place.
func TestSeatsBesideNames(t *testing.T) {
	for table, want := range map[string]int{
		"연번 | 명칭 | 소재지\n1 | 새솔네 | 강원 영월군\n2 | 너른뜨락 | 충북 옥천군":   2,
		"연번 | 명칭 | 소재지\n1 | 새솔습지 | 강원 영월군\n2 | 너른숲 | 충북 옥천군":   0,
		"연번 | 지자체 | 사업명\n1 | 강원 영월군 | 새솔네\n2 | 충북 옥천군 | 너른뜨락":  0,
		"연번 | 명칭 | 소재지\n1 | 새솔상회 | 강원 영월군\n2 | 너른방앗간 | 충북 옥천군": 0, // no holders
	} {
		f := Read(written("# 올해 살림모범 2곳 선정\n환경부는 올해 살림모범 2곳을 선정했다고 7일 밝혔다.\n"+table), "")
		if got := strings.Count(besideIn(f), "|"); got != want {
			t.Errorf("%s\n got  %s", table, besideIn(f))
		}
	}
}
