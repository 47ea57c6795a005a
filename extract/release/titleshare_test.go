package release

import "testing"

// TestTitleTellsShare: names whose share a title goes on to tell are not those chosen by the noun before them; names that end it are.
func TestTitleTellsShare(t *testing.T) {
	const said = "\n산림청은 새벽숲도시 3곳을 선정했다고 6일 밝혔다.\n선정된 곳은 강원 정선군과 경남 하동군, 전북 무주군이다."
	const told = "new 강원 정선군, new 경남 하동군, new 전북 무주군"
	for _, title := range []string{
		"새벽숲도시 3곳 선정, 부산·인천 등 대도시 비중 늘어",
		"새벽숲도시 3곳 선정, 서울·경기 참여율 높아져",
		"새벽숲도시 3곳 선정… 부산·대구 등 광역시 비율 30%",
		"새벽숲도시 3곳 선정, 전남·경북 쏠림 심화",
	} {
		if got := saidOf("# " + title + said); got != told {
			t.Errorf("%s\n   got  %s\n   want %s", title, got, told)
		}
	}
	for title, want := range map[string]string{
		"새벽숲도시 2곳 선정, 부산·인천":           "new 부산, new 인천",
		"새벽숲도시 2곳 선정, 부산·인천 등 2개 시·도":  "new 부산, new 인천",
		"새벽숲도시 2곳 선정, 부산·인천 국비 비율 70%": "new 부산, new 인천",
		"새벽숲도시 선정, 부산·인천 사업 비율 50% 지원": "new 부산, new 인천",
	} {
		if got := saidOf("# " + title + "\n산림청은 새벽숲도시 2곳을 선정했다고 6일 밝혔다."); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", title, got, want)
		}
	}
}
