package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// takes says whether the predicate has decided and the unit is what it decided
// on, by tense and particle.
func (c *clause) takes(g governed, i int) bool {
	p := g.by
	if c.denied(p) {
		return false
	}
	switch p.tense {
	case willDo, didNot, attrOld:
		return false
	case attrNow:
		if !c.achieved(p) && !c.nowTopic(p) {
			return false
		}
	case doesNow:
		if c.habit(p) || g.list == nil && g.services == nil && (!p.joins && !c.reported(p) || p.joins && c.endsAhead()) {
			return false
		}
	case attrPast:
		if g.attr != p && (c.before(p) || p.from >= g.to && g.josa != "" && strings.Contains("을를이가도", g.josa) && !c.tellsOutcome(p)) {
			return false
		}
	case nounOnly:
		if c.title && c.ctx.monthToCome(phraseBefore(c.s, p)) {
			return false
		}
	}
	if p.from < g.to { // the predicate stands before the names
		return true
	}
	if g.list != nil && c.ownFate(i, p) {
		return false
	}
	return c.role(g, i)
}

// nowTopic knows who is said to be decided on as the release comes out: (이번에)
// 지정되는 곳은 가나군이다.
func (c *clause) nowTopic(p *predicate) bool {
	before := c.s[:p.from]
	if !p.passive || p.status == "" && !strings.Contains(before, "이번") && !endsInOne(before, freshWords) {
		return false
	}
	return (selectedTopic.MatchString(c.s[p.to:]) || c.programmeTopic(p.to)) && c.saysWho(p) && (nextYearsNew.MatchString(before) || !c.habit(p))
}

// freshWords stand right before a verb that decides for the first time.
var freshWords = []string{"새로 ", "새롭게 ", "신규 ", "신규로 ", "추가 ", "추가로 "}

// nextYearsNew begins a sentence on those who begin next year, and were chosen: 내년 새로 (지정되는 곳은 가나군이다).
var nextYearsNew = hangul.MustCompile(`^\s*내년(?:도|에|부터)?\s(?:새로|새롭게|신규로?|추가로?)\s$`)

// programmeTopic says that a programme stands at byte i as the topic: (지정되는) 가나마을은.
func (c *clause) programmeTopic(i int) bool {
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from >= i && m.from <= i+len(" '") {
			rest := strings.TrimLeft(c.s[m.to:], "'\"」")
			return strings.HasPrefix(rest, "은 ") || strings.HasPrefix(rest, "는 ")
		}
	}
	return false
}

// saysWho says that a sentence says who those described by p are: it ends in 이다, or goes on behind their names.
func (c *clause) saysWho(p *predicate) bool {
	if endsCopula(c.s) {
		return true
	}
	for i := range c.units {
		if u := &c.units[i]; u.list != nil && u.from >= p.to {
			return startsWithAny(c.s[u.to:], []string{"이며", "이고", "며,", "고,"})
		}
	}
	return false
}

// achieved knows “인증을 취득하는 성과가 있었다”.
func (c *clause) achieved(p *predicate) bool {
	rest := head(strings.TrimSpace(c.s[p.to:]), 30)
	for _, w := range []string{"성과", "쾌거", "결실", "영예"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// afterThose finds that a count is of those who came before others.
var afterThose = hangul.MustCompile(`^\*{0,3}에 이[어은] `)

// nthBehind finds which in order those are who came behind others: 에 이어 국내 네 번째로.
var nthBehind = hangul.MustCompile(`^에 이[어은] (?:[가-힣]{1,8} ){0,2}(?:[0-9]+|[가-힣]{1,3}) ?번째`)

// subjectBefore says that places stand before unit i as what the sentence tells of.
func (c *clause) subjectBefore(i int) bool {
	for _, u := range c.units[:i] {
		if u.list != nil && isTopic(u.josa) {
			return true
		}
	}
	return false
}

// role says by particle and distance whether the unit is what was decided on.
func (c *clause) role(g governed, i int) bool {
	gap := strings.TrimPrefix(c.between(g.to, g.by.from), g.josa)
	if c.cameBefore(g, i) || c.lookedAt(g, i) || paysThere(g, gap) || c.tellsOwn(g) {
		return false
	}
	if takes, told := c.roleByParticle(g, i); told {
		return takes
	}
	switch object := g.josa == "을" || g.josa == "를"; {
	case g.list != nil && len(c.unitsBetween(i, g.by)) == 0 && strings.HasPrefix(strings.TrimSpace(gap), "관계자"):
		return false
	case g.list == nil && g.services == nil && object && containsAny(gap, []string{"검토해", "검토하", "심사해", "심사하", "평가해", "평가하", "심의해", "심의하", "살펴"}):
		return passedAll.MatchString(gap) // not 40곳을 검토해 12곳을 선정
	case (g.josa == "에" || g.josa == "의") && g.services == nil && buildsThere.MatchString(gap):
		return false
	case object || g.josa == "에":
		return !otherVerb(madeTarget(gap))
	}
	return true
}

// ownOnly finds behind places that they only tell what is their own: 가나만의 (멋을 담은), 다라다운.
var ownOnly = hangul.MustCompile(`^(?:시|군|구|도)?(?:만의|만이|다운)\s`)

// tellsOwn says that the unit is a place of which only its own is told. Of several of whom as many were chosen, or where no
// number is told, the words are the only ones that name them.
func (c *clause) tellsOwn(g governed) bool {
	if g.list == nil || !ownOnly.MatchString(c.s[g.to:]) {
		return false
	}
	named := g.list.size()
	if named < 2 {
		return true
	}
	counts := c.ctx.numbersIn(c.s)
	return len(counts) > 0 && !slices.ContainsFunc(counts, func(n countAt) bool { return n.n == named })
}

// cameBefore says that the unit is told of as chosen before those that the verb is of.
func (c *clause) cameBefore(g governed, i int) bool {
	if k := behindThose(head(c.s[g.to:], 60)); k >= 0 && g.list != nil && !c.ownFirst(g) && !strings.ContainsAny(c.s[g.to:g.to+k], ".()") && (c.unitAfter(g.to+k, g.by.from) || c.subjectBefore(i) || nthBehind.MatchString(head(c.s[g.to+k:], 60))) {
		return true // 가나, 다라에 이어 마바를 지정: those came before
	}
	if g.list != nil && strings.HasPrefix(c.s[g.to:], "에 더해 ") && containsAny(tail(c.s[:g.from], 60), earlierHolders.list) && c.unitAfter(g.to, g.by.from) {
		return true // 지난해 지정된 가나, 다라에 더해 마바를
	}
	if g.list != nil && c.chosenBefore(g) {
		return true // 가나시와 함께 처음 지정된 다라군을 다시 지정
	}
	return g.count != nil && g.list == nil && afterThose.MatchString(c.s[g.to:]) && c.unitAfter(g.to, g.by.from) // 1차로 선포된 3개 지역에 이어 가나군을
}

// roleByParticle says what the particle behind the unit alone tells of its role; told is false where the words between
// it and the verb are to be asked.
func (c *clause) roleByParticle(g governed, i int) (takes, told bool) {
	switch g.josa {
	case "에서", "에서는":
		return c.sitesThere(g, i), true
	case "까지":
		if c.lastOfAll(i) {
			return false, false
		}
		return g.list != nil && containsAny(c.s[g.from:g.to], []string{" 물론", "뿐 아니라", "뿐만 아니라"}) && strings.HasPrefix(c.s[g.to:], "까지 "), true
	case "에서도", "부터", "보다", "처럼", "에게", "와의", "과의", "마다", "로서", "으로서", "로부터":
		return false, true
	case "로", "으로":
		return g.by.noun == "확정" || strings.HasPrefix(g.by.noun, "결정") || strings.HasPrefix(g.by.noun, "낙점") || g.by.noun == "선정" || g.by.noun == "지정", true
	case "의":
		if g.list == nil && g.count == nil {
			return g.services != nil && c.onlyProgramme(g), true // ‘가나’의 실증특례를 지정했다
		}
		if c.onlyProgramme(g) {
			return true, true
		}
		if g.list != nil && c.siteOfEach(g) {
			return true, true
		}
		if _, _, own := c.ofOwnNoun(g); own && g.list != nil && c.severalNouns(g) {
			return true, true
		}
		if g.list != nil && !c.countFollows(i) && g.list.total == nil && !g.list.closed() {
			return false, true
		}
	case "은", "는", "이", "가", "도":
		return false, !g.by.passive && c.hasObject(i, g.by) || c.tellsOf(i, g.by)
	case "와", "과":
		return false, g.list != nil && !g.by.passive && withBody.MatchString(c.s[g.to:]) && c.hasObject(i, g.by)
	}
	return false, false
}

// withBody joins a place to a public body that does something with it: (가나시)와 가나경제진흥원(BA)은 (기술 4개를 선정했다).
var withBody = hangul.MustCompile(`^[와과]\s(?:\S{1,12}\s)?\S{1,16}(?:진흥원|재단|공사|공단|연구원|개발원|정보원|기술원|관리원|협회|테크노파크|센터|위원회|본부|교육청|상공회의소|대학교)(?:\([^()]{1,40}\))?[은는이가]\s`)
