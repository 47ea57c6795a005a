package release

import "strings"

// besideMost is how many passages may stand between two lines of one list, which
// tell of what each names.
const besideMost = 6

// siteLine says that the clause is one place and what was certified there and
// nothing else, and makes it one unit: 경기 가나시 다라습지.
func (c *clause) siteLine() bool {
	if len(c.units) != 1 || c.units[0].list == nil || c.units[0].from != spaces(c.s) {
		return false
	}
	u := &c.units[0]
	if es := u.list.entries(); len(es) != 1 || es[0].alone() || u.list.closed() || u.josa != "" {
		return false
	}
	end := len(strings.TrimRight(c.s, " "))
	if u.to >= end || c.s[u.to] != ' ' || !siteNamed(c.ctx, c.s[:end], u.to+1) {
		return false
	}
	u.to = end
	return true
}

// siteNamed says that the words from byte i on can be the name of a site.
func siteNamed(ctx *context, s string, i int) bool {
	q := &listParser{ctx: ctx, s: s, end: len(s)}
	to, _ := q.siteWords(i)
	return to == len(s)
}

// sitesBeside says that a line beside passage i, under the same bullet, is a place
// alone or one with its site, too.
func (r *listReader) sitesBeside(i int) bool {
	of := &r.ctx.passages[i]
	for _, step := range []int{1, -1} {
		for j, n := i+step, 0; j >= 0 && j < len(r.ctx.passages) && n < besideMost; j, n = j+step, n+1 {
			p := &r.ctx.passages[j]
			if p.Depth != of.Depth || p.Bullet.S != of.Bullet.S || p.Kind != of.Kind {
				continue
			}
			at, ok := r.ctx.gaz.placeAt(p.S, 0)
			if !ok || at.alone() || r.ctx.inHeader(p) {
				continue
			}
			s := strings.TrimRight(p.S, " ")
			if at.to >= len(s) || s[at.to] == ' ' && siteNamed(r.ctx, s, at.to+1) {
				return true
			}
		}
	}
	return false
}
