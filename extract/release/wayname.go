package release

import "strings"

// ways are nouns for ways and for work, which end as the particle 로 does.
var ways = setOf("탐방로", "산책로", "등산로", "순례로", "보행로", "통학로", "자전거도로", "도로", "가로", "수로", "철로", "근로", "진로", "경로", "통로", "항로")

// namesWay says that the 로 at the end of words belongs to the name of a way and is no
// particle: the release has it before a particle, a number or a call elsewhere. 국가탐방로 지정;
// 국가탐방로는, 국가탐방로 3곳.
func (ctx *context) namesWay(t string) bool {
	word := t[afterLast(t, " ,·'\"「『(…"):]
	found := false
	for _, w := range ways.list {
		found = found || strings.HasSuffix(word, w)
	}
	if !found {
		return false
	}
	for _, v := range ctx.runningTexts() {
		for at := 0; ; {
			k := strings.Index(v.S[at:], word)
			if k < 0 {
				break
			}
			at += k + len(word)
			rest := v.S[at:]
			for _, j := range []string{"는 ", "를 ", "와 ", "로 ", "의 ", "가 ", "에 ", " 공모", " 사업", " 대상지", " 선정 결과", " 지정 결과", " 신규"} {
				if strings.HasPrefix(rest, j) {
					return true
				}
			}
			if len(rest) > 1 && rest[0] == ' ' && rest[1] >= '0' && rest[1] <= '9' {
				return true
			}
		}
	}
	return false
}
