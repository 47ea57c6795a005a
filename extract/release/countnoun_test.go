package release

import "testing"

// lastCount is the last number that a text declares of those chosen.
func lastCount(text string) (n int) {
	for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+text), "").Decisions {
		for _, c := range d.Counts {
			n = c.N
		}
	}
	return n
}

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
		if got := lastCount(c.in); got != c.want {
			t.Errorf("%s\n   got %d, want %d", c.in, got, c.want)
		}
	}
}

// TestSortedPlaces: places that are counted by what sorts them number those chosen, and so does a
// number of anything that is as great as the names right before it.
func TestSortedPlaces(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int
	}{
		{"# 물빛누리 사업 대상 선정\n환경부는 물빛누리 사업 대상으로 4개 실증지구를 선정했다.", 4},
		{"# 물빛누리 사업 대상 선정\n환경부는 물빛누리 사업 대상으로 3개 노후 산업단지를 선정했다.", 3},
		{"# 물빛누리 사업 대상 선정\n환경부는 물빛누리 사업 대상으로 강원 홍천군 서석면, 충북 옥천군 청산면 등 2개 읍·면을 선정했다.", 2},
		{"# 물빛누리 사업 대상 선정\n환경부는 물빛누리 사업 대상으로 인구감소지역을 선정했다.", 0},
		{"# 물빛누리 사업 대상 선정\n환경부는 물빛누리 사업에 강원 홍천군, 충북 옥천군 등 2개 협약을 선정했다.", 2},
		{"# 물빛누리 사업 대상 선정\n환경부는 물빛누리 사업에 강원 홍천군, 충북 옥천군 등 5개 협약을 선정했다.", 0},
	} {
		if got := lastCount(c.in); got != c.want {
			t.Errorf("%s\n   got %d, want %d", c.in, got, c.want)
		}
	}
}

// TestRegionsCounted: a number of regions right before that of what lies in them is none of those chosen.
func TestRegionsCounted(t *testing.T) {
	const in = "# 물빛누리 사업 대상 선정\n환경부는 물빛누리 사업 대상으로 4개 권역 8곳을 선정했다."
	for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+in), "").Decisions {
		for _, c := range d.Counts {
			if c.N != 8 {
				t.Errorf("counts %d", c.N)
			}
		}
	}
	if got := lastCount(in); got != 8 {
		t.Errorf("got %d", got)
	}
}
