package release

import "testing"

// TestNumbersInQuotes: a number that stands with a name in quotes belongs to it, unless it is the year
// of the release or near it; what somebody says in quotes is no name.
func TestNumbersInQuotes(t *testing.T) {
	const day = "배포일 2026. 5. 7.(목)\n"
	for in, want := range map[string]string{
		"# ‘2030 세계 숲빛도시’ 2곳 선정\n산림청은 ‘2030 세계 숲빛도시’로 경기 이천시와 강원 영월군을 선정했다고 밝혔다.":                                                           "2030세계숲빛도시",
		"# ‘2026 세계 숲빛도시’ 2곳 선정\n산림청은 ‘2026 세계 숲빛도시’로 경기 이천시와 강원 영월군을 선정했다고 밝혔다.":                                                           "세계숲빛도시",
		"# 「7개의 숲빛 쉼터」 선정 결과\n산림청은 「7개의 숲빛 쉼터」로 경기 이천시와 강원 영월군을 선정하였다.":                                                                     "7개의숲빛쉼터",
		"# 15분 숲빛 도시 2곳 선정\n산림청은 경기 이천시, 강원 영월군을 ‘15분 숲빛 도시’로 선정했다고 밝혔다.":                                                                   "15분숲빛도시",
		"# “숲하늘을 품다”… 별숲야영지 2곳 선정\n산림청은 ‘숲하늘을 품다’를 주제로 별숲야영지 2곳을 선정했다고 밝혔다. 선정된 곳은 이천시, 영월군이다.":                                             "별숲야영지",
		"# 2030년 숲빛마을 2곳 더 뽑는다\n산림청은 ‘숲빛 마을’ 2곳을 추가로 선정했다고 밝혔다. 이번에 선정된 곳은 경기 이천시, 강원 영월군이다.\n산림청은 지난해 여주시·평창군 등 7곳을 ‘7대 숲빛 마을’로 선정한 바 있다.": "숲빛마을",
		"# 숲빛마을 2곳 더 뽑는다\n산림청은 숲빛 마을로 경기 이천시와 강원 영월군을 추가로 지정했다고 밝혔다.\n산림청은 ‘5대 숲빛 마을’을 이루겠다는 목표다.":                                          "숲빛마을",
		"# 숲빛 물길 2곳 선정\n산림청은 ‘3대 숲빛 물길’로 경기 이천시와 강원 영월군을 선정했다고 밝혔다.":                                                                        "3대숲빛물길",
		"# ‘3대 숲빛 물길’ 2곳 선정\n산림청은 ‘3대 숲빛 물길’로 경기 이천시와 강원 영월군을 선정했다고 밝혔다.":                                                                   "3대숲빛물길",
	} {
		n := 0
		for _, d := range Read(written(day+in), "").Decisions {
			n += len(d.Holders)
			if d.Scheme.ID != want {
				t.Errorf("%s\n   got %q, want %q", in, d.Scheme.ID, want)
			}
		}
		if n < 2 {
			t.Errorf("%s\n   %d holders", in, n)
		}
	}
}
