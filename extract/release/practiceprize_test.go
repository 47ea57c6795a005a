package release

import "testing"

// TestPrizesOfCases takes those named beside a prize for its winners, whatever their case is called.
func TestPrizesOfCases(t *testing.T) {
	const lead = "# 푸른행정 경진대회 결과 4곳 수상\n산림청은 푸른행정 경진대회 결과 우수 지자체 4곳을 선정해 시상했다.\n푸른행정 경진대회 수상 결과\n"
	for _, c := range []struct{ in, want string }{
		{"구분 | 지자체 | 사례명\n대상 | 강원 태백시 | 산불 지킴이\n최우수상 | 경북 영덕군 | 바다 숲\n우수상 | 전남 강진군 | 찻길\n우수상 | 충남 공주시 | 밤나무", "태백*대상 영덕*최우수상 강진*우수상 공주*우수상"},
		{"훈격 | 기관명 | 사례 | 상금\n대상(1) | 강원 태백시 | 산불 지킴이 | 5백만 원\n우수(3) | 경북 영덕군 | 바다 숲 | 1백만 원\n우수(3) | 전남 강진군 | 찻길 | 1백만 원\n우수(3) | 충남 공주시 | 밤나무 | 1백만 원", "태백*대상 영덕*우수 강진*우수 공주*우수"},
	} {
		got := ""
		for _, d := range Read(written("2024. 5. 9. 산림청\n"+lead+c.in), "").Decisions {
			for _, h := range d.Holders {
				if got != "" {
					got += " "
				}
				got += placeKey(localName(h.Words)) + "*" + h.Grade.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestPrizesBesideDecision takes nobody for chosen who won with a case, where the release decides on something else.
func TestPrizesBesideDecision(t *testing.T) {
	const lead = "산림청은 푸른도시로 강원 태백시, 경북 영덕군 2곳을 지정했다고 밝혔다.\n푸른도시 우수사례 경진대회 수상 결과\n구분 | 지자체 | 사례명\n대상 | "
	for _, c := range [][2]string{{"푸른도시 2곳 지정", "강원 태백시"}, {"푸른도시 2곳 지정", "전북 무주군"}, {"푸른도시 2곳 지정, 우수사례 시상", "전북 무주군"}} {
		f := Read(written("2024. 5. 9. 산림청\n# "+c[0]+"\n"+lead+c[1]+" | 산불 지킴이\n최우수상 | 전남 강진군 | 찻길\n우수상 | 충남 공주시 | 밤나무"), "")
		got := ""
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				got += " " + placeKey(localName(h.Words)) + h.Grade.S
			}
		}
		if got != " 태백 영덕" || len(f.Practices) != 3 {
			t.Errorf("%s: %s and %d practices", c, got, len(f.Practices))
		}
	}
}
