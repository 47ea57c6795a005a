package release

import "strings"

// minRow is how many stems must stand in a row with their sites to be read as names.
const minRow = 3

// siteRow says that a stem with the site behind it, which ends at to, is the first of
// several such pairs and nothing else: 가나 다라습지, 마바 사아숲, 자차 카타봉이.
// Two are enough where each is printed with its 시·도, as placed says of the first, or where both sites end alike, which alike asks for.
func (p *listParser) siteRow(to int, placed, alike bool) bool {
	pairs, sites := 1, 1
	for last := false; !last && pairs < minRow; pairs++ {
		j := p.nextItem(to)
		if j == to || j >= p.end {
			return false
		}
		next, ok := p.stemOrPlace(j)
		placed = placed && ok && next.from > j
		if ok && jointAt(p.s[:p.end], next.to) > 0 {
			to = next.to
			continue // a name alone among them
		}
		if !ok || next.to >= p.end || p.s[next.to] != ' ' {
			return false
		}
		first := to
		if to, last = p.siteWords(next.to + 1); to == 0 {
			return false
		}
		alike = alike && endAlike(p.s[:first], p.s[:to])
		sites++
	}
	return (pairs >= minRow || (placed || alike) && pairs > 1) && sites > 1
}

// nextItem is where the item behind the one that ends at to begins: past the joint and the
// marks of groups; to itself where neither stands there.
func (p *listParser) nextItem(to int) int {
	j := to + jointAt(p.s[:p.end], to)
	j += spaces(p.s[j:p.end])
	for j < p.end && isMark(firstRune(p.s[j:])) {
		j += runeLen(p.s, j)
		j += spaces(p.s[j:p.end])
	}
	return j
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

// markedSiteMost is the most bytes of a place and its site between two marks.
const markedSiteMost = 120

// siteMarked says that the name from..to stands with its site between two marks of
// groups, or behind the last of them in a row of such: △경기 가나 KTX역 △인천 인천역. No
// mark parts such a site from the name that follows.
func (p *listParser) siteMarked(from, to int) bool {
	if to >= p.end || p.s[to] != ' ' || !markBefore(p.s, from) {
		return false
	}
	site := head(p.s[to+1:p.end], markedSiteMost)
	if k := strings.IndexFunc(site, isMark); k >= 0 {
		site = site[:k]
	} else if !p.marks {
		return false
	}
	site = strings.TrimRight(site, " ")
	word := site[:wordLen(site)]
	if word == "" || p.noMarked(site, word) {
		return false
	}
	n, ok := p.ctx.gaz.placeAt(p.s[:p.end], to+1)
	if !ok {
		n, ok = p.ctx.gaz.stemAt(p.s[:p.end], to+1)
	}
	return !ok || isSyllable(firstRune(p.s[n.to:p.end])) || p.s[n.to:p.end] != "" && p.s[n.to] == ' ' && n.to < to+1+len(site) && !p.nameAfter(n.to+1)
}

// noMarked says that what stands between a place and the next mark, which begins with
// word, is no site: a class, a number, a sentence.
func (p *listParser) noMarked(site, word string) bool {
	return strings.ContainsAny(site, ",;:()[]·/") || p.ctx.isClass(word) || isGrade(word) || isTotalWord(word) || strings.HasPrefix(word, "등") && endsOpen(word) || strings.HasPrefix(word, "외") ||
		len(countsIn(site+" ")) > 0 || takesVerb(strings.TrimSuffix(site, ".")) || len(statusesIn(site)) > 0 || decideNounAt(word, 0) != ""
}

// siteInQuotes gives the bytes of what was certified in a place, in quotes right behind its
// name, which ends at i, where the list goes on in that way: 가나군 ‘다라길’, 마바시 ‘사아숲’.
func (p *listParser) siteInQuotes(i int) int {
	if i+2 >= p.end || p.s[i] != ' ' || quoteLen(p.s[i+1:p.end]) == 0 {
		return 0
	}
	to, _ := p.siteOrQuote(i + 1)
	if to == 0 || p.sites == 0 && !p.quotedNext(to) {
		return 0
	}
	return to - i
}

// quotedNext says that behind the site that ends at to comes another place with its site
// in quotes.
func (p *listParser) quotedNext(to int) bool {
	j := p.nextItem(to)
	if j == to || j >= p.end {
		return false
	}
	next, ok := p.stemOrPlace(j)
	if ok && next.alone() {
		if m, found := p.stemOrPlace(next.to + spaces(p.s[next.to:p.end])); found && m.from > next.to {
			next = m
		}
	}
	return ok && next.to+1 < p.end && p.s[next.to] == ' ' && quoteLen(p.s[next.to+1:p.end]) > 0
}
