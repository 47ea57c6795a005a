package release

import (
	"strings"
	"unicode/utf8"
)

// relevant says whether a decision is this release's own: of a programme it is
// about, made now, and not told in passing.
func (c *clause) relevant(g governed, d *Decision) bool {
	if g.by == g.attr && (!c.nowDescribed(g) || c.guests(g)) || !c.mainJoined(g) {
		return false
	}
	if c.wentBefore(g) {
		return false
	}
	if containsAny(c.s[:g.from], everSelected) {
		return false
	}
	if g.list == nil && g.services == nil && c.abroad(g.from) || c.decidedAbroad(g.by.from) {
		return false // those of all countries, or of another one
	}
	if g.list != nil && besidesAt(c.s[g.to:]) > 0 && besidesJoint(c.s, g.to+spaces(c.s[g.to:])) == 0 {
		return false // 가나시 외에 다라군을 추가로 지정했다: it holds it already
	}
	if g.list != nil && (c.reviews(g) || !c.title && strings.Contains(c.s[min(g.to, g.by.from):max(g.to, g.by.from)], "관왕")) || c.yearsRunning(g) || c.spanGone(g) {
		return false
	}
	if g.list == nil && strings.HasPrefix(c.s[g.by.from:], g.by.noun+"도 마쳤") {
		return false // 5곳은 지구 지정도 마쳤다
	}
	if c.narrowed(g) || c.thenNow(g) || c.placesOfUse(g) || c.ofRoundInTurn(g) || c.someOfPool(g) {
		return false
	}
	if c.describesOther(&g.unit) || c.prizePerson(g) || c.gradedAside(g) || c.ofSeveral(g) || c.ofHolders(g, d) || c.teller(g) || c.prepares(g) || c.designates(g) {
		return false
	}
	return !c.otherTarget(g) && !c.onTheWay(g) && !c.otherYear(g, d) && !c.lone(g)
}

// everSelected are words before all that were ever selected.
var everSelected = wordsOf(untilNowWords, []string{"누적", "누계", "역대"})

// between is the words i..j without the names of programmes, which may have verbs in them that
// tell of nobody: 가나시를 (찾아가는 다라마을)로.
func (c *clause) between(i, j int) string {
	s := ""
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from >= i && m.to <= j && strings.Contains(c.s[m.from:m.to], "찾아") {
			s, i = s+c.s[i:m.from], m.to
		}
	}
	return s + c.s[i:j]
}

// ofSeveral says that a count is of all programmes a title names together.
func (c *clause) ofSeveral(g governed) bool {
	if g.count == nil || g.list != nil || g.services != nil {
		return false
	}
	if c.countsSeveral(g.unit) {
		return true
	}
	before := strings.TrimRight(c.s[:g.from], " ")
	if !strings.HasSuffix(before, "모두") && !strings.HasSuffix(before, "총") {
		return false
	}
	seen := map[string]bool{}
	for _, m := range c.mentions {
		if m.to <= g.from {
			seen[m.ID] = true
		}
	}
	return len(seen) > 1
}

// prepares says that the programme is only what those who were chosen get ready for:
// 가나도시 인증을 준비하는 지자체를 돕는 사업에 A, B를 선정.
func (c *clause) prepares(g governed) bool {
	for _, m := range c.mentions {
		if m.to > g.from {
			continue
		}
		rest := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(c.s[m.to:g.from], "'\" "), "인증"), " 을를")
		for _, w := range []string{"준비하는", "준비 중인", "준비 지자체", "준비 지방정부", "희망하는", "받으려는", "받고자 하는", "신청하려는", "앞둔", "목표로 하는", "추진하려는", "추진하는 지자체", "추진하는 지방정부", "대비 "} {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
	}
	return false
}

// nowDescribed says that names described as selected were selected now: by a
// word of time or newness before, or because the sentence only tells who they
// are (…은 A, B이다).
func (c *clause) nowDescribed(g governed) bool {
	if c.title || c.where == InList {
		return true
	}
	if g.by.tense == attrPast && g.by.status == "" && prizesToo.MatchString(c.s[g.to:]) && c.ctx.titleDecides() {
		return false
	}
	if c.toldEarlier(g.by) || c.partOfName(g.by) && !c.ctx.titleDecides() && !c.ctx.firstIsNews() && !c.ctx.givesResults() && !containsAny(tail(c.s[:g.by.from], 60), describedNow) {
		return false
	}
	if g.by.tense == attrPast && selectedTopic.MatchString(c.s[g.by.to:]) && endsCopula(c.s) && c.yearBefore(g.by) < 0 {
		return true
	}
	if containsAny(tail(c.s[:g.by.from], 60), describedNow) || c.announces(g) {
		return true
	}
	for _, y := range c.years {
		if y.To <= g.by.from && y.Year == c.ctx.day().Y {
			return true
		}
	}
	if g.by.status != "" || g.by.noun == "신규" || c.ofResultsGiven(g) {
		return true
	}
	gap := c.s[g.by.to:g.firstName()]
	after := strings.TrimLeft(c.s[g.to:], " ")
	topic := strings.Contains(gap, "은 ") || strings.Contains(gap, "는 ") || strings.Contains(gap, ":")
	for _, w := range []string{"이다", "다.", "이며", "이고", "입니다", "으로", "로", "."} {
		if topic && strings.HasPrefix(after, w) {
			return true
		}
	}
	last, _ := utf8.DecodeLastRuneInString(c.s[:g.to])
	if rest := strings.TrimPrefix(after, g.josa); topic && strings.HasPrefix(strings.TrimLeft(rest, " "), "포함") {
		return true // 함께 지정된 기초지자체로는 가나시가 포함됐다
	}
	return topic && (after == "" || copulaEnds(last, c.s[g.to:]))
}

// firstName is where the first name of a governed unit begins, behind a class that is its topic: 선정된 대도시는 가나시이다.
func (g *governed) firstName() int {
	if g.list == nil {
		return g.from
	}
	return g.list.entries()[0].from
}

// partOfName says that a noun of decision is the last of a programme's name or stands right
// behind it, and has no verb: 가나 인증 대상지는.
func (c *clause) partOfName(p *predicate) bool {
	if p.to != p.from+len(p.noun) {
		return false
	}
	for _, m := range c.mentions {
		if m.from < p.from && m.to >= p.from-1 {
			return true
		}
	}
	return false
}

func (c *clause) mainScheme(s Scheme) bool {
	any := false
	for i := range c.ctx.known {
		k := &c.ctx.known[i]
		any = any || k.main
		if k.main && k.ID == s.ID {
			return true
		}
	}
	return !any
}

// lone says that a single name is subject of a sentence about itself, that
// names no programme: a practice, not a decision.
func (c *clause) lone(g governed) bool {
	if g.list == nil && g.services == nil || g.services != nil && (len(g.services) > 1 || g.count != nil) || g.list != nil && g.list.size() > 1 || c.title || g.list != nil && g.list.closed() || g.by.from < g.from {
		return false
	}
	if len(c.mentions) > 0 || g.list != nil && g.list.labelled() && c.listAfter(g) {
		return g.by.from-g.to > 220
	}
	if g.list != nil && (c.joinsNext(g) || c.joinedBefore(g)) {
		return g.by.from-g.to > 220
	}
	if g.list != nil && (g.josa == "은" || g.josa == "는") && c.parallelTopic(g) {
		return g.by.from-g.to > 220
	}
	if g.list != nil && c.awardOf(g.list) {
		return false // 국무총리상은 가나군이, 장관상은 다라시, … 받았다
	}
	if g.by.status != "" && (g.josa == "은" || g.josa == "는" || g.list != nil && aboutThem.MatchString(c.s[g.to:])) {
		return g.by.from-g.to > 160 // a reason stands between: 가나군은 …지 않아 재지정을 유예
	}
	if (g.josa == "은" || g.josa == "는") && c.asSite(g.by) {
		return g.by.from-g.to > 160 // a reason, and what it was chosen as
	}
	return g.by.from-g.to > 40
}

// joinsNext says that a joint leads from a name to others of the same predicate, which
// words of their own describe, or a mark does: 바다를 낀 가나시와 숲이 많은 다라군이 이름을 올렸다; △달빛
// 특구(가나시) △별빛 특구(다라군).
func (c *clause) joinsNext(g governed) bool {
	rest := c.s[g.to:]
	if next := strings.TrimLeft(rest, " "); g.josa != "와" && g.josa != "과" && !strings.HasPrefix(rest, ", ") && (next == "" || !isMark(firstRune(next))) && !((g.josa == "이" || g.josa == "가") && strings.HasPrefix(rest[len(g.josa):], ", ")) {
		return false
	}
	for i := range c.units {
		if u := &c.units[i]; u.list != nil && u.from > g.to && u.to <= g.by.from {
			return !c.decidesBetween(g.to, u.from) && !endsClauseIn(c.s[g.to:u.from])
		}
	}
	return false
}

// parallelTopic says that the name before or behind one is the topic of the same predicate, as one
// among others: 가나시는 23개 시 중에서, 다라군은 45개 군 중에서 가장 높은 점수로 뽑혔다.
func (c *clause) parallelTopic(g governed) bool {
	for i := 1; i < len(c.units); i++ {
		a := &c.units[i]
		if a.list == nil || a.josa != "은" && a.josa != "는" || a.to > g.by.from {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			b := &c.units[k]
			if b.list == nil {
				continue
			}
			gap := c.s[b.to:a.from]
			if (b.from == g.from || a.from == g.from) && (b.josa == "은" || b.josa == "는") && strings.HasSuffix(gap, "에서, ") && !c.decidesBetween(b.to, a.from) {
				return true
			}
			break
		}
	}
	return false
}

// listAfter says that another list of the same predicate follows: 도심형에는 가나시가,
// 농촌형에는 다라군, 마바군이.
func (c *clause) listAfter(g governed) bool {
	for i := range c.units {
		if u := &c.units[i]; u.list != nil && u.list.labelled() && u.from > g.to && u.to <= g.by.from {
			return true
		}
	}
	return false
}
