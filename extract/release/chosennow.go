package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// longestToVerb is how many bytes may stand between names and the verb that chooses them:
// what they become and how.
const longestToVerb = 90

// chosenNow says that names are chosen by the verb of the clause they stand in, whatever a
// verb before them tells: (처음 신청한) 가나군과 다라군을 신규 지정하고.
func (c *clause) chosenNow(i int) bool {
	u := &c.units[i]
	p := c.finiteAfter(i)
	if u.count != nil && p != nil && !c.unitBetween(u.to, p.from) {
		_, _, gives := c.ctx.exemptionBefore(c.s, p.from)
		return gives && forAllOf.MatchString(c.s[u.to:p.from]) // 신청된 4건의 서비스에 대해 규제특례를 부여했다
	}
	if u.list == nil || p == nil || p.tense != didPast && p.tense != doesNow || c.unitBetween(u.to, p.from) {
		return false
	}
	if isTopic(u.josa) && undoes(p.status) && p.from-u.to < 3*longestToVerb && !c.denied(p) {
		return true // (함께 신청한) 가나시는 일손이 늘고 있어 지정을 유예했다
	}
	if p.from-u.to > longestToVerb {
		return false
	}
	if strings.ContainsAny(c.s[u.to:p.from], ",.") || containsAny(c.s[u.to:p.from], lookedAt) {
		return false
	}
	switch u.josa {
	case "을", "를":
		return !p.passive
	case "은", "는", "이", "가":
		return p.passive
	}
	return false
}

// forAllOf finds that what is given behind a number of things is given for all of them: (4건)의 새
// 서비스에 대해.
var forAllOf = hangul.MustCompile(`^(?:의\s(?:[^\s,.]+\s){0,3}[^\s,.]+)?에\s?(?:대해|대한|대하여)?\s`)

// lookedAt are what is done with those who asked to be chosen.
var lookedAt = []string{"심사", "평가", "심의", "검토", "대상으로", "가운데", " 중"}

// candidateThen says that a verb before names tells that they were candidates in an earlier
// round: 지난해 예비 지정된, 예비도시로 지정됐던.
func (c *clause) candidateThen(attr *predicate) bool {
	if attr.tense != attrPast && attr.tense != attrOld {
		return false
	}
	before := tail(c.s[:attr.from], 60)
	for _, s := range c.statuses {
		if s.status == schema.Candidate && s.to <= attr.from && attr.from-s.to < 40 {
			return c.yearBefore(attr) >= 0 || containsAny(before, beforeNowWords)
		}
	}
	return false
}

// beforeNowWords date what is told to a time before the release's.
var beforeNowWords = wordsOf(lastYearWords, lastYearToo, standingWords)

// stageThen says that a verb before names tells of an earlier year, in which they were chosen for what another verb makes
// them now: 지난해 선정된 가나군, 다라군을 (마바마을로) 지정했다.
func (c *clause) stageThen(g *governed) bool {
	a, by := g.attr, g.by
	if a.tense != attrPast && a.tense != attrOld || a.status != "" || by.status != "" || a.noun == "" || by.noun == "" || a.noun == by.noun {
		return false
	}
	before := tail(c.s[:a.from], 60)
	if k := c.yearBefore(a); !containsAny(before, beforeNowWords) && (k < 0 || !c.yearGone(c.years[k])) {
		return false
	}
	if m := ownObjectOf.FindStringSubmatch(c.between(g.to, by.from)); m != nil && isTopic(g.josa) && onlyAdverbs(m[2]) && !(c.ctx.header != nil && c.ctx.inTitleAlone(m[1])) {
		return false // (지난해 선정된) 가나군이 자체 상표를 인증받았다
	}
	from, to, ok := c.ctx.targetOf(c.s, by.from)
	return !ok || from < g.to || c.ctx.header != nil && c.ctx.inTitleAlone(c.s[from:to])
}

// ownObjectOf finds before a verb the object that it is done to for those named, or by them: 자체 상표를 (인증받았다).
var ownObjectOf = hangul.MustCompile(`([^\s,.]+)[을를]\s((?:[^\s,.]+\s){0,2})$`)
