package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// objectOf and doneTo go on behind what was decided on, tried or done: the second behind its object, the first else.
var (
	objectOf = hangul.MustCompile(`^(?:에\s대(?:해서?|해서는|하여|하여는)\s[^.」]{0,200}?(?:(?:특례|허가|예외)[를을]\s(?:부여|승인|허용|인정|내[줬주]|적용|지정|두기로)|(?:적극\s?(?:행정|해석)|규제\s?없음)['"]?으로\s(?:의결|결정|처리|확인))|(?:에|에도|에는|에\s대해서?|에\s대해서는|에\s대해서도|에\s대하여|에\s대한|의)\s(?:\S*[^\s록해고며할는은을를지에]\s){0,3}?[^\s」]{0,6}(?:특례|허가|승인|샌드박스|예외|적극\s?해석)|(?:로|으로)\s(?:\S+\s){0,2}?\S{0,4}(?:특례|허가|승인))`)
	doneTo   = hangul.MustCompile(`^[을를]\s(?:위(?:한|해)\s(?:\S+\s){0,3}?\S{0,4}(?:특례|허가|승인)|(?:\S+\s){0,4}?(?:실증|시범|운영|운행|도입|시작|출시|설치|제공|추진|승인|허용|의결|지정|통과)(?:한다|했|하였|하겠|하기로|하게|할\s수|할\s(?:예정|계획)|해\s|받았|받아|받게|시켰)|(?:\S+\s)?(?:규제\s?|실증\s?)?(?:특례|허가)\s?(?:받|승인)|(?:\S+\s){0,4}?(?:선보인다|선보일\s|내놓는다|내놓을\s)|(?:\S+\s){0,3}?\S{0,4}(?:할|될)\s수\s있(?:게|다|도록\s했))`)
)

// objectWords guard objectOf.
var objectWords = setOf("특례", "허가", "승인", "샌드박스", "예외", "적극", "규제 없음")

// isDecidedOn says that words go on behind what was decided on, tried or done.
func isDecidedOn(rest string) bool {
	if strings.HasPrefix(rest, "을 ") || strings.HasPrefix(rest, "를 ") {
		return mayBeDone(rest) && doneTo.MatchString(rest)
	}
	return objectWords.in(rest) && objectOf.MatchString(rest)
}

// mayBeDone says quickly that doneTo may match: a word of it stands among the next five.
func mayBeDone(rest string) bool {
	i := len("을 ")
	for range 5 {
		k := strings.IndexAny(rest[i:], " \t\n\f\r")
		if k < 0 {
			k = len(rest) - i
		}
		w := rest[i : i+k]
		noun := triedNouns.at(w)
		if noun != "" && triedVerbs.at(w[len(noun):]) != "" || triedWords.in(w) || strings.HasSuffix(w, "할") || strings.HasSuffix(w, "될") {
			return true
		}
		if i += k + 1; i >= len(rest) {
			return false
		}
	}
	return false
}

// triedNouns and triedVerbs begin words of doneTo, triedWords stand in them.
var (
	triedNouns = setOf("실증", "시범", "운영", "운행", "도입", "시작", "출시", "설치", "제공", "추진", "승인", "허용", "의결", "지정", "통과")
	triedVerbs = setOf("한다", "했", "하였", "하겠", "하기로", "하게", "할", "해", "받았", "받아", "받게", "시켰")
	triedWords = setOf("특례", "허가", "승인", "선보", "내놓")
)
