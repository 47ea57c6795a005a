package release

import "testing"

// TestGroupsOfNames reads groups of names behind a part of the country, a status in front of
// marks or a bracket, and a status between 등 and the number.
func TestGroupsOfNames(t *testing.T) {
	const lead = "# 물빛도시 4곳 지정\n환경부는 물빛도시 4곳을 지정했다고 밝혔다.\n"
	const statuses = "new 경기 의왕시, new 충북 괴산군, renewed 전남 화순군, renewed 경북 예천군"
	for _, c := range []struct{ name, in, want string }{
		{"parts of the country", lead + "이번에 지정된 곳은 강원권(영월군·정선군), 충청권(괴산군), 영남권(합천군)이다.", "new 영월군, new 정선군, new 괴산군, new 합천군"},
		{"parts of the country with provinces among others", lead + "이번에 지정된 곳은 수도권(인천, 성남), 호남권(전남도, 남원)이다.", "new 인천, new 성남, new 전남도, new 남원"},
		{"a province behind others", lead + "이번에 지정된 곳은 영남권(김천, 울산 울주군), 충청권(보령, 충남도)이다.", "new 김천, new 울산 울주군, new 보령, new 충남도"},
		{"provinces with 지역", "# 물빛도시 4곳 지정\n환경부는 물빛도시로 강원지역 영월·정선, 충북지역 괴산, 경남지역 합천 등 4곳을 지정했다.", "new 강원 영월, new 강원 정선, new 충북 괴산, new 경남 합천"},
		{"a province with a colon behind the programme", "# 물빛도시 4곳 지정\n환경부는 물빛도시로 강원: 영월, 정선 / 충북: 괴산 / 경남: 합천 등 4곳을 지정했다.", "new 강원 영월, new 강원 정선, new 충북 괴산, new 경남 합천"},
		{"statuses with brackets", lead + "* 신규(경기 의왕시, 충북 괴산군), 재지정(전남 화순군, 경북 예천군)", "renewed 전남 화순군, renewed 경북 예천군, new 경기 의왕시, new 충북 괴산군"},
		{"statuses before marks", lead + "◇ 신규 지정(2개) ▲경기 의왕시 ▲충북 괴산군\n◇ 재지정(2개) ▲전남 화순군 ▲경북 예천군", statuses},
		{"between 등 and the number", "# 물빛도시 4곳 지정\n경기 의왕시와 충북 괴산군 등 2곳이 물빛도시로 새롭게 지정됐다. 환경부는 새로 지정된 2개 지자체와 전남 화순군, 경북 예천군 등 재지정된 2개 지자체에 지정서를 준다.", statuses},
		{"what a part of the country is", "# 물빛도시 2곳 지정\n환경부는 물빛도시로 수도권(서울·경기)을 빼고 강원 영월군, 전남 화순군을 지정했다.", "new 강원 영월군, new 전남 화순군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestLabelsOverColumns reads a table whose first row is nothing but labels over names.
func TestLabelsOverColumns(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"classes", "거점형 | 강소형\n경기 의왕시, 충북 괴산군 | 전남 화순군, 경북 예천군", "new 경기 의왕시:거점형, new 충북 괴산군:거점형, new 전남 화순군:강소형, new 경북 예천군:강소형"},
		{"fields", "교통 분야 | 복지 분야\n경기 의왕시 | 전남 화순군\n충북 괴산군 | 경북 예천군", "new 경기 의왕시:교통 분야, new 전남 화순군:복지 분야, new 충북 괴산군:교통 분야, new 경북 예천군:복지 분야"},
		{"statuses", "신규(2곳) | 재지정(2곳)\n경기 의왕시, 충북 괴산군 | 전남 화순군, 경북 예천군", "new 경기 의왕시, new 충북 괴산군, renewed 전남 화순군, renewed 경북 예천군"},
		{"no labels", "경기 | 의왕시\n충북 | 괴산군\n전남 | 화순군\n경북 | 예천군", "new 경기 의왕시, new 충북 괴산군, new 전남 화순군, new 경북 예천군"},
	} {
		if got := saidOf("# 물빛도시 4곳 지정\n환경부는 물빛도시 4곳을 지정했다고 밝혔다.\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestRegionIsNoClass: a region that groups places is no class of theirs; how far something reaches is.
func TestRegionIsNoClass(t *testing.T) {
	for s, want := range map[string]bool{"수도권": true, "호남·제주권": true, "충청권": true, "서해안권": true, "광역권": false, "생활권": false, "도시권": false} {
		if got := isRegion(s); got != want {
			t.Errorf("%s: region %v", s, got)
		}
	}
}
