package release

import "testing"

// TestOwnersBesidePlaces: a table that says where estates lie marks their places, whatever the
// estates' names or the programme's end in, and one of places does not.
func TestOwnersBesidePlaces(t *testing.T) {
	const lead = "# 온누리 우수관리단지 3곳 선정\n국토교통부는 2024년 온누리 우수관리단지로 3곳을 선정했다고 7일 밝혔다.\n"
	for _, c := range []struct {
		table  string
		marked bool
	}{
		{"단지명 | 소재지\n한별마을1단지 | 경기 여주시\n달무리마을 | 충남 아산시\n푸른결3차 | 전남 여수시", true},
		{"단지 | 지역\n한별마을1단지 | 경기 여주시\n달무리마을 | 충남 아산시\n푸른결3차 | 전남 여수시", true},
		{"시·도 | 시·군\n경기 | 여주시\n충남 | 아산시\n전남 | 여수시", false},
	} {
		seen := 0
		for _, d := range Read(written(lead+c.table), "").Decisions {
			for _, h := range d.Holders {
				seen++
				if h.Beside.Empty() == c.marked {
					t.Errorf("%s\n%s: beside %q", c.table, h.Words.S, h.Beside.S)
				}
			}
		}
		if seen == 0 {
			t.Errorf("%s: nobody found", c.table)
		}
	}
}
