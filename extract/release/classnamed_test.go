package release

import (
	"fmt"
	"testing"
)

// partCountsOf are the numbers that a text declares, with their classes.
func partCountsOf(text string) string {
	out := ""
	for _, d := range Read(written(text), "").Decisions {
		for _, n := range d.Counts {
			out += fmt.Sprintf("%s %d;", n.Class.S, n.N)
		}
	}
	return out
}

// TestCountsOfParts: numbers that make up the declared one, or count the names in their
// brackets, are of classes, whatever the words before them.
func TestCountsOfParts(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"each with its names", `# 물길거점도시에 완도, 태안, 통영 선정
해양수산부는 물길거점도시 육성사업의 대상지로 먼바다관문도시 1곳(전남 완도군)과 포구쉼터도시 2곳(충남 태안군, 경남 통영시)을 선정했다.`,
			"먼바다관문도시 1;포구쉼터도시 2;"},
		{"two programmes", `# 두 사업 대상지 선정
해양수산부는 먼바다관문도시 1곳(전남 완도군)과 포구쉼터도시 2곳(충남 태안군, 경남 통영시)을 살펴보았다.`,
			""},
		{"in a sentence of its own", `# 안심서비스 5개 추가 선정
행정안전부는 안심서비스 심사위원회를 열어 5개를 안심서비스로 선정하였다고 밝혔다.
□ 이번에 선정된 서비스는 구름저장서비스 2개, 구름 지원서비스 2개, 엮음서비스 1개이다.`,
			" 5; 5;구름저장서비스 2;구름 지원서비스 2;엮음서비스 1;"},
		{"that do not make up the number", `# 안심서비스 5개 추가 선정
행정안전부는 안심서비스 심사위원회를 열어 5개를 안심서비스로 선정하였다고 밝혔다.
□ 이번에 신청된 서비스는 구름저장서비스 6개, 구름 지원서비스 4개이다.`,
			" 5; 5;"},
	} {
		if got := partCountsOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
