package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// elliptic says that a noun of decision has the verb of the next clause: 2곳은 유예, 1곳은
// 해제했다; 가나군 등 3곳이 신규 지정, 다라군이 재지정되었다. It must tell of a status.
func (n nextVerbs) elliptic(before, rest string, status bool) bool {
	if !strings.HasPrefix(rest, ", ") {
		return false
	}
	t := withoutStatus(before)
	if m := withStatus.FindString(tail(t, 60)); m != "" {
		t, status = withoutStatus(t[:len(t)-len(m)]), true // 다라시는 변경 승인, …
	}
	if !status && endsInOne(t, []string{"은", "는"}) && othersOwn.MatchString(head(rest, 400)) {
		return true
	}
	bare := t == strings.TrimRight(before, " ")
	if bare && endsInOne(t, placesHave) {
		if m := othersHave.FindString(head(rest, 400)); m != "" {
			return !putOff.MatchString(rest[len(m):])
		}
	}
	if (status || !bare || endsInOne(t, placeJust)) && othersBare.MatchString(head(rest, 400)) && !endsPhraseWord(t[strings.LastIndexByte(t, ' ')+1:]) {
		return n.decide(head(rest, 400))
	}
	if !status && t == strings.TrimRight(before, " ") {
		return countedAsObject.MatchString(tail(t, 60)) && actedOn.MatchString(rest) // 가나군을 지정, 운영한다 tells no news by itself
	}
	if m := becameBehind.FindStringSubmatchIndex(tail(t, 90)); m != nil && t != strings.TrimRight(before, " ") {
		t = t[:len(t)-len(tail(t, 90))+m[3]] // 가나군은 다라특구로 신규 지정, …
	}
	return endsInArgument(t) && n.decide(head(rest, 150))
}

// othersBare finds that the places which follow have an outcome in the same bare words: (가나시 신규 지정),
// 다라군 변경, 마바군 해제를 (의결했다).
var othersBare = hangul.MustCompile(`^, (?:[^,.]{2,60}, )?[^,.]{2,60}[시군구도] (?:[^\s,.]{2,20} ){0,2}(?:신규 ?|재|조건부 ?|예비 ?|구역 ?|지정 ?)?(?:지정|변경|해제|취소|연장|확대|유예)(?:안?[을를이가]|,| 등)`)

// othersHave finds the same of what is done to each: (가나시의 지정), 다라군의 변경, 마바군의 해제를 (고시).
var othersHave = hangul.MustCompile(`^, (?:[^,.]{2,60}, )?[^,.]{2,60}[시군구도]의 (?:지정|변경|해제|취소|연장|확대|유예)(?:안?[을를이가]|,| 등)`)

// countedAsObject ends in the number of those who are decided on: 가나군, 다라군 등 3곳을 (선정, 돕는다).
var countedAsObject = hangul.MustCompile(`[시군구도가-힣)][, ](?:등 |모두 |총 )?(?:[0-9]{1,3} ?|두 |세 |네 )(?:개 ?)?(?:곳|개소|지역|지자체|지방정부|도시|지구|마을|시·군·구|시·군|시군구|시군|시·도|시도|자치구)[을를] ?$`)

// actedOn goes on behind such a noun with what is done for those who were decided on: (선정), 3년간 지원한다.
var actedOn = hangul.MustCompile(`^, [^.]{2,150}(?:한다|했다|하였다|키로 했다|기로 했다|된다|됐다|간다|밝혔다|합니다|했습니다|선다|린다)`)

// putOff goes on behind what is done to each where it is not: (마바군의 해제를) 부결했다, (해제)는 다음 회의에서 다룬다.
var putOff = hangul.MustCompile(`^ ?(?:[가-힣0-9]{0,7}[^고며\s,.] ){0,5}(?:부결|보류|반려|기각|유보|미뤘|미루|다룬다|논의|심의(?:한다|할)|검토|[가-힣]{1,4}지 (?:않|못))`)

// placeJust and placesHave end the name of a place right before the noun that tells its outcome: 가나시 (지정), 다라군의 (변경).
var (
	placeJust  = []string{"시", "군", "구"}
	placesHave = []string{"시의", "군의", "구의"}
)

// becameBehind finds behind who is decided on what they become.
var becameBehind = hangul.MustCompile(`[^,.]*([가-힣](?:은|는|이|가|을|를)) (?:[^\s,.]{1,20} ){0,3}[^\s,.]{2,20}로$`)

// statusAlone reads a word of status that stands for its clause, the noun and verb of
// which the next clause has: 3곳이 신규로, 2곳이 연장으로 지정됐다.
func (n nextVerbs) statusAlone(s string, i int) (predicate, bool) {
	for _, w := range aloneWords {
		if !strings.HasPrefix(s[i:], w.word) || !wordStart(s, i) {
			continue
		}
		j := i + len(w.word)
		if !strings.HasPrefix(s[j:], ", ") || !endsInArgument(s[:i]) || !n.decide(head(s[j:], 150)) {
			return predicate{}, false
		}
		return predicate{from: i, to: j, noun: w.word, status: w.status, tense: doesNow, passive: !endsInObject(s[:i]), joins: true}, true
	}
	return predicate{}, false
}

// aloneWords are the words that statusAlone reads. 재지정 and its like are nouns of decision.
var aloneWords = []statusWord{{"신규로", schema.New}, {"신규", schema.New}, {"새로", schema.New}, {"새롭게", schema.New}}

// aloneStarts are their first syllables.
var aloneStarts = syllables("신새")

// withoutStatus is s without the words of status and manner it ends in.
func withoutStatus(s string) string {
	for range 3 {
		s = strings.TrimRight(s, " ")
		n := mannerBefore(s)
		for _, w := range []string{"재지정", "지정", "인증", "구역", "구간", "면적", "기간", "내용", "계획"} {
			if n == 0 && strings.HasSuffix(s, w) {
				n = len(w)
			}
		}
		if n == 0 {
			return s
		}
		s = s[:len(s)-n]
	}
	return s
}

// endsInArgument says that s ends in a particle of a subject, topic or object.
func endsInArgument(s string) bool {
	s = strings.TrimRight(s, " ")
	return endsInOne(s, []string{"은", "는", "이", "가", "을", "를"})
}

// endsInObject says that s ends in the particle of an object, words of status left out.
func endsInObject(s string) bool {
	return endsInOne(withoutStatus(s), []string{"을", "를"})
}

// withStatus finds the noun of a status at the end of words, which that of a decision follows: 변경 (승인).
var withStatus = hangul.MustCompile(`(?:변경|확장|해제|취소|철회|연장|재지정|재인증)(?:을|를|이|가)? ?$`)

// othersOwn finds that the places which follow have an outcome of their own in the same words: (가나시는
// 지정), 다라군은 조건부 지정, 마바군은 보류하기로 했다.
var othersOwn = hangul.MustCompile(`^, [^.]{2,300}?[시군구도면읍동]["'」]?(?:은|는) (?:[가-힣·]{1,8} ){0,2}(?:신규|재|조건부|예비)? ?(?:지정|인증|선정|승인|보류|유보|재심의|해제|취소|변경|연장|유예|탈락|제외|반려|불승인|부결|불허)`)
