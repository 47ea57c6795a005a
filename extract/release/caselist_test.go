package release

import "testing"

// TestCaseLists: best practices in paragraphs under a heading, by the forms of their heads,
// and where such a list ends.
func TestCaseLists(t *testing.T) {
	const lead = "# 별숲도시 2곳 지정\n환경부는 별숲도시로 강원 태백시, 경북 영덕군 2곳을 지정했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"□ 별숲도시 우수사례\n◈ 강원 태백시 : 눈길 안심 손잡이\n- 비탈길에 손잡이를 세움\n- 눈이 오면 먼저 돎\n◈ 경북 영덕군 : 대게 배움터\n- 손질을 가르침\n※ 작년 40명",
			"city//강원 태백시/눈길 안심 손잡이 -비탈길에 손잡이를 세움 -눈이 오면 먼저 돎\ncity//경북 영덕군/대게 배움터 -손질을 가르침 !※ 작년 40명"},
		{"< 우수 사례 >\n○ (태백시) 눈길 안심 손잡이\n- 비탈길에 손잡이를 세움\n○ (영덕군) 대게 배움터\n- 손질을 가르침",
			"city//태백시/눈길 안심 손잡이 -비탈길에 손잡이를 세움\ncity//영덕군/대게 배움터 -손질을 가르침"},
		{"참고 대표사례\n1. 태백시 ‘눈길 안심 손잡이’\n- 비탈길에 손잡이를 세움\n2. 영덕군 ‘대게 배움터’\n- 손질을 가르침\n□ 문의처\n- 환경부 자연정책과",
			"city//태백시/‘눈길 안심 손잡이’ -비탈길에 손잡이를 세움\ncity//영덕군/‘대게 배움터’ -손질을 가르침"},
		{"□ 우수사례\n○ 눈길 안심 손잡이(강원 태백시)\n- 비탈길에 손잡이를 세움",
			"city//강원 태백시/눈길 안심 손잡이 -비탈길에 손잡이를 세움"},
		{"□ 우수사례\n○ (태백시) 눈길 안심 손잡이\n○ (영덕군) 대게 배움터", ""},
		{"□ 지정 절차\n◈ 강원 태백시 : 눈길 안심 손잡이\n- 비탈길에 손잡이를 세움", ""},
	} {
		if got := practicesOf(Read(written(lead+c.in), "")); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
