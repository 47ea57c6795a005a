package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// givenEnd is where a name ends that the particle at byte i of a sentence of decision
// makes what was given; 0 where it makes it none: (가나마을)로 다라군을, 마바시를
// (사아마을)로, …, (가나마을)에 다라군이.
func (ctx *context) givenEnd(s string, i int, title bool) int {
	for _, w := range []string{"로 ", "로는 ", "로서 "} {
		if strings.HasPrefix(s[i:], w) {
			return len(strings.TrimSuffix(s[:i], "으"))
		}
	}
	if strings.HasPrefix(s[i:], "로, ") && ctx.nameAt(s, i+len("로, ")) {
		return len(strings.TrimSuffix(s[:i], "으"))
	}
	for _, w := range []string{"에 ", "에는 "} {
		if strings.HasPrefix(s[i:], w) && (title || ctx.nameAt(s, i+len(w)) || entersAt(s, i+len(w))) {
			return i
		}
	}
	if strings.HasPrefix(s[i:], "에, ") && ctx.nameAt(s, i+len("에, ")) {
		return i
	}
	return 0
}

// nameAt says that the name of a place stands at byte i.
func (ctx *context) nameAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if _, ok := ctx.gaz.placeAt(s, i); ok {
		return true
	}
	_, ok := ctx.gaz.stemAt(s, i)
	return ok
}

// entersAt says that a verb of decision at byte i, or behind an adverb, tells who was
// taken into what stands before it: (가나마을에) 최종 선정됐다.
func entersAt(s string, i int) bool {
	for again := true; again; {
		again = false
		for _, w := range []string{"최종 ", "신규 ", "새로 ", "각각 ", "나란히 ", "함께 ", "동시에 ", "추가로 ", "추가 ", "모두 "} {
			if strings.HasPrefix(s[i:], w) {
				i, again = i+len(w), true
			}
		}
	}
	p, ok := predicateAt(s, i, false)
	return ok && p.from == i && p.passive && (p.tense == didPast || p.joins)
}

// namedCounts takes the programmes that stand before numbers of holders: in a title, or
// where the number is what was decided on, and the names before it that it is joined
// with: 가나마을 2곳과 다라도시 3곳을 지정했다.
func (ctx *context) namedCounts(v view, title bool) {
	all := countsIn(v.S)
	var given []int // where the names of what was decided on begin
	for k := len(all) - 1; k >= 0; k-- {
		n := all[k]
		if !isHolderUnit(n) && !isForeignCount(n) {
			continue
		}
		own := title || givenTo(v.S[n.to:])
		joined := len(given) > 0 && n.to <= given[len(given)-1] && joinsOnly(v.S[n.to:given[len(given)-1]])
		if !own && !joined {
			continue
		}
		to := len(strings.TrimRight(v.S[:n.from], " "))
		to -= closingQuote(v.S[:to])
		if !endsAsProgramme(v.S[:to]) {
			continue
		}
		from := ctx.phraseStart(v.S, to)
		if from >= to || joined && !own && ctx.partsOf(v.S, from, to) {
			continue
		}
		given = append(given, from-closingQuote(v.S[:from]))
		ctx.addProgramme(v, from, to, true)
	}
}

// partsOf says that words before a number are a class of the programme that the sentence
// or the release names, and none themselves: ‘가나재생’ 대상으로 다라도시 2곳과 마을 3곳을.
func (ctx *context) partsOf(s string, from, to int) bool {
	id, behind := hangul.NoSpace(s[from:to]), hangul.NoSpace(s[to:])
	if ctx.isClass(id) || headNouns[id] {
		return true
	}
	main := false
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || strings.Contains(behind, k.key) {
			continue
		}
		if akin(k.key, id) {
			return false
		}
		main = true
	}
	return main
}
