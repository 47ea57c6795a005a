package release

import "testing"

// TestBestOfSystem: 우수 belongs to the name where the release tells of the system that certifies so, though it prints what follows
// alone, too.
func TestBestOfSystem(t *testing.T) {
	for in, want := range map[string]string{
		"# 올해의 우수 숲길 기술 2건 지정\n산림청은 우수 숲길 기술 지정제도에 따라 우수 숲길 기술로 ‘나무 감지 기술’ 등 2건을 지정했다고 밝혔다. 국내 숲길 기술의 경쟁력을 높인다.": "우수 숲길 기술",
		"# 우수 물길 제품 3개 지정\n산림청은 우수 물길 제품 3개를 지정했다. 우수 물길 제품 인증제는 물길 제품의 질을 높인다.":                                 "우수 물길 제품",
		"# 우수 숲마을 2곳 선정\n산림청은 강원 태백시와 경북 봉화군을 우수 숲마을로 지정했다고 밝혔다. 우수 숲마을 지정제는 2019년 도입됐으며, 모든 숲마을이 신청할 수 있다.":     "우수 숲마을",
		"# 우수 숲마을 2곳 선정\n산림청은 강원 태백시와 경북 봉화군을 우수 숲마을로 뽑았다. 숲마을은 모두 40곳으로, 해마다 우수 숲마을을 뽑아 상을 준다.":                 "숲마을",
		"# 숲마을 2곳 지정\n산림청은 강원 태백시와 경북 봉화군을 숲마을로 지정했다. 우수 숲마을에는 상을 준다. 숲마을 지정제는 2019년 도입됐다.":                      "숲마을",
	} {
		if got := decidedOn(in); got != want {
			t.Errorf("%s\n   got  %q\n   want %q", in, got, want)
		}
	}
}
