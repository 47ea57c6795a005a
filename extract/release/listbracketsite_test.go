package release

import "testing"

// TestSitesInBrackets takes a word of its own in brackets behind each name for no class.
func TestSitesInBrackets(t *testing.T) {
	const lead = "# 솔내마을 3곳 선정\n농림축산식품부는 솔내마을 조성사업 대상지 3곳을 선정했다고 밝혔다.\n선정된 곳은 "
	for _, c := range []struct{ name, in, want string }{
		{"wards", lead + "경기 양평(강상), 충남 예산(대술), 전남 순천(낙안)이다.", "new 경기 양평, new 충남 예산, new 전남 순천"},
		{"bays", lead + "전남 보성(여자만), 충남 태안(천수만), 경남 고성(자란만)이다.", "new 전남 보성, new 충남 태안, new 경남 고성"},
		{"goods", lead + "경기 안성시(배), 충남 논산시(강경젓갈), 전북 임실군(치즈)이다.", "new 경기 안성시, new 충남 논산시, new 전북 임실군"},
		{"types", lead + "경기 안성시(나눔형), 충남 논산시(자립형), 전북 임실군(나눔형)이다.", "new 경기 안성시:나눔형, new 충남 논산시:자립형, new 전북 임실군:나눔형"},
		{"kinds of places", lead + "경기 안성시(도시), 충남 논산시(농촌), 전남 신안군(어촌)이다.", "new 경기 안성시:도시, new 충남 논산시:농촌, new 전남 신안군:어촌"},
		{"one project under its field", "# 솔내마을 2곳 선정\n농림축산식품부는 솔내마을 조성사업 2곳을 선정했다고 밝혔다.\n‘배움’ 분야에는 경기 안성시(안성 물길 놀이학교)가, ‘쉬어감’ 분야에는 충남 논산시(젓갈 골목)가 선정됐다.", "new 경기 안성시:배움, new 충남 논산시:쉬어감"},
		{"one project with its number", "# 솔내마을 1곳 선정\n농림축산식품부는 솔내마을 조성사업 대상지 1곳을 선정했다고 밝혔다.\n‘배움’ 분야는 △전북 무주(읍내 놀이학교) 1곳이 뽑혔다.", "new 전북 무주:배움"},
		{"one class without a field", "# 솔내마을 1곳 선정\n농림축산식품부는 솔내마을 조성사업 대상지 1곳을 선정했다고 밝혔다.\n이번에는 전북 무주군(배움)이 선정됐다.", "new 전북 무주군:배움"},
		{"a word that comes again", lead + "경기 안성시(치유), 충남 논산시(체험), 전북 임실군(치유)이다.", "new 경기 안성시:치유, new 충남 논산시:체험, new 전북 임실군:치유"},
		{"parts that the release names", "# 솔내마을 2곳 선정\n농림축산식품부는 치유 부문과 체험 부문에서 솔내마을 2곳을 선정했다고 밝혔다.\n선정된 곳은 경기 안성시(치유), 충남 논산시(체험)이다.", "new 경기 안성시:치유, new 충남 논산시:체험"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestZonesClosed reads places whose zones hold what they are for in a bracket.
func TestZonesClosed(t *testing.T) {
	const lead = "# 솔내지구 신규 지정\n농림축산식품부는 솔내지구로 경기 안성시를 신규로 지정하였다.\n"
	for _, c := range []struct{ in, want string }{
		{"강원 횡성(버섯)지구와 전남 순천(감)지구에 대해서는 지정 기간을 4년 연장하였다.", "renewed 강원 횡성, renewed 전남 순천"},
		{"강원 횡성(버섯)지구, 전남 순천(감)지구, 경북 의성(쌀)지구는 재지정하였다.", "renewed 강원 횡성, renewed 전남 순천, renewed 경북 의성"},
		{"충남 금산군(약초)특구와 전북 순창군(장류)특구를 재지정했다.", "renewed 충남 금산군, renewed 전북 순창군"},
		{"전남 순천(감)지구는 지정을 해제하였다.", "revoked 전남 순천"},
		{"경기 안산시(도시)와 전북 임실군(농촌)은 재지정하였다.", "renewed 경기 안산시:도시, renewed 전북 임실군:농촌"},
		{"강원 횡성(버섯)지구대는 순찰차를 늘렸다.", ""},
	} {
		want := "new 경기 안성시"
		if c.want != "" {
			want += ", " + c.want
		}
		if got := saidOf(lead + c.in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want)
		}
	}
}

// TestZonesWithFields keeps what such brackets hold as classes where the release certifies zones.
func TestZonesWithFields(t *testing.T) {
	const in = "# 2025년 솔내특구 지정\n국토교통부는 솔내특구로 경기 안성시(꽃)특구, 전북 임실군(나무)특구 2곳을 지정했다."
	if got, want := saidOf(in), "new 경기 안성시:꽃, new 전북 임실군:나무"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
