package release

import "testing"

// TestPartsBeforeTheirSum: what a sentence counts side by side before the number which it makes up are classes of those counted,
// and each leads its names later, whatever it is called.
func TestPartsBeforeTheirSum(t *testing.T) {
	const lead = "# 농식품부, 새벽마을 사업지 7곳 선정\n농식품부는 △참빛지구 2곳 △들밥특화 4곳 △장독대 지원 1곳 등 새벽마을 사업지 7곳을 선정했다고 7일 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"as topics", lead + "참빛지구는 경남 사천시, 충북 단양군 2곳이다.\n들밥특화는 경기 오산시, 전북 남원시 등 4곳이다.",
			"new 경남 사천시:참빛지구, new 충북 단양군:참빛지구, new 경기 오산시:들밥특화, new 전북 남원시:들밥특화"},
		{"with what they are", lead + "참빛지구는 경남 사천시, 충북 단양군 2곳이다.\n들밥특화 대상지는 △경기 오산 △전북 남원 △충남 서천 △강원 태백 4곳이다.",
			"new 경남 사천시:참빛지구, new 충북 단양군:참빛지구, new 경기 오산:들밥특화, new 전북 남원:들밥특화, new 충남 서천:들밥특화, new 강원 태백:들밥특화"},
		{"behind what they do", lead + "밥상을 차리는 들밥특화는 △경기 오산 △전북 남원 △충남 서천 △강원 태백 4곳이 선정됐다.",
			"new 경기 오산:들밥특화, new 전북 남원:들밥특화, new 충남 서천:들밥특화, new 강원 태백:들밥특화"},
		{"behind a joint", lead + "이와 함께 들밥특화는 △경기 오산시 △전북 남원시 △충남 서천군 △강원 태백시 4곳이 뽑혔다.",
			"new 경기 오산시:들밥특화, new 전북 남원시:들밥특화, new 충남 서천군:들밥특화, new 강원 태백시:들밥특화"},
		{"that make up another number", "# 새벽마을 7곳 선정\n농식품부는 △참빛길 2곳 △들밥길 3곳 등 새벽마을 7곳을 선정했다.\n들밥길은 경기 오산시, 전북 남원시 등에 있다.", "new 경기 오산시, new 전북 남원시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
