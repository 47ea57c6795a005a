package release

import "testing"

// TestYearComparedWith: the year with which this one is compared is not that of a decision; one in which it was taken is.
func TestYearComparedWith(t *testing.T) {
	const lead = "# 제3회 물길가꾸기 대상 시상식\n배포일시 2025. 6. 12.(목)\n물길가꾸기 대상 시상식에서 대상은 경기 이천시가 받았다.\n"
	for in, want := range map[string]string{
		"전년에 비해 물이 맑아진 지자체에 주는 도약상은 충북 충주시에 돌아갔다.": "",
		"전년 대비 점수가 오른 우수상은 충북 충주시가 받았다.":           "",
		"2024년보다 점수가 오른 우수상은 충북 충주시가 받았다.":         "",
		"2025년 우수상은 충북 충주시가 받았다.":                  "2025년",
	} {
		got := "none"
		for _, d := range Read(written(lead+in), "").Decisions {
			if len(d.Holders) > 0 && localName(d.Holders[0].Words) == "충주시" {
				got = d.Year.Words.S
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

// TestOtherThanLastYear: who was chosen now, other than last year.
func TestOtherThanLastYear(t *testing.T) {
	const head = "배포일시 2025. 6. 12.(목)\n# 물길도시 지정\n환경부는 물길도시로 "
	for in, want := range map[string]string{
		"지난해와는 달리 충주시와 이천시를 지정했다고 밝혔다.":     "new 충주시, new 이천시",
		"지난해보다 두 곳 적은 충주시와 이천시를 지정했다고 밝혔다.": "new 충주시, new 이천시",
		"지난해에는 충주시와 이천시를 지정했다고 밝혔다.":        "",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
