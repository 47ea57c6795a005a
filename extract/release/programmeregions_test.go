package release

import "testing"

func TestRegionsAreNoProgramme(t *testing.T) {
	for _, title := range []string{"대구·경북지역 2개 제품, 나눔우수물품으로 지정", "부산·경남지역 2개 제품, 나눔우수물품으로 선정"} {
		in := "# " + title + "\n이번에 나눔우수물품으로 지정된 제품은 ▲주식회사 참나무의 ‘나무 등기구’ ▲주식회사 소나무의 ‘솔잎 물탱크’ 등 2개 제품이다."
		for _, d := range Read(written(in), "").Decisions {
			for i := range d.Holders {
				if d.Holders[i].Kind == CityHolder {
					t.Errorf("%s: %s of %s", title, d.Holders[i].Words.S, d.Scheme.Name)
				}
			}
		}
	}
}
