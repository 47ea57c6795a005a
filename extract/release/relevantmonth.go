package release

import (
	"strconv"
	"strings"

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
	return month >= 1 && month < c.ctx.day().M && !c.ctx.leadOfMonth(m[1]) && c.othersDecided()
}

// monthTopic finds a month of this year as what a sentence tells of: 올해 1월에는 (가나시를 지정했다).
var monthTopic = hangul.MustCompile(`(?:올해|금년|올)\s([0-9]{1,2})월에(?:는|도)\s`)

// monthOver says that a sentence tells of a month of this year which is over, and which neither title nor lead is about.
func (ctx *context) monthOver(s string) bool {
	if !strings.Contains(s, "월에") || containsAny(s, []string{"밝혔다", "발표했다", "이번"}) {
		return false
	}
	m := monthTopic.FindStringSubmatch(s)
	if m == nil {
		return false
	}
	month, _ := strconv.Atoi(m[1])
	return month >= 1 && month < ctx.day().M && !ctx.leadOfMonth(m[1])
}

// othersDecided says that a title, another sentence that decides or a table names places which this sentence does not: where none
// does, those it names are all whom the release can be about, whenever that was decided.
func (c *clause) othersDecided() bool {
	for _, t := range c.ctx.titles() {
		if c.namesOthers(t.S, true) {
			return true
		}
	}
	for i := range c.ctx.passages {
		p := &c.ctx.passages[i]
		if p.index == c.block || c.ctx.inHeader(p) {
			continue
		}
		for _, r := range p.sentences() {
			s := p.S[r[0]:r[1]]
			if (!p.isSentence() || len(c.ctx.predicates(s, false)) > 0) && c.namesOthers(s, false) {
				return true
			}
		}
	}
	return false
}

// namesOthers says that words name a place that the clause does not. A province by itself may only tell where the places lie.
func (c *clause) namesOthers(s string, loose bool) bool {
	for _, u := range c.ctx.unitsOf(s, loose) {
		if u.list == nil {
			continue
		}
		all := u.list.entries()
		for _, e := range all {
			word := s[e.local[0]:e.local[1]]
			if e.alone() {
				word = s[e.from:e.nameAt.to]
			}
			if e.known && (len(all) > 1 || !e.alone()) && !strings.Contains(c.s, stemOfPlace(word)) {
				return true
			}
		}
	}
	return false
}

// stemOfPlace is the name of a place as titles may print it: 가나(시), but 중구.
func stemOfPlace(word string) string {
	for _, end := range []string{"시", "군", "구"} {
		if stem, ok := strings.CutSuffix(word, end); ok && len(stem) > len("가") {
			return stem
		}
	}
	return word
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
