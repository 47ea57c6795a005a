package release

import (
	"strings"
	"unicode"

	"injeung/extract/doc"
)

// besideNames are words around the names of a sentence that only says who they are:
// 바로 가나군, 다라시 등 4곳입니다; 그 주인공은 가나군이다.
var besideNames = map[string]bool{"": true, "바로": true, "모두": true, "총": true, "각각": true, "먼저": true, "우선": true, "그리고": true, "또": true, "또한": true, "이들은": true, "이곳은": true, "이들": true,
	"그": true, "주인공은": true, "주인공이다": true, "주인공입니다": true, "주인공들은": true, "지역은": true, "지역들은": true, "도시는": true, "도시들은": true, "지자체는": true, "지자체들은": true, "곳은": true, "곳들은": true, "명단은": true, "해당": true, "대상은": true, "대상지는": true, "대상지역은": true, "후보지는": true, "후보는": true, "선정지는": true, "지정지는": true, "선정지역은": true,
	"은": true, "는": true, "이": true, "가": true, "다": true, "이다": true, "인데요": true, "입니다": true, "이에요": true, "예요": true, "이죠": true, "랍니다": true, "이랍니다": true, "이었다": true, "였다": true, "이었습니다": true, "였습니다": true, "등": true, "등이다": true, "등입니다": true, "등이에요": true, "해당한다": true, "해당합니다": true, "이에": true, "여기에": true}

// onlyListed reads a sentence that does nothing but name places, which the
// sentence before it decided on: 재지정된 곳도 있다. 가나군, 다라시 등 4곳이다.
func (r *listReader) onlyListed(i int, p *passage, from, to int, said []Decision, last string) ([]Decision, bool) {
	s := p.S[from:to]
	if !r.ctx.namesFirst(s) || mayDecide(s) {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = "list.sentence"
	names := c.onlyTells()
	if names == nil {
		return nil, false
	}
	if refuses(last) {
		return nil, false
	}
	of, ok := r.decidedBefore(i, names.list, said)
	if !ok {
		r.ctx.unlead(c)
		return nil, false
	}
	return c.listed(*names, of), true
}

// namesFirst says that nothing stands before the first place of a sentence but words
// that lead to it.
func (ctx *context) namesFirst(s string) bool {
	for i := 0; i < len(s); {
		if n := len(s[i:]) - len(strings.TrimLeftFunc(s[i:], notLetter)); n > 0 {
			i += n
			continue
		}
		if _, ok := ctx.gaz.placeAt(s, i); ok {
			return true
		}
		if _, ok := ctx.gaz.stemAt(s, i); ok {
			return true
		}
		w := wordLen(s[i:])
		if !besideNames[strings.Trim(s[i:i+w], ",.!*'\"")] {
			return false
		}
		i += w
	}
	return false
}

// onlyTells is the list of a clause that does nothing but name places, two at
// least or some with their number; nil where it says more.
func (c *clause) onlyTells() *unit {
	if len(c.units) != 1 || c.units[0].list == nil || len(c.predicates) > 0 {
		return nil
	}
	u := &c.units[0]
	if !endsVerb(strings.TrimRight(c.s, " .!")) && strings.TrimFunc(c.s[:u.from]+c.s[u.to:], notLetter) != "" {
		return nil
	}
	if n := len(u.list.entries()); n < 2 && !u.list.closed() {
		return nil
	}
	for _, w := range strings.Fields(c.s[:u.from] + " " + c.s[u.to:]) {
		if !besideNames[strings.Trim(w, ",.!*'\"")] {
			return nil
		}
	}
	return u
}

// decidedBefore is the decision whose names a sentence lists that says nothing
// else: of the sentence before, which told of it without a name, or the only one
// above that counts as many.
func (r *listReader) decidedBefore(i int, l *list, said []Decision) (Decision, bool) {
	if r.lead != nil && i-r.led <= 1 {
		return *r.lead, true
	}
	n := len(l.entries())
	if l.total != nil {
		n = l.total.n
	} else if c := l.runs[len(l.runs)-1].count; c != nil && len(l.runs) == 1 {
		n = c.n
	}
	if len(said) == 0 && i-r.at <= longestBlock {
		said = r.anchor
	}
	for _, d := range said {
		if len(d.Holders) == 0 && declared(&d) == n {
			return d, true
		}
	}
	return Decision{}, false
}

// refuses says that a sentence tells of those who were not chosen, or only applied.
func refuses(s string) bool {
	for _, w := range []string{"탈락", "못했", "못한", "않았", "않은", "제외", "보류", "신청했", "신청한", "응모", "지원했"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// leads remembers a sentence that tells of a decision and names nobody: 재지정된
// 곳도 있다. Names in the next sentence are those it speaks of.
func (r *listReader) leads(i int, c *clause, said bool) {
	r.lead = nil
	if said || len(c.s) > longestLead || len(c.predicates) == 0 || len(c.applicants()) > 0 {
		return
	}
	for k := range c.units {
		if u := &c.units[k]; u.list != nil || u.services != nil || u.count != nil && !c.applies(k) {
			return
		}
	}
	p := &c.predicates[len(c.predicates)-1]
	if p.tense != attrPast && p.tense != didPast || !holdersBehind(c.s[p.to:]) || c.denied(p) {
		return
	}
	g := governed{unit: unit{from: len(c.s), to: len(c.s)}, by: p}
	d := c.frame(g)
	if d.Scheme.ID == "" || noHolders(d.Scheme) || !c.mainScheme(d.Scheme) || !c.relevant(g, &d) {
		return
	}
	d.Words = c.text(0, len(c.s))
	r.lead, r.led = &d, i
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// longestLead bounds a sentence that only leads to the names of the next.
const longestLead = 300

// holdersBehind says that what follows a describing predicate speaks of those who
// were decided on: 재지정된 곳도 있다, 선정된 지역을 소개합니다.
func holdersBehind(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	for _, n := range []string{"곳", "지역", "도시", "지자체", "자치단체", "지방자치단체", "시·군", "시군", "기초지자체", "지구", "특구", "마을", "대상지"} {
		if rest, ok := strings.CutPrefix(t, n); ok {
			for _, j := range []string{"도 ", "은 ", "는 ", "이 ", "가 ", "을 ", "를 ", "들도 ", "들은 ", "들이 ", "들을 "} {
				if strings.HasPrefix(rest, j) {
					return true
				}
			}
		}
	}
	return false
}

// leadsNames says that a short line is the heading of the names under it, though
// the page does not print it as one: 다시 지정된 가나지역.
func (r *listReader) leadsNames(p *passage) bool {
	if len(p.S) > longestHeading || p.Depth == doc.Asterisk || p.Depth == doc.Reference || len(p.S) < 2*len("가나") || endsVerb(strings.TrimRight(p.S, " .!?")) {
		return false
	}
	if g := gateOf(p.S); g != decided && g != past {
		return false
	}
	t := strings.TrimRight(p.S, " :()0123456789개곳")
	for _, m := range r.ctx.mentionsIn(p.S) {
		if m.main && m.to >= len(t) {
			return len(countsIn(p.S[:m.from])) == 0
		}
	}
	for _, w := range []string{"지역", "도시", "지자체", "명단", "목록", "현황", "시·군", "시군", "시·군·구", "시군구"} {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}
