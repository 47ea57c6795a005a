package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// placesWithin reads the places of a 시·도 that a bracket behind it names with what each gets or
// where in it that lies, which is no place itself: 전남(가나군 다라면), 경기(마바 4억 원, 사아 2억 원).
func (p *listParser) placesWithin(e *entry, from, to, end int) bool {
	if !e.alone() {
		return false
	}
	sido, all := p.s[e.nameAt.from:e.nameAt.to], []entry(nil)
	for i := from; i < to; {
		n := partLen(p.s[i:to])
		k := i + spaces(p.s[i:])
		w, stem := p.ctx.placeOf(sido, p.s[k:i+n])
		if w == 0 || !siteOrShare(p.s[k+w:i+n]) {
			return false
		}
		all = append(all, entry{nameAt: nameAt{from: k, to: k + w, province: [2]int{e.nameAt.from, e.nameAt.to}, local: [2]int{k, k + w}, stem: stem}, to: end, known: true})
		i += n + 1
	}
	if len(all) == 0 {
		return false
	}
	last := len(all) - 1
	p.now.entries = append(p.now.entries, all[:last]...)
	p.now.group = p.now.group || last > 0
	*e = all[last]
	p.i = end
	return true
}

// partLen is how many bytes of s stand before the comma that parts it, one between digits aside.
func partLen(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] == ',' && !(i > 0 && i+1 < len(s) && isDigit(rune(s[i-1])) && isDigit(rune(s[i+1]))) {
			return i
		}
	}
	return len(s)
}

// placeOf is how long the name or stem is of a place of the 시·도 that s begins with, before a space or
// digit; 0 for none.
func (ctx *context) placeOf(sido, s string) (n int, stem bool) {
	n = strings.IndexAny(s, " 0123456789")
	switch {
	case n <= 0:
		return 0, false
	case ctx.gaz.within(sido, s[:n]):
		return n, false
	case ctx.stemIn(sido, s[:n]):
		return n, true
	}
	return 0, false
}

// share finds what a place gets, or how large it is, and no more: 4억 5천만 원, 국비 1.2억, 30ha.
var share = hangul.MustCompile(`^\s*(?:총|각|국비|지원액|사업비|약)?\s*[0-9][0-9,.]*\s?(?:조|억|만|천만|백만|천|백|원|ha|㏊|㎡|㎢|km|㎞|m|MW|kW|가구|세대|명|%)[가-힣0-9,. ]*$`)

// siteOrShare says that words behind a place tell where in it something lies, or what it gets.
func siteOrShare(words string) bool {
	w := strings.TrimSpace(words)
	return strings.Count(w, " ") <= 2 && !strings.ContainsAny(w, ",/0123456789") && endsInOne(w, sitesOfPlace) || share.MatchString(w)
}

// sitesOfPlace are what parts of a place end in.
var sitesOfPlace = []string{"읍", "면", "동", "리", "마을", "지구", "항", "섬", "도", "산단", "일원", "일대"}

// shortWithin says that the name of a 시·도 stands in the bracket behind itself, as that of its place:
// 제주(제주·서귀포); or under another one that has a place called so: 경기(광주·여주), 경기: 광주, 여주.
func (p *listParser) shortWithin(n nameAt) bool {
	sido := p.province
	name := p.s[n.from:n.to]
	if !n.short || !p.group || sido[1] == 0 || sido[1] >= p.i || !p.ctx.stemIn(p.s[sido[0]:sido[1]], name) {
		return false
	}
	return p.s[sido[1]] == '(' || p.s[sido[0]:sido[1]] != name
}
