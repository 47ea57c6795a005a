package release

import "testing"

// TestBaseOfPool: those whom the next sentence takes out of those certified in a year have that for their base, and nobody else has.
func TestBaseOfPool(t *testing.T) {
	const lead = "# 숲길도시 2곳 연장\n산림청은 강원 태백시와 충남 서천군의 숲길도시 지정을 연장했다고 밝혔다.\n"
	const took = "이 가운데 강원 태백시, 충남 서천군 2곳의 지정기간을 2년간 연장했다."
	for in, want := range map[string]string{
		"2019년에 지정된 숲길도시 5곳은 올해 지정기간이 끝난다.\n" + took:                     "2019년 2019년",
		"2019년 7월에 처음 지정된 1차 도시 5곳은 올해 지정기간이 끝난다. 산림청은 " + took:          "2019년 2019년",
		"2020년 인증된 5개 도시는 올해 평가를 받았다. 이 중 강원 태백시, 충남 서천군이 다시 지정됐다.":      "2020년 2020년",
		"2019년에 지정된 숲길도시 5곳은 올해 지정기간이 끝난다.\n산림청은 8월까지 평가를 마쳤다.\n" + took: "",
		"2019년에 마련된 기준 5개는 올해 바뀐다.\n" + took:                             "",
	} {
		got := ""
		for _, d := range Read(written("2021. 7. 1. 산림청\n"+lead+in), "").Decisions {
			for _, h := range d.Holders {
				if !h.BaseYear.Empty() {
					if got != "" {
						got += " "
					}
					got += h.BaseYear.S
				}
			}
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
