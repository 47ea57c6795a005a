package release

import (
	"strings"

	"injeung/schema"
)

// subtitleNames reads names in a subtitle without a verb, under a title that
// has one: (가나도시) 경기 고양시, 서울 동대문구 등 2곳.
func (c *clause) subtitleNames() []Decision {
	if len(c.predicates) > 0 {
		return nil
	}
	var out []Decision
	end := &predicate{from: len(c.s), to: len(c.s), tense: nounOnly}
	for i, u := range c.units {
		switch {
		case u.services != nil, u.parts != nil && u.list == nil:
		case u.list == nil || !u.list.closed() && !c.onlyNames() && !u.list.labelled() && !c.allOfTitle(i):
			continue
		}
		g := governed{unit: u, by: end}
		if c.applies(i) || !c.role(g, i) || c.tellsElse(&u) {
			continue
		}
		for _, d := range c.decide(g) {
			if s, ok := c.leadingLabel(); ok && u.services != nil {
				d.Scheme = s
			}
			if d.Scheme.ID != "" && !c.ctx.noHolders(d.Scheme) {
				d.Words = c.text(0, len(c.s))
				c.ctx.statusOfTitle(&d)
				out = merged(out, d)
			}
		}
	}
	return out
}

// statusOfTitle gives names without a status that of the title, where it has but one: 가나지역 지정기간 1년 연장 over
// 다라시, 마바군 등 2곳.
func (ctx *context) statusOfTitle(d *Decision) {
	if d.StatusBy.Said() || d.Status != schema.New || !ctx.header.Title.Said() {
		return
	}
	w := ctx.titleView()
	said := statusesIn(w.S)
	if len(ctx.unitsOf(w.S, false)) > 0 {
		return // it tells of its own
	}
	if len(said) == 0 || said[0].status == schema.New || said[0].status == schema.Candidate {
		return
	}
	for _, p := range predicatesIn(w.S, true) {
		if p.status != said[0].status {
			return
		}
	}
	for _, s := range said {
		if s.status != said[0].status {
			return
		}
	}
	d.Status, d.StatusBy = said[0].status, w.value(said[0].from, said[0].to, "title.status")
}

// tellsElse says that a line tells something else of its names, which are its topic, than their class or grade: 가나·다라
// 2곳은 다음 회의에서 재심의.
func (c *clause) tellsElse(u *unit) bool {
	if u.list == nil || u.josa != "은" && u.josa != "는" {
		return false
	}
	rest := strings.Trim(c.s[min(u.to+len(u.josa), len(c.s)):], " .,…<>()'\"")
	if rest == "" || c.ctx.isPart(rest) || c.ctx.isClass(rest) || len(statusesIn(rest)) > 0 {
		return false
	}
	word, _, _ := strings.Cut(rest, " ")
	return c.saysUnchosen() || !isGrade(word)
}

// allOfTitle says that names open a subtitle before a phrase of its own and are as many as the title
// counts: 가나, 다라, 마바… 곳당 30억 원 지원.
func (c *clause) allOfTitle(i int) bool {
	u := &c.units[i]
	n := u.list.size()
	return i == 0 && n > 1 && n == c.ctx.toldOfTitle() && u.list.allKnown() && strings.Trim(c.s[:u.from], " -–—<(") == "" && strings.HasPrefix(strings.TrimLeft(c.s[u.to:], " "), "…")
}
