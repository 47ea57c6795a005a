package release

import "testing"

// TestWhatLiesThere: a number of what lies in places counts them; one of what nobody
// certifies does not.
func TestWhatLiesThere(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int
	}{
		{"# 등대마을 사업 3개 항 선정\n해양수산부는 등대마을 사업 대상으로 3개 항을 선정했다.", 3},
		{"# 새벽버스 3개 노선 선정\n국토교통부는 ‘새벽버스’로 3개 노선을 선정했다.", 3},
		{"# 등대마을 사업 대상 선정\n해양수산부는 등대마을 사업 대상으로 3개 해역을 최종 선정했다.", 3},
		{"# 등대마을 사업 대상 선정\n해양수산부는 등대마을 사업 과제로 3개 항목을 선정했다.", 0},
		{"# 등대마을 사업 대상 선정\n해양수산부는 등대마을 사업을 위해 3개 지표를 선정했다.", 0},
	} {
		got := 0
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Decisions {
			for _, n := range d.Counts {
				got = n.N
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got %d, want %d", c.in, got, c.want)
		}
	}
}
