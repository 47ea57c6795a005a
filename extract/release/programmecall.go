package release

import (
	"strings"
)

// callWords are the words of calls and of how they ended, with what leads to them.
var callWords = setOf(" 공모 결과", " 공모에", " 공모 선정", " 공모사업", " 공모 사업", " 사업지", " 사업 대상지", " 후보지", " 대상 시·군", " 대상 지자체", " 대상지", " 대상 지역", " 대상 도시", "공모", "인증제", "인증 심사", "인증심사", "지정 심사", "지정심사", "지정 결과", "선정 결과", "심의 결과", "심의위원회", "심의를 거쳐", "지정 공모", "인증 공모", "심사 결과", "평가 결과", "심사를 거쳐", "평가를 거쳐", "심사를 통해", "평가를 통해")

// callsIn finds names of programmes by their call: 지역활력타운 공모, 시범사업
// 공모 결과, 특구 심사.
func (ctx *context) callsIn(s string) [][2]int {
	var out [][2]int
	if !callWords.in(s) {
		return nil
	}
	for _, w := range callWords.list {
		for at := 0; ; {
			k := strings.Index(s[at:], w)
			if k < 0 {
				break
			}
			i := at + k
			at = i + len(w)
			if strings.HasSuffix(w, "지") && (strings.HasPrefix(s[at:], "는 ") || strings.HasPrefix(s[at:], "로는 ")) && ctx.namesMain() {
				continue // of a class: 일반형 대상지는 가, 나이다
			}
			to := ctx.beforeFillers(s, i)
			if cut, ok := strings.CutSuffix(s[:to], "에 대한"); ok {
				to = len(cut) // 2024년 가나도시에 대한 평가 결과
			}
			if from := ctx.phraseStart(s, to); to > from && (w[0] == ' ' && !endsClause(s[from:to]) || endsAsProgramme(strings.TrimRight(s[:to], "」』\"' "))) {
				out = append(out, [2]int{from, to - closingQuote(s[:to])})
			}
		}
	}
	return out
}

// namesMain says that a programme of the title or the first statements is known.
func (ctx *context) namesMain() bool {
	for i := range ctx.known {
		if ctx.known[i].main {
			return true
		}
	}
	return false
}

// endsClause says that words end in a verb or a particle and are no name.
func endsClause(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if endsPhraseWord(word) {
		return true
	}
	for _, w := range []string{"고", "며", "여", "해", "된", "한", "는", "을", "를", "에", "의", "로", "최종", "신규"} {
		if strings.HasSuffix(word, w) {
			return true
		}
	}
	return false
}
