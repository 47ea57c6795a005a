package release

import "strings"

// leadsOn says that a stem is followed by another name behind words that set it first or
// behind a mark like its own: 공주를 비롯해 금산과, △남원 △함양.
func (p *listParser) leadsOn(n nameAt) bool {
	j := n.to + leadJoint(p.s[n.to:p.end])
	switch {
	case j > n.to:
	case p.markAt(j) && p.afterMark(n.from):
		for j += spaces(p.s[j:]); j < p.end && isMark(firstRune(p.s[j:])); {
			j += runeLen(p.s, j)
			j += spaces(p.s[j:])
		}
	default:
		return false
	}
	if _, ok := p.ctx.gaz.placeAt(p.s[:p.end], j); ok {
		return true
	}
	m, ok := p.ctx.gaz.stemAt(p.s[:p.end], j)
	return ok && m.to <= p.end
}

// afterMark says that a mark of a group stands right before byte i.
func (p *listParser) afterMark(i int) bool {
	for i > 0 && p.s[i-1] == ' ' {
		i--
	}
	return i > 0 && isMark(lastRune(p.s[:i]))
}

// endsTitle says that stems joined by dots are the last words of a title, not all of them
// other words: 가나마을 3곳 지정…홍천·무주·담양.
func (l *list) endsTitle(p *listParser) bool {
	all := l.entries()
	if !p.loose || len(all) < 2 || strings.Trim(p.s[l.to:], " '\")」』") != "" {
		return false
	}
	if t := strings.TrimRight(p.s[:l.from], " '\"「『"); t != "" && !strings.HasSuffix(t, "…") && !strings.ContainsAny(t[len(t)-1:], "(,:-") {
		return false // 탈락은 홍천·무주
	}
	words := true
	for i := range all {
		e := &all[i]
		if !e.known || i > 0 && !strings.HasSuffix(p.s[:e.from], "·") {
			return false
		}
		words = words && wordStems[p.s[e.local[0]:e.local[1]]]
	}
	return !words
}
