package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// prizeFollows says that a prize stands right behind names as what they got.
func (c *clause) prizeFollows(u prizeRun, a *prizeAt) bool {
	rest, gap := "", c.s[u.last:a.from]
	if m := pickedBehind.FindString(c.s[a.to:]); a.noun && m != "" && !gotEarlier.MatchString(m) {
		return false // 가나도가 평가에서 우수 시·군 6곳을 선정했다
	}
	if !strings.HasPrefix(gap, u.josa) || strings.HasPrefix(gap, "에서 ") && (quoteOpens(gap) || heldThere.MatchString(gap) || ofEvent.MatchString(c.s[a.to:])) {
		return false // 서울에서 ‘가나 표창 수여식’을
	}
	rest = strings.TrimSpace(gap[len(u.josa):])
	if u.josa == "로" || u.josa == "으로" {
		rest = howManyBehind.ReplaceAllString(rest, "")
	}
	for _, m := range c.mentions {
		if m.from >= u.last && m.to <= a.from {
			rest = quotesOff.Replace(strings.Replace(rest, c.s[m.from:m.to], "", 1))
		}
	}
	return (u.josa != "" || u.open || u.count != nil) && prizeGap.MatchString(rest) && !strings.Contains(rest, ".")
}

// pickedBehind finds behind a grade with its noun that those who have it are what somebody chose: (우수) 시·군 6곳을 선정했다.
var pickedBehind = hangul.MustCompile(`^[^.,]{0,40}?[가-힣0-9)][을를]\s(?:최종\s|새로\s|추가\s|각각\s|처음\s)?(?:선정|선발|뽑|가려|시상|포상|표창|발표|발굴|확정|결정)`)

// gotEarlier ends what those with the grade did, before what follows is told of others: (최우수 등급)을 받았고 가나군에서 2곳을 선정했다.
var gotEarlier = hangul.MustCompile(`(?:[았었했됐혔]고|[았었했됐혔]으며|[받었]으며|하며|되며|받아|받고|얻어|얻고|차지해|차지하고|거둬|거두고|올라|오르고)\s`)

// howManyBehind is how many those told before it are: (가나시와 다라군으)로 2곳이 (특별상을 받는다).
var howManyBehind = hangul.MustCompile(`^(?:모두\s|총\s)?[0-9]{1,3}\s?(?:곳|개\s?(?:시·군·구|시·군|시군|지자체|지방정부|기관|지역))[이은가]$`)

// prizeInTurn says that names stand between their prize and the next, to which a sentence without a comma goes on in the same
// words: 최우수기관에 가나시가 (우수기관에 다라시가).
func (c *clause) prizeInTurn(a *prizeAt, u prizeRun, next *prizeAt) bool {
	return a.josa == "에" && next.josa == "에" && u.josa != "" && strings.TrimSpace(c.s[a.end:u.first]) == "" &&
		strings.TrimSpace(c.s[u.last:next.from]) == u.josa
}

// quotesOff takes quotes away.
var quotesOff = strings.NewReplacer("'", "", "\"", "", "「", "", "」", "")

// quoteOpens says that a quote is open at the end of words.
func quoteOpens(s string) bool {
	return strings.Count(s, "'")%2 == 1 || strings.Count(s, `"`)%2 == 1 || strings.Count(s, "「") > strings.Count(s, "」")
}

// heldThere finds behind a place that something is held in it; ofEvent finds behind a prize that it names where it is given.
var (
	heldThere = hangul.MustCompile(`^에서\s(?:열린|열리는|개최한|개최된|개최하는|치른|진행된|진행한)`)
	ofEvent   = hangul.MustCompile(`^['"」]?\s?(?:[가-힣]{1,6}\s?)?(?:수여식|전수식|시상식|포상식)`)
)

// prizeGap is what may stand between names and the prize they got.
var prizeGap = hangul.MustCompile(`^(?:각각|최종|함께|나란히|공동으로|올해|[가-힣]{1,8}상인|영예의|최고 영예인|최고 등급인|종합|부문|[가-힣·]{1,10} ?(?:부문|분야)에서|[가-힣]{2,8}(?:부|처|청|위원회)` + whoHeldIt + `|(?:전국\s)?(?:지방자치단체|지자체)|에게|에게는|에는|[^.,()]{2,120}(?:인정받아|인정을 받아|평가받아|평가를 받아)(?: ?['"])?|(?:20[0-9]{2}년?)? ?(?:시상식|(?:우수사례\s)?(?:공모|사업|평가|심사))?(?:에서|의)|올해|[0-9]년 연속|` + countedGrades + `|\s)*$`)

// whoHeldIt is what stands behind the name of the body that held the contest: (가나부)(장관 ○○○)가 주관하는, (가나청)이 선정한.
const whoHeldIt = `(?:\([^()]{2,20}\))?(?:[이가]\s(?:주관|주최|선정|실시|시행|추진|공모|평가)(?:한|하는)|\s(?:주관|주최))?`

// countedGrades are the grades, with how many of each, for which a place got its prize: 1등급 3개와 2등급 1개를 받아 (최우수상을).
const countedGrades = `(?:최우수|우수|장려|보통|[A-Z0-9가-마]{1,2})?\s?등급\s?[0-9]{1,2}\s?개(?:\s?(?:분야|부문|항목))?(?:[와과로,]|[를을]\s(?:받아|얻어|거둬|따내|획득해|기록해))`
