package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// sitesBehind finds in a bracket behind a name how many lie there: 가나시(2곳), 다라군(1).
var sitesBehind = hangul.MustCompile(`^\s?\(([0-9]{1,2})\s?(?:곳|개소|개)?\)`)

// bareBehind is a number without a counter in a bracket.
var bareBehind = hangul.MustCompile(`^\s?\([0-9]{1,2}\)`)

// sitesOfSome gives, by where each name begins, how many lie there, where some names have a number right behind them that with one for
// each other name makes up the number of all: 가나시 2곳과 다라군, 마바군 등 4곳. Nil where they do not.
func (c *clause) sitesOfSome(l *list) map[int]int {
	last := len(l.runs) - 1
	if l.size() < 2 || c.ctx.countsNoGround() || slices.ContainsFunc(l.entries(), func(e entry) bool { return !e.known || e.alone() }) {
		return nil
	}
	out, sum, most, bare := map[int]int{}, 0, 0, false
	for i := range l.runs {
		r := &l.runs[i]
		if r.class[1] > 0 || r.status != "" {
			return nil
		}
		for k := range r.entries {
			n := max(c.sitesAt(r, k), 1)
			if n > 1 && !c.ownNumber(r, k) && bareBehind.MatchString(c.s[r.entries[k].nameAt.to:]) {
				bare = true // or the number of a note
			}
			out[r.entries[k].nameAt.from] = n
			sum, most = sum+n, max(most, n)
		}
	}
	whole := l.total
	if whole == nil && !c.ownNumber(&l.runs[last], len(l.runs[last].entries)-1) {
		whole = l.runs[last].count
	}
	if most < 2 || bare && whole == nil || whole != nil && !whole.each && whole.n != sum || (whole == nil || whole.each) && (c.ctx.header == nil || !c.ctx.declaredFirst()[sum]) {
		return nil
	}
	return out
}

// sitesAt is the number right behind name k of a run that is its own; 0 for none.
func (c *clause) sitesAt(r *run, k int) int {
	to := r.entries[k].nameAt.to
	if m := sitesBehind.FindStringSubmatch(c.s[to:]); m != nil {
		n, _, _ := hangul.Number(m[1])
		return n
	}
	if c.ownNumber(r, k) {
		return r.count.n
	}
	return 0
}

// ownNumber says that the number of a run stands right behind its name k and is not that of all its names, nor of what is certified there.
func (c *clause) ownNumber(r *run, k int) bool {
	n := r.count
	if n == nil || n.each || k != len(r.entries)-1 || k > 0 && n.n == len(r.entries) || countsMade(n) || n.from < r.entries[k].nameAt.to {
		return false
	}
	return strings.Trim(c.s[r.entries[k].nameAt.to:n.from], " (") == ""
}
