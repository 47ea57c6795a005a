package release

import "testing"

// TestProgrammesOfLines: what leads to names is a programme of its own, or a part of the name of one,
// where the release decides on several.
func TestProgrammesOfLines(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"beside the one that is named", `# 물빛쉼터 거점·마실길 살림마을 4곳 선정
행정안전부는 물빛쉼터 거점과 마실길 살림마을를 선정했다고 9일 밝혔다.
ㅇ 쉼터 거점 : 경기 오산시, 강원 태백시
ㅇ 살림마을 : 전북 무주군, 경북 영덕군`, "마실길살림마을: 무주군 영덕군; 물빛쉼터거점: 오산시 태백시"},
		{"parts of both names", `# 푸른어촌마을·갯벌쉼터거점 3곳 확정
해양수산부는 푸른어촌마을로 충남 태안군을, 갯벌쉼터거점으로 전남 신안군과 경남 남해군을 확정했다.
어촌마을은 충남 태안군, 쉼터거점은 전남 신안군과 경남 남해군이다.`, "갯벌쉼터거점: 남해군 신안군; 푸른어촌마을: 태안군"},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestNamesByMark: a mark alone tells a name where nothing else does: brackets, a colon, a tag.
func TestNamesByMark(t *testing.T) {
	const told = "\n문화체육관광부는 올해 대상지로 강원 홍천군과 충북 괴산군을 선정했다고 9일 밝혔다."
	for in, want := range map[string]string{
		"# (별내숲마을) 강원 홍천군·충북 괴산군 선정" + told:                       "별내숲마을",
		"# 별내숲마을 : 강원 홍천군, 충북 괴산군 선정" + told:                      "별내숲마을",
		"# 새 얼굴 두 곳" + told + "\n#별내숲마을 #홍천군 #괴산군":                "별내숲마을",
		"# 새 얼굴 두 곳" + told + "\n#별내숲마을 #달내숲마을":                   "",
		"# 새 얼굴 두 곳\n문화체육관광부는 강원 홍천군과 충북 괴산군을 (별내숲마을) 대상지로 선정했다.": "별내숲마을",
		"# 새 얼굴 두 곳\n문화체육관광부는 강원 홍천군과 충북 괴산군을 새 대상지로 선정했다.":       "",
	} {
		if got := programmesOf(in); got != want {
			t.Errorf("%s\n got %q, want %q", in, got, want)
		}
	}
}

// TestNewTopic: what was chosen may be called this year's or new before its name.
func TestNewTopic(t *testing.T) {
	const want = "new 강원 홍천군, new 충북 괴산군"
	for _, in := range []string{
		"# 새 얼굴 두 곳\n문화체육관광부가 선정한 올해의 별내숲마을은 강원 홍천군과 충북 괴산군이다.",
		"# 별내숲마을 두 곳 선정\n문화체육관광부가 뽑은 새 별내숲마을은 강원 홍천군과 충북 괴산군이다.",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n got %s", in, got)
		}
	}
}
