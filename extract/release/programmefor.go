package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// schemeFor is the programme of a unit: the label of its run, what it was made
// (…로 지정), the programme named nearest in the sentence, the one in force.
func (c *clause) schemeFor(g governed) Scheme {
	if s, ok := c.madeInto(g); ok {
		return s
	}
	if s, ok := c.madeBehind(g); ok {
		return s
	}
	if m := c.bracketOf(g); m != nil {
		return c.fits(m.Scheme, g)
	}
	if from, to, ok := c.ctx.targetOf(c.s, g.by.from); ok {
		for k := len(c.mentions) - 1; k >= 0; k-- { // the nearest: 가나지역 3곳을 다라마을로
			if m := c.mentions[k]; m.from >= from-30 && m.to <= to+len(" 인증") && m.from < to {
				return c.fits(m.Scheme, g)
			}
		}
	}
	if m := c.countedAs(g); m != nil {
		return c.fits(m.Scheme, g)
	}
	var best *mention
	for k := range c.mentions {
		m := &c.mentions[k]
		if m.to <= g.from && !c.unitBetween(m.to, g.from) {
			best = m
		}
	}
	if best != nil && g.from-best.to < 24 && (g.list == nil || c.topicsApart(best, g)) {
		return c.fits(best.Scheme, g)
	}
	if m := c.behindNames(g); m != nil {
		return c.fits(m.Scheme, g)
	}
	if best == nil && len(c.mentions) > 0 {
		best = &c.mentions[len(c.mentions)-1]
		if s, ok := c.inForceAt(best.from); ok && best.from > g.by.to && (strings.Contains(c.s[g.by.to:best.from], "…") || c.madeOfOthers(g, best)) {
			return c.fits(s, g) // 신규 4건 인증… 다라시는 마바도시로: the dots part what has a programme of its own
		}
	}
	if best != nil {
		return c.fits(best.Scheme, g)
	}
	if s, ok := c.inForce(); ok {
		return c.fits(s, g)
	}
	return Scheme{}
}

// behindNames is the programme between names and their verb: the first, but where it is the end of what was made another, which is
// that of the verb (가나시 다라정원을 마바정원으로 지정).
func (c *clause) behindNames(g governed) *mention {
	var first *mention
	for k := range c.mentions {
		m := &c.mentions[k]
		if m.from < g.to || m.to > g.by.from {
			continue
		}
		if first == nil {
			first = m
		} else if rest := c.s[m.to:]; startsWithAny(c.s[first.to:], objectMarks) && startsWithAny(strings.TrimLeft(rest, "'\""), intoMarks) {
			return m
		}
	}
	return first
}

// objectMarks make a word an object, and intoMarks what one is made.
var (
	objectMarks = []string{"을 ", "를 "}
	intoMarks   = []string{"으로 ", "로 "}
)

// topicsApart says that the programme before names is their topic, and one behind them that
// of others: 가나도시는 수원시이고, 다라마을은 ….
func (c *clause) topicsApart(best *mention, g governed) bool {
	for k := range c.mentions {
		m := &c.mentions[k]
		if m.from >= g.to && m.to <= g.by.from {
			return m.ID != best.ID && isTopicGap(c.s[best.to:g.from]) && topicMark(c.s[m.to:]) != ""
		}
	}
	return false
}

// isTopicGap says that words behind a programme make it the topic of what follows and no
// more: 사업은, 에는 ▲.
func isTopicGap(gap string) bool {
	mark := topicMark(gap)
	return mark != "" && !strings.ContainsAny(strings.TrimPrefix(gap, mark), ",.…") && len(gap)-len(mark) < len("▲ 모두")
}

// topicMark is the particle of a topic right behind a programme, with its closing quote and
// 사업 or what else stands behind names; "" for none.
func topicMark(rest string) string {
	t := strings.TrimLeft(rest, "'\"」』")
	for _, w := range []string{" 조성사업", " 지원사업", " 육성사업", " 시범사업", " 선도사업", " 공모사업", " 사업", "사업", " 공모", " 대상지", " 사업지", " 대상"} {
		if cut, ok := strings.CutPrefix(t, w); ok {
			t = cut
			break
		}
	}
	for _, w := range []string{"으로는 ", "로는 ", "에는 ", "은 ", "는 "} {
		if strings.HasPrefix(t, w) {
			return rest[:len(rest)-len(t)+len(w)]
		}
	}
	return ""
}

// madeInto is the programme right before the names that (으)로 marks: 가나도시로
// 수원시를, 다라도시로 안양시를 선정.
func (c *clause) madeInto(g governed) (Scheme, bool) {
	for k := len(c.mentions) - 1; k >= 0; k-- {
		m := &c.mentions[k]
		if m.to > g.from || c.unitBetween(m.to, g.from) {
			continue
		}
		if c.decidesBetween(m.to, g.from) {
			return Scheme{}, false // 5곳을 가나도시로 선정하고, 3곳을 다라특구로 지정
		}
		if c.describesBetween(m.to, g.from, g.by) {
			return Scheme{}, false // 가나마을로 지정된 다라군을
		}
		mark := givenMark(c.s[m.to:g.from])
		if strings.HasSuffix(mark, ", ") && c.madeOf(m) {
			return Scheme{}, false
		}
		return m.Scheme, mark != "" && g.by.from > g.from
	}
	return Scheme{}, false
}

// describesBetween says that a predicate other than by describes what comes after i..j, and
// takes the programme before it.
func (c *clause) describesBetween(i, j int, by *predicate) bool {
	for k := range c.predicates {
		if p := &c.predicates[k]; p != by && by.from > j && p.from >= i && p.to <= j && (p.tense == attrPast || p.tense == attrOld) {
			return true
		}
	}
	return false
}

// inForce is the programme of a sentence that names none: the one named last before its end.
func (c *clause) inForce() (Scheme, bool) { return c.inForceAt(len(c.s)) }

// inForceAt is the programme named last before byte i of the sentence, or the release's.
func (c *clause) inForceAt(i int) (Scheme, bool) {
	var best *mention
	for k := range c.ctx.programmes {
		m := &c.ctx.programmes[k]
		if m.block > c.block || m.block == c.block && m.from >= c.base+i {
			break
		}
		best = m
	}
	if best == nil {
		return c.ctx.inForce(c.block)
	}
	return best.Scheme, true
}

// givenMark is the particle behind a name that makes it what was given, behind its
// closing quote, 사업 and its like: (‘가나마을) 사업’에 …; "" for none.
func givenMark(rest string) string {
	if m := otherNameBehind.FindString(rest); m != "" {
		rest = rest[len(m):]
	}
	for again := true; again; {
		again = false
		for _, w := range []string{"'", "\"", "」", "』", " 사업", " 공모사업", " 조성사업", " 공모", " 대상지", " 사업지", " 대상 지역", " 대상", " 후보지", " 지역", " 인증", "사업", " 지방자치단체", " 자치단체", " 지자체", " 지방정부", " 시·군·구", " 시·군", " 시군구", " 시군"} {
			if t, ok := strings.CutPrefix(rest, w); ok {
				rest, again = t, true
			}
		}
	}
	for _, w := range []string{"으로는 ", "으로 ", "으로, ", "로는 ", "로 ", "로, ", "에는 ", "에 ", "에, "} {
		if strings.HasPrefix(rest, w) {
			return w
		}
	}
	return ""
}

// otherNameBehind is another name of a programme in a bracket behind it: 가나농장(다라팜)에.
var otherNameBehind = hangul.MustCompile(`^['"」』]?\([가-힣A-Za-z ]{2,20}\)`)

// madeBehind is the programme right behind the names that (으)로 marks, where another
// pair follows before the verb: 가시, 나시를 다라마을로, 마시를 바사도시로 지정.
func (c *clause) madeBehind(g governed) (Scheme, bool) {
	if g.josa == "" || g.by.from < g.to {
		return Scheme{}, false
	}
	for k := range c.mentions {
		m := &c.mentions[k]
		if m.from < g.to {
			continue
		}
		if m.to > g.by.from || c.unitBetween(g.to, m.from) || !c.unitBetween(m.to, g.by.from) || !onlyAdverbs(strings.TrimPrefix(c.s[g.to:m.from], g.josa)) {
			break
		}
		mark := givenMark(c.s[m.to:g.by.from])
		return m.Scheme, strings.HasSuffix(mark, ", ")
	}
	return Scheme{}, false
}

// madeOf says that names stand right before a programme that were made it.
func (c *clause) madeOf(m *mention) bool {
	for i := range c.units {
		u := &c.units[i]
		if u.to <= m.from && u.josa != "" && onlyAdverbs(strings.TrimPrefix(c.s[u.to:m.from], u.josa)) {
			return true
		}
	}
	return false
}

// onlyAdverbs says that words between names and what they were made tell nothing of it.
func onlyAdverbs(s string) bool {
	for _, w := range strings.Fields(strings.Trim(s, " '\"「『")) {
		switch w {
		case "최종", "신규", "새로", "각각", "모두", "추가로", "신규로", "올해", "이번", "등은", "등을", "새롭게", "추가":
		default:
			return false
		}
	}
	return true
}
