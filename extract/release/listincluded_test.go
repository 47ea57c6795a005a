package release

import "testing"

// TestIncluded reads sentences that only say of places that they are among those chosen, in
// whatever words, and leaves out those who are on another list.
func TestIncluded(t *testing.T) {
	const lead = "# 은빛마을 4곳 선정\n환경부는 은빛마을 4곳을 선정했다고 밝혔다. "
	const all = "new 강원 춘천시, new 전북 전주시, new 충남 홍성군, new 경남 남해군"
	const names = "강원 춘천시, 전북 전주시, 충남 홍성군, 경남 남해군"
	for _, c := range []struct{ name, in, want string }{
		{"joined", lead + names + "이 새로 합류했다.", all},
		{"added", lead + "이번에는 " + names + "이 추가됐다.", all},
		{"on the list", lead + "최종 명단에는 " + names + "이 포함됐다.", all},
		{"on the list of the programme", lead + names + "이 은빛마을 명단에 들어갔다.", all},
		{"through the gate", lead + names + "이 심사 관문을 최종 통과했다.", all},
		{"heroes", lead + "올해 은빛마을의 주인공은 " + names + "이다.", all},
		{"with a pair", lead + "강원 춘천시, 전북 전주시, 경남 남해군, 충남 홍성·예산 등 4곳이 포함됐다.",
			"new 강원 춘천시, new 전북 전주시, new 경남 남해군, new 충남 홍성+1, new 충남 예산+1"},
		{"some of them", lead + "이번엔 강원 춘천시, 전북 전주시 등이 포함됐다.", "new 강원 춘천시, new 전북 전주시"},
		{"and others", lead + "강원 춘천시, 전북 전주시, 충남 홍성군이 선정됐다. 이외에도 경남 남해군이 포함됐다.", all},
		{"and others, in a paragraph of their own", lead + "\n강원 춘천시가 선정됐다. 여기에 전북 전주시, 충남 홍성군, 경남 남해군도 이름을 올렸다.", all},
		{"into the programme", "# 은빛마을 2곳 선정\n환경부는 강원 춘천시, 전북 전주시가 은빛마을에 추가됐다고 밝혔다.", "new 강원 춘천시, new 전북 전주시"},
		{"as sites", "# 은빛마을 2곳 선정\n환경부는 강원 춘천시, 전북 전주시가 은빛마을 대상지로 최종 낙점을 받았다고 밝혔다.", "new 강원 춘천시, new 전북 전주시"},
		{"results", "# 은빛마을 선정 결과 발표\n환경부는 은빛마을 선정 결과를 6일 발표했다. 강원 춘천시, 전북 전주시가 새로 합류했다.", "new 강원 춘천시, new 전북 전주시"},

		{"of a province among them", lead + "이 가운데 경남에서는 남해군과 통영시가 이름을 올렸다.", "new 경남 남해군, new 경남 통영시"},
		{"among those who applied", lead + "모두 20곳이 신청했다. 이 가운데 경남에서는 남해군과 통영시가 포함됐다.", ""},
		{"among those who failed", lead + "20곳이 신청해 5곳이 탈락했다. 이 중 경남 남해군과 통영시가 포함됐다.", ""},
		{"another programme", "# 은빛마을 선정\n환경부는 은빛마을로 강원 춘천시, 전북 전주시를 선정했다. 재난 피해 지역에는 충남 홍성군과 경남 남해군이 추가됐다.", "new 강원 춘천시, new 전북 전주시"},
		{"not on the list", lead + names + "은 이름을 올리지 못했다.", ""},
		{"last year", lead + "지난해에는 " + names + "이 포함됐다.", ""},
		{"to come", lead + "내년에는 " + names + "이 추가된다.", ""},
		{"on a committee", lead + "심사위원 명단에는 강원 춘천시, 전북 전주시 공무원이 포함됐다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestSitesInQuotes reads places with what was certified there in quotes behind each, and
// takes what is done there in a bracket in quotes for no class.
func TestSitesInQuotes(t *testing.T) {
	const lead = "# 은빛마을 3곳 선정\n환경부는 은빛마을 3곳을 선정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"whole names", lead + "강원 춘천시 ‘가온길’, 전북 전주시 ‘나래숲’, 충남 홍성군 ‘다솜골’이 선정됐다.", "new 강원 춘천시, new 전북 전주시, new 충남 홍성군"},
		{"with their number", lead + "강원 춘천 ‘가온길’, 전북 전주 ‘나래숲’, 충남 홍성 ‘다솜골’ 등 3곳이 이름을 올렸다.", "new 강원 춘천, new 전북 전주, new 충남 홍성"},
		{"bare names", lead + "춘천 ‘가온길’, 전주 ‘나래숲’, 홍성 ‘다솜골’이 선정됐다.", "new 춘천, new 전주, new 홍성"},
		{"marks", lead + "선정된 곳은 ▲춘천 ‘가온길’ ▲전주 ‘나래숲’ ▲홍성 ‘다솜골’이다.", "new 춘천, new 전주, new 홍성"},
		{"works in brackets", lead + "강원 춘천시(‘가온 만들기’), 전북 전주시(‘나래 되살리기’), 충남 홍성군(‘다솜 잇기’)이다.", "new 강원 춘천시, new 전북 전주시, new 충남 홍성군"},
		{"types in brackets", lead + "강원 춘천시(‘도시형’), 전북 전주시(‘도시형’), 충남 홍성군(‘농촌형’)이다.",
			"new 강원 춘천시:‘도시형’, new 전북 전주시:‘도시형’, new 충남 홍성군:‘농촌형’"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
