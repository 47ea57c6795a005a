package release

import "testing"

// TestRegionsOfSido: a part of the country called after 시·도 is a label over names and none of them.
func TestRegionsOfSido(t *testing.T) {
	const lead = "# 온새미도시 4곳 선정\n국토교통부는 온새미도시로 4곳을 선정했다고 5일 밝혔다.\n선정된 곳은 다음과 같다.\n▲ (수도권) 서울 중구, 경기 구리시\n"
	const want = "new 서울 중구, new 경기 구리시, new 강원 삼척시, new 충북 제천시"
	for _, in := range []string{
		"▲ (강원·충청권) 강원 삼척시, 충북 제천시",
		"▲ (강원·충청) 강원 삼척시, 충북 제천시",
		"▲ [강원·충북권] 강원 삼척시, 충북 제천시",
		"▲ (충청·강원권) 강원 삼척시, 충북 제천시",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"강원·제주가 온새미도시로 선정됐다.":      "new 강원, new 제주",
		"강원·충북 등 2곳을 온새미도시로 선정했다.": "new 강원, new 충북",
	} {
		if got := saidOf("# 온새미도시 2곳 선정\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
