package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// countedGroup reads a class with its count and names, after its mark, and the
// number of the whole after the last of them: 가나형 2곳(…), 다라형 1곳(…) 등 3곳.
func (p *listParser) countedGroup() bool {
	i := p.i + spaces(p.s[p.i:])
	for i < p.end && (p.s[i] == ' ' || p.s[i] == '\n' || isMark(firstRune(p.s[i:]))) {
		i += runeLen(p.s, i)
	}
	if !p.countedClass(i) {
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
	i := p.i + spaces(p.s[p.i:])
	n, ok := p.ctx.gaz.placeAt(p.s, i)
	if !ok && strings.HasPrefix(p.s[i:], "경기 ") { // taken for the economy elsewhere
		n, ok = nameAt{from: i, to: i + len("경기")}, true
	}
	if !ok || !n.alone() {
		return false
	}
	k := n.to + spaces(p.s[n.to:])
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
	if p.ctx.bracketOf(p.s[from:to]) != namesIn && p.ctx.bracketOf(p.s[from:to]) != provinceIn {
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

// countedClass reads a class with its count before its names in brackets: 대도시
// 2곳(수원시, 고양시).
func (p *listParser) countedClass(i int) bool {
	if i >= p.end {
		return false
	}
	w := wordLen(p.s[i:])
	k := i + w + spaces(p.s[i+w:])
	if !p.ctx.isClass(p.s[i:i+w]) && !awarded(p.s, p.s[i:i+w]) || k >= p.end {
		return false
	}
	c, ok := countAtByte(p.s, k)
	if !ok || !isHolderUnit(c) {
		return false
	}
	from, to, end := bracketAt(p.s, c.to+spaces(p.s[c.to:]))
	if end == 0 {
		return false
	}
	l, ok := p.ctx.parseList(p.s[:to], from+spaces(p.s[from:]), to, false)
	if !ok || l.to < to {
		return false
	}
	p.close()
	p.now = run{from: i, to: end, class: [2]int{i, i + w}, count: &c}
	for k := range l.runs {
		p.now.entries = append(p.now.entries, l.runs[k].entries...)
		p.now.open = p.now.open || l.runs[k].open
	}
	p.i = end
	p.close()
	return true
}

// under reads what follows a 시·도: a stem (서울 강남·구로구) or an unknown
// name (강원 영월굴).
func (p *listParser) under(n nameAt) (entry, bool) {
	k := spaces(p.s[n.to:])
	if k == 0 || n.to+k >= p.end {
		return entry{}, false
	}
	j := n.to + k
	if m, ok := p.ctx.gaz.stemAt(p.s, j); ok && p.ctx.stemIn(p.s[n.from:n.to], p.s[m.from:m.to]) && (p.stemFits(m) || endsName(p.s, m.to)) {
		m.from, m.province = n.from, [2]int{n.from, n.to}
		return entry{nameAt: m, to: m.to, known: true}, true
	}
	if p.sites > 0 && p.ctx.zonesOnly() {
		return entry{}, false // the name of a zone of the 시·도
	}
	if w := p.oddWord(j); w > 0 && len(p.now.entries)+len(p.runs) > 0 {
		return entry{nameAt: nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}}, to: j + w}, true
	}
	if w := p.unreadUnder(n, j); w > 0 {
		return entry{nameAt: nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}}, to: j + w}, true
	}
	return entry{}, false
}

// unreadUnder gives the bytes of a word at j that begins with a name of the
// 시·도 n and goes on in a way that is not known: the 시·도 is not meant then.
func (p *listParser) unreadUnder(n nameAt, j int) int {
	m := p.ctx.gaz.sigungu(p.s[j:p.end])
	if m == 0 || !p.ctx.gaz.within(p.s[n.from:n.to], p.s[j:j+m]) || endsName(p.s, j+m) {
		return 0
	}
	k := j + m
	for k < p.end && isSyllable(firstRune(p.s[k:])) {
		k += runeLen(p.s, k)
	}
	return k - j
}

// stemIn says whether a stem names a 시·군·구 of the 시·도.
func (ctx *context) stemIn(sido, stem string) bool {
	for _, end := range []string{"시", "군", "구"} {
		if ctx.gaz.within(sido, stem+end) {
			return true
		}
	}
	return false
}

// stemFits says whether what follows a stem is a joint, 등 or, in a title,
// another name.
func (p *listParser) stemFits(n nameAt) bool {
	rest := p.s[n.to:]
	if rest == "" {
		return len(p.now.entries) > 0 || p.group
	}
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"·", ",", "/", "-", "(", ")"} {
		if strings.HasPrefix(rest, w) || w != "-" && w != "(" && strings.HasPrefix(t, w) {
			return true
		}
	}
	if strings.HasPrefix(t, "등") || strings.HasPrefix(t, "및 ") {
		return true
	}
	if strings.HasPrefix(rest, "와 ") || strings.HasPrefix(rest, "과 ") {
		return true
	}
	if before, _ := utf8.DecodeLastRuneInString(p.s[:n.to]); len(p.now.entries) > 0 && copulaEnds(before, rest) {
		return true
	}
	if last := p.last(); last != nil && last.tight && last.stem && endsName(p.s, n.to) && (last.province[1] == 0 || p.ctx.stemIn(p.s[last.province[0]:last.province[1]], p.s[n.from:n.to])) {
		return true // 충북 제천·음성을
	}
	if last := p.last(); last != nil && last.stem && last.province[1] > 0 && (endsName(p.s, n.to) || p.markAt(n.to)) && p.ctx.stemIn(p.s[last.province[0]:last.province[1]], p.s[n.from:n.to]) {
		return true // △경북 포항, 구미 △전남 나주, 목포가
	}
	if p.group && p.province[1] > 0 && endsName(p.s, n.to) && p.ctx.stemIn(p.s[p.province[0]:p.province[1]], p.s[n.from:n.to]) {
		return true // 경북은 안동이
	}
	if _, ok := p.countWithin(n.to+spaces(rest), 1); ok && t != rest && len(p.now.entries)+len(p.runs) > 0 {
		return true // 가나, 다라 총 6곳
	}
	return p.loose && t != rest || p.decided(n) || p.spacedStem(n)
}

// unknown reads a name-like word that the gazetteer does not have, between
// names of a list.
func (p *listParser) unknown() (entry, bool) {
	if to, ok := p.ctx.gaz.misprintAt(p.s, p.i, p.over()); ok {
		return entry{nameAt: nameAt{from: p.i, to: to, local: [2]int{p.i, to}}, to: to}, true
	}
	if len(p.now.entries)+len(p.runs) == 0 {
		return entry{}, false
	}
	w := p.oddWord(p.i)
	if w == 0 {
		return entry{}, false
	}
	n := nameAt{from: p.i, to: p.i + w, local: [2]int{p.i, p.i + w}}
	return entry{nameAt: n, to: n.to}, true
}

// over is the 시·도 printed over the names that come: before a bracket that
// holds them, or in a label.
func (p *listParser) over() string {
	for _, r := range [][2]int{p.province, p.pending.province} {
		if r[1] > r[0] {
			return p.s[r[0]:r[1]]
		}
	}
	return ""
}

// oddWord gives the bytes of a word at j that is printed as a name would be:
// two to six syllables that end in 시, 군 or 구, or such a word between two
// joints.
func (p *listParser) oddWord(j int) int {
	k, runes := j, 0
	for k < p.end {
		r, w := utf8.DecodeRuneInString(p.s[k:])
		if !isSyllable(r) {
			break
		}
		k, runes = k+w, runes+1
	}
	if runes < 2 || runes > 8 {
		return 0
	}
	word := p.s[j:k]
	if stem, josa, ok := hangul.Josa(word); ok && (endsLocal(stem)) && runes <= 7 && !endsLocal(word) {
		word = stem
	} else if ok && (josa == "와" || josa == "과") && k < p.end && p.s[k] == ' ' {
		word, k = stem, j+len(stem) // 새누리와 울산
	}
	if isCountNoun(word) || p.ctx.isClass(word) && !isRegion(word) || endsAsArea(word) {
		return 0
	}
	if endsLocal(word) && runes <= 6 {
		return len(word)
	}
	if runes > 5 || !p.between(j, k) {
		return 0
	}
	return k - j
}

// endsAsArea says that a word ends as programmes and areas do and no place
// does: 정원도시, 야간관광지구.
func endsAsArea(word string) bool {
	return strings.HasSuffix(word, "도시") || strings.HasSuffix(word, "지구") || strings.HasSuffix(word, "특구")
}

func endsLocal(word string) bool {
	return strings.HasSuffix(word, "시") || strings.HasSuffix(word, "군") || strings.HasSuffix(word, "구")
}

func isCountNoun(word string) bool {
	for _, w := range counted {
		if word == w {
			return true
		}
	}
	return false
}

// between says whether the word j..k stands between a joint and another name
// of the gazetteer.
func (p *listParser) between(j, k int) bool {
	if t := strings.TrimLeft(p.s[k:], " "); len(p.now.entries) > 0 && t != p.s[k:] && strings.HasPrefix(t, "등") && endsOpen(t) {
		at := len(p.s) - len(t) + len("등")
		try := *p
		if _, ok := try.countWithin(at, 4); ok {
			return true
		}
	}
	n := jointAt(p.s, k)
	if n == 0 {
		return false
	}
	at := k + n + spaces(p.s[k+n:])
	if _, ok := p.ctx.gaz.placeAt(p.s, at); ok {
		return true
	}
	m, ok := p.ctx.gaz.stemAt(p.s, at)
	return ok && p.now.entries != nil && p.leadsToCount(m.from)
}
