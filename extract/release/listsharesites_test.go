package release

import "testing"

// TestCountsEach: names with the number of what lies in each, which make up the number declared, with and without their endings.
func TestCountsEach(t *testing.T) {
	const lead = "# 전남도, 물빛나루 9개소 선정\n전라남도는 해양수산부의 ‘물빛나루’ 공모에서 9개소가 선정됐다고 5일 밝혔다.\n"
	const three = "new 여수, new 고흥, new 장흥"
	const whole = "new 여수시, new 고흥군, new 장흥군"
	for in, want := range map[string]string{
		"시·군별로는 여수 4개소, 고흥 3개소, 장흥 2개소다.":          three,
		"선정된 곳은 여수 4개소, 고흥 3개소, 장흥 2개소다.":          three,
		"여수 4개소, 고흥 3개소, 장흥 2개소가 각각 선정됐다.":         three,
		"시군별로는 여수(4개소), 고흥(3개소), 장흥(2개소) 등이다.":     three,
		"시·군별로는 여수시 4개소, 고흥군 3개소, 장흥군 2개소다.":       whole,
		"지자체별로는 여수시 4곳, 고흥군 3곳, 장흥군 2곳이다.":         whole,
		"여수 4곳, 고흥 3곳, 장흥 2곳 등 9곳이 물빛나루로 선정됐다.":    three,
		"선정된 9개소는 여수 4개소, 고흥 3개소, 장흥 2개소다.":        three,
		"공모에서 여수 4개소, 고흥 3개소, 장흥 2개소 등 9개소가 선정됐다.": three,
		"이번에 여수시 4곳, 고흥군 3곳, 장흥군 2곳 등 9곳이 선정됐다.":   whole,
		"여수 4곳, 고흥 3곳, 장흥 2곳 등 9곳이 신청했다.":          "",
		"시·군별로는 여수 2개소, 고흥 1개소다.":                  "", // fewer than declared
		"여수 4곳, 고흥 3곳, 장흥 2곳은 탈락했다.":               "",
		"지자체별로는 여수시 4건, 고흥군 3건, 장흥군 2건이다.":         "", // of what was certified there
		"지자체별로는 여수 4건, 고흥 3건, 장흥 2건이다.":            "",
		"지자체별로는 여수시 4개 서비스, 고흥군 5개 서비스다.":          "",
		"시·도별로는 서울 4곳, 경기 3곳, 전남 2곳이다.":            "", // where they lie
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestCountsPlaces: what numbers are told to count by is places only where all are, and not what parts a whole by where it lies.
func TestCountsPlaces(t *testing.T) {
	const lead = "# 해수부, 물빛나루 9곳 선정\n해양수산부는 물빛나루 9곳을 선정했다고 5일 밝혔다.\n"
	for in, want := range map[string]int{
		"해역별로는 서해 4곳, 남해 3곳, 동해 2곳이다.": 3,
		"권역별로는 영동 4곳, 영서 5곳이다.":        2,
		"권역별로는 강남 4곳, 강북 5곳이다.":        2,
		"시·군별로는 여수 4곳, 고흥 5곳이다.":       0,
	} {
		classes := map[string]bool{}
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				if !c.Class.Empty() {
					classes[c.Class.S] = true
				}
			}
		}
		if len(classes) != want {
			t.Errorf("%s: %v, want %d", in, classes, want)
		}
	}
}

// TestCountsEachAreSites: the number behind each name is of what lies there.
func TestCountsEachAreSites(t *testing.T) {
	n := 0
	for _, d := range Read(written("# 물빛나루 9곳 선정\n해양수산부는 물빛나루 9곳을 선정했다고 5일 밝혔다. 여수시 4곳, 고흥군 3곳, 장흥군 2곳이다."), "").Decisions {
		for _, h := range d.Holders {
			n += h.Sites
		}
	}
	if n != 9 {
		t.Errorf("%d sites, want 9", n)
	}
}

// TestCountsEachOfMade: numbers of what is made or run in a place certify no place, by whatever unit.
func TestCountsEachOfMade(t *testing.T) {
	for _, c := range []struct{ what, unit, want string }{
		{"나눔서비스", "개", ""},
		{"나눔앱", "개", ""},
		{"나눔사업", "개", ""},
		{"나눔식당", "곳", ""},
		{"나눔마을", "개", "new 안동시, new 김천시"},
		{"나눔해변", "개소", "new 안동시, new 김천시"},
	} {
		in := "# " + c.what + " 9" + c.unit + " 선정\n국토교통부는 " + c.what + " 9" + c.unit + "를 선정했다고 밝혔다.\n지자체별로는 안동시 5" + c.unit + ", 김천시 4" + c.unit + "이다."
		if got := saidOf(in); got != c.want {
			t.Errorf("%s: got %s, want %s", c.what, got, c.want)
		}
	}
}
