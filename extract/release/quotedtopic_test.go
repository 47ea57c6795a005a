package release

import "testing"

// TestTopicOfQuotes: what belongs to a place and stands in quotes behind it is what a sentence tells of, whatever leads to it.
func TestTopicOfQuotes(t *testing.T) {
	const lead = "# 온새미마을 3곳 선정\n행정안전부는 ‘온새미마을’ 사업 농촌지역 대상지로 전국 3곳을 선정했다고 5일 밝혔다.\n□ 선정된 곳은 저마다 특색 있는 사업을 벌일 계획이다.\nㅇ 경북 상주시 ‘물길’은 창업 교육을 연다.\nㅇ 전남 신안군은 섬마을 학교를 꾸민다.\n"
	const want = "new 경북 상주시, new 전남 신안군, new 경남 거제시"
	for in, want := range map[string]string{
		"ㅇ 경남 거제시 ‘나루 섬 마을’은 바다와 숲을 누비는 마을을 꾸밀 예정이다.": want,
		"ㅇ 경남 거제시 ‘나루’는 바다와 숲을 누비는 마을을 꾸밀 예정이다.":      want,
		"ㅇ 경남 거제시 “나루 섬”에서는 바다와 숲을 누비는 마을을 꾸밀 예정이다.":  want,
		"ㅇ 경남 거제시의 ‘나루 섬’은 바다와 숲을 누비는 마을을 꾸밀 예정이다.":   want,
		"ㅇ 경남 거제시 관계자는 앞으로도 나루를 돌볼 계획이라고 말했다.":        "",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
