package release

import "testing"

// TestPrizesToldByProvince reads who got a prize where the 시·도 they lie in tells it, which got none.
func TestPrizesToldByProvince(t *testing.T) {
	const title = "# 은빛행정 평가 최우수상에 사천시\n"
	for _, c := range []struct{ name, in, want string }{
		{"told", title + "경상남도는 은빛행정 평가 결과 사천시가 최우수상을 받았다고 5일 밝혔다.", "new 사천시/최우수상"},
		{"told of two", title + "경남도는 2025년 은빛행정 평가에서 사천시가 최우수상을, 거창군이 우수상을 차지했다고 전했다.", "new 사천시/최우수상, new 거창군/우수상"},
		{"topics behind", title + "경남도는 은빛행정 평가에서 최우수상은 사천시, 우수상은 거창군과 산청군에 돌아갔다고 발표했다.", "new 사천시/최우수상, new 거창군/우수상, new 산청군/우수상"},
		{"not said to be told", title + "경상남도는 은빛행정 평가에서 사천시가 최우수상을 받아 올해 첫 수상을 기록했다.", "new 사천시/최우수상"},
		{"a metropolis", "# 은빛행정 평가 대상에 해운대구\n부산시는 은빛행정 평가에서 해운대구가 대상을, 영도구가 최우수상을 수상했다고 밝혔다.", "new 해운대구/대상, new 영도구/최우수상"},
		{"together", title + "경상남도는 은빛행정 평가에서 사천시와 함께 최우수상을 받았다고 밝혔다.", "new 경상남도/최우수상, new 사천시/최우수상"},
		{"side by side with two", title + "경상남도는 은빛행정 평가에서 사천시, 거창군과 나란히 최우수상을 받았다고 밝혔다.", "new 경상남도/최우수상, new 사천시/최우수상, new 거창군/최우수상"},
		{"itself among them", title + "경남도는 은빛행정 평가에서 우수상을, 사천시가 최우수상을 받았다고 밝혔다.", "new 경남도/우수상, new 사천시/최우수상"},
		{"by another's prize", title + "경남도는 전북 남원시가 은빛행정 평가에서 받은 표창을 보고 배우기로 했다.", ""},
		{"of others, not told", title + "경남도는 전북 남원시가 최우수상을 받은 은빛행정 평가에 내년부터 참여한다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestPrizesBehindMore reads the prize of names that more stands behind: how many they are, or who held the contest.
func TestPrizesBehindMore(t *testing.T) {
	const title = "# 은빛행정 평가 최우수상에 사천시\n"
	for _, c := range []struct{ name, in, want string }{
		{"counted", title + "국토교통부는 은빛행정 평가 결과를 발표했다. 특별히 뽑힌 곳은 경남 사천시와 충북 단양군, 대전 서구로 3곳이 특별상을 받는다.", "new 경남 사천시/특별상, new 충북 단양군/특별상, new 대전 서구/특별상"},
		{"held by", title + "경남 사천시가 국토교통부(장관 김가람)가 주관하는 ‘은빛행정’ 평가에서 최우수상을 받았다.", "new 경남 사천시/최우수상"},
		{"chosen by", title + "경남 사천시가 국토교통부가 선정하는 지방자치단체 은빛행정 평가에서 최우수상에 뽑혔다. 충북 단양군은 우수상을 받았다.", "new 경남 사천시/최우수상, new 충북 단양군/우수상"},
		{"judged", title + "경남 사천시는 올해 은빛행정 심사에서 최우수상을 받았다.", "new 경남 사천시/최우수상"},
		{"before others choose", "# 은빛행정 평가 우수기관\n은빛행정 평가에서 경남 사천시가 우수 기관 표창을 받았고 시는 우수 쉼터 2곳을 선정했다.", "new 경남 사천시/우수"},
		{"only counted in a province", title + "국토교통부는 은빛행정 평가 결과를 발표했다. 경상남도에서 3곳이 특별상을 받는다.", ""},
		{"by another contest", title + "경남 사천시는 산림청이 주관한 꽃길 사진전에서 특별상을 받았다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
