package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// chosenAre finds that those who were chosen are the topic of a sentence: 통과된 과제는 (가나, 다라이다).
var chosenAre = hangul.MustCompile(`(?:^|[은는]? )(?:통과|승인|지정|선정|의결|채택)(?:된|한) (?:[가-힣·]{1,6} )?(?:과제|사업|서비스|안건|솔루션|곳|도시|지역|지자체|시·군|마을|지구)[은는] |(?:^|이번 |올해 )(?:선정|지정|승인) (?:과제|사업|서비스|도시|지역|지자체|시·군)[은는] `)

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
