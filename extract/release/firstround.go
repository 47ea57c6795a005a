package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// firstRound opens a sentence with a round that is over, as a topic set against now: 도입 첫해에는,
// 2년 전에는, 앞선 1차 공모에서는, 1기로는, 2022년 첫 공모에서, 맨 먼저.
var firstRound = hangul.MustCompile(`^ ?(?:[가-힣0-9]{1,8} ){0,2}(?:첫해|초창기|도입 초기|시행 초기|[0-9]{1,2}년 전)(?:에는|엔) |^ ?(?:앞선|앞서|지난) (?:[가-힣0-9]{1,5} ){0,2}제?[0-9]{1,2}차 ?(?:공모|심사|평가|선정|지정)?(?:에서는|에는|때는|로는) |^ ?제?[1-9]기(?:로는|에는|에서는) |^ ?20[0-9]{2}년 (?:첫|처음|제?1차) ?(?:공모|심사|평가|선정|지정)?(?:에서|에서는|에는|때|때는|으로) |^ ?(?:맨|가장|제일) (?:먼저|처음)(?:에는|으로)? `)

// earlierMeeting finds a meeting by its number and its month, which is over: 지난 2월 열린 제1차
// 위원회에서.
var earlierMeeting = hangul.MustCompile(`지난 ?(?:[0-9]{1,2}월|달|해)(?: ?[0-9]{1,2}일)?(?:에)? (?:열린 |개최된 |개최한 |진행된 |실시한 )?(?:제 ?)?[0-9]{1,3}차 [^,.]{0,24}(?:에서|에서는|에는|때|때는) `)

// numberedRound finds the number of a round.
var numberedRound = hangul.MustCompile(`[0-9]{1,2}[기차]`)

// ofFirstRound says that a sentence tells of such a round. A release of the first round itself
// says so in its title, or names its year; a meeting that is over may be that of the first sentence.
func (c *clause) ofFirstRound(before string) bool {
	if strings.Contains(before, "지난") && earlierMeeting.MatchString(before) && !c.opens() {
		return true
	}
	if !containsAny(before, []string{"는 ", "엔 ", "에서 ", "먼저 ", "때 ", "으로 "}) || !firstRound.MatchString(before) {
		return false
	}
	if n := numberedRound.FindString(firstRound.FindString(before)); n != "" && strings.Contains(c.ctx.titleView().S, n) {
		return false // its own: 2기 가나도시 3곳 지정
	}
	if containsAny(c.ctx.titleView().S, []string{"첫", "처음", "최초"}) {
		return false
	}
	for _, y := range c.years {
		if y.From < len(before) && y.Year == c.ctx.day().Y {
			return false
		}
	}
	return !c.opens()
}

// opens says that the clause is the first sentence of the body.
func (c *clause) opens() bool {
	p, s := c.ctx.firstSentence()
	return p == nil || p.index == c.block && strings.HasPrefix(p.S[s[0]:s[1]], strings.TrimSpace(c.s))
}
