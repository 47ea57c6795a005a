package release

import (
	"strings"
	"testing"
)

// TestNameRevised: where the title tells how a programme judges from now on, the one that a sentence defines is what is asked
// for; without such a title nothing is asked.
func TestNameRevised(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 숲길 안전인증 등급제 시행\n산림청은 숲길 안전인증의 평가기준을 바꾼다고 밝혔다.\n숲길 안전인증제는 안전한 숲길을 알리기 위해 2016년부터 시행된 제도로, 지난해까지 70여 곳이 받았다.\n인증의 유효기간은 5년이다.", "숲길안전인증"},
		{"# 나무시장 품질마크 심사기준 확 바뀐다\n산림청은 심사기준을 고친다고 밝혔다.\n‘나무시장 품질마크’는 믿을 수 있는 시장을 지정하는 제도이다.\n심사는 100점 만점이다.", "나무시장품질마크"},
		{"# 물빛마을 평가지표 줄인다\n환경부는 평가지표를 줄인다고 밝혔다.\n물빛마을은 깨끗한 물가 마을을 선정하는 사업이다.\n평가지표는 30개이다.", "물빛마을"},
		{"# 온볕쉼터 인증기준 손질\n복지부는 인증기준을 손질한다고 밝혔다.\n‘온볕쉼터’란 어르신이 쉬기 좋은 곳을 인증하는 제도를 말한다.\n총점은 200점이다.", "온볕쉼터"},
		{"# 온볕쉼터 심사기준 손질\n- 「온볕쉼터 기준」 고시 개정 -\n복지부는 「온볕쉼터 기준」을 고친다고 밝혔다.\n온볕쉼터는 어르신이 쉬기 좋은 곳에 표지를 주는 제도로, 2012년부터 시행되고 있다.\n총점은 200점이다.", "온볕쉼터"},
		{"# 마을숲지수 지표 개선\n산림청은 마을숲지수의 지표를 줄인다고 밝혔다.\n마을숲지수는 숲의 통계를 셈한 것으로 2015년부터 해마다 알린다.\n지표는 30개이다.", "마을숲지수"},
		{"# 물빛마을에서 만나요\n환경부는 물빛마을 잔치를 연다고 밝혔다.\n물빛마을은 깨끗한 물가 마을을 선정하는 사업이다.\n평가지표는 30개이다.", ""},
		{"# 평가지표 줄인다\n환경부는 평가지표를 줄인다고 밝혔다.\n평가지표는 30개이다.", ""},
	} {
		var got []string
		for _, k := range Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Criteria {
			if k.Scheme.ID != "" && !strings.Contains(strings.Join(got, " "), k.Scheme.ID) {
				got = append(got, k.Scheme.ID)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}
