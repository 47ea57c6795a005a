package release

import "strings"

// asideParticles lead from a class, with what a bracket says of it, to the names that have it.
var asideParticles = []string{"에서는 ", "에는 ", "으로는 ", "로는 ", "에서 ", "에선 ", "으로 ", "은 ", "는 ", "에 ", "로 "}

// asideClass reads a class with a bracket that says what it is, before the names that have it: 대도시(인구 50만 이상)는, 나루형(강가)에는.
func (p *listParser) asideClass() int {
	k := strings.IndexByte(head(p.s[p.i:p.end], longestHeader*len("가")), '(')
	if k <= 0 || strings.IndexByte(p.s[p.i:p.i+k], ',') >= 0 || p.namesAhead(p.i) {
		return 0
	}
	class := p.lastClass(p.i, p.i+k)
	if class == p.i+k {
		return 0
	}
	from, to, end := bracketAt(p.s[:p.end], p.i+k)
	if end == 0 || p.ctx.gaz.lastName(p.s[from:to]) >= 0 {
		return 0
	}
	for _, j := range asideParticles {
		if at := end + len(j); strings.HasPrefix(p.s[end:p.end], j) && p.namesAhead(at) {
			n := at - p.i
			p.pending = listLabel{class: [2]int{class, p.i + k}, said: true}
			p.i = at
			return n
		}
	}
	return 0
}

// lastClass is where the class begins that ends words from..to: all of them where they name a part of a contest, or else the last one, for
// those before it may say of what it is: 가나마을로 (도심형). It is their end where they end in no class.
func (p *listParser) lastClass(from, to int) int {
	if !p.ctx.isPart(p.s[from:to]) {
		from += strings.LastIndexByte(p.s[from:to], ' ') + 1
		for from < to && (isMark(firstRune(p.s[from:])) || strings.ContainsRune(enumerators, firstRune(p.s[from:]))) {
			from += runeLen(p.s, from)
		}
	}
	if !p.ctx.isClass(p.s[from:to]) {
		return to
	}
	return from
}
