package release

import (
	"slices"
	"strings"

	"injeung/schema"
)

// countedGroup reads a class with its count and names, after its mark, and the
// number of the whole after the last of them: 가나형 2곳(…), 다라형 1곳(…) 등 3곳.
func (p *listParser) countedGroup() bool {
	i := p.i + spaces(p.s[p.i:])
	for i < p.end && (p.s[i] == ' ' || p.s[i] == '\n' || isMark(firstRune(p.s[i:]))) {
		i += runeLen(p.s, i)
	}
	if _, area := p.areaOfThem(); area || !p.countedClass(i) {
		return false
	}
	p.wholeAfter()
	return true
}

// wholeAfter reads the number of all the groups read so far.
func (p *listParser) wholeAfter() {
	i := p.i + spaces(p.s[p.i:])
	words := 1
	if rest := p.s[i:]; strings.HasPrefix(rest, "등") && endsOpen(rest) {
		i, words = i+len("등"), 4
	}
	if c, ok := p.countWithin(i, words); ok && c.class[1] == 0 {
		p.i, p.total = c.to, &c
	}
}

// counted reads a group whose count stands between the province and its names
// in brackets: 경기 3곳(수원·안양·부천).
func (p *listParser) counted() bool {
	n, ok := p.provinceAhead()
	if !ok {
		return false
	}
	k := n.to
	for _, w := range []string{"에서는", "에서", "에선", "에는", "이", "가", "은", "는", "에"} {
		if strings.HasPrefix(p.s[k:p.end], w+" ") {
			k += len(w)
			break
		}
	}
	k += spaces(p.s[k:])
	if k >= p.end {
		return false
	}
	c, ok := countAtByte(p.s, k)
	if !ok {
		c, ok = bareNumber(p.s, k)
	}
	if !ok || !isHolderUnit(c) {
		return false
	}
	from, to, end := bracketAt(p.s, c.to+spaces(p.s[c.to:]))
	if end == 0 {
		return false
	}
	if p.countedSites(n, c, from, to, end) {
		return true
	}
	if kind := p.ctx.bracketOf(p.s[from:to]); kind != namesIn && kind != provinceIn && !p.ctx.stemIn(p.s[n.from:n.to], strings.TrimSpace(p.s[from:to])) && !p.namesTogether(from, to) {
		return false
	}
	p.overGroups()
	p.close()
	e := entry{nameAt: n, to: n.to, known: true}
	p.now.from, p.i = n.from, end
	p.inside(&e, from, to)
	if e.bracket[1] > 0 { // one name: 경남 1곳(거제시)
		e.from, e.nameAt.to, e.to, e.carried = e.local[0], e.local[1], e.local[1], true
		e.bracket = [2]int{}
	}
	p.now.entries, p.now.to, p.now.count = append(p.now.entries, e), end, &c
	p.now.group = true
	p.close()
	p.province, p.group = [2]int{}, false
	return true
}

// bareNumber reads a number right before a bracket, which counts without a word: 경기
// 2(가나군, 다라군).
func bareNumber(s string, i int) (countAt, bool) {
	j, n := i, 0
	for j < len(s) && s[j] >= '0' && s[j] <= '9' && n < 100 {
		n = n*10 + int(s[j]-'0')
		j++
	}
	return countAt{from: i, to: j, n: n, unit: "개"}, n > 0 && j < len(s) && s[j] == '('
}

// overGroups takes a region that labels groups of 시·도 for no class: 수도권에서는 서울
// 3곳(…), 경기 2곳(…).
func (p *listParser) overGroups() {
	if c := p.pending.class; c[1] > 0 && isRegion(p.s[c[0]:c[1]]) {
		p.pending.class, p.region = [2]int{}, true
	}
}

// countedClass reads a class before its names in brackets, perhaps with its count: 대도시
// 2곳(수원시, 고양시), 사회 부문(가나시, 다라군).
func (p *listParser) countedClass(i int) bool {
	to, k := p.bracketedClass(i)
	st, by := p.bracketedStatus(i)
	if st != "" {
		to, k = i, by[1]
	}
	if k == 0 {
		return false
	}
	var count *countAt
	at := k
	if c, ok := countAtByte(p.s[:p.end], k+spaces(p.s[k:p.end])); ok && isHolderUnit(c) {
		count, at = &c, c.to
	} else if p.region {
		return false
	}
	class := [2]int{i, to}
	region := isRegion(p.s[i:to]) && (count == nil || strings.Contains(p.s[:i], "권역별") || strings.Contains(p.s[:i], "지역별"))
	from, to, end := bracketAt(p.s[:p.end], at+spaces(p.s[at:p.end]))
	if end == 0 {
		return false
	}
	l, ok := p.ctx.parseList(p.s[:to], from+spaces(p.s[from:]), to, false)
	if isRegion(p.s[i:class[1]]) {
		if in, all := p.ctx.stemsOfRegion(p.s, from, to, p.s[i:class[1]]); all {
			l, ok, p.inRegion = in, true, true
		}
	}
	if !ok || l.to < to {
		return false
	}
	if region {
		class = [2]int{} // where they lie
		if !slices.ContainsFunc(l.entries(), func(e entry) bool { return !e.alone() }) {
			return false // 충청권(충북·세종) tells what 충청권 is
		}
	}
	p.close()
	p.now = run{from: i, to: end, class: class, count: count, status: st, statusBy: by}
	for k := range l.runs {
		p.now.entries = append(p.now.entries, l.runs[k].entries...)
		p.now.open = p.now.open || l.runs[k].open
	}
	p.i = end
	p.close()
	return true
}

// bracketedClass gives where the class at byte i ends and where what is said of it does;
// end is 0 for none.
func (p *listParser) bracketedClass(i int) (to, end int) {
	if i >= p.end {
		return 0, 0
	}
	if to, end = p.partWords(i); end > 0 {
		return to, end
	}
	word := p.wordAt(i)
	if k := strings.IndexByte(word, '('); k > 0 {
		if word = word[:k]; !p.ctx.isClass(word) && !awarded(p.s, word) {
			return 0, 0
		}
	} else if !p.classAt(i) && !awarded(p.s, word) {
		return 0, 0
	}
	return i + len(word), i + len(word)
}

// bracketedStatus reads a status right before the bracket of its names: 신규(가나시, 다라군).
func (p *listParser) bracketedStatus(i int) (st schema.Status, by [2]int) {
	k := strings.IndexByte(head(p.s[min(i, p.end):p.end], longestStatus), '(')
	if k <= 0 {
		return "", by
	}
	words := strings.TrimRight(p.s[i:i+k], " ")
	st, at, rest := statusWords(words)
	if rest != "" || st == "" {
		return "", by
	}
	return st, [2]int{i + at[0], i + at[1]}
}

// longestStatus bounds the bytes of a status with its bracket.
const longestStatus = 40

// statusMark reads a status, perhaps with its number, before marks of the names that have
// it: 신규 지정(2개) ▲가나시 ▲다라군. It gives where the first mark stands.
func (p *listParser) statusMark() int {
	s := head(p.s[p.i:p.end], longestStatus)
	k := firstMark(s)
	if k <= 0 || strings.ContainsAny(s[:k], ",.:·") || !p.namesAhead(p.i+k) {
		return 0
	}
	words := s[:k]
	if c := countsIn(words); len(c) == 1 && isHolderUnit(c[0]) {
		words = words[:c[0].from]
	}
	if st, _, rest := statusWords(strings.TrimRight(words, " (")); st == "" || rest != "" {
		return 0
	}
	return p.i + k
}
