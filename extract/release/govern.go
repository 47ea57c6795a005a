package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// governed is a unit with the predicate that decides on it.
type governed struct {
	unit
	by   *predicate
	attr *predicate // 선정된 …: stands before the names it describes
	base *predicate // ’22년 인증을 받은 …: an earlier decision on the same names
}

// govern finds for each unit of the clause the predicate that decides on it;
// units that no decision of the past takes are left out.
func (c *clause) govern() []governed {
	var out []governed
	for i := range c.units {
		if c.applies(i) && !c.allOf(i) || c.units[i].count != nil && (c.outOf(i) || c.grows(i)) {
			continue
		}
		g := governed{unit: c.units[i]}
		g.attr = c.attrBefore(i)
		g.by = c.finiteAfter(i)
		switch {
		case g.by != nil && g.attr != nil && c.renews(g.by, g.attr):
			g.base = g.attr
		case g.by != nil && g.attr != nil && g.attr.from > 0 && c.sameDecision(g):
		case g.attr != nil && g.attr.tense == attrPast:
			g.by = g.attr
		}
		if g.by != nil && g.base == nil {
			g.base = c.earlier(g)
		}
		if g.by == nil && c.title {
			g.by = c.nounBefore(i)
		}
		if g.by != nil && c.takes(g, i) {
			out = append(out, g)
		}
	}
	return out
}

// grows says that a count is one end of a change: 12곳에서 15곳으로 늘었다.
func (c *clause) grows(i int) bool {
	u := &c.units[i]
	if u.josa != "에서" && u.josa != "으로" && u.josa != "로" {
		return false
	}
	rest := head(c.s[u.to:], 60)
	for _, w := range []string{"확대", "늘", "증가", "줄", "감소"} {
		if strings.Contains(rest, w) {
			return true
		}
	}
	return false
}

// earlier finds the decision that a renewal, change or end is about: ’22년 인증을
// 받은 도시들의 … 연장으로 결정.
func (c *clause) earlier(g governed) *predicate {
	if g.by.status == "" && !c.renewedBy(g.by) {
		return nil
	}
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.from < g.by.from && (p.tense == attrPast || p.tense == attrOld) && c.yearBefore(p) >= 0 && p.status == "" {
			return p
		}
	}
	return nil
}

// renewedBy says that a status word other than 신규 stands right before.
func (c *clause) renewedBy(p *predicate) bool {
	s := c.statusNear(p)
	return s != "" && s != "new" && s != "candidate"
}

// renews says that a decision named before the names is an earlier one, which
// the finite predicate renews, changes or ends.
func (c *clause) renews(by, attr *predicate) bool {
	return by.status != "" && attr.status == "" || c.statusNear(by) != "" && c.yearBefore(attr) >= 0
}

// sameDecision says that a finite predicate after the names tells of the same
// decision as the one that describes them (신청한 … 선정됐다).
func (c *clause) sameDecision(g governed) bool {
	return g.attr.tense != attrPast && g.attr.tense != attrOld
}

// statusNear is the status word within a few bytes before a predicate.
func (c *clause) statusNear(p *predicate) string {
	for _, s := range c.statuses {
		if s.from < p.from && p.from-s.to < 24 {
			return string(s.status)
		}
	}
	return string(p.status)
}

// yearBefore is the index of the year printed shortly before a predicate, -1
// for none.
func (c *clause) yearBefore(p *predicate) int {
	for k := len(c.years) - 1; k >= 0; k-- {
		if y := c.years[k]; y.To <= p.from && p.from-y.To < 60 {
			return k
		}
	}
	return -1
}

// attrBefore finds a predicate that describes the unit from before it: 신규
// 지정된 지역은 A, B …; 인증을 받은 A; 신청한 7곳 is no decision and not among them.
func (c *clause) attrBefore(i int) *predicate {
	u := &c.units[i]
	for k := len(c.predicates) - 1; k >= 0; k-- {
		p := &c.predicates[k]
		if p.to > u.from {
			continue
		}
		if p.tense != attrPast && p.tense != attrOld && p.tense != attrNow {
			return nil
		}
		gap := c.s[p.to:u.from]
		if len(gap) > 120 || strings.ContainsAny(gap, ".…") {
			return nil
		}
		for q := i - 1; q >= 0 && c.units[q].from >= p.to; q-- {
			gap = strings.Replace(gap, c.s[c.units[q].from:c.units[q].to], "", 1)
		}
		if isBridge(gap) {
			return p
		}
		return nil
	}
	return nil
}

// isBridge says whether the words between a describing predicate and the names
// do nothing but lead to them: “지역은”, “도시로는”, “곳은 모두”, “지자체 중”.
func isBridge(gap string) bool {
	words := strings.Fields(strings.Trim(gap, " :,"))
	if len(words) > 8 {
		return false
	}
	for _, w := range words {
		w = strings.Trim(w, ",:()\"'·*")
		if w == "" {
			continue
		}
		stem, _, ok := hangul.Josa(w)
		if !ok {
			stem = w
		}
		if bridgeWords[w] || bridgeWords[stem] || bridgeWords[strings.TrimSuffix(stem, "들")] || endsAsProgramme(stem) || classWord(stem) {
			continue
		}
		return false
	}
	return true
}

func classWord(w string) bool {
	for _, c := range classLexicon {
		if c == w {
			return true
		}
	}
	return false
}

// bridgeWords are nouns for holders and what may stand beside them.
var bridgeWords = map[string]bool{"도시": true, "지역": true, "지자체": true, "자치단체": true, "지방자치단체": true, "기초지자체": true, "기초자치단체": true, "광역지자체": true, "곳": true, "기관": true, "시군구": true, "시·군·구": true, "시·군": true, "대상": true, "대상지": true, "사업지": true, "모두": true, "총": true, "전국": true, "이번에": true, "이번": true, "신규": true, "신규로": true, "최종": true, "각각": true, "다음과": true, "같다": true, "그리고": true, "및": true, "등": true, "중": true, "가운데": true, "우선": true, "먼저": true, "기존": true, "구체적으로": true, "분야별로": true, "유형별로": true, "규모별로": true, "부문": true, "분야": true, "유형": true, "곳은": true, "이들": true, "개": true, "지구": true, "특구": true, "시": true, "군": true, "구": true, "는": true, "은": true, "이": true, "가": true, "과": true, "와": true, "의": true, "서비스": true, "지방정부": true}

// finiteAfter finds the first predicate after the unit that may decide on it:
// one in a clause of its own, or one that describes (A를 지정한 데 이어).
func (c *clause) finiteAfter(i int) *predicate {
	u := &c.units[i]
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.from < u.to {
			continue
		}
		switch p.tense {
		case attrPast, attrOld, attrNow:
			if c.describesLater(p, i) {
				continue
			}
			return p
		}
		return p
	}
	return nil
}

// describesLater says that a describing predicate after the unit belongs to
// what comes after it and not to the unit: the unit is no argument of it.
func (c *clause) describesLater(p *predicate, i int) bool {
	u := &c.units[i]
	gap := c.s[u.to:p.from]
	if strings.Contains(gap, ",") || len(gap) > 70 {
		return true
	}
	for _, w := range c.units[i+1:] {
		if w.from > p.to && w.from-p.to < 60 && u.josa != "을" && u.josa != "를" && u.josa != "이" && u.josa != "가" {
			return true
		}
	}
	return u.josa == "은" || u.josa == "는"
}

// nounBefore is the noun of decision before the unit in a title: 스마트도시 인증,
// 고양시 등 4곳.
func (c *clause) nounBefore(i int) *predicate {
	for k := len(c.predicates) - 1; k >= 0; k-- {
		if p := &c.predicates[k]; p.to <= c.units[i].from && (p.tense == nounOnly || p.tense == didPast) {
			return p
		}
	}
	return nil
}

// takes says whether the predicate has decided and the unit is what it decided
// on, by tense and particle.
func (c *clause) takes(g governed, i int) bool {
	p := g.by
	switch p.tense {
	case willDo, didNot, attrOld:
		return false
	case attrNow:
		if !c.achieved(p) {
			return false
		}
	case doesNow:
		if c.habit(p) || g.list == nil && g.services == nil && !p.joins && !c.reported(p) {
			return false
		}
	case attrPast:
		if g.attr != p && c.before(p) {
			return false
		}
	}
	if p.from < g.to { // the predicate stands before the names
		return true
	}
	return c.role(g, i)
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

// habit knows what is done every year or is yet to come.
func (c *clause) habit(p *predicate) bool {
	t := c.s[:p.from]
	for _, w := range []string{"매년", "해마다", "앞으로", "향후", "내년", "매 2년", "격년", "까지 총", "예정"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	rest := c.s[p.to:]
	return strings.HasPrefix(strings.TrimSpace(rest), "제도") || strings.Contains(head(rest, 24), "예정") || strings.Contains(head(rest, 24), "계획")
}

// reported knows “지정한다고 밝혔다”.
func (c *clause) reported(p *predicate) bool {
	return strings.HasPrefix(c.s[p.to:], "고 밝") || strings.HasPrefix(c.s[p.to:], "고 발표") || strings.HasPrefix(c.s[p.to:], "고 ")
}

// before knows decisions told as earlier ones: 지정한 데 이어, 선정된 바 있다.
func (c *clause) before(p *predicate) bool {
	rest := strings.TrimSpace(c.s[p.to:])
	for _, w := range []string{"데 이어", "바 있", "이후", "이래", "적이", "지 ", "도시", "지역", "곳", "지자체", "뒤"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// role says by particle and distance whether the unit is what was decided on.
func (c *clause) role(g governed, i int) bool {
	gap := c.s[g.to:g.by.from]
	gap = strings.TrimPrefix(gap, g.josa)
	switch g.josa {
	case "에서", "에서는", "에서도", "까지", "부터", "보다", "처럼", "에게", "와의", "과의", "마다", "로서", "으로서", "로부터":
		return false
	case "로", "으로":
		return g.by.noun == "확정" || g.by.noun == "선정" || g.by.noun == "지정"
	case "의":
		if g.list == nil && g.count == nil {
			return false
		}
		if c.onlyProgramme(g) {
			return true
		}
		if g.list != nil && !c.countFollows(i) && g.list.total == nil && !g.list.closed() {
			return false
		}
	case "은", "는", "이", "가", "도":
		if !g.by.passive && c.hasObject(i, g.by) {
			return false
		}
	}
	if g.list != nil && len(c.unitsBetween(i, g.by)) == 0 && strings.HasPrefix(strings.TrimSpace(gap), "관계자") {
		return false
	}
	if g.josa == "을" || g.josa == "를" || g.josa == "에" {
		return !otherVerb(gap)
	}
	return true
}

// onlyProgramme says that between the names and the predicate stand nothing but
// the programme and the decision that is undone: 영월군의 문화도시 지정을 취소.
func (c *clause) onlyProgramme(g governed) bool {
	gap := c.s[g.to:g.by.from]
	for _, m := range c.mentions {
		if m.from >= g.to && m.to <= g.by.from {
			gap = strings.Replace(gap, c.s[m.from:m.to], "", 1)
		}
	}
	for _, w := range []string{"지정", "인증", "선정", "을", "를", "의", "자격", "법정", "지위", "신규", "특구계획", "계획", "특구"} {
		gap = strings.ReplaceAll(gap, w, "")
	}
	return strings.TrimSpace(gap) == ""
}

// countFollows says that a count comes right after the unit: A, B의 2곳.
func (c *clause) countFollows(i int) bool {
	return i+1 < len(c.units) && c.units[i+1].count != nil && c.units[i+1].from-c.units[i].to < 12
}

// hasObject says that another unit between i and the predicate is its object,
// so that unit i is who decided.
func (c *clause) hasObject(i int, p *predicate) bool {
	for _, u := range c.unitsBetween(i, p) {
		if u.josa == "을" || u.josa == "를" || u.josa == "에" {
			return true
		}
	}
	return false
}

func (c *clause) unitsBetween(i int, p *predicate) []unit {
	var out []unit
	for _, u := range c.units[i+1:] {
		if u.from < p.from {
			out = append(out, u)
		}
	}
	return out
}

// otherVerb says that the words between an object and the predicate hold
// another verb, whose object it is.
func otherVerb(gap string) bool {
	for _, w := range []string{"방문", "하여,", "해,", "하고,", "했으며", "하였으며", "되어,", "구축해", "구축하", "운영해", "운영하", "개발해", "개발하", "대상으로 ", "위해 ", "통해 ", "개최", "열고", "찾아"} {
		if strings.Contains(gap, w) && w != "통해 " {
			return true
		}
	}
	return false
}
