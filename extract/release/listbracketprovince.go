package release

import "strings"

// provinceIn reads a 시·도 in brackets behind its place (수원시(경기)), or a place of
// the name of a 시·도 behind that (경기(광주시)).
func (p *listParser) provinceIn(e *entry, from, to int) {
	name, words := p.s[e.nameAt.from:e.nameAt.to], strings.TrimSpace(p.s[from:to])
	if e.alone() && p.ctx.gaz.within(words, name) {
		e.local = [2]int{e.nameAt.from, e.nameAt.to} // 광주시(경기)
	}
	if e.alone() && (p.ctx.gaz.within(name, words) || p.ctx.stemIn(name, words)) {
		p.inside(e, from, to)
	} else if !e.alone() {
		e.bracket, e.province, e.to = [2]int{from, to}, trimmed(p.s, from, to), p.i
	}
}

// provinceOfNext says that a 시·도 in brackets right behind a name, where a line ended between them, is of the names that
// follow, as those before it are: (전남) 가나시, 다라군(경북) 마바시.
func (p *listParser) provinceOfNext(e *entry, end int) bool {
	led := p.group && p.province[0] > 0 && strings.ContainsRune("([", rune(p.s[p.province[0]-1]))
	return led && !e.alone() && e.province[1] == 0 && p.labels(end)
}

// provincesIn reads the 시·도 in brackets behind a name that each of them has: 동구(부산·광주) is two
// places. It leaves the last of them in e.
func (p *listParser) provincesIn(e *entry, from, to int) bool {
	if e.alone() || e.province[1] > 0 || !strings.ContainsAny(p.s[from:to], ",") && !strings.Contains(p.s[from:to], "·") {
		return false
	}
	var all []entry
	for i := from; i < to; {
		i += spaces(p.s[i:to])
		n := p.ctx.gaz.sido(p.s[i:to])
		if n == 0 || !p.ctx.gaz.within(p.s[i:i+n], p.s[e.local[0]:e.local[1]]) {
			return false
		}
		one := *e
		one.province, one.to = [2]int{i, i + n}, p.i
		all = append(all, one)
		i += n
		j := jointAt(p.s[:to], i)
		if j == 0 && i < to {
			return false
		}
		i += j
	}
	if len(all) < 2 {
		return false
	}
	p.now.entries = append(p.now.entries, all[:len(all)-1]...)
	*e = all[len(all)-1]
	return true
}

// sameDistrict gives a 시·도 joined by a dot to one with its 구, where it has one of that name itself, the same: 부산·인천 중구.
func (l *list) sameDistrict(p *listParser) {
	for i := range l.runs {
		es := l.runs[i].entries
		for k := len(es) - 2; k >= 0; k-- {
			e, next := &es[k], &es[k+1]
			if !e.tight || !e.alone() || !e.short || next.alone() || next.province[1] == 0 || next.province[0] < e.to || next.local[0] < next.province[1] {
				continue
			}
			if name := p.s[next.local[0]:next.local[1]]; strings.HasSuffix(name, "구") && p.ctx.gaz.within(p.s[e.nameAt.from:e.nameAt.to], name) {
				e.nameAt = nameAt{from: next.local[0], to: next.local[1], province: [2]int{e.nameAt.from, e.nameAt.to}, local: next.local}
				e.known, e.carried = true, true
			}
		}
	}
}

// provinceBehind reads the 시·도 in brackets behind what lies in a place: 가나군 다라면(전남).
func (p *listParser) provinceBehind(e *entry) {
	from, to, end := bracketAt(p.s[:p.end], p.i)
	if end == 0 || e.alone() || e.province[1] > 0 || !p.ctx.gaz.within(strings.TrimSpace(p.s[from:to]), p.s[e.nameAt.from:e.nameAt.to]) {
		return
	}
	e.bracket, e.province, p.i = [2]int{from, to}, trimmed(p.s, from, to), end
}

// dropHead takes away the 시·도 joined by a dot to that before a bracket which names places of
// both, and gives it those of them that are its own: 부산·울산(기장·울주).
func (p *listParser) dropHead(all []entry) {
	n := len(p.now.entries)
	if n == 0 || !p.now.entries[n-1].alone() || !p.now.entries[n-1].tight {
		return
	}
	head := p.now.entries[n-1].nameAt
	sido, own := p.s[head.from:head.to], 0
	for k := range all {
		e := &all[k]
		name := p.s[e.local[0]:e.local[1]]
		if p.ctx.gaz.within(sido, name) || e.stem && p.ctx.stemIn(sido, name) {
			e.province, own = [2]int{head.from, head.to}, own+1
		}
	}
	if own > 0 && own < len(all) {
		p.now.entries = p.now.entries[:n-1]
	}
}

// localsIn says that words in brackets behind a 시·도 name places of it, the
// first of which is misprinted: 전남(영광굴, 광양시).
func (ctx *context) localsIn(sido, words string) bool {
	_, ok := ctx.gaz.misprintAt(words, spaces(words), sido)
	return ok
}
