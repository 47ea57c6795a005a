package release

import "testing"

// TestStageCounts: those who came through a stage, or who proposed others, are none of those chosen; the number chosen is.
func TestStageCounts(t *testing.T) {
	const lead = "배포일 2026. 5. 7.(목)\n# 솔숲마을 3곳 선정\n산림청은 올해 솔숲마을을 처음 선정했다고 밝혔다.\n"
	for in, want := range map[string]bool{
		"지난 3월 공모에 24곳이 신청했으며, 서류평가(12곳), 현장실사(7곳), 발표평가를 거쳐 3곳이 최종 선정되었다.": true,
		"1차 서면심사(18개소)와 2차 현장평가(9개소)를 거쳐 산림위원회에서 솔숲마을을 확정했다.":               false,
		"9개 시·도가 자체 심의로 추천한 20곳이 신청했으며 발표평가를 거쳐 3곳을 확정했다.":                  true,
		"17개 시·도가 1차로 발굴·추천한 41곳의 마을이 신청하였으며 현지조사(15곳)를 거쳐 위원회에서 확정했다.":     false,
		"대면심사(상위 8곳)까지 마치고 3곳을 솔숲마을로 최종 선정했다.":                              true,
		"서류평가와 발표평가를 거쳐 3곳을 솔숲마을로 최종 선정했다.":                                 true,
		"현장평가에서 높은 점수를 받은 3곳을 솔숲마을로 선정했다.":                                  true,
	} {
		three := false
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				if c.N != 3 {
					t.Errorf("%s: counts %s", in, c.Words.S)
				}
				three = three || c.N == 3 && d.Where == InBody
			}
		}
		if three != want {
			t.Errorf("%s: counts 3: %v", in, three)
		}
	}
}
