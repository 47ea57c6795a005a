package release

import "testing"

// TestSitesInSentences: sites that sentences tell of, each with the one place it lies in, are those that were counted.
func TestSitesInSentences(t *testing.T) {
	const lead = "# 새빛쉼 관광지 9개소 선정\n문화체육관광부는 올해의 새빛쉼 관광지 9개소를 선정해 발표했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"told at length", lead + "‘숲쉼’ 관광지로는 큰 솔숲이 있는 경북 울진군에서 솔로 지은 집을 빌려주는 ‘나래마루’, 걷기에 좋은 강원 정선군의 ‘다솜뜰’이 선정됐다. 꽃이 가득한 강원 영월군의 ‘라온뜰’도 뽑혔다.",
			"new 경북 울진군, new 강원 정선군, new 강원 영월군"},
		{"by kinds with their numbers", lead + "이번에 선정된 물쉼은 강원도 동해시 나래 물가뜰과 양양군의 다솜원, 대구광역시 라온 뜰채 등 3곳이다. 숲쉼에는 경남 거창군 거창 마루숲집과 전남 여수시의 바람 나무집 등 2곳이 선정됐다.",
			"new 강원도 동해시, new 양양군, new 대구광역시, new 경남 거창군, new 전남 여수시"},
		{"behind marks", lead + "선정지는 ▲강원 정선의 나래굴, 물가길, 다솜뜰 ▲전북 무주의 무주 라온원, 마루길 ▲경남 하동의 바람집 등이다.",
			"new 강원 정선, new 전북 무주, new 경남 하동"},
		{"what they will build", lead + "이 사업으로는 ▲강원 정선의 나래굴 정비 ▲전북 무주의 물가길 조성 등이 계획돼 있다.", ""},
		{"more than counted", "# 새빛쉼 관광지 3개소 선정\n문화체육관광부는 올해의 새빛쉼 관광지 3개소를 선정했다.\n숲이 좋은 경북 울진군의 ‘나래마루’, 물이 맑은 강원 정선군의 ‘다솜뜰’이 뽑혔다. 꽃이 가득한 강원 영월군의 ‘라온뜰’, 들이 넓은 전북 김제시의 ‘마루뜰’도 뽑혔다.", ""},
		{"before", lead + "지난해에는 숲이 좋은 경북 울진군의 ‘나래마루’, 물이 맑은 강원 정선군의 ‘다솜뜰’이 선정됐다.", ""},
		{"two places of one", lead + "숲이 좋은 경북 울진군과 강원 정선군의 ‘나래마루’, 물이 맑은 전남 여수시의 ‘다솜뜰’이 선정됐다.", ""},
	} {
		if got := saidOf("배포일 2024. 11. 9.(토)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestSitesOfNamedProgramme: sites of a programme that has its holders are none of one over it that only counts.
func TestSitesOfNamedProgramme(t *testing.T) {
	const lead = "배포일 2024. 11. 9.(토)\n# 새빛개발사업 7곳 선정\n국토교통부는 물빛선도지구 4곳과 들빛맞춤지원 3곳 등 새빛개발사업 7건을 선정하였다.\n"
	const rest = "\n들빛맞춤지원사업은 ▲강원 정선(한지 마당), ▲충북 괴산(나래 쉼터), ▲충북 보은(다솜 배움터) 등 3곳이다."
	for _, in := range []string{
		"물빛선도지구사업에는 △강원 동해시의 나래뜰 꾸미기 △양구군의 다솜 놀이터 △양양군의 라온길 열기 △전남 영광군의 마루 일터가 선정되었다.",
		"물빛선도지구로는 강원 동해시, 양구군, 양양군, 전남 영광군 등 4곳이 선정되었다.",
	} {
		n := map[string]int{}
		for _, d := range Read(written(lead+in+rest), "").Decisions {
			n[d.Scheme.Name] += len(d.Holders)
		}
		if n["물빛선도지구"] != 4 || n["새빛개발사업"] != 0 {
			t.Errorf("%s\n   %v", in, n)
		}
	}
}
