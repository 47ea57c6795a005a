package release

import (
	"strings"
	"unicode/utf8"
)

// opensGroup says whether a class, status or province label comes next.
func (p *listParser) opensGroup() bool {
	i := p.i + spaces(p.s[p.i:])
	if i >= p.end {
		return false
	}
	return p.s[i] == '(' || p.s[i] == '[' || p.s[i] == '<' || p.opensLabel() || isMark(firstRune(p.s[i:]))
}

// opensLabel says whether words with a colon, a bracketed label or a bare
// class come next.
func (p *listParser) opensLabel() bool {
	try := *p
	return try.label()
}

// label reads a label before names: (대도시), [경기], 신규 지정(3곳):, 대도시는.
func (p *listParser) label() bool {
	if _, ok := p.areaOfThem(); ok {
		return false // (가나·)다라권 2개 권역
	}
	before, mark := p.pending, false
	for p.i < p.end {
		r, w := utf8.DecodeRuneInString(p.s[p.i:])
		group := isMark(r)
		if !group && !strings.ContainsRune(" \n\t:", r) {
			break
		}
		mark = mark || group
		p.i += w
	}
	// A label without a mark is beside it, unless brackets part the groups.
	p.pending.outer = p.pending.outer && (mark || p.pending.topics || p.pending.brackets && p.bracketed())
	start := p.i
	if from, to, end := bracketAt(p.s, p.i); end > 0 && !p.byline(start, from, to) && p.labelWords(from, to) {
		p.i = end
		p.colon()
		p.nested()
		return true
	}
	if at := p.colonAhead(); at > 0 && !p.ctx.dongLine(p.s[:at], p.i) && p.labelWords(p.i, at) {
		p.i = at + 1
		p.nested()
		return true
	}
	if at := p.statusMark(); at > 0 && p.labelWords(p.i, at) {
		p.i = at
		p.nested()
		return true
	}
	if at := p.countedLabel(); at > 0 && p.labelWords(p.i, p.i+strings.LastIndexByte(p.s[p.i:at], ')')+1) {
		p.i = at
		p.nested()
		return true
	}
	if p.bareClass() > 0 {
		if c := p.pending.class; p.marked() && p.ctx.isPart(p.s[c[0]:c[1]]) {
			p.nested() // 나루지구는 △가나시 △다라시
		}
		return true
	}
	if p.topic() {
		return true
	}
	p.i, p.pending = start, before
	return false
}

// nested reads what a group mark after a label opens: the label then holds for
// several groups, which may have labels of their own: (재지정) △(가나) 다라군.
// Or a bracket does: 예비지정(9건) : (1유형) 가나, 다라 (2유형) 마바.
func (p *listParser) nested() {
	if p.pending.outer || p.pending.province[1] > 0 {
		return
	}
	if p.bracketed() {
		outer, try := p.pending.count, *p
		try.pending.outer, try.pending.brackets = true, true
		if try.label() {
			*p = try
			if p.total == nil { // 예비지정(9건): of all its groups
				p.total = outer
			}
		}
		return
	}
	if p.sidoCounted() {
		p.pending.outer, p.pending.topics = true, true
		p.label()
		return
	}
	if !p.marked() {
		return
	}
	p.pending.outer = true
	p.label()
}

// sidoCounted says that a 시·도 with its number comes next, over names of its own: (선정 결과 :) 서울(3)
// 강남·서초·송파.
func (p *listParser) sidoCounted() bool {
	try := *p
	try.i += spaces(p.s[p.i:])
	n, ok := try.provinceAhead()
	return ok && n.to < p.end && p.s[n.to] == '(' && try.countedLabel() > 0
}

// under gives a label what the one over it says and it does not.
func (l *listLabel) under(over listLabel) {
	if !over.outer || over.topics && over.status != "" && l.status != "" {
		return // a status of its own ends what the one before held for
	}
	l.outer, l.brackets, l.topics = true, over.brackets, over.topics
	if l.class[1] == 0 {
		l.class = over.class
	}
	if l.status == "" {
		l.status, l.statusBy, l.shared = over.status, over.statusBy, over.status != ""
	}
	if l.count == nil && !over.brackets {
		l.count = over.count
	}
	if l.scheme == nil {
		l.scheme = over.scheme
	}
}

// marked says that a group mark comes next, so that the label holds for several
// groups: (기초) ▲가나 다라구 ▲마바 사아시.
func (p *listParser) marked() bool {
	i := p.i + spaces(p.s[p.i:])
	return i < p.end && isMark(firstRune(p.s[i:]))
}

// bracketed says that a bracket comes next.
func (p *listParser) bracketed() bool {
	i := p.i + spaces(p.s[p.i:])
	return i < p.end && (p.s[i] == '(' || p.s[i] == '[')
}

// nextLabel says that the bracket at i is the next of the labels before which a list ends each
// of its groups: (1유형) 가나, 다라 (2유형) 마바.
func (p *listParser) nextLabel(i int) bool {
	if !p.classFirst() {
		return false
	}
	from, to, end := bracketAt(p.s, i)
	return end > 0 && p.ctx.bracketOf(p.s[from:to]) == classIn
}

// stemNext says that a name without its ending follows: (2유형) 마바.
func (p *listParser) stemNext(i int) bool {
	_, ok := p.ctx.gaz.stemAt(p.s[:p.end], i+spaces(p.s[i:]))
	return ok
}

// colon skips a colon or dash after a label.
func (p *listParser) colon() {
	t := strings.TrimLeft(p.s[p.i:], " ")
	if strings.HasPrefix(t, ":") {
		p.i = len(p.s) - len(t) + 1
	}
}

// colonAhead gives the byte of a colon within the next words, before any
// other mark.
func (p *listParser) colonAhead() int {
	if strings.IndexByte(head(p.s[p.i:], 80), ':') < 0 {
		return 0
	}
	depth := 0
	for j, r := range p.s[p.i:] {
		switch {
		case j > 75:
			return 0
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth--
		case r == ':' && depth == 0 && j > 0:
			return p.i + j
		case depth == 0 && (strings.ContainsRune(",·/;.\n\"", r) || j > 0 && isMark(r) && r != '·' && r != '-') && !(r == '·' && j < 20):
			return 0
		}
	}
	return 0
}
