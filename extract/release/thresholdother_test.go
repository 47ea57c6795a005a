package release

import "testing"

// TestThresholdsOfOthers: the threshold of an index is none of what is judged, nor are points that a place is said in the title to have got.
func TestThresholdsOfOthers(t *testing.T) {
	for in, want := range map[string]float64{
		"# 스마트도시 인증 2곳 인증\n국토교통부는 부천시와 안양시를 스마트도시로 인증했다고 12일 밝혔다.\n교통 문화지수의 기준점수는 80점으로, 안양시는 84점을 받았다.":   0,
		"# 스마트도시 인증 2곳 인증\n국토교통부는 부천시와 안양시를 스마트도시로 인증했다고 12일 밝혔다.\n평가의 기준점수는 80점으로, 안양시는 84점을 받았다.":        80,
		"# 스마트도시 2곳 인증\n- 안양시 850점 이상 획득 -\n국토교통부는 부천시와 안양시를 스마트도시로 인증했다고 12일 밝혔다.\n평가는 53개 지표로 하였다.":      0,
		"# 스마트도시 2곳 인증, 안양시 850점 이상 획득\n국토교통부는 부천시와 안양시를 스마트도시로 인증했다고 12일 밝혔다.\n평가는 53개 지표로 하였다.":          0,
		"# 스마트도시 2곳 인증\n- 심사기준 850점 이상인 곳만 인증 -\n국토교통부는 부천시와 안양시를 스마트도시로 인증했다고 12일 밝혔다.\n평가는 53개 지표로 하였다.": 850,
	} {
		var got float64
		for _, k := range Read(written(in), "").Criteria {
			if k.Field == "pass_points" {
				got = k.Number
			}
		}
		if got != want {
			t.Errorf("%s: got %v, want %v", in, got, want)
		}
	}
}
