package release

import "testing"

// TestAppliedToCall: who applied is counted of provinces and those within them in one word, and to a call of the year
// before where the release is of the first months.
func TestAppliedToCall(t *testing.T) {
	for in, want := range map[string]string{
		"배포일 2026. 2. 5.\n환경부는 물소리도시로 양주시, 고흥군을 선정했다. 공모에는 총 49개 광역·기초지자체가 지원했다.":       "49개 광역·기초지자체",
		"배포일 2026. 2. 5.\n환경부는 물소리도시로 양주시, 고흥군을 선정했다. 지난해 7월 시행한 공모에는 총 33개 지자체가 참여했다.": "33개 지자체",
		"배포일 2026. 9. 5.\n환경부는 물소리도시로 양주시, 고흥군을 선정했다. 지난해 7월 시행한 공모에는 총 33개 지자체가 참여했다.": "",
	} {
		got := ""
		for _, d := range Read(written("# 물소리도시 선정 결과\n"+in), "").Decisions {
			if n := d.Applicants.Words.S; n != "" {
				got = n
			}
		}
		if got != want {
			t.Errorf("%s: %q applied, want %q", in, got, want)
		}
	}
}

// TestChallengedInTitle: a number that ends a title on who tries counts those who asked, of its own round, and their trying does not.
func TestChallengedInTitle(t *testing.T) {
	for title, want := range map[string]string{
		"물길지구 2곳 지정, 9곳 도전":               "9곳",
		"제3차 물길지구 2곳 지정… 제4차 후보지에는 9곳 도전": "9곳",
		"물길지구 2곳, 탄소중립에 도전":               "",
		"물길지구 2곳의 도전":                     "",
	} {
		got := ""
		for _, d := range Read(written("# "+title+"\n산림청은 물길지구로 순천시, 경주시 2곳을 지정했다고 밝혔다."), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
			for _, c := range d.Counts {
				if c.N == 9 {
					t.Errorf("%s: 9 counted as chosen", title)
				}
			}
		}
		if got != want {
			t.Errorf("%s: applicants %q, want %q", title, got, want)
		}
	}
}
