package release

import "testing"

// TestClassesByNow: classes of all that there are by now part no number of this round.
func TestClassesByNow(t *testing.T) {
	const lead = "# 올해 숲길도시 4곳 지정\n산림청은 올해 숲길도시로 강원 태백시, 충남 서천군, 전북 임실군, 경북 영주시 4곳을 지정했다고 밝혔다.\n"
	for in, want := range map[string]int{
		"이로써 전국의 숲길도시는 광역 4곳, 기초 20곳 등 모두 24곳이 됐다.":   0,
		"이로써 숲길도시는 산림형 4곳과 하천형 20곳 등 총 24곳으로 늘어난다.":   0,
		"현재 전국의 숲길도시는 산림형 4곳, 하천형 20곳 등 24곳이다.":       0,
		"이번 추가 지정으로 숲길도시는 산림형 4곳, 하천형 20곳 등 24곳이다.":   0,
		"숲길도시는 현재 산림형 4곳과 하천형 20곳 등 모두 24곳이 운영되고 있다.": 0,
		"숲길도시는 현재까지 산림형 4곳, 하천형 20곳이 지정돼 있다.":         0,
		"유형별로는 산림형 1곳, 하천형 3곳이다.":                     2,
	} {
		got := 0
		for _, d := range Read(written("2025. 6. 12. 산림청\n"+lead+in), "").Decisions {
			for _, n := range d.Counts {
				if !n.Class.Empty() {
					got++
				}
			}
		}
		if got != want {
			t.Errorf("%s\n   got %d classes, want %d", in, got, want)
		}
	}
}
