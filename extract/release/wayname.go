package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// ways are nouns for ways and for work, which end as the particle 로 does.
var ways = setOf("탐방로", "산책로", "등산로", "순례로", "보행로", "통학로", "자전거도로", "도로", "가로", "수로", "철로", "근로", "진로", "경로", "통로", "항로")

// namesWay says that the 로 at the end of words belongs to the name of a way and is no
// particle: no particle is spelled so behind them, or the release has it before a particle, a
// number or a call elsewhere. 하수관로; 국가탐방로 지정; 국가탐방로는, 국가탐방로 3곳.
func (ctx *context) namesWay(t string) bool {
	if notParticle(strings.TrimSuffix(t, "로")) {
		return true
	}
	word := t[afterLast(t, " ,·'\"「『(…"):]
	if !endsInOne(word, ways.list) {
		return false
	}
	for _, v := range ctx.runningTexts() {
		for at := 0; ; {
			k := strings.Index(v.S[at:], word)
			if k < 0 {
				break
			}
			at += k + len(word)
			if wayGoesOn(v.S[at:]) {
				return true
			}
		}
	}
	return false
}

// notParticle says that words end in a syllable that the particle is spelled 으로 behind, so
// that 로 behind them is a part of their last noun: 하수관(로), 여객선 항(로).
func notParticle(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return isSyllable(r) && hangul.Final(r) > 0 && hangul.Final(r) != hangul.Final('를')
}

// wayGoesOn says that what stands behind the name of a way shows that it ends there: another
// particle, a number, what is called for or built.
func wayGoesOn(rest string) bool {
	for _, j := range []string{"는 ", "를 ", "와 ", "로 ", "의 ", "가 ", "에 ", " 공모", " 사업", " 대상지", " 선정 결과", " 지정 결과", " 신규"} {
		if strings.HasPrefix(rest, j) {
			return true
		}
	}
	if len(rest) < 2 || rest[0] != ' ' {
		return false
	}
	if rest[1] >= '0' && rest[1] <= '9' {
		return true
	}
	n := 1 + wordLen(rest[1:])
	if projectNouns.in(rest[1:n]) {
		return true // 도로 정비사업
	}
	return n+1 < len(rest) && rest[n] == ' ' && projectNouns.at(rest[n+1:]) != "" // 도로 가꾸기 사업
}
