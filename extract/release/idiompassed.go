package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// gotThrough is a verb that says of those who came through a call that they did, and its title form.
var gotThrough = hangul.MustCompile(`^(?:((?:통과|합격)(?:했|하였|됐|되었))|((?:통과|합격)한) |(통과해|통과하며|통과하면서)[ ,]|(통과)|(?:관문|문턱)(?:[을를]?\s)(?:최종\s)?(?:(넘었|넘어섰|넘겼)|(넘은|넘어선) |(넘어|넘어서)[ ,]|(넘어|넘다|넘었다)))`)

// gotThroughStarts begin what gotThrough finds.
var gotThroughStarts = setOf("통과", "합격", "관문", "문턱")

// throughCall ends in the call or the last look at those who applied, right before such a verb or before the names or number
// that it tells of: 공모를, 공모 최종 심사에서 가나시와 다라군이, 공모에 3곳이 최종.
var throughCall = hangul.MustCompile(`(?:공모|(?:공모의?\s)?(?:최종\s|종합\s|본\s?)?(?:심사|평가|심의))['"」』]?(?:\s(?:최종\s)?(?:관문|문턱)|\s결과)?(?:[을를]|에서|에|의)?(?:는)?\s(?:[^.]{2,200}[시군구도면읍곳소개](?:[이가은는])?\s)?(?:최종\s|최종적으로\s|모두\s|나란히\s|함께\s|당당히\s|무난히\s)*$`)

// callAlone is a call at the end of words, or their end where they have none: (가나도시) 공모.
var callAlone = hangul.MustCompile(`(?:공모|심사|평가)?\s*$`)

// throughCalls may find what throughCall does.
var throughCalls = setOf("공모", "심사", "평가", "심의")

// thoseThrough begins a sentence that says who came through the look that decides: (작년 말) 심의를 통과한 곳은. One of a first
// stage says so before it: 1차 심사를, 서면심사를.
var thoseThrough = hangul.MustCompile(`^[□ㅇ○\-\s]*(?:(?:이번|이번에|올해|작년|지난해|말|이날|까다로운|엄격한|최종|종합|인증|지정|선정)\s){0,3}(?:심사|평가|심의)(?:를|의\s(?:관문|문턱)을)\s(?:최종\s)?(?:통과한|넘은|넘어선)\s(?:곳|지자체|자치단체|지방정부|시·군·구|시·군|도시|지역|마을)(?:은|는|으로는)\s`)

// passedCall reads such a verb at byte i, where the call is that of what programmes are called: a look of a first stage, or of
// somebody else's, decides nothing.
func passedCall(s string, i int) (predicate, bool) {
	if i+idiomStart > len(s) || !gotThroughStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	m := gotThrough.FindStringSubmatchIndex(s[i:])
	before := tail(s[:i], 400)
	if m == nil || !throughCalls.in(before) && !countRightBefore(before) || !cameThrough(before, s[i:]) && !(len(before) == i && thoseThrough.MatchString(s) && !lookedOn.MatchString(s[i:])) {
		return predicate{}, false
	}
	p := predicate{from: i, to: i + len(strings.TrimRight(s[i:i+m[1]], " ,")), noun: "통과", tense: didPast, passive: true}
	switch {
	case m[4] >= 0 || m[12] >= 0:
		p.tense = attrPast
	case m[6] >= 0 || m[14] >= 0:
		p.tense, p.joins = doesNow, true
	case m[8] >= 0 || m[16] >= 0:
		if p.tense = nounOnly; !endsPhrase(s, p.to) {
			return predicate{}, false
		}
	}
	return p, true
}

// cameThrough says that words end in the call of a programme, whatever stands between it and the verb, or, in a title, in a
// programme and how many of it came through. What is told of the renewal alone decides nothing where rest, from the verb on,
// goes on to another look or takes it back.
func cameThrough(before, rest string) bool {
	at := throughCall.FindStringIndex(before)
	if at == nil {
		n := countsIn(before)
		if len(n) == 0 {
			return false
		}
		before, at = before[:n[len(n)-1].from], callAlone.FindStringIndex(before[:n[len(n)-1].from])
	}
	of := strings.TrimRight(before[:at[0]], " '\"」』")
	return endsAsProgramme(of) || endsAsProgramme(againLooked.ReplaceAllString(of, "")) && !butThen.MatchString(rest) && !lookedOn.MatchString(rest)
}

// butThen says against the verb at the begin of words what came behind: 통과했으나, 문턱을 넘었지만.
var butThen = hangul.MustCompile(`^(?:(?:통과|합격)(?:했|하였|됐|되었)|(?:관문|문턱)[을를]?\s(?:최종\s)?넘(?:었|어섰))(?:으나|지만|는데|음에도|다가)`)

// lookedOn goes on to a look that is still to come, to those who choose out of them, or to what takes it back: (통과해) 9월 최종
// 심의를 받는다, (통과한 곳은 …)이며, 위원회가 2곳을 골랐다, (통과한 뒤) 반납했다.
var lookedOn = hangul.MustCompile(`^[^.]*(?:(?:(?:심의|심사|평가|절차|단계|공모)(?:[을를이가은는만도]|에)?\s?(?:최종\s)?(?:받는다|받을|받게|받기로|앞두|앞뒀|앞둔|남았|남아|남은|남겨|기다|나서|나섰|나선|오르|올랐|오른|진출|거쳐야|거치게)|(?:이며|이고|로),?\s[^.]*[0-9가-힣]\s?곳을\s(?:최종\s)?(?:골|고른|뽑|가려|추려|선정|지정))|(?:반납|취소|철회|포기)(?:했|하였|됐|되었|한다|할|하기로))`)

// againLooked is for what those who hold a title are looked at, at the end of words: (가나도시) 재지정 (평가를 통과해).
var againLooked = hangul.MustCompile(`\s(?:재지정|재인증|재공인|갱신)$`)
