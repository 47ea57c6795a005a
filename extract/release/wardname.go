package release

import "strings"

// cityWard reads a city without its ending and a 일반구 of it at i: 전주 완산구. to is
// where it ends; 0 for none.
func (g *gazetteer) cityWard(s string, i int) (to int) {
	city, k := g.wardedCity(s, i)
	if k == 0 {
		return 0
	}
	for _, w := range g.wards[city] {
		if strings.HasPrefix(s[k:], w) && endsName(s, k+len(w)) {
			return k + len(w)
		}
	}
	return 0
}

// wardedCity reads a city that has 일반구 at i, with or without its ending, and gives
// its name and where the next word begins; k is 0 where there is none.
func (g *gazetteer) wardedCity(s string, i int) (city string, k int) {
	if !g.wardStarts.has(s[i:]) || !g.mayName(s[i:]) {
		return "", 0
	}
	j := i
	for j < len(s) && j-i <= 4*len("가") && isSyllable(firstRune(s[j:])) {
		j += runeLen(s, j)
	}
	n := spaces(s[j:])
	if n == 0 {
		return "", 0
	}
	for _, city = range []string{s[i:j], s[i:j] + "시"} {
		if len(g.wards[city]) > 0 {
			return city, j + n
		}
	}
	return "", 0
}

// wardEntry reads a city and a 일반구 of it where one of them lacks its ending (전주 완산,
// 성남시 분당·수정구), or a 일반구 of the city of the name before it.
func (p *listParser) wardEntry() (entry, bool) {
	i, n := p.i, nameAt{from: p.i}
	if last := p.last(); last != nil && last.city[1] > 0 {
		if e, ok := p.wardOf(p.s[last.city[0]:last.city[1]], last.city, i); ok {
			e.province, e.carried = last.city, true
			return e, true
		}
	}
	if k := p.ctx.gaz.sido(p.s[i:p.end]); k > 0 && i+k < p.end && p.s[i+k] == ' ' {
		n.province = [2]int{i, i + k}
		i += k + spaces(p.s[i+k:p.end])
	}
	city, k := p.ctx.gaz.wardedCity(p.s[:p.end], i)
	if k == 0 || n.province[1] > 0 && !p.ctx.gaz.within(p.s[n.province[0]:n.province[1]], city) {
		return entry{}, false
	}
	at := trimmed(p.s, i, k)
	e, ok := p.wardOf(city, at, k)
	if !ok {
		return entry{}, false
	}
	e.from, e.province, e.local = n.from, n.province, [2]int{i, e.local[1]}
	return e, true
}

// wardOf reads a 일반구 of a city at k, with its ending or, before a joint or 등, without;
// at is where the city is printed.
func (p *listParser) wardOf(city string, at [2]int, k int) (entry, bool) {
	if len(p.ctx.gaz.wards[city]) == 0 {
		city += "시"
	}
	for _, w := range p.ctx.gaz.wards[city] {
		for _, name := range []string{w, strings.TrimSuffix(w, "구")} {
			to := k + len(name)
			if !strings.HasPrefix(p.s[k:p.end], name) || !endsName(p.s[:p.end], to) {
				continue
			}
			m := nameAt{from: k, to: to, local: [2]int{k, to}, stem: name != w}
			if m.stem && !p.stemFits(m) {
				continue
			}
			return entry{nameAt: m, to: to, known: true, city: at}, true
		}
	}
	return entry{}, false
}

// onlyWard reads a 일반구 at i that only one city of the 시·도 has: 경기 분당구. to is where
// it ends; 0 for none.
func (g *gazetteer) onlyWard(sido, s string, i int) (to int) {
	w := wordLen(s[i:])
	k := strings.Index(s[i:i+w], "구")
	for k > 0 {
		to = i + k + len("구")
		if g.wardsIn[g.sidos[sido]][s[i:to]] != "" && endsName(s, to) {
			return to
		}
		n := strings.Index(s[to:i+w], "구")
		if n < 0 {
			return 0
		}
		k = to + n - i
	}
	return 0
}
