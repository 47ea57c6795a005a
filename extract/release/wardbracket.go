package release

import "strings"

// wardBracket reads the 일반구 of a city that stand in a bracket behind its name, perhaps
// behind their number, which are then those meant: 창원(성산구), 천안 2곳(동남·서북구). It
// leaves the last of them in e.
func (p *listParser) wardBracket(e *entry, at int) bool {
	if e.alone() || e.city[1] > 0 || at >= p.end {
		return false
	}
	open := at
	if c, ok := countAtByte(p.s[:p.end], at); ok && isHolderUnit(c) && at > p.i {
		open = c.to
	}
	from, to, end := bracketAt(p.s[:p.end], open)
	city := p.s[e.local[0]:e.local[1]]
	if len(p.ctx.gaz.wards[city]) == 0 {
		city += "시"
	}
	if end == 0 || len(p.ctx.gaz.wards[city]) == 0 {
		return false
	}
	var all []entry
	for k := from; k < to; {
		k += spaces(p.s[k:to])
		n, stem := p.ctx.gaz.wardAt(city, p.s[k:to])
		if n == 0 {
			return false
		}
		all = append(all, entry{nameAt: nameAt{from: k, to: k + n, local: [2]int{k, k + n}, province: e.local, stem: stem}, to: k + n, known: true, city: e.local, carried: true})
		k += n
		j := jointAt(p.s[:to], k)
		if j == 0 && k < to {
			return false
		}
		k += j
	}
	if len(all) == 0 {
		return false
	}
	p.now.entries = append(p.now.entries, all[:len(all)-1]...)
	*e, p.i = all[len(all)-1], end
	e.to = end
	return true
}

// wardAt gives the bytes of a 일반구 of a city that s begins with, and whether it lacks its
// ending; 0 for none.
func (g *gazetteer) wardAt(city, s string) (n int, stem bool) {
	for _, w := range g.wards[city] {
		if strings.HasPrefix(s, w) {
			return len(w), false
		}
		if t := strings.TrimSuffix(w, "구"); t != w && strings.HasPrefix(s, t) && (s[len(t):] == "" || strings.HasPrefix(s[len(t):], "·") || strings.HasPrefix(s[len(t):], ",")) {
			return len(t), true
		}
	}
	return 0, false
}
