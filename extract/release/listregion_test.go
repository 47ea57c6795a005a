package release

import "testing"

// TestStemsOfRegion: names without their endings in the bracket of the part of the country in which they lie are places, though
// they are other words, too.
func TestStemsOfRegion(t *testing.T) {
	const lead = "# 새빛마을 4곳 선정\n"
	const four = "new 공주, new 음성, new 고령, new 사천"
	for s, want := range map[string]string{
		"국토교통부는 새빛마을로 충청권(공주, 음성), 영남권(고령, 사천) 등 4곳을 선정했다고 밝혔다.":                         four,
		"국토교통부는 충청권(공주·음성)과 영남권(고령·사천) 4곳을 새빛마을로 선정했다고 밝혔다.":                             four,
		"국토교통부는 새빛마을 4곳을 선정했다고 밝혔다.\n선정된 곳은 충청권(공주, 음성), 영남권(고령, 사천)이다.":                 four,
		"국토교통부는 새빛마을로 수도권(구리), 강원권(정선), 호남권(장수·영광) 등 4곳을 선정했다고 밝혔다.":                     "new 구리, new 정선, new 장수, new 영광",
		"국토교통부는 새빛마을로 경기 안성시, 전남 나주시를 선정했다고 밝혔다.\n충청권(예산, 기획) 업무는 따로 정한다.":               "new 경기 안성시, new 전남 나주시",
		"국토교통부는 새빛마을로 경기 안성시, 전남 나주시를 선정했다고 밝혔다.\n수도권(공주, 음성)에서 뽑은 말을 광역권(강화, 연수)이라 한다.": "new 경기 안성시, new 전남 나주시",
	} {
		if got := saidOf(lead + s); got != want {
			t.Errorf("%s\n got  %s\n want %s", s, got, want)
		}
	}
}
