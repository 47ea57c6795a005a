package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// sitePair says that the word at j, behind 와 or 과, ends what is certified in a place, which is
// two things then: 가나시 다라습지와 마바숲, …; its 읍 or 면 may stand before it.
func (p *listParser) sitePair(j int) bool {
	if j >= p.end || p.nameAfter(j) {
		return false
	}
	k := p.wordEnd(j)
	word := p.s[j:k]
	switch {
	case len(word) < len("가나") || p.afterSite(j, word):
		return false
	case k+1 < p.end && p.s[k] == ' ' && endsInOne(word, []string{"읍", "면"}):
		return p.sitePair(k + 1) // 가나면 다라마을과 마바면 사아마을
	case k >= p.end, p.markAt(k):
		return true
	case copulaStem(word) > 0:
		return p.s[k] == '.'
	}
	return jointAt(p.s[:p.end], k) > 0 || strings.HasPrefix(p.s[k:], " 등") && endsOpen(p.s[k+1:])
}

// dottedSites finds several things that lie in one place, joined by dots up to the next mark of groups: △인천 (가길·나역·다라공항) △.
var dottedSites = hangul.MustCompile(`^ [가-힣A-Za-z0-9]{2,12}(?:·[가-힣A-Za-z0-9]{2,12}){1,6} ?[△▲▷▶◆○●•]`)

// sitesDotted gives the bytes of what dots join behind a 시·도 between two marks, where most of it names no place of its own.
func (p *listParser) sitesDotted(e *entry) int {
	if !e.alone() || p.i >= p.end || p.s[p.i] != ' ' || !markBefore(p.s, e.from) {
		return 0
	}
	n := len(dottedSites.FindString(p.s[p.i:p.end]))
	if n == 0 {
		return 0
	}
	words := strings.TrimRightFunc(p.s[p.i:p.i+n], func(r rune) bool { return r == ' ' || isMark(r) })
	at, sites, all := p.i+1, 0, 0
	for _, w := range strings.Split(words[1:], "·") {
		if !p.nameAfter(at) && !p.ctx.isClass(w) && len(countsIn(w)) == 0 {
			sites++
		}
		all++
		at += len(w) + len("·")
	}
	if 2*sites <= all || p.nameAfter(p.i+1) {
		return 0
	}
	return len(words)
}

// siteBefore finds the name of what lies in a place, before the bracket with that place.
var siteBefore = hangul.MustCompile(`^ [가-힣0-9·]{2,12}(?: [가-힣0-9·]{2,12}){0,2} ?\(`)

// seatBehind reads a 시·도 and what lies in it, with the place in brackets, among other names: 부산 가나
// 골목(다라구).
func (p *listParser) seatBehind(n nameAt) (entry, bool) {
	if len(p.now.entries)+len(p.runs) == 0 {
		return entry{}, false
	}
	m := siteBefore.FindString(head(p.s[n.to:p.end], 150))
	from, to, end := bracketAt(p.s[:p.end], max(n.to+len(m)-1, 0))
	if at := trimmed(p.s, from, to); m != "" && end > 0 && p.ctx.gaz.within(p.s[n.from:n.to], p.s[at[0]:at[1]]) {
		of := nameAt{from: at[0], to: at[1], province: [2]int{n.from, n.to}, local: at}
		return entry{nameAt: of, to: end, known: true, carried: true}, true
	}
	return entry{}, false
}
