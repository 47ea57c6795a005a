package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

var (
	// willDecide finds a decision that is only resolved on: 지정하기로 (했다).
	willDecide = hangul.MustCompile(`^[가-힣]{2,3}(?:을|를)?\s?(?:하기로|키로|되기로)\s`)
	// soon finds that a decision is still to come: 다음 주에 (의결한다).
	soon = hangul.MustCompile(`다음\s?(?:주|달)(?:에|께|중에)?\s[^,.]{0,12}$`)
	// laterTime finds when something is to be: 내년에, 오는 10월, 2027년까지, 내년 상반기 중.
	laterTime = hangul.MustCompile(`(?:^|[\s,])(?:오는\s[0-9]{1,2}월(?:에|까지|\s(?:중|말|초)(?:에|까지)?)?|(?:내년|내후년|후년|(20[0-9]{2})년)(?:에|까지|\s(?:[0-9]{1,2}월|상반기|하반기|초|말|중)(?:에|까지|\s?중에?)?)|(?:올해|올)\s(?:하반기|연말|말)(?:에|까지)?|연말까지|하반기(?:에|까지))\s`)
)

// decidedLater says that a decision is only resolved on for a time that is to come: 내년에 가나도시로 지정하기로 했다. The year of those who
// are chosen is none (2027년 가나도시로), and no end of a term (내년 2월까지 연장하기로).
func (c *clause) decidedLater(g governed) bool {
	if g.by != nil && g.by.tense == doesNow && soon.MatchString(tail(c.s[:g.by.from], 40)) {
		return true
	}
	if g.by == nil || g.by.status == schema.Renewed || g.by.status == schema.Deferred || !willDecide.MatchString(head(c.s[g.by.from:], 60)) {
		return false
	}
	from := 0
	for i := range c.predicates {
		if p := &c.predicates[i]; p.to <= g.by.from {
			from = max(from, p.to)
		}
	}
	m := laterTime.FindStringSubmatch(c.s[from:g.by.from])
	if m == nil {
		return false
	}
	year, _, _ := hangul.Number(m[1])
	day := c.ctx.day()
	return m[1] == "" || day.Y > 0 && int(year) > day.Y
}
