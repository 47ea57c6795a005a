package release

import "testing"

// TestNamedByPrize names a programme by its prize, or by those who did well in it where they get one as such.
func TestNamedByPrize(t *testing.T) {
	const won = "\n대통령상은 경남 사천시가 받는다.\n장관상은 충북 단양군과 경기 오산시가 차지했다."
	const three = "new 경남 사천시/대통령상, new 충북 단양군/장관상, new 경기 오산시/장관상"
	for _, c := range []struct{ in, name, want string }{
		{"# 아이가 웃는 동네 만든 지자체 3곳 포상\n환경부는 6월 12일 ‘2025년 은빛 정책 우수 지자체 포상 전수식’을 개최한다." + won, "은빛 정책 우수 지자체", three},
		{"# 아이가 웃는 동네 만든 지자체 3곳 포상\n환경부는 6월 12일 은빛 돌봄 우수 기관 시상식을 열었다." + won, "은빛 돌봄 우수 기관", three},
		{"# 아이가 웃는 동네 만든 지자체 3곳 포상\n환경부는 12일 서울에서 ‘은빛 나눔 우수 시·군 표창 수여식’을 마련했다고 밝혔다." + won, "은빛 나눔 우수 시·군", three},
		{"# 아이가 웃는 동네 만든 지자체 3곳 포상\n환경부는 ‘은빛재정 우수 지방자치단체’ 시상식을 열었다고 밝혔다." + won, "은빛재정 우수 지방자치단체", three},
		{"# 아이가 웃는 동네 만든 지자체 3곳 포상\n환경부는 6월 12일 우수 지자체 시상식을 열었다." + won, "", ""},
		{"# 아이가 웃는 동네 시상식\n환경부는 6월 30일까지 ‘은빛 정책 우수 지자체’ 신청을 받는다. 상금은 1억 원이다.", "", ""},
	} {
		f, name := Read(written(c.in), ""), ""
		for i := range f.Decisions {
			name = f.Decisions[i].Scheme.Name
		}
		if got := saidOf(c.in); got != c.want || name != c.name {
			t.Errorf("%s\n got  %s: %s\n want %s: %s", c.in, name, got, c.name, c.want)
		}
	}
}
