package release

import "strings"

// sitePair says that the word at j, behind 와 or 과, ends what is certified in a place, which is
// two things then: 가나시 다라습지와 마바숲, ….
func (p *listParser) sitePair(j int) bool {
	if j >= p.end || p.nameAfter(j) {
		return false
	}
	k := p.wordEnd(j)
	word := p.s[j:k]
	switch {
	case len(word) < len("가나") || p.afterSite(j, word):
		return false
	case k >= p.end, p.markAt(k):
		return true
	case copulaStem(word) > 0:
		return p.s[k] == '.'
	}
	return jointAt(p.s[:p.end], k) > 0 || strings.HasPrefix(p.s[k:], " 등") && endsOpen(p.s[k+1:])
}
