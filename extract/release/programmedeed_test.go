package release

import (
	"strings"
	"testing"
)

// TestProgrammesByDeed: what those chosen are to do something with, what has a season, a prize or a number of its own is the programme,
// and neither the season, nor the verb, nor what others are made.
func TestProgrammesByDeed(t *testing.T) {
	for in, want := range map[string]string{
		"# 가평·단양 등 3개 지자체, 별빛숲길 선정\n산림청은 내년에 별빛숲길 사업을 벌일 지방자치단체로 경기 가평군 등 3곳을 선정했다고 밝혔다.\n선정된 시·군은 가평군과 충북 단양군, 전남 완도군이다.": "별빛숲길",
		"# 가평·단양 등 3개 지자체, 별빛숲길 선정\n산림청은 별빛숲길 사업을 펼칠 시·군으로 경기 가평군, 충북 단양군, 전남 완도군 등 3곳을 선정했다고 밝혔다.":                        "별빛숲길",
		"# 배움이음지구 시즌Ⅱ, 3개 시와 함께 연다\n교육부는 2016년부터 시즌Ⅱ를 운영할 배움이음지구로 경기 이천시, 충북 충주시, 전남 나주시를 지정했다고 밝혔다.":                      "배움이음지구",
		"# 배움이음지구 시즌3, 2개 군과 시작\n교육부는 경기 가평군, 충북 단양군을 배움이음지구로 지정했다고 밝혔다.":                                                  "배움이음지구",
		"# 올해의 맛고을지구 ‘대상’에 이천시 ‘쌀밥거리’\n농식품부는 올해의 맛고을지구 ‘대상’에 경기 이천시 ‘쌀밥거리’를 선정했다고 밝혔다.":                                    "올해의 맛고을지구",
		"# 이천·단양, 빛고을특구로 새로 지정\n중기부는 경기 이천시, 충북 단양군 등 2개 빛고을특구를 신규 지정하고, 전남 완도군을 으뜸 특구로 선정하였다고 밝혔다.":                       "빛고을특구, 으뜸 특구",
		"# 이천·단양, 빛고을특구로 새로 지정\n중기부는 경기 이천시, 충북 단양군 등 2곳을 신규 지정하고, 전남 완도군을 으뜸 특구로 선정하였다고 밝혔다.":                             "빛고을특구, 으뜸 특구",
		"# 가을 별빛숲길 2곳 선정\n산림청은 가을 별빛숲길로 경기 가평군, 충북 단양군을 선정했다고 밝혔다.":                                                        "가을 별빛숲길",
		"# 가평·단양, 햇살마을 선정\n농식품부는 햇살마을에 경기 가평군과 충북 단양군을 선정했다고 밝혔다.":                                                         "햇살마을",
	} {
		if got := strings.Join(programmesTold("배포일시 2015. 6. 12.\n"+in), ", "); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
