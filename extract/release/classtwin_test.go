package release

import (
	"strings"
	"testing"
)

// TestClassTwins: the short form of another programme's name is a class where it is the topic of a list beside
// classes; a table of the same places goes with the statement on them.
func TestClassTwins(t *testing.T) {
	const title = "# 푸른길을 닦을 네 곳, 조성사업 대상으로 선정\n배포일 2024. 5. 7.(화)\n"
	const lead = "□ 환경부는 「2024년 푸른길도시 조성사업」에 낸 계획을 심사해 들머리형은 강원 영월군, 마을형은 충북 옥천군, 전남 곡성군, 실험단지는 경남 하동군을 선정하였다.\n"
	const more = "□ 이 사업은 ‘들머리형 푸른길도시 조성사업’, ‘마을형 푸른길도시 조성사업’, ‘푸른길도시 실험단지 조성사업’으로 나뉜다.\nㅇ ‘들머리형 푸른길도시 조성사업’으로는 걷는 길의 첫머리를 닦고,\nㅇ ‘푸른길도시 실험단지 조성사업’은 길바닥 재료를 시험할 곳을 실험단지로 지정하여 지원한다.\n"
	const table = "사업유형 | 지자체 | 사업 이름\n들머리형 | 강원 영월군 | 첫 걸음\n마을형 | 충북 옥천군 | 함께 걷는 길\n마을형 | 전남 곡성군 | 느린 길\n실험단지 | 경남 하동군 | 길 찾는 단지\n"
	for name, in := range map[string]string{"alone": lead + more, "table between": lead + table + more, "table behind": lead + more + table} {
		n := 0
		for _, d := range Read(written(title+in), "").Decisions {
			if n += len(d.Holders); strings.Contains(d.Scheme.Name, "실험단지") {
				t.Errorf("%s: decided as %s", name, d.Scheme.Name)
			}
		}
		if n < 4 || strings.Contains(name, "table") && n < 8 {
			t.Errorf("%s: %d holders", name, n)
		}
	}
}

// TestLedBy reads the names behind the one that is told first.
func TestLedBy(t *testing.T) {
	for _, w := range []string{"비롯, ", "비롯해 ", "비롯해, ", "비롯해서 ", "포함, ", "포함해 "} {
		in := "# 맑은물터 4곳 지정\n환경부는 맑은물터 4곳을 지정했다.\n신규 지정 기관은 경남 하동군을 " + w + "강원 영월군, 충북 옥천군, 전남 곡성군 등이다."
		if got := saidOf(in); got != "new 경남 하동군, new 강원 영월군, new 충북 옥천군, new 전남 곡성군" {
			t.Errorf("%s: %s", w, got)
		}
	}
}

// TestTitleGiven reads a title that is given in words for giving.
func TestTitleGiven(t *testing.T) {
	const two = "new 강원 영월군, new 충북 옥천군"
	for in, want := range map[string]string{
		"환경부는 강원 영월군, 충북 옥천군에 ‘맑은물터’ 인증을 줬다.":                    two,
		"환경부는 강원 영월군, 충북 옥천군에 ‘맑은물터’ 인증을 주고, 사업비를 지원한다.":         two,
		"환경부는 앞으로 강원 영월군, 충북 옥천군과 같은 곳에 ‘맑은물터’ 인증을 줄 예정이라고 밝혔다.": "",
		"환경부는 3년마다 인증을 주는 맑은물터 제도를 강원 영월군, 충북 옥천군에서 설명했다고 밝혔다.":  "",
	} {
		if got := saidOf("# 맑은물터 소식\n" + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
