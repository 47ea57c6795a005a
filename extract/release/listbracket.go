package release

import (
	"strings"
)

// after reads marks and brackets behind a name.
func (p *listParser) after(e *entry) {
	p.office(e)
	defer p.unquote(e)
	for {
		p.i += marksAt(p.s, p.i)
		at := p.i + spaces(p.s[p.i:])
		if p.wardBracket(e, at) {
			return
		}
		from, to, end := bracketAt(p.s, at)
		if end == 0 {
			return
		}
		shared := jointNote(p.s[from:to])
		to -= shared
		words := p.s[from:to]
		if p.mixed(e, from, to, end) || p.placesWithin(e, from, to, end) {
			continue
		}
		kind := p.ctx.bracketOf(words)
		if t := strings.TrimSpace(words); !strings.HasSuffix(t, "형") && togetherWords.at(t) != "" {
			e.together, kind = true, aside
		} else if t == "단독" {
			kind = aside
		}
		if kind == aside && p.officeWithin(e, from, to) {
			p.i = end
			return
		}
		if kind == classIn && p.classFirst() && (p.labels(end) || at != p.i && p.stemNext(end)) {
			return // (대도시) 가, 나(중소도시) 다: the class of what follows
		}
		if at != p.i && (kind == aside && !e.together || p.labels(end)) {
			return
		}
		if at == p.i && kind == provinceIn && p.provinceOfNext(e, end) {
			return
		}
		e.work = e.work || kind == aside && at == p.i && (isArea(words) || strings.ContainsAny(words, " 0123456789"))
		p.i = end
		p.bracket(e, kind, from, to)
		e.together = e.together || shared > 0
	}
}

// bracket takes what the bracket behind a name, which ends where the parser stands,
// says of it.
func (p *listParser) bracket(e *entry, kind bracketKind, from, to int) {
	words := strings.TrimSpace(p.s[from:to])
	switch kind {
	case provinceIn:
		p.provinceIn(e, from, to)
	case namesIn:
		p.namesIn(e, words, from, to)
	case classIn:
		if sido := p.s[e.nameAt.from:e.nameAt.to]; e.alone() && (p.ctx.stemIn(sido, words) || p.ctx.localsIn(sido, p.s[from:to])) {
			p.inside(e, from, to)
			return
		}
		e.class = trimmed(p.s, from, to)
		if w, ok := ofAllBefore(p.s[e.class[0]:e.class[1]]); ok {
			e.class[0] = e.class[1] - len(w)
		}
	case countIn:
		p.countIn(from, to)
	case statusIn:
		st, by, _ := statusWords(p.s[from:to])
		e.status, e.statusBy = st, [2]int{from + by[0], from + by[1]}
	case yearIn:
		e.year = trimmed(p.s, from, to)
		if w, ok := ofAllBefore(p.s[e.year[0]:e.year[1]]); ok {
			e.year[0] = e.year[1] - len(w)
		}
	case aside:
		e.year = yearAmong(p.s, from, to)
	case gradeIn:
		e.grade = trimmed(p.s, from, to)
	}
}

// namesIn takes what names in the bracket say of the one before it: what lies in it, where it is, or the same place once more.
func (p *listParser) namesIn(e *entry, words string, from, to int) {
	if !e.alone() && isZone(words) {
		e.work = true // 가나·다라군(가나·다라 마바특구): what lies in them
		return
	}
	if e.site && e.stem && p.ctx.gaz.within(p.s[e.province[0]:e.province[1]], words) {
		at := trimmed(p.s, from, to) // 전북 가나산단(다라군): where it is
		e.nameAt = nameAt{from: at[0], to: at[1], province: e.province, local: at}
		e.carried, e.to = true, p.i
		return
	}
	if p.provincesIn(e, from, to) {
		return
	}
	if p.sameIsland(e, words) {
		e.to = p.i
		return
	}
	if p.samePlace(e, from, to) {
		return
	}
	p.inside(e, from, to)
}

// sameIsland says that a bracket names the 군 or 시 that the island before it is called after:
// 울릉도(울릉군), 완도(전남 완도군).
func (p *listParser) sameIsland(e *entry, words string) bool {
	name := p.s[e.local[0]:e.local[1]]
	if e.alone() || !strings.HasSuffix(name, "도") {
		return false
	}
	of := words[strings.LastIndexByte(words, ' ')+1:]
	for _, end := range []string{"군", "시"} {
		if stem, ok := strings.CutSuffix(of, end); ok && (stem == name || stem+"도" == name) {
			return true
		}
	}
	return false
}

// unquote passes the quote that closes one right before the name: '전북 가나(다라)', ….
func (p *listParser) unquote(e *entry) {
	if e.from > 0 && p.i < p.end && (p.s[p.i] == '\'' || p.s[p.i] == '"') && p.s[e.from-1] == p.s[p.i] && jointAt(p.s, p.i+1) > 0 {
		p.i++
	} else if len(p.now.entries) > 0 && e.from > 0 && p.i < p.end && p.s[e.from-1] == p.s[p.i] && (p.s[p.i] == '\'' || p.s[p.i] == '"') {
		p.i++ // the last
	} else if k := p.groupStart(); k >= 0 && p.i < p.end && (p.s[p.i] == '\'' || p.s[p.i] == '"') && p.now.entries[k].from > 0 && p.s[p.now.entries[k].from-1] == p.s[p.i] {
		p.i++ // '가나-다라-마바', '사아-자차'
	}
}

// groupStart is the index of the name with which those that dots or hyphens join to the next one begin; -1 for
// none.
func (p *listParser) groupStart() int {
	k := len(p.now.entries)
	for k > 0 && p.now.entries[k-1].tight {
		k--
	}
	if k == len(p.now.entries) {
		return -1
	}
	return k
}

// classFirst says that the list prints classes in brackets before its names.
func (p *listParser) classFirst() bool {
	c := p.pending.class
	return c[1] > 0 && c[0] > 0 && (p.s[c[0]-1] == '(' || p.s[c[0]-1] == '[')
}

// labels says that the bracket which ends at i is a label of the names after
// it: (경기) 수원시 (강원) 춘천시.
func (p *listParser) labels(i int) bool {
	i += spaces(p.s[i:])
	if i >= p.end {
		return false
	}
	if p.s[i] == ':' {
		return true
	}
	if _, ok := p.ctx.gaz.placeAt(p.s, i); ok {
		return true
	}
	return p.sidoBefore(i)
}

// sidoBefore says that the bracket which ends before the stem at i names its 시·도: (경기) 이천,
// 여주 (강원) 홍천.
func (p *listParser) sidoBefore(i int) bool {
	n, ok := p.ctx.gaz.stemAt(p.s[:p.end], i)
	t := strings.TrimRight(p.s[:i], " ")
	k := strings.LastIndexAny(t, "([")
	return ok && k >= 0 && len(t) > k+1 && p.ctx.stemIn(t[k+1:len(t)-1], p.s[i:n.to])
}

// countIn reads a count in brackets, with the class before it: (대도시 3곳).
func (p *listParser) countIn(from, to int) {
	counts := countsIn(p.s[from:to])
	c := counts[0]
	c.from, c.to = c.from+from, c.to+from
	class := trimmed(p.s, from, c.from)
	if w, ok := ofAllBefore(p.s[class[0]:class[1]]); ok {
		class[0] = class[1] - len(w) // 이상 대규모 2곳
	}
	if w := strings.Trim(p.s[class[0]:class[1]], " :,"); w != "" && !isTotalWord(w) && p.ctx.bracketOf(w) == classIn {
		c.class = class
		p.now.class = class
	}
	p.now.count, p.shut = &c, true
}

// isTotalWord knows words before a count of the whole.
func isTotalWord(s string) bool {
	switch strings.TrimSpace(s) {
	case "총", "모두", "전체", "이상", "합계", "전국", "계", "최종", "등", "등 총":
		return true
	}
	return false
}

// inside reads the 시·군·구 printed in brackets after their 시·도.
func (p *listParser) inside(e *entry, from, to int) {
	in := &listParser{ctx: p.ctx, s: p.s[:to], i: from, end: to, province: [2]int{e.from, e.to}, group: true}
	for in.next() {
	}
	in.close()
	l := list{runs: in.runs}
	if len(in.runs) == 0 || !l.settle(in) {
		return
	}
	all := l.entries()
	if len(all) == 1 && !strings.Contains(p.s[from:to], ":") {
		one := all[0]
		e.local, e.bracket, e.known = one.local, [2]int{from, to}, one.known
		e.province, e.to, e.ending, e.stem = [2]int{e.from, e.nameAt.to}, p.i, one.ending, one.stem
		return
	}
	if len(all) == 0 {
		return
	}
	p.dropHead(all)
	for k := range all[:len(all)-1] {
		p.now.entries = append(p.now.entries, all[k])
	}
	last := all[len(all)-1]
	last.to = max(last.to, last.nameAt.to)
	*e = last
	p.now.group = true
	if c := in.runs[len(in.runs)-1].count; c != nil {
		p.now.count = c
	}
}
