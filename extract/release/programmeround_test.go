package release

import "testing"

// TestNamesAsTheyAre: the ordinal of a call is no part of a name, wherever it stands, and a noun
// that ends as a verb does is.
func TestNamesAsTheyAre(t *testing.T) {
	for _, c := range []struct{ title, lead, want string }{
		{"별숲복합시설 2차 대상지 3곳 선정", "별숲복합시설 사업 2차 대상지로", "별숲복합시설사업"},
		{"별숲특구 3차 3곳 지정", "별숲특구 3차로", "별숲특구"},
		{"풍수해 안심마을 3곳 선정", "풍수해 안심마을로", "풍수해안심마을"},
	} {
		f := Read(written("배포일 2024. 11. 9.(토)\n# "+c.title+"\n산림청은 "+c.lead+" 강원 태백시, 경북 영덕군, 전북 무주군 3곳을 선정했다고 밝혔다."), "")
		for _, d := range f.Decisions {
			if len(d.Holders) > 0 && d.Scheme.ID != c.want {
				t.Errorf("%s: %q, want %q", c.lead, d.Scheme.ID, c.want)
			}
		}
		if len(f.Decisions) == 0 {
			t.Errorf("%s: nothing was read", c.lead)
		}
	}
}
