package release

import (
	"slices"
	"strings"
)

// countsEach says that behind each name of a list stands a number of its own, and not 1 behind all, so that it counts what lies
// there: 가나시 6개소, 다라군 3개소, 마바군 1개소.
func (ctx *context) countsEach(l *list) bool {
	more := false
	for i := range l.runs {
		r := &l.runs[i]
		if len(r.entries) != 1 || r.count == nil || r.class[1] > 0 || r.status != "" {
			return false
		}
		e := &r.entries[0]
		if !e.known || e.alone() || r.count.from < e.nameAt.to || countsMade(r.count) {
			return false
		}
		more = more || r.count.n > 1
	}
	return len(l.runs) > 1 && more && !ctx.countsNoGround()
}

// countsMade says that a number is of what is certified there and no place: 가나시 5건, 다라군 4개 서비스.
func countsMade(c *countAt) bool {
	switch c.unit {
	case "건", "종", "점", "편":
		return true
	}
	return slices.Contains(servedKinds, c.noun)
}

// inEach is how many lie in all places of such a list.
func (l *list) inEach() (n int) {
	for i := range l.runs {
		n += l.runs[i].count.n
	}
	return n
}

// countsPlaces says that what numbers are told to count by is places, which hold so many each: all of them, for one part of a whole may
// be called as a place is without its ending (서해, 남해, 동해).
func (ctx *context) countsPlaces(counts []Count) bool {
	if len(counts) < 2 {
		return false
	}
	words := make([]string, len(counts))
	for i, c := range counts {
		words[i] = viewOf(c.Class).S
	}
	return ctx.gaz.allLocal(words)
}

// onlyDirections says that words differ in nothing but where something lies.
func onlyDirections(words []string) bool {
	for _, w := range words {
		if bare := directions.Replace(w); bare == w || bare != directions.Replace(words[0]) {
			return false
		}
	}
	return true
}

// directions makes the syllables of where something lies one.
var directions = strings.NewReplacer("동", "*", "서", "*", "남", "*", "북", "*")

// allLocal says that words are all the names of places, not all of which are other words too (영광), and none of them parts of one whole
// (강남, 강북).
func (g *gazetteer) allLocal(words []string) bool {
	return len(words) > 1 && !onlyDirections(words) && !slices.ContainsFunc(words, func(w string) bool { return !g.isLocal(w) }) &&
		slices.ContainsFunc(words, func(w string) bool { return !wordStems[w] })
}

// isLocal says that a word is nothing but a 시·군·구, or one without its ending.
func (g *gazetteer) isLocal(word string) bool {
	if n, ok := g.placeAt(word, 0); ok && n.to == len(word) {
		return !n.alone()
	}
	n, ok := g.stemAt(word, 0)
	return ok && n.to == len(word) && len(word) >= 2*len("가")
}

// countedApart says that a name without its ending is one of several, each with its number right behind it: 가나 6개소, 다라 3개소.
func (p *listParser) countedApart(n nameAt) bool {
	to := p.ownCount(n)
	if to == 0 {
		return false
	}
	word := wordStems[p.s[n.local[0]:n.local[1]]]
	if k := len(p.runs); k > 0 && len(p.now.entries) == 0 && len(p.runs[k-1].entries) == 1 && p.runs[k-1].count != nil {
		return true
	}
	joint := jointAt(p.s[:p.end], to)
	i := to + joint
	i += spaces(p.s[i:])
	next, ok := p.ctx.gaz.stemAt(p.s[:p.end], i)
	if !ok {
		next, ok = p.ctx.gaz.placeAt(p.s[:p.end], i)
		return ok && !next.alone() && (p.ownCount(next) > 0 || joint > 0 && !word)
	}
	if joint > 0 && !word && !wordStems[p.s[next.local[0]:next.local[1]]] {
		return true // 가나 2곳과 다라, 마바 등 4곳
	}
	return p.ownCount(next) > 0 && !(word && wordStems[p.s[next.local[0]:next.local[1]]])
}

// ownCount is where the number ends that stands right behind a name, of one more syllable than one, where a list goes on or the
// sentence ends behind it; 0 for none.
func (p *listParser) ownCount(n nameAt) int {
	if n.to-n.local[0] < 2*len("가") || n.to >= p.end || p.s[n.to] != ' ' {
		return 0
	}
	c, ok := countAtByte(p.s[:p.end], n.to+1)
	if !ok || !isHolderUnit(c) || c.from != n.to+1 || countsMade(&c) || p.ctx.countsNoGround() {
		return 0
	}
	rest := p.s[c.to:p.end]
	if jointAt(p.s[:p.end], c.to) > 0 || startsWithAny(strings.TrimLeft(rest, " "), []string{"등", "다.", "이다", "입니다", "씩", "가 ", "이 ", "를 ", "을 "}) || strings.Trim(rest, " .") == "" {
		return c.to
	}
	return 0
}
