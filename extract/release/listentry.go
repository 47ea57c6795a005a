package release

import (
	"strings"
	"unicode/utf8"
)

// under reads what follows a 시·도: a stem (서울 강남·구로구) or an unknown
// name (강원 영월굴).
func (p *listParser) under(n nameAt) (entry, bool) {
	k := spaces(p.s[n.to:])
	if k == 0 || n.to+k >= p.end {
		return entry{}, false
	}
	j := n.to + k
	if w := togetherWords.at(p.s[j:p.end]); w != "" && !letterAt(p.s, j+len(w)) {
		return entry{}, false // 가나도·다라도 연합
	}
	if e, ok := p.areaOfSido(n, j); ok {
		return e, true
	}
	if e, ok := p.stemSite(n, j); ok {
		return e, true
	}
	if m, ok := p.ctx.gaz.stemAt(p.s, j); ok && p.ctx.stemIn(p.s[n.from:n.to], p.s[m.from:m.to]) && (p.stemFits(m) || endsName(p.s, m.to)) {
		m.from, m.province = n.from, [2]int{n.from, n.to}
		return entry{nameAt: m, to: m.to, known: true}, true
	}
	if w := p.quarterBehind(n, j); w > 0 {
		return entry{nameAt: nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}, stem: true}, to: j + w, known: true}, true
	}
	if p.dongBehind(n.to) > 0 {
		return entry{}, false // 서울 가나동
	}
	if p.sites > 0 && p.ctx.zonesOnly() || p.row || p.sites > 1 {
		return entry{}, false // the name of a zone or site of the 시·도
	}
	if w := wordLen(p.s[j:p.end]); markBefore(p.s, n.from) && j+w < p.end && p.siteMarked(n.from, n.to) && p.ctx.gaz.missesStem(p.s[j:j+w], p.s[n.from:n.to]) {
		return entry{nameAt: nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}}, to: j + w}, true
	}
	if w := p.oddWord(j); w > 0 && len(p.now.entries)+len(p.runs) > 0 {
		return entry{nameAt: nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}}, to: j + w}, true
	}
	if w := p.unreadUnder(n, j); w > 0 {
		return entry{nameAt: nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}}, to: j + w}, true
	}
	return entry{}, false
}

// quarterBehind gives the bytes of a 구 called after where it lies, without its ending and with the particle that ends a
// list of such names: 부산 북, 대구 남, (광주 서)를.
func (p *listParser) quarterBehind(n nameAt, j int) int {
	w := len("동")
	if len(p.now.entries) == 0 || !p.now.entries[len(p.now.entries)-1].stem || p.end-j <= w || !strings.ContainsRune("동서남북중", firstRune(p.s[j:])) || !p.ctx.stemIn(p.s[n.from:n.to], p.s[j:j+w]) {
		return 0
	}
	for _, josa := range []string{"을 ", "를 ", "이 ", "가 ", "은 ", "는 ", "와 ", "과 ", "이다", "다."} {
		if strings.HasPrefix(p.s[j+w:p.end]+" ", josa) {
			return w
		}
	}
	return 0
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

// wholeWord makes a 시·도 and the word behind it one name that is not known, where that begins with a place of the
// 시·도: 경기 가나시보건소.
func (p *listParser) wholeWord(e *entry) {
	if !e.alone() || p.i >= p.end || p.s[p.i] != ' ' || p.i != e.nameAt.to {
		return
	}
	if j := p.i + 1; j < p.end {
		if w := p.unreadUnder(e.nameAt, j); w > 0 {
			n := e.nameAt
			e.nameAt = nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}}
			e.to, p.i, e.known = j+w, j+w, false
		}
	}
}

// stemIn says whether a stem names a 시·군·구 of the 시·도.
func (ctx *context) stemIn(sido, stem string) bool { return ctx.gaz.stemWithin(sido, stem) }

// stemFits says whether what follows a stem is a joint, 등 or, in a title,
// another name.
func (p *listParser) stemFits(n nameAt) bool {
	rest := p.s[n.to:]
	if rest == "" {
		return len(p.now.entries) > 0 || p.group
	}
	if n, last := p.amountAfter(n.to); n > 0 || last {
		return true
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
	if last := p.last(); last != nil && last.alone() && last.tight && endsName(p.s, n.to) && p.ctx.stemIn(p.s[last.nameAt.from:last.nameAt.to], p.s[n.from:n.to]) {
		return true // 경남·김해가
	}
	if last := p.last(); last != nil && last.stem && last.province[1] > 0 && (endsName(p.s, n.to) || p.markAt(n.to)) && p.ctx.stemIn(p.s[last.province[0]:last.province[1]], p.s[n.from:n.to]) {
		return true // △경북 포항, 구미 △전남 나주, 목포가
	}
	if p.group && p.province[1] > 0 && endsName(p.s, n.to) && p.ctx.stemIn(p.s[p.province[0]:p.province[1]], p.s[n.from:n.to]) {
		return true // 경북은 안동이
	}
	if over := p.over(); over != "" && (endsName(p.s, n.to) || p.markAt(n.to)) && p.ctx.stemIn(over, p.s[n.from:n.to]) {
		return true // △전남: 담양 △경남: 산청이
	}
	if _, ok := p.countWithin(n.to+spaces(rest), 1); ok && t != rest && len(p.now.entries)+len(p.runs) > 0 {
		return true // 가나, 다라 총 6곳
	}
	if t != rest && p.nextLabel(n.to+spaces(rest)) {
		return true
	}
	if p.s[n.from:n.to] == "중" && len(p.now.entries) == 0 && t != rest {
		return false // 243개 자치단체 중 58곳
	}
	return p.loose && t != rest || p.decided(n) || p.spacedStem(n) || p.leadsOn(n) || p.countedStem(n) || p.countedApart(n)
}
