package release

import "injeung/normalize/hangul"

// anyItems finds items that anything may be looked at by, and not only those who are to be certified: 검사 항목.
var anyItems = hangul.MustCompile(`(?:검증|검사|시험|측정|통제)\s?항목`)

// judgesVerb finds that something is judged: (항목을) 모두 심사한다, (항목에 대한) 평가를 받았다.
var judgesVerb = hangul.MustCompile(`(?:평가|심사|심의|채점)(?:[을를]\s)?(?:거[쳐치친]|받[아았은는]|한다|했|하[고며여였]|해\s|된다|됐|되[고며어었]|통과|진행|실시)|(?:지정|인증|선정)(?:[을를]\s)?(?:여부|받[아았는]|한다|했|하[고며여였]|해\s|된다|됐|되[고며어었])`)

// byRoutine are words for what is done over and over, as one does with what one has: 매일 검사한다.
var byRoutine = setOf("매일", "매주", "매달", "매월", "수시로", "상시")

// judgesBy says that a sentence tells behind the items at from..to that those who are to be certified are judged by them, or
// before them that it is about judging.
func judgesBy(s string, from, to int) bool {
	return !byRoutine.in(s) && (judgesVerb.MatchString(s[to:]) || judgingTopic.MatchString(s[:from]))
}
