package release

import (
	"strconv"

	"injeung/normalize/hangul"
)

// monthBefore finds a month of this year right before those decided on: 올해 4월에는 (가나시, 다라군이), 지난 3월 (2곳을).
var monthBefore = hangul.MustCompile(`(?:올해|금년|지난|올)\s([0-9]{1,2})월(?:에|에는|에도|엔)?(?:\s[0-9]{1,2}일(?:에|에는)?)?\s(?:이미\s|먼저\s|처음으로\s|총\s)?$`)

// monthGone says that those decided on are told to be of a month of this year which is over, in a sentence that is not the news
// of the release: 올해 4월에는 가나시, 다라군이 새로 지정되었다 in a release of October on those of before.
func (c *clause) monthGone(g governed) bool {
	if c.title || g.by.from < g.to || c.opens() || containsAny(c.s, []string{"밝혔다", "발표했다", "이번"}) {
		return false
	}
	m := monthBefore.FindStringSubmatch(tail(c.s[:g.from], 60))
	if m == nil {
		return false
	}
	month, _ := strconv.Atoi(m[1])
	return month >= 1 && month < c.ctx.day().M && !c.ctx.leadOfMonth(m[1])
}

// leadOfMonth says that the title or the first sentence names a month, or that the latter tells no news, so that what is told
// further down of that month may be all there is.
func (ctx *context) leadOfMonth(month string) bool {
	p, s := ctx.firstSentence()
	if p == nil || !containsAny(p.S[s[0]:s[1]], newsWords) {
		return true
	}
	for _, t := range append([]view{viewOf(p.text(s[0], s[1]))}, ctx.titles()...) {
		for _, m := range monthTold.FindAllStringSubmatch(t.S, -1) {
			if m[1] == month {
				return true
			}
		}
	}
	return false
}
