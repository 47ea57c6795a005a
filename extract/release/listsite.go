package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// siteMost is the most syllables of the name of what is certified in a place.
const siteMost = 20

// siteAfter gives the bytes of what is certified in a place, printed behind its
// name, where the list goes on in that way: 서울 가나구 다라공원, 경기 마바시 바람숲.
func (p *listParser) siteAfter(e *entry) int {
	if n := p.ownedSite(e); n > 0 {
		return n
	}
	if n := p.zoneClosed(e); n > 0 {
		return n
	}
	if n := p.siteMade(e.nameAt); n > 0 {
		p.made = true
		return n
	}
	if n := p.siteInQuotes(p.i); n > 0 {
		return n
	}
	if n := p.sitesDotted(e); n > 0 {
		p.marks = true
		return n
	}
	if n := p.dongBehind(p.i); n > 0 {
		return n
	}
	if p.i >= p.end || p.s[p.i] != ' ' || strings.HasPrefix(p.s[p.i:], " 및 ") || e.stem && !p.marks && !p.quotes && !p.zoneOf(e.nameAt) {
		return 0
	}
	if n := p.siteQuoted(e.from, p.i); n > 0 {
		p.quotes = true
		p.quotedTogether(e)
		return n
	}
	if p.siteMarked(e.from, p.i) {
		p.marks = true
		to, _ := p.siteWords(p.i + 1)
		return max(to-p.i, 0)
	}
	to, last := p.siteWords(p.i + 1)
	if to == 0 {
		return 0
	}
	if e.alone() && !p.row && len(p.now.entries)+len(p.runs) == 0 {
		p.row = p.siteRow(to, false, false)
	}
	if e.alone() && !p.row && !isZone(p.s[p.i+1:to]) && !p.ctx.zonesOnly() {
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
			if subject > 0 {
				return subject, true // 다라지구가 최종 선정됐다
			}
			return j - 1, true
		}
		if words == 1 || words == 2 {
			if k := p.deedOf(i, j); k > 0 {
				return k, true
			}
		}
		if ends, last := p.partedAt(k); ends {
			return p.siteEnd(i, k), last
		}
		stem, josa, ok := hangul.Josa(word)
		if ok && siteJosa(josa) {
			joined := josa == "와" || josa == "과"
			if joined && subject == 0 && k < p.end && p.sitePair(k+1) {
				j = k + 1
				continue
			}
			if subject == 0 && k < p.end && siteStem(stem) {
				return p.siteEnd(i, j+len(stem)), !joined
			}
			return subject, subject > 0
		}
		if ok && subject == 0 && (josa == "이" || josa == "가") && k < p.end && siteStem(stem) {
			subject = p.siteEnd(i, j+len(stem))
		}
		if n := copulaStem(word); n > 0 && (k >= p.end || p.s[k] == '.') {
			return p.siteEnd(i, j+n), true
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

// partedAt says that a name ends at k by a joint, a mark or the year behind it, and whether no joint follows.
func (p *listParser) partedAt(k int) (ends, last bool) {
	if n := jointAt(p.s[:p.end], k); n > 0 && k < p.end {
		return true, false
	}
	if _, end := p.yearBracket(k); end > 0 {
		return true, jointAt(p.s[:p.end], end) == 0
	}
	return p.markAt(k), false
}

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
	if p.afterSite(j, word) || p.ctx.isClass(word) || isTotalWord(word) || word[0] < 0x80 && !p.marks && !(p.ctx.zonesOnly() && strings.IndexFunc(word, unicode.IsLetter) >= 0) {
		return true
	}
	if n, ok := p.ctx.gaz.stemAt(p.s[:p.end], j); ok && n.to == j+len(word) {
		return true // another name
	}
	_, place := p.ctx.gaz.placeAt(p.s[:p.end], j)
	return place && !p.marks
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
	if _, _, end := bracketAt(p.s[:p.end], i); end > 0 {
		i = end // 가나 마루(20호), 다라시 …
	}
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
	if m, ok := p.stemOrPlace(j); ok && m.stem && !p.reading.alone() && m.to < p.end && p.s[m.to] == ' ' {
		if to, _ := p.siteWords(m.to + 1); to > 0 && endAlike(p.s[:i], p.s[:to]) {
			return true // 가나구 옷감마을, 경기 다라 그릇마을
		}
	}
	to, _ := p.siteWords(next.to + 1)
	return to > 0 && (!next.stem && !next.alone() || next.alone() && p.ctx.zonesOnly() || isZone(p.s[next.to+1:to]))
}

// endAlike says that two sites end in the same two syllables of one word with more.
func endAlike(a, b string) bool {
	x, y := []rune(lastWord(a)), []rune(lastWord(b))
	return len(x) > 3 && len(y) > 3 && string(x[len(x)-2:]) == string(y[len(y)-2:]) && isSyllable(x[len(x)-1]) && isSyllable(x[len(x)-3])
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
