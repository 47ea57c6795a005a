package release

import "testing"

// TestRowsOfSites reads sites among names, owned sites, and places in which something was chosen.
func TestRowsOfSites(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"provinces with sites and a name alone", `# 새빛지구 5곳 지정
국토교통부는 인천 가온섬, 충북 나래신도시, 전북 다온신도시, 경남 함양, 제주 나래단지 등 5곳을 새빛지구로 지정했다.`,
			"new 인천, new 충북, new 전북, new 경남 함양, new 제주"},
		{"cities without ending and a name alone", `# 새빛지구 4곳 지정
국토교통부는 안양 가온동, 경기 이천, 여주 나래동, 아산 다온동 등 4곳을 새빛지구로 지정했다.`,
			"new 안양, new 경기 이천, new 경기 여주, new 아산"},
		{"a site that ends as a district", `# 환경부, 새숲여행지 4곳 선정
환경부는 세종 가람습지, 대전 나래하구, 인천 다솜강, 여수 마루만을 새숲여행지로 선정했다.`,
			"new 세종, new 대전, new 인천, new 여수"},
		{"sites of two words", `# 환경부, 새숲여행지 3곳 선정
환경부는 여수 나래만, 세종 가람 습지, 화천 나래 계곡 등 3개 지역을 새숲여행지로 선정했다.`,
			"new 여수, new 세종, new 화천"},
		{"owned, in 등", `# 새빛마을 13곳 선정
농림축산식품부는 강원 고성의 가온마을과 경남 남해 나래권역 등 전국에서 13곳을 새빛마을로 선정했다.`,
			"new 강원 고성, new 경남 남해"},
		{"owned by whole names", `# 새빛마을 2곳 선정
농림축산식품부는 강원 고성군의 가온마을과 경남 남해군의 나래권역을 새빛마을로 선정했다.`,
			"new 강원 고성군, new 경남 남해군"},
		{"owned by names without ending", `# 새빛마을 2곳 선정
산림청은 홍천의 가온마을, 담양의 나래마을을 새빛마을로 선정했다.`,
			"new 홍천, new 담양"},
		{"models, not chosen", `# 새빛마을 1곳 선정
산림청은 강원 홍천군을 새빛마을로 선정했다. 산림청은 전주의 한옥마을과 강릉의 솔숲을 본보기로 삼아 올해 사업을 정했다.`,
			"new 강원 홍천군"},
		{"counted and chosen there", `# 새빛항 6곳 선정
해양수산부는 새빛항 6곳을 선정했다고 밝혔다.
충남에서는 태안과 홍성, 서천에서 모두 6곳이 선정됐다. 태안에서는 가온항과 나래항이, 홍성에서는 다온항 등 3곳이 선정됐고, 서천은 라온항이 선정됐다.`,
			"new 충남 태안, new 충남 홍성, new 충남 서천, new 홍성, new 서천"},
		{"chosen there", `# 새빛항 3곳 선정
해양수산부는 새빛항 3곳을 선정했다. 태안군에서는 가온항과 나래항이 선정됐고, 홍성군에서는 다온항이 최종 선정됐다.`,
			"new 태안군, new 홍성군"},
		{"provinces as topics", `# 새빛항 2곳 선정
산림청은 새빛항 2곳을 선정했다. 강원에서는 춘천시가, 전남에서는 순천시가 선정됐다.`,
			"new 강원 춘천시, new 전남 순천시"},
		{"last year", `# 새빛마을 1곳 선정
산림청은 강원 춘천시를 새빛마을로 선정했다. 홍천군에서는 지난해 2곳이 선정됐다.`,
			"new 강원 춘천시"},
		{"a meeting", `# 새빛마을 1곳 선정
산림청은 강원 춘천시를 새빛마을로 선정했다. 위원회는 홍천군에서 열린 회의에서 확정됐다.`,
			"new 강원 춘천시"},
		{"a misprinted name before a site", `# 새빛마을 2곳 선정
산림청은 새빛마을 2곳을 선정했다. 선정된 곳은 △경북 영덩 가람마을 △전남 담양 나래마을이다.`,
			"new 경북 영덩, new 전남 담양"},
		{"a site of a province", `# 새빛마을 2곳 선정
산림청은 새빛마을 2곳을 선정했다. 선정된 곳은 △경북 한옥 가람마을 △전남 담양 나래마을이다.`,
			"new 경북, new 전남 담양"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestOwnSites: a site of a place that is made something tells of the place, whether it has a name or not; who or what of the
// place is no site, and what is done with it before the verb, tell nothing of it.
func TestOwnSites(t *testing.T) {
	const lead = "# 은빛마을 인증\n환경부는 "
	for _, c := range []struct{ name, in, want string }{
		{"what it is called", lead + "강원 춘천시의 누리마을을 은빛마을로 지정했다.", "new 강원 춘천시"},
		{"no name", lead + "강원 춘천시의 마을을 은빛마을로 재지정했다.", "renewed 강원 춘천시"},
		{"each its own verb", lead + "은빛마을로 강원 춘천시의 마을을 신규 지정하고 전북 전주시의 마을을 재지정했다.", "new 강원 춘천시, renewed 전북 전주시"},
		{"a street", "# 은빛거리 인증\n환경부는 강원 춘천시의 먹거리 골목을 은빛거리로 인증했다.", "new 강원 춘천시"},
		{"a garden", "# 은빛정원 지정\n환경부는 강원 춘천시의 물빛원을 은빛정원으로 지정했다.", "new 강원 춘천시"},
		{"a park with its number", "# 은빛공원 등록\n환경부는 강원 춘천시의 물빛굴을 제3호 은빛공원으로 새로 등록했다.", "new 강원 춘천시"},
		{"a garden of a ward", "# 은빛정원 지정\n환경부는 대구 동구의 물빛원을 2025년 은빛정원으로 최종 선정했다.", "new 대구 동구"},
		{"looked at first, a garden", "# 은빛정원 지정\n환경부는 강원 춘천시의 물빛원을 둘러보고 전북 전주시를 은빛정원으로 지정했다.", "new 전북 전주시"},
		{"too", lead + "은빛마을로 강원 춘천시를 지정했다. 전북 전주시의 마을도 재지정했다.", "new 강원 춘천시, renewed 전북 전주시"},
		{"looked at first", lead + "강원 춘천시의 마을을 조사해 전북 전주시를 은빛마을로 지정했다.", "new 전북 전주시"},
		{"people", lead + "강원 춘천시의 청년을 은빛마을 해설사로 선정했다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
