package release

import "testing"

// TestAccounted: words beside places are no name that was not read where the places are all
// that are declared.
func TestAccounted(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     int
	}{
		{"all are there", "# 물결훈련 우수기관 3곳 선정\n행정안전부는 경기 화성시, 전남 완도군, 나래철도주식회사, 경남 통영시 등 3곳을 물결훈련 우수기관으로 선정했다고 밝혔다.", 0},
		{"one is missing", "# 물결훈련 우수기관 4곳 선정\n행정안전부는 경기 화성시, 전남 완도군, 나래철도주식회사, 경남 통영시 등 4곳을 물결훈련 우수기관으로 선정했다고 밝혔다.", 1},
		{"no number", "# 물결훈련 우수기관 선정\n행정안전부는 경기 화성시, 전남 완도군, 나래철도주식회사, 경남 통영시를 물결훈련 우수기관으로 선정했다고 밝혔다.", 1},
	} {
		got := 0
		for _, i := range Read(written(c.in), "").Issues {
			if i.Code == "unread-list-item" {
				got++
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %d issues\n   want %d", c.name, got, c.want)
		}
	}
}
