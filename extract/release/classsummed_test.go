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
		{"called as programmes are, of what the title names", "# ‘살맛나는 고을 가꾸기’ 시범지구 선정\n올해 ‘살맛나는 고을 가꾸기’ 사업에 참가할 곳은 시범고을 2개, 시범마당 3개, 본보기지원사업 2개 등 총 7곳이다.\n심의를 거쳐 ▲경남 사천시 ▲충북 단양군을 2024년 ‘시범고을’로 선정했다.\n‘시범마당’은 ▲경기 오산시 ▲전북 남원시 등 3개 지자체가 지정됐다.",
			"new 경남 사천시:시범고을, new 충북 단양군:시범고을, new 경기 오산시:시범마당, new 전북 남원시:시범마당"},
		{"of one call, though each ends as a programme", "# 새벽마을 만들기 대상지 7곳 선정\n농식품부는 「새벽마을 만들기」 공모에서 참빛지구 2곳, 들밥거점 1곳, 장독대 지원 4곳 등 모두 7곳을 선정했다고 밝혔다.\n참빛지구는 경남 사천시, 충북 단양군이 선정됐다.\n들밥거점에는 전북 남원시가 뽑혔다.",
			"new 경남 사천시:참빛지구, new 충북 단양군:참빛지구, new 전북 남원시:들밥거점"},
		{"of one judgement", "# 새벽마을 3곳 선정\n농식품부는 서면·현장평가를 거쳐 참빛지구 2곳, 들밥거점 1곳 등 총 3곳을 새벽마을로 선정했다.\n참빛지구는 경남 사천시, 충북 단양군이 선정됐다.\n들밥거점에는 전북 남원시가 뽑혔다.",
			"new 경남 사천시:참빛지구, new 충북 단양군:참빛지구, new 전북 남원시:들밥거점"},
		{"of a result", "# 새벽마을 만들기 3곳 선정\n농식품부는 새벽마을 만들기 공모 결과 참빛지구 2곳, 들밥거점 1곳 등 총 3곳을 선정했다.\n참빛지구는 경남 사천시, 충북 단양군이 선정됐다.\n들밥거점에는 전북 남원시가 뽑혔다.",
			"new 경남 사천시:참빛지구, new 충북 단양군:참빛지구, new 전북 남원시:들밥거점"},
		{"of two programmes that the title names", "# 참빛지구·들밥거점 3곳 선정\n농식품부는 올해 공모에서 참빛지구 2곳, 들밥거점 1곳 등 총 3곳을 선정했다.\n참빛지구는 경남 사천시, 충북 단양군이 선정됐다.\n들밥거점에는 전북 남원시가 뽑혔다.",
			"new 경남 사천시, new 충북 단양군, new 전북 남원시"},
		{"that make up another number", "# 새벽마을 7곳 선정\n농식품부는 △참빛길 2곳 △들밥길 3곳 등 새벽마을 7곳을 선정했다.\n들밥길은 경기 오산시, 전북 남원시 등에 있다.", "new 경기 오산시, new 전북 남원시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestWhatTitlesQuote: what a title quotes before the word for those chosen for it is the programme, and a part that is called as
// one is not.
func TestWhatTitlesQuote(t *testing.T) {
	const names = "\n산림청은 ▲경남 사천시 ▲충북 단양군을 2024년 ‘시범도시’로 선정했다."
	for _, c := range []struct{ in, want string }{
		{"# ‘살맛나는 고을 가꾸기’ 시범지구 선정" + names, "살맛나는고을가꾸기: 단양군 사천시"},
		{"# 시범지구 2곳 선정\n산림청은 ‘고을 가꾸기’를 위한 시범도시 2곳을 선정했다고 밝혔다." + names, "고을가꾸기: 단양군 사천시"},
		{"# ‘살맛나는 고을 가꾸기’ 시범지구 선정\n참가할 곳은 시범고을 2개, 본보기지원사업 2개 등 총 4곳이다." + names, "살맛나는고을가꾸기: 단양군 사천시"},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
