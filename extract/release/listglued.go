package release

import (
	"strings"

	"injeung/normalize/place"
)

// minGlued is how many names of a list must be written in one word with what they
// belong to before one is read so.
const minGlued = 3

// gluedEntry reads a name in a list that writes 시·도 and name, or name and area, in
// one word: 경기화성, 수원광교, 충남천안, 서울동작 등 4곳.
func (p *listParser) gluedEntry() (entry, bool) {
	if !wordStart(p.s, p.i) {
		return entry{}, false
	}
	n, to, _, ok := p.gluedAt(p.i)
	if !ok || !p.glued && !p.gluedRow(p.i) {
		return entry{}, false
	}
	p.glued = true
	return entry{nameAt: n, to: to, known: true}, true
}

// gluedAt reads one such word; sure says that it is a 시·도 and a place of it.
func (p *listParser) gluedAt(i int) (n nameAt, to int, sure, ok bool) {
	for to = i; to < p.end && isSyllable(firstRune(p.s[to:])); {
		to += runeLen(p.s, to)
	}
	word := p.s[i:to]
	if len(word) < 4*len("가") || len(word) > 6*len("가") {
		return nameAt{}, 0, false, false
	}
	if k := p.ctx.gaz.sido(word); k > 0 && p.ctx.stemIn(word[:k], word[k:]) {
		n = nameAt{from: i, to: to, province: [2]int{i, i + k}, local: [2]int{i + k, to}, stem: true}
		return n, to, true, true
	}
	if k := 2 * len("가"); p.ctx.gaz.stems[word[:k]] && p.ctx.gaz.sidos[word[:k]] == "" && !place.EndsLocal(word) {
		n = nameAt{from: i, to: i + k, local: [2]int{i, i + k}, stem: true}
		return n, to, false, true
	}
	return nameAt{}, 0, false, false
}

// gluedRow says that from i on stand several such words between commas, one of them
// beyond doubt, up to 등 or a number.
func (p *listParser) gluedRow(i int) bool {
	read, sure, all := 0, false, true
	for i < p.end {
		_, to, certain, ok := p.gluedAt(i)
		if !ok {
			return false
		}
		read, sure, all = read+1, sure || certain, all && certain
		enough := sure && (read >= minGlued || all && read > 1)
		rest := p.s[to:p.end]
		i = to + spaces(rest)
		if strings.HasPrefix(rest, " 등") && endsOpen(rest[1:]) {
			return enough
		}
		if c, found := countAtByte(p.s[:p.end], min(i, p.end-1)); found && i < p.end && i > to && isHolderUnit(c) {
			return enough
		}
		k := jointAt(p.s[:p.end], to)
		if k == 0 {
			return false
		}
		i = to + k + spaces(p.s[to+k:])
	}
	return false
}
