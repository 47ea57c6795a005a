package release

import "testing"

// TestTwoProgrammesApart gives rows to the programme that their column names, and names to the one
// of two whose name holds the other's.
func TestTwoProgrammesApart(t *testing.T) {
	const both = "물길도시: 서천군 태백시; 숲길단지: 거창군 남원시"
	const within = "물길도시: 서천군 태백시; 청년물길도시: 거창군 남원시 영주시"
	const counted = "# 물길도시 2곳·숲길단지 2곳 선정\n산림청은 물길도시 2곳과 숲길단지 2곳을 선정했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"a column of programmes", counted + "사업명 | 시도 | 시군구\n물길도시 | 강원 | 태백시\n물길도시 | 충남 | 서천군\n숲길단지 | 경남 | 거창군\n숲길단지 | 전북 | 남원시", both},
		{"the same under another head, with 사업 and numbers", counted + "구분 | 시도 | 시군구\n물길도시 사업(2) | 강원 | 태백시\n물길도시 사업(2) | 충남 | 서천군\n숲길단지 사업(2) | 경남 | 거창군\n숲길단지 사업(2) | 전북 | 남원시", both},
		{"beside their status and number", counted + "구분 | 선정 지역\n물길도시 신규(2) | 강원 태백시, 충남 서천군\n숲길단지 신규(2곳) | 경남 거창군, 전북 남원시", both},
		{"beside those who go on", counted + "구분 | 선정 지역\n물길도시 신규(2) | 강원 태백시, 충남 서천군\n물길도시 계속지원(1) | 경기 오산시\n숲길단지(2) | 경남 거창군, 전북 남원시", both},
		{"lists in cells", counted + "구분 | 선정 지역\n물길도시 | 강원 태백시, 충남 서천군\n숲길단지 | 경남 거창군, 전북 남원시", both},
		{"a column that names one for some", "# 물길도시 2곳 선정\n산림청은 물길도시로 강원 태백시, 충남 서천군을 선정했다. 숲길단지는 내년에 정한다.\n시도 | 시군구 | 비고\n강원 | 태백시 | 숲길단지\n충남 | 서천군 | -", "물길도시: 서천군 태백시"},
		{"one name within the other, counted", "# 물길도시 2곳·청년 물길도시 3곳 지정\n산림청은 물길도시 2곳과 청년 물길도시 3곳을 지정했다.\n물길도시는 강원 태백시, 충남 서천군이고, 청년 물길도시는 경남 거창군, 전북 남원시, 경북 영주시이다.", within},
		{"the same, in lists", "# 산림청, 물길도시·청년 물길도시 지정\n산림청은 물길도시 2곳과 청년 물길도시 3곳을 지정했다.\nㅇ (물길도시) 강원 태백시, 충남 서천군\nㅇ (청년 물길도시) 경남 거창군, 전북 남원시, 경북 영주시", within},
		{"the same, in one sentence", "# 산림청, 물길도시 2곳, 청년 물길도시 3곳 지정\n산림청은 물길도시로 강원 태백시, 충남 서천군 등 2곳, 청년 물길도시로 경남 거창군, 전북 남원시, 경북 영주시 등 3곳을 지정했다.", within},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestNumbersOfProgrammes: the number beside a programme and a status in the label of a row is that programme's, and no class.
func TestNumbersOfProgrammes(t *testing.T) {
	f := Read(written("# 물길도시 2곳·숲길단지 2곳 선정\n산림청은 물길도시 2곳과 숲길단지 2곳을 선정했다.\n구분 | 선정 지역\n물길도시 신규(2) | 강원 태백시, 충남 서천군\n물길도시 계속지원(1) | 경기 오산시\n숲길단지 신규(2곳) | 경남 거창군, 전북 남원시"), "")
	for _, d := range f.Decisions {
		for _, c := range d.Counts {
			if !c.Class.Empty() || c.N != 2 {
				t.Errorf("%s: %d of class %q", d.Scheme.Name, c.N, c.Class.S)
			}
		}
	}
}

// TestProgrammeByItsEnd: a cell of a column of programmes may have the end of a name that is one programme's alone.
func TestProgrammeByItsEnd(t *testing.T) {
	list := func(a, b, cell string) string {
		return "# 물빛도시 3곳과 특화도시 1곳 선정\n- " + a + " 3곳과 " + b + " 1곳 선정 -\n배포일 2025. 6. 12.\n국토교통부는 " + a + "로 경기 안산시, 울산광역시, 전북 전주시 3곳을, " + b + "로 강원 삼척시를 선정하였다고 12일 밝혔다.\n" +
			"참고 1 선정 결과\n구분 | 지자체 | 내용\n" + a + " | 안산시 | 배\n" + a + " | 울산시 | 길\n" + a + " | 전주시 | 집\n" + cell + " | 삼척시 | 섬"
	}
	for _, c := range [][3]string{
		{"물빛 시범도시", "물빛 나눔 특화도시", "나눔 특화도시"},
		{"들꽃 시범마을", "들꽃 가꿈 특화마을", "가꿈 특화마을"},
		{"소리 시범거리", "소리 R&D 특화거리", "R&D 특화거리"},
		{"바람 시범지구", "바람 배움 특화지구", "배움 특화지구"},
		{"물빛 시범도시", "물빛 나눔 특화도시", "물빛 나눔 특화도시"},
	} {
		n := 0
		for _, d := range Read(written(list(c[0], c[1], c[2])), "").Decisions {
			for _, h := range d.Holders {
				if localName(h.Words) == "삼척시" && d.Scheme.Name != c[1] {
					n++
				}
			}
		}
		if n > 0 {
			t.Errorf("%s: under another programme", c[2])
		}
	}
}
