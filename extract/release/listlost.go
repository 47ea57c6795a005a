package release

import "strings"

// provincesOnly are the 시·도 in which a site lies in a 시 or 군.
var provincesOnly = map[string]bool{"경기": true, "강원": true, "충북": true, "충남": true, "전북": true, "전남": true, "경북": true, "경남": true}

// lostUnder takes a 도 with a word behind it that is not understood for a place of the 도
// that is not known, where the other names of the list are those of 시, 군 and 구, or the word
// begins with the name of one of the 도: the 도 is none of them. Zones belong to a 도 themselves.
func (l *list) lostUnder(p *listParser) {
	others, sites, parts := 0, 0, 0
	for _, e := range l.entries() {
		switch {
		case !e.alone():
			others++
		case e.site:
			sites++
			if e.siteTo > 0 && partOfPlace(p.siteName(&e)) {
				parts++
			}
		}
	}
	if p.ctx.zonesOnly() {
		return
	}
	for i := range l.runs {
		for k := range l.runs[i].entries {
			e := &l.runs[i].entries[k]
			if others > sites && e.alone() && i == len(l.runs)-1 && k == len(l.runs[i].entries)-1 {
				p.siteUnread(e, &l.runs[i])
			}
			if !e.alone() || !e.site || e.siteTo == 0 {
				continue
			}
			sido := p.s[e.nameAt.from:e.nameAt.to]
			from := e.nameAt.to + spaces(p.s[e.nameAt.to:e.siteTo])
			to := from + len(p.siteName(e))
			if key := p.ctx.gaz.sidos[sido]; !provincesOnly[key] && (key != "인천" || !isIsland(p.s[from:to])) {
				continue
			}
			if others <= sites && !p.ctx.beginsWithStem(sido, p.s[from:e.siteTo]) && parts < sites {
				continue
			}
			e.province, e.local = [2]int{e.nameAt.from, e.nameAt.to}, [2]int{from, to}
			e.nameAt.to, e.to, e.known, e.site, e.carried = to, to, false, false, false
		}
	}
}

// siteName is the name of the site behind that of its place.
func (p *listParser) siteName(e *entry) string {
	return strings.TrimRight(strings.TrimLeft(p.s[e.nameAt.to:e.siteTo], " "), " '\"")
}

// isIsland says that a word is the name of an island: 하늘섬, 바람도.
func isIsland(word string) bool {
	return !strings.Contains(word, " ") && endsInOne(word, []string{"도", "섬"}) && len(word) > 2*len("가")
}

// partOfPlace says that a word is the name of what lies in one 시 or 군: an island, a harbour,
// a village.
func partOfPlace(word string) bool {
	return isIsland(word) || !strings.Contains(word, " ") && len(word) > len("가항") && endsInOne(word, []string{"항", "포구", "해변", "해수욕장", "읍", "면", "시장"})
}

// beginsWithStem says that a word begins with the name of a 시 or 군 of a 시·도: 홍천문화원.
func (ctx *context) beginsWithStem(sido, word string) bool {
	for k := 2 * len("가"); k <= len(word); k += len("가") {
		if ctx.stemIn(sido, word[:k]) {
			return true
		}
	}
	return false
}

// siteUnread takes the word behind the last name of a list, where the list could not go on,
// for a site of it: …, 경남 가나역 일원 등 3곳.
func (p *listParser) siteUnread(e *entry, r *run) {
	if p.loose || e.site || r.count != nil || r.open || e.to >= p.end || p.s[e.to] != ' ' {
		return
	}
	to := e.to + 1 + wordLen(p.s[e.to+1:p.end])
	if word := p.s[e.to+1 : to]; word == "" || !isSyllable(firstRune(word)) || p.noMarked(word, word) || endsAsArea(word) || bridgeWords[word] || topicWords[word] || besideNames[word] {
		return
	}
	if _, ok := p.ctx.gaz.placeAt(p.s[:p.end], e.to+1); ok || p.ctx.namesKnown(p.s[e.to+1:to]) {
		return
	}
	e.site, e.siteTo = true, to
}

// stemSites are what a site bears the name of its 시 or 군 before.
var stemSites = []string{"역", "항", "산단", "산업단지", "공단", "터미널", "공항", "시장", "온천", "향교", "읍성", "산성", "수목원", "휴양림", "농공단지", "해변", "습지", "정원", "유원지", "저수지", "공원"}

// longestSiteWord bounds the bytes of what stands between the stem and the noun of a site:
// 홍천중앙시장.
const longestSiteWord = len("중앙전통")

// mayorOf says that 시장 behind the stem of a 시 is who heads it: 강릉시장, but 청도시장 of 청도군.
func mayorOf(stem, rest string) bool { return rest == "시장" && isSigunguName(stem+"시") }

// stemSite reads a site of the 시·도 n by the name of its 시 or 군, and where it lies: 경남
// 진주역 일원.
func (p *listParser) stemSite(n nameAt, j int) (entry, bool) {
	word := p.s[j:p.wordEnd(j)]
	for k := 2 * len("가"); k < len(word); k += runeLen(word, k) {
		if !p.ctx.gaz.stems[word[:k]] || !p.ctx.stemIn(p.s[n.from:n.to], word[:k]) {
			continue
		}
		for _, w := range stemSites {
			at := strings.Index(word[k:], w)
			to := j + k + at + len(w)
			if at < 0 || at > longestSiteWord || !endsName(p.s[:p.end], to) || mayorOf(word[:k], word[k:k+at+len(w)]) {
				continue
			}
			for _, area := range []string{" 일원", " 일대", " 인근", " 주변"} {
				if strings.HasPrefix(p.s[to:p.end], area) {
					to += len(area)
				}
			}
			m := nameAt{from: n.from, to: j + k, province: [2]int{n.from, n.to}, local: [2]int{j, j + k}, stem: true}
			return entry{nameAt: m, to: to, known: true, site: true}, true
		}
	}
	return entry{}, false
}

// areaOfSido reads a part of the 시·도 n that has no 시·군·구, behind its name: 세종 조치원읍.
func (p *listParser) areaOfSido(n nameAt, j int) (entry, bool) {
	if len(p.ctx.gaz.in[p.ctx.gaz.sidos[p.s[n.from:n.to]]]) > 0 {
		return entry{}, false
	}
	k := p.wordEnd(j)
	word := p.s[j:k]
	for _, w := range []string{"읍", "면", "동", "리"} {
		at := strings.LastIndex(word, w)
		if at > len("가") && (at+len(w) == len(word) || josaAt(word, at+len(w)) == word[at+len(w):]) {
			return entry{nameAt: n, to: j + at + len(w), known: true, site: true}, true
		}
	}
	return entry{}, false
}
