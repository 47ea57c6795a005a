package release

import "testing"

// TestPrizes reads who got which prize, in either order and with whatever verb, and leaves
// out persons, earlier years and prizes that a release only mentions.
func TestPrizes(t *testing.T) {
	const lead = "# 국토부, 은빛도시대상 수상 지자체 선정\n국토교통부는 은빛도시대상 수상 지자체를 선정했다고 밝혔다. "
	const three = "new 경남 사천시/대통령상, new 충북 단양군/국무총리상, new 경기 오산시/장관상, new 전북 남원시/장관상"
	for _, c := range []struct{ name, in, want string }{
		{"went to", lead + "대통령상은 종합평가 1위인 경남 사천시에 돌아갔다. 충북 단양군은 국무총리상을 받았다. 경기 오산시와 전북 남원시 등 2개 지자체에는 장관상이 수여됐다.", three},
		{"as subject", lead + "경남 사천시가 대통령상을, 충북 단양군이 국무총리상을, 경기 오산시와 전북 남원시가 장관상을 각각 받았다.", three},
		{"chosen for", lead + "대통령상에는 경남 사천시가 선정됐고, 국무총리상에는 충북 단양군, 장관상에는 경기 오산시와 전북 남원시가 이름을 올렸다.", three},
		{"in one sentence, with two verbs", lead + "대통령상은 경남 사천시가 받고 국무총리상은 충북 단양군에 수여된다. 장관상에 선정된 지자체는 경기 오산시·전북 남원시 등이다.", three},
		{"the honour of", lead + "최고상인 대통령상의 영예는 경남 사천시에 돌아갔다. 국무총리상은 충북 단양군, 장관상은 경기 오산시와 전북 남원시가 차지했다.", three},
		{"behind marks", lead + "국토교통부 장관상은 △경기 오산시 △전북 남원시 등 2곳이 수상했다.", "new 경기 오산시/국토교통부 장관상, new 전북 남원시/국토교통부 장관상"},
		{"grades", "# 은빛행정 평가 우수기관 선정\n행정안전부는 ‘은빛행정 평가’ 결과를 발표했다. 경남 사천시가 최우수, 충북 단양군, 대전 서구가 우수기관에 선정됐다. 장려는 경기 오산시가 차지했다.",
			"new 경남 사천시/최우수, new 충북 단양군/우수기관, new 대전 서구/우수기관, new 경기 오산시/장려"},
		{"without a word for the choice", "# 은빛도시대상 대통령상에 사천시\n국토교통부는 ‘2024 은빛도시대상’에서 경남 사천시가 대통령상을, 충북 단양군이 국무총리상을 수상한다고 밝혔다.",
			"new 경남 사천시/대통령상, new 충북 단양군/국무총리상"},
		{"a city tells", "# 사천시, 은빛도시대상 대통령상 수상\n경남 사천시가 ‘2024 은빛도시대상’에서 대통령상을 수상했다고 밝혔다.", "new 경남 사천시/대통령상"},

		{"a pupil", lead + "대통령상은 사천시 가람초등학교 김다솜 학생이 받았다. 국무총리상은 서울 마포구에 사는 이나래 씨에게 돌아갔다.", ""},
		{"last year", "# 은빛도시대상 공모\n지난해 은빛도시대상에서는 경남 사천시가 대통령상을 받았다. 올해 공모는 다음 달 시작한다.", ""},
		{"in passing", "# 은빛마을 2곳 지정\n환경부는 경남 사천시와 충북 단양군을 은빛마을로 지정했다. 경기 오산시는 지난 5월 국무총리상을 받았다.", "new 경남 사천시, new 충북 단양군"},
		{"targets of support", "# 은빛마을 2곳 지정\n환경부는 은빛마을 2곳을 지정했다. 지원 대상에는 경남 사천시와 충북 단양군이 선정됐다.", "new 경남 사천시, new 충북 단양군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
