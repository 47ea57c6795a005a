package release

import "testing"

// TestIndicatorsOfClasses: how many indicators a class has is no number of all of them, nor of those chosen.
func TestIndicatorsOfClasses(t *testing.T) {
	const lead = "# 스마트도시 2곳 인증\n국토교통부는 경기 성남시(대도시), 충남 서천군(중소도시) 등 2곳을 스마트도시로 인증했다.\n"
	for _, c := range []struct {
		in   string
		want float64
	}{
		{"대도시는 지난해 51개에서 47개로, 중소도시는 51개에서 39개로 지표를 줄였다.", 0},
		{"지표는 26개이며, 다만 광역자치단체는 지원 실적을 더해 29개 지표로 평가하였다.", 26},
		{"모두 26개 지표로 평가하였다. 단, 광역의 경우 지원 실적을 더해 29개 지표로 평가하였다.", 26},
		{"중소도시는 올해부터 39개 지표만 적용한다.", 0},
		{"평가지표는 지난해 51개에서 올해 39개로 줄였다.", 39},
		{"평가는 47개 지표로 하였다.", 47},
	} {
		f := Read(written(lead+c.in), "")
		var got float64
		n := 0
		for _, k := range f.Criteria {
			if k.Field == "indicator_count" {
				got = k.Number
				n++
			}
		}
		if got != c.want || n > 1 {
			t.Errorf("%s: got %v (%d times), want %v", c.in, got, n, c.want)
		}
	}
	for _, title := range []string{"- 평가지표는 규모별로 달리… 대도시 47개, 중소도시 39개 -", "- 심사 항목은 대도시 47개, 중소도시 39개 -"} {
		f := Read(written("# 스마트도시 2곳 인증\n"+title+"\n국토교통부는 경기 성남시(대도시), 충남 서천군(중소도시) 등 2곳을 스마트도시로 인증했다."), "")
		for _, d := range f.Decisions {
			for _, n := range d.Counts {
				if n.N > 2 {
					t.Errorf("%s: %d are said to be chosen", title, n.N)
				}
			}
		}
	}
}
