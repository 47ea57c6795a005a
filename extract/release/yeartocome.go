package release

import "strings"

// yearToCome gives the bytes of the year to come before a topic, where the release tells
// that it was decided on for that year: (내년도 가나협약 대상 4곳을 뽑았다.) 내년 가나협약
// 대상 시·군은 다라시다.
func (ctx *context) yearToCome(s string) int {
	lead := spaces(s)
	for _, w := range []string{"내년도 ", "내년 "} {
		if strings.HasPrefix(s[lead:], w) && ctx.decidedForNext() {
			return lead + len(w)
		}
	}
	return 0
}

// decidedForNext says that a statement of a decision taken dates it to the next year.
func (ctx *context) decidedForNext() bool {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !strings.Contains(p.S, "내년") {
			continue
		}
		for _, s := range ctx.decidingSentences(p) {
			if t := p.S[s[0]:s[1]]; strings.Contains(t, "내년도 ") || strings.Contains(t, "내년 ") || strings.Contains(t, "내년부터 ") {
				return !containsAny(t, []string{"계획", "예정"})
			}
		}
	}
	return false
}
