package release

import "testing"

// TestBodiesBesidePlaces: public bodies chosen beside places count among those chosen, as
// holders of a kind that has no records.
func TestBodiesBesidePlaces(t *testing.T) {
	f := Read(written("배포일 2024. 11. 9.(토)\n# 숲길민원실 5곳 인증\n□ 산림청은 부산 수영구, 대전 서구, 경기 파주시, 오산교육지원청, 순천세무서 등 5곳을 숲길민원실로 인증했다고 9일 밝혔다."), "")
	kinds := map[HolderKind]int{}
	for _, d := range f.Decisions {
		for _, h := range d.Holders {
			kinds[h.Kind]++
		}
	}
	if kinds[CityHolder] != 3 || kinds[OtherHolder] != 2 {
		t.Errorf("holders %v", kinds)
	}
	for _, i := range f.Issues {
		if i.Code == "unread-list-item" {
			t.Errorf("issue %s %s", i.Code, *i.Raw)
		}
	}
}
