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
		{"도심 나눔", "도심", true},
		{"농촌나눔", "농촌", true},
		{"도심", "도심 나눔", true},
		{"도심 이음", "도심", false},
		{"나눔", "도심 나눔", false},
	} {
		claims := []claim{{words: doc.Text{S: c.first}}, {words: doc.Text{S: c.second}}}
		for i := range claims {
			claims[i].value = sameWords(claims[i].words)
		}
		sameClasses(claims, "올해 나눔 본사업")
		if got := claims[0].value == claims[1].value; got != c.same {
			t.Errorf("%s, %s: %v", c.first, c.second, got)
		}
		if c.same && len(claims[0].words.S) > len(claims[1].words.S) {
			t.Errorf("%s stands before %s", claims[0].words.S, claims[1].words.S)
		}
	}
}

// TestGivenGrade: a prize with its giver is the prize without.
func TestGivenGrade(t *testing.T) {
	for _, c := range []struct {
		first, second string
		same          bool
	}{
		{"가나부 장관상", "장관상", true},
		{"청장 표창", "가나청 청장 표창", true},
		{"다라위원회 위원장상", "위원장상", true},
		{"마바학회 회장상", "회장상", true},
		{"가나부 장관상", "다라부 장관상", false},
		{"종합 대상", "대상", false},
		{"최우수 장관상", "장관상", false},
	} {
		claims := []claim{{words: doc.Text{S: c.first}}, {words: doc.Text{S: c.second}}}
		for i := range claims {
			claims[i].value = sameGrade(claims[i].words)
		}
		sameGrades(claims)
		if got := claims[0].value == claims[1].value; got != c.same {
			t.Errorf("%s, %s: %v", c.first, c.second, got)
		}
	}
}
