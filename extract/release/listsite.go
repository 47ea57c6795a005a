package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// siteMost is the most syllables of the name of what is certified in a place.
const siteMost = 20

// minRow is how many stems must stand in a row with their sites to be read as names.
const minRow = 3

// siteAfter gives the bytes of what is certified in a place, printed behind its
// name, where the list goes on in that way: 서울 가나구 다라공원, 경기 마바시 바람숲.
func (p *listParser) siteAfter(e *entry) int {
	if n := p.ownedSite(e); n > 0 {
		return n
	}
	if p.i >= p.end || p.s[p.i] != ' ' || e.stem && !p.zoneOf(e.nameAt) {
		return 0
	}
	to, last := p.siteWords(p.i + 1)
	if to == 0 || e.alone() && !p.row && !isZone(p.s[p.i+1:to]) && !p.ctx.zonesOnly() {
		return 0
	}
	if p.sites == 0 && !p.row && !(last && p.zoneOpens(p.i+1, to)) && (last || p.amidZones(e.from) || !p.siteNext(to)) {
		return 0
	}
	return to - p.i
}

// siteWords reads the words of the name of a site at i: up to a joint, a mark, 등,
// a count or a particle. last says that no joint follows.
func (p *listParser) siteWords(i int) (to int, last bool) {
	subject := 0 // the end of the first words that 이 or 가 makes one
	for j, words := i, 0; words < 5; words++ {
		k := p.wordEnd(j)
		word := p.s[j:k]
		switch {
		case word == "" || utf8.RuneCountInString(p.s[i:k]) > siteMost || words == 0 && p.noSite(j, word):
			return subject, subject > 0
		case words > 0 && p.afterSite(j, word):
			return j - 1, true
		}
		if n := jointAt(p.s[:p.end], k); n > 0 && k < p.end {
			return p.siteEnd(i, k), false
		}
		if p.markAt(k) {
			return p.siteEnd(i, k), false
		}
		stem, josa, ok := hangul.Josa(word)
		if ok && siteJosa(josa) {
			if joined := josa == "와" || josa == "과"; subject == 0 && k < p.end && utf8.RuneCountInString(stem) > 1 {
				return p.siteEnd(i, j+len(stem)), !joined
			}
			return subject, subject > 0
		}
		if ok && subject == 0 && (josa == "이" || josa == "가") && k < p.end && utf8.RuneCountInString(stem) > 1 {
			subject = p.siteEnd(i, j+len(stem))
		}
		if k >= p.end {
			return p.siteEnd(i, k), true
		}
		if p.s[k] != ' ' {
			return subject, subject > 0
		}
		j = k + 1
	}
	return subject, subject > 0
}

// siteJosa says that a particle ends the name of a site.
func siteJosa(josa string) bool {
	switch josa {
	case "을", "를", "은", "는", "와", "과":
		return true
	}
	return false
}

// siteEnd is k, where the bytes i..k can be the name of a site.
func (p *listParser) siteEnd(i, k int) int {
	word := p.s[i:k]
	word = word[strings.LastIndexByte(word, ' ')+1:]
	for _, w := range []string{"학교", "대학", "병원", "의원", "유치원", "어린이집", "회사", "기업", "법인", "재단", "공사", "공단", "협회", "조합", "협의회", "농장", "서비스", "플랫폼", "시스템", "솔루션", "사업", "위원회", "연구원"} {
		if strings.HasSuffix(word, w) {
			return 0
		}
	}
	switch word {
	case "시장", "군수", "구청장", "도지사", "교육감", "의장", "국장", "과장", "위원", "교수", "대표", "지역", "일대", "일원":
		return 0
	}
	if takesVerb(p.s[i:k]) || len(statusesIn(p.s[i:k])) > 0 || decideNounAt(word, 0) != "" {
		return 0
	}
	return k
}

// wordEnd is where the word at j ends: at white space, a mark or a bracket.
func (p *listParser) wordEnd(j int) int {
	for j < p.end {
		r, w := utf8.DecodeRuneInString(p.s[j:])
		if dot := r == '·' && j+w < p.end && (isSyllable(firstRune(p.s[j+w:])) || digitAt(p.s, j-1) && digitAt(p.s, j+w)); dot && !p.nameAfter(j+w) {
			j += w // 바다풀·건강특구
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		j += w
	}
	return j
}

// digitAt says that byte i is a digit: the dot of 가나1·3리 parts no names.
func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

// nameAfter says that a place, or its stem and another word, begins at j.
func (p *listParser) nameAfter(j int) bool {
	if _, ok := p.ctx.gaz.placeAt(p.s[:p.end], j); ok {
		return true
	}
	_, ok := p.ctx.gaz.stemAt(p.s[:p.end], j)
	return ok
}

// noSite says that the word behind a place begins no name of a site.
func (p *listParser) noSite(j int, word string) bool {
	if p.afterSite(j, word) || p.ctx.isClass(word) || isTotalWord(word) || word[0] < 0x80 && !(p.ctx.zonesOnly() && strings.IndexFunc(word, unicode.IsLetter) >= 0) {
		return true
	}
	_, place := p.ctx.gaz.placeAt(p.s[:p.end], j)
	return place
}

// afterSite says that a word stands behind the names of a list: 등, a count.
func (p *listParser) afterSite(j int, word string) bool {
	if strings.HasPrefix(word, "등") && endsOpen(word) || isTotalWord(word) {
		return true
	}
	c, ok := countAtByte(p.s[:p.end], j)
	return ok && isHolderUnit(c)
}

// markAt says that a mark of groups stands at k, spaces aside.
func (p *listParser) markAt(k int) bool {
	k += spaces(p.s[k:])
	return k < p.end && isMark(firstRune(p.s[k:]))
}

// siteNext says that behind the site that ends at i the list goes on with a place
// and what was certified there.
func (p *listParser) siteNext(i int) bool {
	n := jointAt(p.s[:p.end], i)
	j := i + n + spaces(p.s[i+n:])
	for j < p.end && isMark(firstRune(p.s[j:])) {
		j += runeLen(p.s, j)
		j += spaces(p.s[j:])
	}
	if j == i || j >= p.end {
		return false
	}
	next, ok := p.ctx.gaz.placeAt(p.s[:p.end], j)
	if !ok {
		next, ok = p.ctx.gaz.stemAt(p.s[:p.end], j)
	}
	if !ok || next.to >= p.end {
		return false
	}
	if p.placedAlike(next) {
		return true
	}
	if p.s[next.to] != ' ' {
		return false
	}
	to, _ := p.siteWords(next.to + 1)
	return to > 0 && (!next.stem && !next.alone() || next.alone() && p.ctx.zonesOnly() || isZone(p.s[next.to+1:to]))
}

// siteRow says that a stem with the site behind it, which ends at to, is the first of
// several such pairs and nothing else: 가나 다라습지, 마바 사아숲, 자차 카타봉이.
func (p *listParser) siteRow(to int) bool {
	pairs := 1
	for last := false; !last && pairs < minRow; pairs++ {
		k := jointAt(p.s[:p.end], to)
		j := to + k + spaces(p.s[to+k:p.end])
		for j < p.end && isMark(firstRune(p.s[j:])) {
			j += runeLen(p.s, j)
			j += spaces(p.s[j:p.end])
		}
		if j == to || j >= p.end {
			return false
		}
		next, ok := p.stemOrPlace(j)
		if !ok || next.to >= p.end || p.s[next.to] != ' ' {
			return false
		}
		if to, last = p.siteWords(next.to + 1); to == 0 {
			return false
		}
	}
	return pairs >= minRow
}

// stemOrPlace reads a stem at j, with or without its 시·도, or the name of a place.
func (p *listParser) stemOrPlace(j int) (nameAt, bool) {
	n, ok := p.ctx.gaz.placeAt(p.s[:p.end], j)
	switch {
	case ok && !n.alone():
		return n, true
	case ok && n.to+1 < p.end:
		if m, found := p.ctx.gaz.stemAt(p.s[:p.end], n.to+1); found && p.ctx.stemIn(p.s[n.from:n.to], p.s[m.from:m.to]) {
			return m, true
		}
		return n, true
	}
	n, ok = p.ctx.gaz.stemAt(p.s[:p.end], j)
	return n, ok && !n.alone()
}

// placedAlike says that a name is printed with its 시·도 as the one before the site
// is and ends there, so that the list goes on: 경기 가나시 다라습지, 강원 마바군, ….
func (p *listParser) placedAlike(n nameAt) bool {
	last := p.reading
	if n.stem || n.alone() || n.province[1] == n.province[0] || last.province[1] == last.province[0] || last.stem {
		return false
	}
	rest := p.s[n.to:p.end]
	return jointAt(p.s[:p.end], n.to) > 0 || strings.HasPrefix(rest, " 등") && endsOpen(rest[1:])
}

// withoutSites takes off as a class what in brackets names a place within the place:
// 가나군(다라마을), 마바군(사아습지). Where several names have the same, they are classes.
func (r *run) withoutSites(s string) {
	if len(r.entries) == 0 || !r.bracketed() {
		return
	}
	seen := map[string]int{}
	for i := range r.entries {
		if c := r.entries[i].class; c[1] > c[0] {
			if seen[s[c[0]:c[1]]]++; seen[s[c[0]:c[1]]] > 1 {
				return
			}
		}
	}
	for i := range r.entries {
		e := &r.entries[i]
		if c := e.class; c[1] > c[0] && c[0] > e.nameAt.to && isSite(s[c[0]:c[1]]) {
			e.class = [2]int{}
		}
	}
}

// bracketed says that a name of the run has a class in brackets.
func (r *run) bracketed() bool {
	for i := range r.entries {
		if c := r.entries[i].class; c[1] > c[0] && c[0] > r.entries[i].nameAt.to {
			return true
		}
	}
	return false
}

// isSite says that words end as what lies in a place is called and as no class is.
func isSite(words string) bool {
	if isZone(words) {
		return true
	}
	for _, w := range []string{"공원", "습지", "숲", "정원", "시장", "거리", "해변", "해수욕장", "저수지", "계곡", "폭포", "호수", "섬", "골목", "상점가", "역세권", "산단", "산업단지", "길", "포구"} {
		if strings.HasSuffix(words, w) && words != w {
			return true
		}
	}
	return false
}
