package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// A sentence may lead to the names below it by their class: 선정된 대도시는 다음과 같다; (기초) 선정된 곳은 다음과 같다.
var (
	// classLed finds the words of such a sentence around its class.
	classLed = hangul.MustCompile(`^(?:(?:우선|먼저|다음으로|올해|이번에) )?(?:(?:신규로?|새로|새롭게|최종) )?(?:(?:지정|인증|선정|승인|공인|선발)(?:된|한|받은) )?(.{2,80}?)(?:(?:에서|으로|로)? ?(?:최종 )?(?:지정|인증|선정|승인|공인|선발)(?:된|한)? ?(?:곳|도시|지역|지자체|지방정부|시·군|시·군·구|결과|현황|명단|대상|대상지)| 결과| 현황| 명단)?(?: [0-9]{1,2}곳)?$`)
	// tellsOfClass finds before the class what it is for: 두 가지 이상의 사업을 엮는 (가나형), 인구가 적은 (다라형).
	tellsOfClass = hangul.MustCompile(`^(?:[^ ]+ ){0,8}(?:[^ ]*[가-힣](?:는|은|한|된|할|될|운|던)|[^ ]*(?:생긴|떨어진|늘어난|이뤄진|만든|여긴|남긴|옮긴|지닌|가진|보인|미친)) `)
	// labelledLed finds them behind a class in brackets.
	labelledLed = hangul.MustCompile(`(?:지정|인증|선정|승인|공인|선발)(?:된|한|받은)? ?(?:곳|도시|지역|지자체|지방정부|시·군|시·군·구|결과|현황|명단|대상|대상지)(?: [0-9]{1,2}곳)?$`)
)

// othersClassed tell before a class of those who were not chosen now.
var othersClassed = []string{"떨어진", "지원한", "참여한", "도전한", "기존", "앞서", "이미"}

// classLeading is the class in a sentence that leads to names below it, of which to is what stands before 는 다음과 같다.
func (r *listReader) classLeading(s string, to int) (listLabel, bool) {
	if saysApplied(s[:to]) || containsAny(s[:to], wordsOf(failedWords, unchosenWords, setAsideWords, lastYearWords)) {
		return listLabel{}, false
	}
	from, in, end := bracketAt(s, spaces(s))
	if end == 0 || end >= to || !labelledLed.MatchString(s[end:to]) {
		m := classLed.FindStringSubmatchIndex(s[:to])
		if m == nil {
			return listLabel{}, false
		}
		from, in = m[2], m[3]
	}
	if m := tellsOfClass.FindStringIndex(s[from:in]); m != nil {
		if containsAny(s[from:from+m[1]], wordsOf(applyingWords, denyingWords, othersClassed)) {
			return listLabel{}, false
		}
		from += m[1]
	}
	class := strings.Trim(s[from:in], " '\"")
	if from += strings.Index(s[from:in], class); class == "" || !r.ctx.isClass(withoutPartNoun(class)) {
		return listLabel{}, false
	}
	return listLabel{class: [2]int{from, from + len(class)}, said: true}, true
}
