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
	if from, to, end := bracketAt(p.s, p.i); end > 0 && p.labelWords(from, to) {
		p.i = end
		p.colon()
		p.nested()
		return true
	}
	if at := p.colonAhead(); at > 0 && p.labelWords(p.i, at) {
		p.i = at + 1
		p.nested()
		return true
	}
	if p.bareClass() > 0 || p.topic() {
		return true
	}
	p.i, p.pending = start, before
	return false
}

// nested reads what a group mark after a label opens: the label then holds for
// several groups, which may have labels of their own: (재지정) △(강원) 평창군.
// Or a bracket does: 예비지정(9건) : (1유형) 가평, 홍천 (2유형) 세종.
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
	if !p.marked() {
		return
	}
	p.pending.outer = true
	p.label()
}

// under gives a label what the one over it says and it does not.
func (l *listLabel) under(over listLabel) {
	if !over.outer {
		return
	}
	l.outer, l.brackets, l.topics = true, over.brackets, over.topics
	if l.class[1] == 0 {
		l.class = over.class
	}
	if l.status == "" {
		l.status, l.statusBy = over.status, over.statusBy
	}
	if l.count == nil && !over.brackets {
		l.count = over.count
	}
	if l.scheme == nil {
		l.scheme = over.scheme
	}
}

// marked says that a group mark comes next, so that the label holds for several
// groups: (기초) ▲인천 서구 ▲경기 수원시.
func (p *listParser) marked() bool {
	i := p.i + spaces(p.s[p.i:])
	return i < p.end && isMark(firstRune(p.s[i:]))
}

// bracketed says that a bracket comes next.
func (p *listParser) bracketed() bool {
	i := p.i + spaces(p.s[p.i:])
	return i < p.end && (p.s[i] == '(' || p.s[i] == '[')
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
		case depth == 0 && strings.ContainsRune(",·/;.\n\"▲", r) && !(r == '·' && j < 20):
			return 0
		}
	}
	return 0
}

// bareClass reads a class word that stands before names: 대도시는, 중소도시.
func (p *listParser) bareClass() int {
	w := wordLen(p.s[p.i:])
	quote := quoteLen(p.s[p.i:])
	if n := p.part(); n > 0 {
		return n
	}
	if n := p.ministersAward(w); n > 0 {
		return n
	}
	if n := p.quotedLabel(); n > 0 {
		return n
	}
	word := strings.TrimRight(p.s[p.i+quote:p.i+w], ",")
	word = strings.Replace(strings.Replace(word, "'", "", 1), "\"", "", 1)
	stem := word
	for _, j := range []string{"으로는", "에서는", "로는", "에는", "에서", "으로", "는", "은", "에", "로"} {
		if cut, ok := strings.CutSuffix(word, j); ok && (p.ctx.isClass(cut) || awarded(p.s, cut)) {
			stem = cut
			break
		}
	}
	if stem == word && p.gradeBefore(w) {
		p.pending = listLabel{class: [2]int{p.i + quote, p.i + quote + len(word)}, said: true}
		p.i += w
		return w
	}
	behind := strings.HasSuffix(word, "로") && strings.HasSuffix(p.s[p.i:p.i+w], ",")
	if word == "" || behind || !p.ctx.isClass(stem) && (stem == word || !awarded(p.s, stem)) || stem == word && strings.HasSuffix(p.s[p.i:p.i+w], ",") {
		return 0
	}
	p.pending = listLabel{class: [2]int{p.i + quote, p.i + quote + len(stem)}, said: true}
	p.i += w
	return w
}

// quotedLabel reads a class of several words in quotes before the names that have
// it: ‘바닷가 회복형’에는.
func (p *listParser) quotedLabel() int {
	at := p.i
	if quoteLen(p.s[at:]) == 0 && at > 0 {
		at-- // a list begins with a word
	}
	r := p.ctx.quotedClass(p.s, at)
	if r[1] == 0 || r[1]+1 >= p.end {
		return 0
	}
	rest := p.s[r[1]+1 : p.end]
	for _, j := range []string{"에는 ", "으로는 ", "로는 ", "에서는 ", "으로 ", "로 ", "은 ", "는 ", "에 ", " "} {
		if strings.HasPrefix(rest, j) {
			from := p.i
			p.pending = listLabel{class: r, said: true}
			p.i = r[1] + 1 + len(j)
			return p.i - from
		}
	}
	return 0
}

// ministersAward reads an award behind the ministry that gives it: 환경부 장관상은.
func (p *listParser) ministersAward(w int) int {
	next := p.i + w + 1
	if next >= p.end || !strings.Contains(head(p.s[next:], 24), "장상") && !strings.Contains(head(p.s[next:], 24), "장관상") || !isMinistry(p.s[p.i:p.i+w]) {
		return 0
	}
	k := wordLen(p.s[next:])
	word := strings.TrimRight(p.s[next:next+k], ",:")
	for _, j := range []string{"에는", "은", "에", ""} {
		if cut, ok := strings.CutSuffix(word, j); ok && isAward(cut) {
			p.pending = listLabel{class: [2]int{p.i, next + len(cut)}, said: true}
			p.i = next + k
			return w + 1 + k
		}
	}
	return 0
}

// gradeBefore says that the word of w bytes at p.i is a grade and stands right before
// a place: 대상 가나군, 최우수 다라시.
func (p *listParser) gradeBefore(w int) bool {
	word := p.s[p.i : p.i+w]
	if !awarded(p.s, word) || p.i+w >= p.end {
		return false
	}
	n, ok := p.ctx.gaz.placeAt(p.s, p.i+w+1)
	return ok && (!n.alone() || !n.short)
}

// part reads a class before the word for a part of a contest: 광역 부문, 군 분야.
func (p *listParser) part() int {
	w := wordLen(p.s[p.i:])
	word := p.s[p.i : p.i+w]
	rest := p.s[p.i+w:]
	if !p.ctx.isClass(word) && word != "시" && word != "군" && word != "구" && word != "도" {
		return 0
	}
	for _, t := range []string{" 부문 ", " 부문은 ", " 부문에는 ", " 부문에서는 ", " 부문: ", " 분야 ", " 분야는 ", " 분야에는 ", " 단위 "} {
		if strings.HasPrefix(rest, t) {
			p.pending = listLabel{class: [2]int{p.i, p.i + w}, said: true}
			p.i += w + len(t)
			return w + len(t)
		}
	}
	return 0
}

// quoteLen is 1 for a quote that s begins with.
func quoteLen(s string) int {
	if s != "" && (s[0] == '\'' || s[0] == '"') {
		return 1
	}
	return 0
}

// labelWords reads what the words of a label say; false where they are none.
func (p *listParser) labelWords(i, j int) bool {
	r := trimmed(p.s, i, j)
	words := p.s[r[0]:r[1]]
	if words == "" || utf8.RuneCountInString(words) > 30 {
		return false
	}
	l, over := listLabel{said: true}, p.pending
	for _, c := range countsIn(words) {
		c.from, c.to = c.from+r[0], c.to+r[0]
		if isHolderUnit(c) {
			l.count = &c
			break
		}
	}
	core := r
	if k := strings.IndexAny(words, "(["); k > 0 {
		core = trimmed(p.s, r[0], r[0]+k)
		if l.count == nil {
			l.count = bareCount(p.s, r[0]+k, r[1])
		}
	} else if l.count != nil {
		core = trimmed(p.s, r[0], max(r[0], l.count.from))
	}
	core = unmarked(p.s, core)
	name := p.s[core[0]:core[1]]
	if n, ok := p.ctx.gaz.placeAt(name, 0); ok {
		if !n.alone() || n.to != len(name) {
			return false
		}
		l.province = core
		p.pending = l
		p.pending.under(over)
		p.province, p.group = core, true
		return true
	}
	if sc, ok := p.ctx.schemeOf(name); ok {
		l.scheme = &sc
		p.pending = l
		p.pending.under(over)
		return true
	}
	if st, by, rest := statusWords(name); st != "" {
		l.status, l.statusBy = st, [2]int{core[0] + by[0], core[0] + by[1]}
		if c := leftClass(rest); c != "" && p.ctx.isClass(c) {
			k := core[0] + max(0, strings.Index(name, c))
			l.class = [2]int{k, k + len(c)}
		}
		p.pending = l
		p.pending.under(over)
		return true
	}
	if name != "" && !isTotalWord(name) && (isClassWords(name) || isGrade(name)) && !describes(name) {
		l.class = core
	}
	if l.class[1] == 0 && l.count == nil && !describes(name) {
		return false
	}
	p.pending = l
	p.pending.under(over)
	return true
}

// unmarked cuts marks from both ends of a label: (유형3: is 유형3.
func unmarked(s string, r [2]int) [2]int {
	t := strings.TrimLeft(s[r[0]:r[1]], " ,:([")
	r[0] = r[1] - len(t)
	r[1] = r[0] + len(strings.TrimRight(t, " ,:"))
	return r
}

// describes says that the words of a label only say that names follow: 선정
// 도시, 지정 결과, 해당 지자체.
func describes(name string) bool {
	for _, w := range []string{"결과", "명단", "대상", "선정", "지정", "인증", "지자체명", "현황", "해당", "참여", "신청", "이번", "올해", "목록", "도시명", "지역명", "다음"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	switch name {
	case "도시", "지역", "지자체", "시군구", "시·군·구", "기관", "명칭", "이상":
		return true
	}
	return false
}

// leftClass is a class left beside a status word: 신규 대도시, 대도시(신규).
func leftClass(rest string) string {
	rest = strings.TrimSpace(rest)
	for _, w := range []string{"지정", "인증", "선정", "도시", "지자체"} {
		rest = strings.TrimSpace(strings.TrimSuffix(rest, w))
	}
	return rest
}

// bareCount reads a number alone in brackets, as labels count: 신규(3).
func bareCount(s string, i, j int) *countAt {
	in := strings.Trim(s[i:j], " ()[]")
	n := 0
	for _, c := range in {
		if c < '0' || c > '9' {
			return nil
		}
		n = n*10 + int(c-'0')
		if n > 1000 {
			return nil
		}
	}
	if n == 0 {
		return nil
	}
	at := i + strings.Index(s[i:j], in)
	return &countAt{from: at, to: at + len(in), n: n, unit: "개"}
}
