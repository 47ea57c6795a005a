package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// prizeFollows says that a prize stands right behind names as what they got.
func (c *clause) prizeFollows(u prizeRun, a *prizeAt) bool {
	rest, gap := "", c.s[u.last:a.from]
	if !strings.HasPrefix(gap, u.josa) || strings.HasPrefix(gap, "에서 ") && (quoteOpens(gap) || heldThere.MatchString(gap) || ofEvent.MatchString(c.s[a.to:])) {
		return false // 서울에서 ‘가나 표창 수여식’을
	}
	rest = strings.TrimSpace(gap[len(u.josa):])
	for _, m := range c.mentions {
		if m.from >= u.last && m.to <= a.from {
			rest = quotesOff.Replace(strings.Replace(rest, c.s[m.from:m.to], "", 1))
		}
	}
	return (u.josa != "" || u.open || u.count != nil) && prizeGap.MatchString(rest) && !strings.Contains(rest, ".")
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
var prizeGap = hangul.MustCompile(`^(?:각각|최종|함께|나란히|공동으로|올해|[가-힣]{1,8}상인|영예의|최고 영예인|최고 등급인|종합|부문|[가-힣·]{1,10} ?(?:부문|분야)에서|[가-힣]{2,8}(?:부|처|청|위원회)|에게|에게는|에는|[^.,()]{2,120}(?:인정받아|인정을 받아|평가받아|평가를 받아)(?: ?['"])?|(?:20[0-9]{2}년?)? ?(?:시상식|사업|공모)?(?:에서|의)|올해|[0-9]년 연속|` + countedGrades + `|\s)*$`)

// countedGrades are the grades, with how many of each, for which a place got its prize: 1등급 3개와 2등급 1개를 받아 (최우수상을).
const countedGrades = `(?:최우수|우수|장려|보통|[A-Z0-9가-마]{1,2})?\s?등급\s?[0-9]{1,2}\s?개(?:\s?(?:분야|부문|항목))?(?:[와과로,]|[를을]\s(?:받아|얻어|거둬|따내|획득해|기록해))`
