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
		{"a word that comes again", lead + "경기 안성시(치유), 충남 논산시(체험), 전북 임실군(치유)이다.", "new 경기 안성시:치유, new 충남 논산시:체험, new 전북 임실군:치유"},
		{"parts that the release names", "# 솔내마을 2곳 선정\n농림축산식품부는 치유 부문과 체험 부문에서 솔내마을 2곳을 선정했다고 밝혔다.\n선정된 곳은 경기 안성시(치유), 충남 논산시(체험)이다.", "new 경기 안성시:치유, new 충남 논산시:체험"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
