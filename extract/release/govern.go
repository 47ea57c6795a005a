package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// governed is a unit with the predicate that decides on it.
type governed struct {
	unit
	by   *predicate
	attr *predicate // 선정된 …: stands before the names it describes
	base *predicate // ’22년 인증을 받은 …: an earlier decision on the same names
	was  *predicate // 지난해 예비 지정된 …: an earlier stage of the same names
	told int        // how many a statement before declared of them; 0 for none
}

// govern finds for each unit of the clause the predicate that decides on it;
// units that no decision of the past takes are left out.
func (c *clause) govern() []governed {
	var out []governed
	for i := range c.units {
		if c.ofNoHolders(i) {
			continue
		}
		g := governed{unit: c.units[i]}
		g.attr = c.attrBefore(i)
		if g.attr == nil {
			g.attr = c.topicOf(i)
		}
		g.by = c.becomes(c.finiteAfter(i))
		if g.by != nil && (c.onlySome(i, g.by) || c.candidatesFirst(i, g.by) || c.actsApart(i, g.by)) {
			g.by = nil
		}
		if q := c.doneAfter(i, g.by); q != nil {
			g.by, g.was = q, g.by
		}
		switch {
		case g.by != nil && g.attr != nil && (c.renews(g.by, g.attr) || c.turned(g)):
			g.base = g.attr
		case g.by != nil && g.attr != nil && g.attr.tense == attrNow && copulaAt(c.s[g.to:]) && c.nowTopic(g.attr):
			g.by = g.attr // 새로 지정되는 곳은 가나군이며, 다라군은 …
		case g.by != nil && g.attr != nil && g.attr.from > 0 && c.sameDecision(g):
		case g.by != nil && g.attr != nil && c.chosenFrom(g):
		case g.by != nil && g.attr != nil && c.chosenNow(i) && (c.candidateThen(g.attr) || c.stageThen(&g)):
			g.attr, g.was = nil, g.attr
		case g.by != nil && g.attr != nil && c.otherProgramme(g):
			g.attr = nil // it tells what they hold already
		case g.attr != nil && (g.attr.tense == attrPast || g.by == nil && c.nowTopic(g.attr)):
			g.by = g.attr
		}
		if g.by != nil && g.base == nil && !c.calledNew(g) {
			g.base = c.earlier(g)
		}
		if g.by == nil && c.title && !c.toldOn(i) {
			g.by = c.nounBefore(i)
		}
		if g.by == nil {
			g.by = c.nounOfBracket(i)
		}
		if g.by == nil {
			g.by = c.attrWithin(i)
		}
		if g.by != nil && c.takes(g, i) {
			out = append(out, g)
		}
	}
	return out
}

// ofNoHolders says that a unit is no candidate for a decision: applicants, a number of
// what was looked at or of all there are, a scene, those who were spared.
func (c *clause) ofNoHolders(i int) bool {
	if c.applies(i) && !c.allOf(i) || c.contested(i) || c.liesIn(i) || c.scene(i) || c.spared(i) || c.leftOut(i) || c.worksWith(i) || c.beganWith(i) || c.runsAlready(i) || c.reformed(i) || c.heldByNow(i) || c.ranIt(i) || c.notAmong(i) {
		return true
	}
	n := c.units[i].count
	return n != nil && (n.each || limitBehind.MatchString(c.s[c.units[i].to:]) || c.outOf(i) || c.grows(i) || c.cumulative(i) || c.reviewed(i) || c.amongBest(i) || c.ofCases(i))
}

// limitBehind makes a number one that is allowed, which tells of nobody chosen: 도별로 (3곳) 이내로 추천받아.
var limitBehind = hangul.MustCompile(`^\s?(?:이내|이하|미만)(?:로|의|에서|를|을|씩)?\s`)

// reviewedPattern finds a look at those who hold the title.
var reviewedPattern = hangul.MustCompile(`^[을를] (?:다시 |종합 |현장 |모두 )?(?:재)?(?:평가|심사|점검|검토|조사|측정|분석|비교)(?:해|하여|하고|한 결과|한 끝에|한 뒤),? `)

// bestPattern finds that one of those counted was the best of them.
var bestPattern = hangul.MustCompile(`^ ?(?:중|가운데)(?:에서)?(?:도)?,? (?:가장|최고|단연|으뜸|[1-3]위|종합 [1-3]위|처음)`)

// amongBest says that a count is of those among whom one was the best: 45개 군 중에서 가장 높은 점수를.
func (c *clause) amongBest(i int) bool {
	u := &c.units[i]
	_, _, end := bracketAt(c.s, u.to) // 38개 시(인구 10만 이상) 중에서, 다라군은
	rest := c.s[max(u.to, end):]
	return bestPattern.MatchString(rest) || end > 0 && startsWithAny(rest, []string{" 중에서, ", " 가운데, ", " 중, "})
}

// passedAll finds that all that were examined were chosen: (8건을) 심의해 모두 (승인했다).
var passedAll = hangul.MustCompile(`^ ?(?:심의|심사|검토|평가)(?:해|하여|하고|한 끝에|한 결과),? (?:이를 )?(?:모두|전부|일괄|원안대로|원안) $`)

// reviewed says that a count is of those looked at, some of whom are named behind it:
// 5곳을 재평가해 가나군, 다라군을 재지정.
func (c *clause) reviewed(i int) bool {
	u := &c.units[i]
	if (u.josa == "와" || u.josa == "과") && i+1 < len(c.units) && c.units[i+1].count != nil && c.units[i+1].from-u.to < len("과 모두 ") {
		return startsWithAny(c.s[c.units[i+1].count.to:], []string{"을 대상으로", "를 대상으로"}) || c.reviewed(i+1) // 9개 시·도와 45개 시·군을 평가한 결과
	}
	if c.title && u.josa == "" && lookedAtOnly.MatchString(c.s[u.to:]) {
		return true
	}
	if u.josa != "을" && u.josa != "를" && u.josa != "의" || i+1 >= len(c.units) {
		return false
	}
	p, rest := c.finiteAfter(i), c.s[u.to:]
	if u.josa == "의" {
		m := workReviewed.FindStringIndex(rest)
		if m == nil {
			return false
		}
		rest = rest[m[1]-len("을 "):]
	}
	return p != nil && c.units[i+1].from < p.from && reviewedPattern.MatchString(rest)
}

// lookedAtOnly finds in a title that those counted were looked at: (전국 84개 시·군) 평가…최우수 2곳, (84개 시·군) 대상 실태평가.
var lookedAtOnly = hangul.MustCompile(`^\s(?:대상\s|대상으로\s)?(?:(?:실태|종합|성과|현장|서면|합동|운영|역량|추진|실적)\s?)*(?:평가|심사|점검)(?:해|하여|한\s결과|\s결과)?\s?(?:[…,:]|$)`)

// workReviewed finds what of those counted was looked at: (9개 시·군)의 ‘가나사업’ 추진실적(을 평가해).
var workReviewed = hangul.MustCompile(`^의\s(?:'[^'.]{1,40}'\s)?(?:[^\s.,]{1,14}\s){0,3}[^\s.,]{0,14}(?:실적|성과|사례|현황|실태|계획|계획서|역량|정책|노력|수준|행정|사업|지수|운영|관리)[을를] `)

// allOverNow says that a number behind 전국 is that of all there are now: 가나지구 추가 지정…전국 18곳 확대.
func (c *clause) allOverNow(i int) bool {
	u := &c.units[i]
	return u.josa == "" && endsInOne(strings.TrimRight(c.s[:u.from], " "), []string{"전국", "총", "모두"}) && startsWithAny(strings.TrimLeft(c.s[u.to:], " "), []string{"확대", "확장", "시대"})
}

// grows says that a count is one end of a change: 12곳에서 15곳으로 늘었다.
func (c *clause) grows(i int) bool {
	u := &c.units[i]
	if c.allOverNow(i) {
		return true
	}
	if u.josa != "에서" && u.josa != "으로" && u.josa != "로" {
		return false
	}
	rest := head(c.s[u.to:], 60)
	if c.title && u.list == nil && strings.HasPrefix(strings.TrimLeft(strings.TrimPrefix(rest, u.josa), " "), "…") {
		return true // 도내 4곳으로… 가나·다라 추가 지정
	}
	for _, w := range []string{"확대", "늘", "증가", "줄", "감소"} {
		if strings.Contains(rest, w) {
			return true
		}
	}
	return false
}

// onlySome says that predicate p decides on fewer than are named by unit i, who stand between as its
// subject or object: 후보는 가나군, 다라시, 마바군이며 (1곳이 선정된다), 가나군과 다라시 중 (1곳을 지정한다); or that some of
// them are named: 가나군, 다라시, 마바군 중 가나군을 (지정한다).
func (c *clause) onlySome(i int, p *predicate) bool {
	u := &c.units[i]
	if u.list == nil || p.from < u.to || !copulaAt(c.s[u.to:]) && !startsWithAny(c.s[u.to:], []string{" 중 ", " 중에서 ", " 가운데 "}) {
		return false
	}
	for k := i + 1; k < len(c.units) && c.units[k].to <= p.from; k++ {
		if n := &c.units[k]; n.count != nil && n.list == nil && isHolderUnit(*n.count) && n.count.n < u.size() && strings.Contains("이가을를은는", n.josa) && n.josa != "" {
			return true
		}
		if !copulaAt(c.s[u.to:]) && c.chosenOf(k, i, p) {
			return true
		}
	}
	return false
}

// finiteAfter finds the first predicate after the unit that may decide on it:
// one in a clause of its own, or one that describes (A를 지정한 데 이어).
func (c *clause) finiteAfter(i int) *predicate {
	u, skipped := &c.units[i], false
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.from < u.to {
			continue
		}
		if c.title && p.status != "" && c.apart(i, p.from) {
			return nil
		}
		switch p.tense {
		case attrPast, attrOld, attrNow:
			if c.describesLater(p, i) && !c.standsSo(k) && (skipped || !c.madeGood(p, u)) {
				skipped = true
				continue
			}
			return p
		}
		if c.onlyDefines(p) {
			return nil
		}
		return p
	}
	return nil
}

// apart says that dots part a unit with its number from byte j of a title, and that the status
// told there has a unit of its own: 6곳 가나도시 됐다…5곳은 재지정; so does a number that is not that of the names before
// the dots: 가나도시에 다라·마바… 4곳은 재지정.
func (c *clause) apart(i, j int) bool {
	u := &c.units[i]
	k := strings.LastIndex(c.s[u.to:j], "…")
	if k < 0 || !c.unitBetween(u.to+k, j) {
		return false
	}
	if u.list == nil || u.list.total != nil || slices.ContainsFunc(u.list.runs, func(r run) bool { return r.count != nil }) {
		return true
	}
	next := &c.units[i+1]
	return next.list == nil && next.count != nil && next.count.n != u.size()
}

// madeGood says that names right before a verb came to be chosen, which it calls a success:
// 가나군 등 3곳이 … 최종 대상지로 선정되는 성과를 거뒀다.
func (c *clause) madeGood(p *predicate, u *unit) bool {
	return p.tense == attrNow && c.achieved(p) && (u.josa == "이" || u.josa == "가") && !strings.Contains(c.s[u.to:p.from], ",")
}

// tellsProgramme says that a describing predicate tells who gives the programme that
// follows it: 가나부가 지정하는 다라도시로.
func (c *clause) tellsProgramme(p *predicate) bool {
	rest := strings.TrimLeft(c.s[p.to:], " '\"「")
	at := len(c.s) - len(rest)
	for _, m := range c.mentions {
		if m.from >= p.to && m.from <= at+len("2026년 올해의 ") {
			return true
		}
	}
	return false
}
