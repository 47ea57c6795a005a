package normalize

import (
	"testing"

	"injeung/extract/doc"
)

// TestExplainedClass: a class with its explanation is the class, and the shorter words stand for both.
func TestExplainedClass(t *testing.T) {
	for _, c := range []struct {
		first, second string
		same          bool
	}{
		{"유형1: 거점 조성", "유형1", true},
		{"거점형 나눔마을", "거점형", true},
		{"2유형(생활 개선)", "2유형", true},
		{"산림", "산림 - 치유", true},
		{"도시", "도시 재생", false},
		{"산림형", "하천형", false},
	} {
		claims := []claim{{words: doc.Text{S: c.first}}, {words: doc.Text{S: c.second}}}
		for i := range claims {
			claims[i].value = sameWords(claims[i].words)
		}
		sameClasses(claims)
		if got := claims[0].value == claims[1].value; got != c.same {
			t.Errorf("%s, %s: %v", c.first, c.second, got)
		}
		if c.same && len(claims[0].words.S) > len(claims[1].words.S) {
			t.Errorf("%s stands before %s", claims[0].words.S, claims[1].words.S)
		}
	}
}
