package release

import "testing"

// TestLongerTerms: whatever tells for how long, those whose term is made longer are renewed.
func TestLongerTerms(t *testing.T) {
	for _, how := range []string{
		"지정기간을 6개월 연장했다.", "지정기간을 6개월 더 연장했다.", "지정기간을 내년 말까지 연장하기로 했다.", "지정기간을 내년 2월까지 6개월 연장하기로 의결했다.",
		"지정을 앞으로 1년 더 연장했다.", "지정 효력을 2025년 말까지 6개월 연장했다.", "지정기한을 오는 12월 말까지 연장했다.",
		"지정기간을 올해 말에서 내년 말까지 연장했다.", "지정기간은 2024년 12월 31일에서 2026년 12월 31일까지 2년간 연장된다.", "지정기간을 당초 12월보다 6개월 더 연장했다.",
		"숲길도시 지정기한이 기존 2024년 말에서 2025년 6월까지 연장됐다.",
	} {
		in := "# 경북 구미시 숲길도시로 신규 지정\n산림청은 9일 경북 구미시를 숲길도시로 신규 지정했다고 밝혔다.\n산림청은 또 경기 오산시와 전북 무주군의 " + how
		got := map[string]string{}
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+in), "").Decisions {
			for _, h := range d.Holders {
				got[localName(h.Words)] = string(d.Status)
			}
		}
		if got["오산시"] != "renewed" || got["무주군"] != "renewed" || got["구미시"] != "new" {
			t.Errorf("%s: %v", how, got)
		}
	}
}

// TestLongerTimesOfOthers: a time that is no term of a title is made longer for nobody.
func TestLongerTimesOfOthers(t *testing.T) {
	for _, how := range []string{"접수기간은 올해 말에서 내년 말까지 연장됐다.", "보조금 지급기간은 당초 6월에서 12월까지 연장된다."} {
		in := "배포일 2024. 11. 9.(토)\n# 경북 구미시 숲길도시로 신규 지정\n산림청은 9일 경북 구미시를 숲길도시로 신규 지정했다고 밝혔다.\n경기 오산시와 전북 무주군의 " + how
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				if localName(h.Words) != "구미시" {
					t.Errorf("%s: %s %s", how, d.Status, h.Words.S)
				}
			}
		}
	}
}
