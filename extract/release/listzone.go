package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// ownedSite gives the bytes of what is certified in a place and printed as its own,
// where the list goes on in that way: 경기 가나시의 다라습지, 강원 마바의 사아숲을.
func (p *listParser) ownedSite(e *entry) int {
	if e.alone() {
		return 0
	}
	if p.ownedMarked(e.from, p.i) {
		marks := p.marks
		p.marks = true
		to, _ := p.siteWords(p.i + len("의 "))
		if to <= p.i {
			p.marks = marks
		}
		return max(to-p.i, 0)
	}
	return p.owned(p.i)
}

// ownedMarked says that the name from..to owns a site and both stand between two marks:
// △가나군의 다라 체험 △마바시의 ….
func (p *listParser) ownedMarked(from, to int) bool {
	return strings.HasPrefix(p.s[to:p.end], "의 ") && p.siteMarked(from, to+len("의"))
}

// owned is ownedSite for a name that ends at i, with or without its ending.
func (p *listParser) owned(i int) int {
	rest, ok := strings.CutPrefix(p.s[i:p.end], "의 ")
	for _, w := range runBy {
		if t, found := strings.CutPrefix(p.s[i:p.end], w); found && quoteLen(t) > 0 {
			rest, ok = t, true
		}
	}
	if !ok {
		return 0
	}
	to, last := p.siteOrQuote(p.end - len(rest))
	if to == 0 || p.sites == 0 && (last && !p.madeWith(to) || !last && !p.ownedNext(to)) {
		return 0
	}
	return to - i
}

// madeWith says that the site which ends at to is the last of a list and made a programme's with the places before it: 가나군과
// 다라시의 마바섬을 지질공원으로 (인증했다); or the only one, and the words between name no other place.
func (p *listParser) madeWith(to int) bool {
	m := madeInto.FindStringSubmatch(head(p.s[to:], 150))
	if m == nil || !madeProgramme(m[1]) {
		return false
	}
	return len(p.now.entries)+len(p.runs) > 0 || len(strings.Fields(m[1])) < 4 && p.ctx.gaz.lastName(m[1]) < 0
}

// madeInto finds what the object before it is made.
var madeInto = hangul.MustCompile(`^[을를] ([^,.]{4,90}?(?:로|으로) )(?:\S+ ){0,2}(?:지정|선정|인증|등재|확정|공인|승인|등록)`)

// siteMade gives the bytes of the name of the only thing that a sentence says was made a programme's, behind the place it is
// called by, with neither province nor ending: 가나 바람숲을 (보호지역으로 새로 지정했다). The name before may be a province's.
func (p *listParser) siteMade(n nameAt) int {
	if !n.stem && !n.alone() || n.stem && wordStems[p.s[n.from:n.to]] || len(p.now.entries)+len(p.runs) > 0 || !strings.HasPrefix(p.s[n.to:], " ") || !startsObject(p.s[:n.from]) {
		return 0
	}
	m := loneMade.FindStringSubmatchIndex(head(p.s[n.to:], 180))
	if m == nil || m[3] > p.end-n.to || !siteStem(p.s[n.to+1:n.to+m[3]]) || !madeProgramme(p.s[n.to+m[4]:n.to+m[5]]) {
		return 0
	}
	if _, other := p.stemOrPlace(n.to + 1); other {
		return 0
	}
	return m[3]
}

// startsObject says that the words which end here leave room for an object of its own: they are a topic, a day, a clause that
// tells of the next words, or nothing.
func startsObject(before string) bool {
	t := strings.TrimRight(before, " '\"")
	return t == "" || clauseBefore.MatchString(t) || strings.HasSuffix(t, "일") || ofNext.MatchString(lastWord(t))
}

// clauseBefore finds the end of a clause before another.
var clauseBefore = hangul.MustCompile(`[가-힣](?:고|며|해|서|라|에|로),$`)

// loneMade finds the name of a thing as the object, or the subject of a passive, its size in a bracket aside, and what it is made.
var loneMade = hangul.MustCompile(`^( (?:[^\s,.()'"=:·]+ ){0,2}[^\s,.()'"=:·]{2,}?)(?:\([^()]{1,20}\))?['"]?[을를이가] ([^,.]{0,60}?(?:로|으로) )(?:\S+ ){0,2}(?:지정|선정|인증|등재|확정|공인|승인|등록)`)

// runBy are words between a place and the name, in quotes, of what is its own.
var runBy = []string{"에서 운영하는 ", "에서 추진하는 ", "에서 조성하는 ", "에서 여는 ", "에서 개최하는 ", "이 운영하는 ", "가 운영하는 ", "이 추진하는 ", "가 추진하는 ", "이 조성하는 ", "가 조성하는 "}

// siteOrQuote reads the name of a site at i, in quotes or not; see siteWords.
func (p *listParser) siteOrQuote(i int) (to int, last bool) {
	if i >= p.end || quoteLen(p.s[i:]) == 0 {
		return p.siteWords(i)
	}
	k := strings.IndexByte(head(p.s[i+1:p.end], markedSiteMost), p.s[i])
	if k <= 0 {
		return 0, false
	}
	to = i + 1 + k + 1
	return to, jointAt(p.s[:p.end], to) == 0
}

// ownedNext says that behind the site that ends at to comes a place with what is its
// own, or with the name of its site.
func (p *listParser) ownedNext(to int) bool {
	j := to + jointAt(p.s[:p.end], to)
	j += spaces(p.s[j:p.end])
	if j == to || j >= p.end {
		return false
	}
	next, ok := p.stemOrPlace(j)
	for ok && jointAt(p.s[:p.end], next.to) > 0 { // 가나, 다라의 마바특구
		next, ok = p.stemOrPlace(p.nextItem(next.to))
	}
	if !ok || next.alone() || next.to >= p.end {
		return false
	}
	for _, w := range append([]string{"의 "}, runBy...) {
		if strings.HasPrefix(p.s[next.to:p.end], w) {
			return true
		}
	}
	end := 0
	if p.s[next.to] == ' ' {
		end, _ = p.siteWords(next.to + 1)
	}
	return end > 0
}

// zoneOf says that behind a stem stands the name of a zone or village that is
// called by it: 가나 철도특구.
func (p *listParser) zoneOf(n nameAt) bool {
	if p.siteMade(n) > 0 || p.owned(n.to) > 0 || p.siteInQuotes(n.to) > 0 || p.ownedMarked(n.from, n.to) {
		return true
	}
	if n.to >= p.end || p.s[n.to] != ' ' {
		return false
	}
	if p.dongBehind(n.to) > 0 {
		return true
	}
	if p.siteMarked(n.from, n.to) || p.siteQuoted(n.from, n.to) > 0 {
		return true
	}
	to, last := p.siteWords(n.to + 1)
	if to > 0 && !n.alone() && (p.row || p.sites > 0 && (p.province[1] > 0 || p.besideStem(n)) || p.siteRow(to, n.province[1] > n.province[0], true)) {
		p.row = true
		return true
	}
	return to > 0 && isZone(p.s[n.to+1:to]) && (!last || p.sites > 0 || p.zoneOpens(n.to+1, to)) && (p.sites > 0 || !p.amidZones(n.from))
}

// besideStem says that a name without its ending is a place of the 시·도 that the name before it, which lacks its ending too, is printed with: 경기
// 가나 다라단지, (마바) 사아단지.
func (p *listParser) besideStem(n nameAt) bool {
	last := p.last()
	return last != nil && last.stem && last.province[1] > 0 && p.ctx.stemIn(p.s[last.province[0]:last.province[1]], p.s[n.from:n.to])
}

// zoneOpens says that the zone at i..to is the only one named of a number (가나 철도특구 등
// 4개 특구), or that its own deed stands behind it (가나 철도특구 계획변경안을).
func (p *listParser) zoneOpens(i, to int) bool {
	at := to + spaces(p.s[to:])
	if !isZone(p.s[i:to]) || !strings.HasPrefix(p.s[at:], "등 ") {
		return p.zoneDecided(i, to)
	}
	_, ok := p.countWithin(at+len("등 "), 1)
	return ok
}

// zoneDeed is what was put forward about a zone, right behind its name: (가나 철도특구) 계획변경안을, 에 대한 계획 변경을, 의 지정해제를,
// 의 사업기간을 늘리는 변경안도.
var zoneDeed = hangul.MustCompile(`^(?:의|에 대한)? (?:[가-힣]{2,5}[을를] [가-힣]{2,4} )?(?:(?:계획|구역|면적|기간|사업|운영|일부)[· ]?){0,2}(?:지정 ?)?(?:변경|확대|확장|연장|해제|취소)(?:안건|안|[을를이가도은는과와] |, | [0-9])`)

// zoneDeedMost are the bytes that it may take.
const zoneDeedMost = 100

// deedOf gives where the name of a zone ends, at i..j, where the words behind it, from j on, are what was put forward
// about it; 0 where they are not.
func (p *listParser) deedOf(i, j int) int {
	to := j - 1
	for _, w := range []string{"의", "에 대한"} {
		if name, ok := strings.CutSuffix(p.s[i:to], w); ok {
			to = i + len(name)
		}
	}
	if p.zoneDecided(i, to) {
		return to
	}
	return 0
}

// ownDeed says that a list is but a zone, with what was put forward or done about it behind.
func (l *list) ownDeed(p *listParser) bool {
	all := l.entries()
	return len(all) == 1 && all[0].siteTo > 0 && p.zoneDecided(all[0].nameAt.to, all[0].siteTo)
}

// amidZones says that before byte i stands a zone that is called by no place: what
// its fellows are called by need not hold them.
func (p *listParser) amidZones(i int) bool {
	t, ok := strings.CutSuffix(strings.TrimRight(p.s[:i], " "), ",")
	return ok && isZone(t)
}

// calledZones are how zones and villages are called.
var calledZones = []string{"특구", "지구", "단지", "클러스터", "마을"}

// isZone says that words end as zones and villages are called.
func isZone(words string) bool { return calledZone(words) != "" }

// calledZone is that end, where the words are more than it; "" for none.
func calledZone(words string) string {
	for _, w := range calledZones {
		if strings.HasSuffix(words, w) && words != w {
			return w
		}
	}
	return ""
}
