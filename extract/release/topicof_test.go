package release

import "testing"

// TestChosenAndDo: those who were chosen now and do something are named behind; those of then, or who were not chosen now, are not.
func TestChosenAndDo(t *testing.T) {
	const head = "# 물빛돌봄 선도사업 지자체 추가 선정\n배포일 2025. 9. 4.\n복지부는 물빛돌봄 선도사업 결과를 발표했다.\n"
	const all = "new 부산 북구, new 경기 안산시, new 전남 순천시"
	checkSaid(t, []said{
		{head + "이번에 추가로 선정되어 이달부터 물빛돌봄 선도사업을 시행하는 지자체는 부산 북구, 경기 안산시, 전남 순천시이며, 모두 노인이 대상이다.", all},
		{head + "올해 물빛돌봄 선도사업에 선정돼 다음 달부터 어르신을 돌보게 되는 곳은 부산 북구, 경기 안산시, 전남 순천시다.", all},
		{head + "새로 지정되어 물빛돌봄 선도사업에 참여하는 시·군·구는 부산 북구와 경기 안산시, 전남 순천시이다.", all},
		{head + "이번 공모에서 선정되어 3년간 물빛돌봄 선도사업을 이끄는 지역은 부산 북구, 경기 안산시, 전남 순천시 등이다.", all},
		{head + "이번에 선정되어 부산 북구와 협력하는 지자체는 경기 안산시, 전남 순천시다.", ""},
		{head + "이번에 선정되어 앞으로 이웃 도시와 경쟁하게 될 곳은 경기 안산시와 전남 순천시다.", ""},
		{head + "이번에 선정되어 국비를 받게 되는 지역은 경기 안산시와 전남 순천시를 비롯한 인구 30만 명 이하인 곳이다.", ""},
		{head + "올해 선정돼 어르신을 돌보고 있는 곳은 부산 북구이며, 내년에 지정을 앞두고 있는 곳은 경기 안산시, 전남 순천시다.", "new 부산 북구"},
		{head + "2019년에 선정되어 물빛돌봄 선도사업을 시행하는 지자체는 부산 북구, 경기 안산시, 전남 순천시이다.", ""},
		{head + "지난 6월 선정되어 물빛돌봄 선도사업을 시행하는 지자체는 부산 북구, 경기 안산시, 전남 순천시이다.", ""},
	})
}

// TestLimitOfNumber: a number that is allowed counts nobody chosen.
func TestLimitOfNumber(t *testing.T) {
	const head = "# 숲길도시 선정\n배포일 2025. 9. 4.\n산림청은 숲길도시로 강원 태백시, 경기 오산시 2곳을 선정했다.\n"
	for _, in := range []string{
		"각 도에서 3곳 이내로 추천받은 27개 시·군을 심사해 최종 선정하였다.",
		"도별로 5곳 이하의 시·군을 추천받아 선정했다.",
	} {
		for _, d := range Read(written(head+in), "").Decisions {
			for _, n := range d.Counts {
				if n.N != 2 {
					t.Errorf("%s: %d", in, n.N)
				}
			}
		}
	}
}
