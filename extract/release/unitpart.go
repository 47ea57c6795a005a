package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// partNamed is a class that ends in the word for what it is, which begins at byte k, with its name before it; none where no name
// stands there: (공모 결과) 물길 분야, not 각 분야.
func partNamed(t string, k int) [2]int {
	from := partWord(t, k)
	if from == k {
		return [2]int{}
	}
	if word := strings.TrimSpace(t[from:k]); verbalNoun.MatchString(word) {
		if from = partWord(t, from); strings.TrimSpace(t[from:k]) == word {
			return [2]int{} // 만들기 분야 leaves out what is made
		}
		if before := strings.Fields(t[afterLast(t[:from], ",(·"):from]); len(before) > 0 && tellsOfNoun.MatchString(before[len(before)-1]) {
			return [2]int{} // 살기 좋은 마을 만들기 분야
		}
	}
	return [2]int{from, len(t)}
}

// partWord is where the word before byte k begins that can name a part; k where none stands there, or one that only tells of the noun
// behind it: 새로 생긴 분야.
func partWord(t string, k int) int {
	before := strings.TrimSuffix(t[:k], " ")
	from := afterLast(before, " ,(·")
	word := before[from:]
	if len(before) == k || !isSyllable(lastRune(before)) || len(word) <= len("각") || endsInOne(word, roleEnds) && !strings.HasSuffix(word, "마을") || hasWord("해당 모든 여러 다른 전체 결과 선정 지정 인증", word) || tellsOfNoun.MatchString(word) {
		return k
	}
	return from
}

// tellsOfNoun finds a verb or adjective that goes before a noun. Nouns that end in the same syllable are not met: 안전, 해운, 사진,
// 재난, 제한.
var tellsOfNoun = hangul.MustCompile(`(?:[는은던된될했긴킨린른친]|[려로다거가까러더서쉬]운|[어여려라해와워]진|[나어러끝]난|[요수능용전절편당양특약강선활안정속불결]한|육성할|[들해져]온|[아없있]는)$`)

// verbalNoun finds a noun made of a verb, before which stands what is done with it: 마을 만들기.
var verbalNoun = hangul.MustCompile(`(?:[들꾸리키우잇히하되닦심누이]기|짓기|찾기|지내기)$`)
