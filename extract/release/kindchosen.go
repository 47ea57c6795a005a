package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// chosenAre finds that those who were chosen are the topic of a sentence: 통과된 과제는 (가나, 다라이다).
var chosenAre = hangul.MustCompile(`(?:^|[은는]? )(?:통과|승인|지정|선정|의결|채택)(?:된|한) (?:[가-힣·]{1,6} )?(?:과제|사업|서비스|안건|솔루션|곳|도시|지역|지자체|지방정부|시·군|마을|지구)[은는] |(?:^|이번 |올해 )(?:선정|지정|승인) (?:과제|사업|서비스|도시|지역|지자체|지방정부|시·군)[은는] `)

// passedThere tells what passed at the meeting of the day: 이날 심의에서는 가나, 다라 등이 통과했다.
var passedThere = hangul.MustCompile(`^\s?(?:이날|이번)\s.*\s등(?:\s\d{1,3}건)?이\s(?:\S+\s)?통과(?:했|됐|하였|되었)다\.?\s*$`)

// beginsWork tells of what begins: 새 과제에 (착수한다).
var beginsWork = hangul.MustCompile(`착수(?:한다|했다|하였다|하기로)`)

// resultByTopic makes a result of a release whose first sentence tells of a meeting that decides, or of
// what begins, and one of the next of those who were chosen there: 위원회를 개최했다. 승인된 과제는 ….
func (ctx *context) resultByTopic(h *Header) bool {
	first := true
	for p, s := range ctx.firstSentences(5) {
		t := p.S[s[0]:s[1]]
		switch {
		case first && !meetsToDecide.MatchString(t) && !beginsWork.MatchString(t):
			return false
		case !first && (chosenAre.MatchString(t) && endsCopula(t) || passedThere.MatchString(t)) && !decidedLate.MatchString(t):
			h.Kind, h.KindBy = schema.Result, Value{p.text(s[0], s[1]), "kind.chosen"}
			return true
		}
		first = false
	}
	return false
}

// meetsToDecide finds a meeting that examines what is asked for.
var meetsToDecide = hangul.MustCompile(`(?:심의위원회|특례위원회|혁신위원회|심의회|심의위|정례회의)['"」』]?[를을에]?[^.]{0,80}(?:개최|열|심의|논의)`)

// chosenNowAre finds that a sentence speaks of those who were chosen this time as if it were known: 이번에 가나도시로 선정된
// 지자체에는.
var chosenNowAre = hangul.MustCompile(`(?:이번에|금번에|올해\s(?:새로|새롭게|신규로?)|이번\s공모(?:에서|로|를\s통해))\s(?:[^\s.,]{1,16}\s){0,4}(?:선정|지정|확정|승인)(?:된|한)\s(?:[^\s.,]{1,10}\s)?(?:[0-9]{1,3}\s?(?:개|곳)\s?)?(?:지자체|지방자치단체|지방정부|도시|지역|시·군|시·도|시·군·구|시군|시군구|대상지|사업지|마을|곳|지구|특구)?(?:들)?(?:에는|에|에서는|은|는|이|가|을|를|의)\s`)

// resultBySpoken makes a result of a release that nothing else tells the kind of, and of which a sentence speaks so.
func (ctx *context) resultBySpoken(h *Header) bool {
	for p, s := range ctx.firstSentences(-1) {
		if t := p.S[s[0]:s[1]]; callAhead.MatchString(t) && !anotherCall.MatchString(t) {
			return false
		}
	}
	for p, s := range ctx.firstSentences(-1) {
		t := p.S[s[0]:s[1]]
		if !strings.Contains(t, "된 ") && !strings.Contains(t, "한 ") {
			continue
		}
		if at := chosenNowAre.FindStringIndex(t); at != nil && !decidedLate.MatchString(t) && !spoken(t) {
			h.Kind, h.KindBy = schema.Result, Value{p.text(s[0]+at[0], s[0]+at[1]), "kind.chosen"}
			return true
		}
	}
	return false
}

// callAhead finds that it may still be asked for, so that nobody was chosen yet: 신청은 3월까지 받는다, 공모를 시작한다.
var callAhead = hangul.MustCompile(`(?:공모|신청|접수|모집)[가-힣]{0,4}\s(?:[^.]{0,40}\s)?(?:받는다|받을\s|시작한다|진행한다|실시한다|추진한다|(?:받|시작|진행|실시|추진|공고|접수|모집)?[할될]\s(?:계획|예정|수\s있)|하면\s된다|가능하다)|(?:공모|접수|모집)(?:한다|할\s(?:계획|예정))`)

// anotherCall finds that the call is a later one.
var anotherCall = hangul.MustCompile(`추가|내년|하반기|다음|차기|향후|매년|해마다|후속|재공모`)
