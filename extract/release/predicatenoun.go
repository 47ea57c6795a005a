package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// lightNouns stand between the noun and its verb: 인증을 획득하였다, 지정이 최종
// 확정됐다. The holder is the subject of those that are true.
var lightNouns = []struct {
	word    string
	passive bool
}{{"획득", true}, {"취득", true}, {"통과", true}, {"성공", true}, {"유지", true}, {"부여받", true}, {"수여받", true}, {"부여", false}, {"수여", false}, {"결정", false}, {"확정", false}, {"완료", false}, {"심의·의결", false}, {"의결", false}, {"승인", false}, {"선정", false}, {"지정", false}, {"인증", false}, {"발표", false}, {"공표", false}, {"고시", false}, {"허가", false}, {"추가", false}, {"처리", false}, {"가결", false}}

// adverbs stand between the noun and its verb and say nothing.
var adverbs = []string{"최종적으로 ", "최종 ", "원안대로 ", "원안 ", "만장일치로 ", "모두 ", "각각 ", "새로 ", "새롭게 ", "새로이 ", "공식 ", "추가로 ", "추가 ", "처음으로 ", "처음 ", "동시에 ", "다시 한번 ", "다시 한 번 ", "다시금 ", "다시 ", "연달아 ", "연이어 ", "잇따라 ", "잇달아 ", "거듭 ", "나란히 ", "함께 ", "일괄 ", "자격을 ", "결과를 ", "여부를 ", "대상으로 ", "대상에 ", "대상지로 ", "명단에 ", "지위를 ", "기간을 "}

// adverbStarts has them for their first syllables.
var adverbStarts = setOf(adverbs...)

// approvedPattern finds what a committee did with the decision that is named before
// it: (변경)하도록 승인했다, (지정)하는 안을 의결했다.
var approvedPattern = hangul.MustCompile(`^(?:하도록|하는 (?:안|방안|안건|계획|변경안|변경 안건|변경 계획|계획안|지정안|내용의 안건|내용의 안)[을를]) (?:최종 |모두 |심의·|심의[ ,]\s?)?(?:승인|의결|결정|확정|허용|허가|재가)(하였|했|되었|됐|하고|하며|함)`)

// approved says that the noun which ends at j was approved, and where the verb of that
// ends; 0 for not.
func approved(s string, j int) (end int, passive bool) {
	if !strings.HasPrefix(s[j:], "하도록") && !strings.HasPrefix(s[j:], "하는 ") {
		return 0, false
	}
	m := approvedPattern.FindStringSubmatchIndex(s[j:])
	if m == nil {
		return 0, false
	}
	return j + m[1], strings.HasSuffix(s[j+m[2]:j+m[3]], "됐") || strings.HasSuffix(s[j+m[2]:j+m[3]], "되었")
}

// glossed reads the bracket behind a noun of decision that says it again with its
// status: 인증(재인증)을 받았다.
func glossed(s string, j int) (noun string, end int) {
	rest, ok := strings.CutPrefix(s[j:], "(")
	if !ok {
		return "", 0
	}
	noun = decideNounAt(rest, 0)
	if noun == "" || nounStatus(noun) == "" || !strings.HasPrefix(rest[len(noun):], ")") {
		return "", 0
	}
	return noun, j + len("(") + len(noun) + len(")")
}

// onceMore says that a decision follows a look at who held the title: 재심사를 거쳐 다시
// (인증을 받았다). Without one 다시 may tell of a holder of long ago, who is new.
func onceMore(before string) bool {
	return strings.HasSuffix(before, "다시 ") && containsAny(tail(before, 240), []string{"새로 지정", "새로 인증", "새로 선정", "신규 지정", "신규 인증", "신규 선정", "새롭게 지정", "처음 지정", "처음으로 지정"}) ||
		strings.HasSuffix(before, "다시 ") && containsAny(tail(before, 90), []string{"재심사", "재평가", "유지 여부", "만료", "기간이 끝", "기한이 끝", "지정이 끝", "인증이 끝"})
}

// againBeside says that 다시 stands before the noun at byte i and the clause behind it tells of those who are new: 다시 (지정하고
// 가나시를) 새로 넣었다.
func againBeside(s string, i int) bool {
	return strings.HasSuffix(s[:i], "다시 ") && containsAny(head(s[i:], 200), []string{" 새로 ", " 새롭게 ", " 신규 ", " 새 ", " 추가"})
}

// besideNoun gives the bytes of a second noun of telling joined to that of decision:
// 선정·발표하였다, 지정 및 고시했다. Some sites print ? for the dot.
func besideNoun(s string, j int) int {
	for _, w := range []string{"·", "?", " 및 ", ", "} {
		rest, ok := strings.CutPrefix(s[j:], w)
		if !ok {
			continue
		}
		for _, n := range []string{"발표", "공고", "고시", "공표", "공개", "의결", "확정", "통보"} {
			if strings.HasPrefix(rest, n) {
				if e, ok := ending(s, j+len(w)+len(n)); ok && (e.tense == didPast || e.tense == doesNow) {
					return len(w) + len(n)
				}
			}
		}
	}
	return 0
}

// honours are what those who were chosen are said to have; honoured reads them behind
// the noun: 선정의 영예를 안았다, 선정의 기쁨을 누린.
var honours = hangul.MustCompile(`^(?:의|되는|되는\s큰)\s(?:영예|기쁨|영광|결실|쾌거)를?을?\s(안았|안은|안게\s됐|누렸|누린|얻었|얻은|거뒀|거둔|차지했|차지한|이뤘|이룬)`)

// honoured reads one of the honours behind the noun that ends at j; end is 0 for none.
func honoured(s string, j int) (t tense, end int) {
	if !strings.HasPrefix(s[j:], "의 ") && !strings.HasPrefix(s[j:], "되는 ") {
		return 0, 0
	}
	m := honours.FindStringSubmatchIndex(s[j:])
	if m == nil {
		return 0, 0
	}
	switch s[j+m[2] : j+m[3]] {
	case "안은", "누린", "얻은", "거둔", "차지한", "이룬":
		return attrPast, j + m[1]
	}
	return didPast, j + m[1]
}

// dayOrTurn is the day between what is decided and its verb, or which time it is: 선정하기로 6일 결정했다, 지정을 5월 6일 자로
// 취소했다, 공인을 3회 연속 받았다, 공인을 세 번째로 받았다, 인증을 5년 만에 (다시 받았다).
var dayOrTurn = hangul.MustCompile(`^(?:[0-9]{4}년 )?(?:[0-9]{1,2}월 )?[0-9]{1,2}일(?: ?(?:자로|부로))? |^(?:[0-9]{1,2}|` + anyOf(turnNumbers) + `) ?(?:회|년|번|차례|개년|해)(?:째? ?(?:연속|연달아)(?:으로|해서?)?|째로?| ?만에) `)

// turnNumbers are the numbers in words that dayOrTurn may begin with.
var turnNumbers = []string{"두", "세", "네", "다섯", "여섯", "일곱"}

// asked is what was asked for, of which the noun tells, before the verb that grants it: 지정 신청을 (승인했다).
var asked = hangul.MustCompile(`^ (?:신청|요청|신청서|신청 건|제안)(?:을|를|이|가|도) (?:승인|허가|수용|의결|인용)`)

// askedGrant gives the bytes of that behind the noun, up to its verb.
func askedGrant(rest string) int {
	if !strings.HasPrefix(rest, " 신청") && !strings.HasPrefix(rest, " 요청") && !strings.HasPrefix(rest, " 제안") {
		return 0
	}
	m := asked.FindString(rest)
	return strings.LastIndex(m, " ") + 1
}

// afterNoun gives the bytes of particle, spaces and adverbs after the noun.
func afterNoun(s string, j int) int {
	if n := examined(s[j:]); n > 0 {
		return n
	}
	if n := askedGrant(s[j:]); n > 0 {
		return n
	}
	k := j
	if strings.HasPrefix(s[k:], "에 ") && strings.Contains(head(s[k:], 30), "성공") {
		k += len("에 ") // 재인증에 (모두) 성공하였다
	}
	for _, w := range []string{"을 ", "를 ", "이 ", "가 ", "도 ", "은 ", "는 ", "으로 ", "로 ", "하기로 ", "키로 ", "안을 ", "안이 ", "안도 ", "안은 ", "안건을 ", "안건이 ", "안건도 ", "안건은 ", "건을 ", " 안건을 ", " 안건이 ", " 안건도 ", " 안건은 "} {
		if beginsWith(s[k:], w) {
			k += len(w)
			break
		}
		if glued := w[:len(w)-1]; len(glued) == len("이") && beginsWith(s[k:], glued) {
			if n, _ := lightAt(s, k+len(glued)); n > 0 {
				return k + len(glued) - j // a line that broke between lost its space: 변경이승인되었고
			}
		}
	}
	if k == j {
		k += len(mattersSummed(s[k:]))
	} else if strings.HasSuffix(s[j:k], "안이 ") || strings.HasSuffix(s[j:k], "안건이 ") || strings.HasSuffix(s[j:k], "은 ") {
		k += len(throughCouncil.FindString(s[k:]))
	}
	k += spaces(s[k:])
	if k > j && k < len(s) && (s[k] >= '0' && s[k] <= '9' || startsWithAny(s[k:], turnNumbers)) && (strings.HasSuffix(s[:k], "로 ") || strings.HasSuffix(s[:k], "을 ") || strings.HasSuffix(s[:k], "를 ") || strings.HasSuffix(s[:k], "이 ")) {
		k += len(dayOrTurn.FindString(s[k:]))
	}
	for again := true; again && k < len(s) && adverbStarts.begins(s[k:]); {
		again = false
		for _, w := range adverbs {
			if beginsWith(s[k:], w) && !(w == "여부를 " && toDecide.MatchString(s[k+len(w):])) {
				k, again = k+len(w), true
			}
		}
	}
	return k - j
}

// throughCouncil is who carried a motion, between it and its verb: (지정안이) 정책심의위원회를 (통과했다), 국무회의에서 (의결됐다).
var throughCouncil = hangul.MustCompile(`^(?:[0-9]{1,2}일 )?(?:[가-힣]{1,10} )?[가-힣]{0,12}(?:위원회|회의|심의회)(?:를|에서|의? (?:심의|심사|의결)를) `)

// toDecide finds that what is asked is only to be decided: (지정 여부를) 결정하기로 했다, 다음 달 확정한다.
var toDecide = hangul.MustCompile(`^(?:[가-힣0-9]+ ){0,2}(?:결정|확정|심의|의결|판단)(?:하기로|키로|할|한다|하게|될|된다|해야|하는)`)

// mattersPattern finds how many matters there were behind the last that is named: (지정)안 등 3건을.
var mattersPattern = hangul.MustCompile(`^안? 등 (?:총 |모두 )?[0-9]{1,3}건(?:의 안건)?[을를] (?:심의|의결|승인|가결|처리|통과)`)

// mattersSummed is such a number right behind a noun of decision; "" for none.
func mattersSummed(rest string) string {
	if !strings.HasPrefix(rest, "안 등 ") && !strings.HasPrefix(rest, " 등 ") {
		return ""
	}
	m := mattersPattern.FindString(rest)
	return m[:strings.LastIndex(m, " ")+1]
}

// motions find that what is proposed was carried: 지정하는 안건을 심의·의결했다.
var motions = hangul.MustCompile(`^ (?:[가-힣]+ )?(?:안건|안|것|변경안|계획안?|방안)(?:을|이|으로)? (?:[0-9]{1,2}일 )?(?:(?:국무회의|위원회|심의회|본회의|심의)[를을] )?(?:심의하고 |심의해 |심의·|최종 |원안 |원안대로 )*(?:의결|승인|확정|결정|통과)(하였|했|하고|했으며|하며)`)

// motionsJoined find that it was carried with another one: 지정하는 안건과 … 연장하는 안건을
// 의결했다.
var motionsJoined = hangul.MustCompile(`^( (?:[가-힣]+ )?(?:안건|안|계획안?|방안)(?:과|와|,| 및)) [^.]{1,150} (?:안건|안|계획안?|방안)(?:을|도)? (?:심의하고 |심의해 |심의·|최종 |모두 |각각 |원안 |원안대로 )*(?:의결|승인|확정|결정|통과)`)

// motion is the end of a describing verb, which a motion that was carried makes one of
// decision.
func motion(s string, e verbEnd) verbEnd {
	rest := s[e.to:]
	if strings.HasPrefix(rest, " ") && containsAny(head(rest, 60), []string{"안", "계획"}) || strings.HasPrefix(rest, " 것") {
		if m := motionsJoined.FindStringSubmatchIndex(rest); m != nil {
			return verbEnd{doesNow, e.to + m[3], e.passive, true}
		}
		if m := motions.FindStringSubmatchIndex(rest); m != nil {
			last := rest[m[2]:m[3]]
			return verbEnd{didPast, e.to + m[1], e.passive, last == "하고" || last == "하며" || last == "했으며"}
		}
	}
	e.joins = false
	return e
}

// examined is the length of the examination that stands between a noun of decision
// and 통과: 재지정 평가를 통과했다.
func examined(rest string) int {
	if !strings.Contains(head(rest, 30), "통과") {
		return 0
	}
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"평가를 ", "심사를 ", "심의를 ", "평가 ", "심사 ", "심의 "} {
		if u, ok := strings.CutPrefix(t, w); ok && strings.HasPrefix(u, "통과") {
			return len(rest) - len(u)
		}
	}
	return 0
}

// lightAt gives the bytes of the light noun at k, and whether the holder is its subject.
func lightAt(s string, k int) (n int, passive bool) {
	for _, w := range lightNouns {
		if beginsWith(s[k:], w.word) {
			n = len(w.word)
			if strings.HasSuffix(w.word, "받") {
				n -= len("받")
			}
			for _, j := range []string{"을 ", "를 ", "이 ", "가 "} {
				if strings.HasPrefix(s[k+n:], j) {
					n += len(j)
				}
			}
			return n, w.passive
		}
	}
	return 0, false
}
