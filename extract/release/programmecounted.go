package release

import (
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// countedName is the noun at the head of a title or subtitle that its number and its decision follow, whatever
// it ends in: 가나살림터 최종 6곳 확정, 다라배움터 신규 지정 5곳. It is asked for where nothing else names
// a programme.
func (ctx *context) countedName() (view, [2]int, bool) {
	for _, v := range ctx.titles() {
		if at, ok := ctx.countedHead(v.S); ok {
			return v, at, true
		}
	}
	return view{}, [2]int{}, false
}

// countedHead is where it stands in a title.
func (ctx *context) countedHead(s string) (at [2]int, ok bool) {
	counts := countsIn(s)
	if len(counts) != 1 || !isHolderUnit(counts[0]) || isForeignCount(counts[0]) || !ctx.titleDone(s) {
		return at, false
	}
	to := counts[0].from
	for _, p := range ctx.predicates(s, true) {
		to = min(to, p.from)
	}
	to = ctx.beforeFillers(s, to)
	from := ctx.phraseStart(s, to)
	from, to = core(s, from, to)
	if from > 0 && !startsPart(s, from) {
		return at, false
	}
	id := hangul.NoSpace(s[from:to])
	if utf8.RuneCountInString(id) < 4 || ctx.isClass(id) || endsClause(s[from:to]) || !ctx.canName(s[from:to]) || len(statusesIn(s[from:to])) > 0 || ctx.printed(id) < 2 {
		return at, false
	}
	return [2]int{from, to}, true
}

// possessedName is a noun of the title that stands between those who are to have it and the noun of a decision:
// 가나시의 다라전략지 지정을 승인했다, 마바도가 낸 다라전략지 지정 신청을 승인했다.
func (ctx *context) possessedName() (view, [2]int, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		for _, r := range ctx.decidingSentences(p) {
			for _, q := range ctx.predicates(p.S[r[0]:r[1]], false) {
				to := ctx.beforeFillers(p.S, r[0]+q.from)
				from := ctx.phraseStart(p.S, to)
				id := hangul.NoSpace(p.S[from:to])
				if from < to && utf8.RuneCountInString(id) >= 4 && ctx.titleHas(id) && !endsClause(p.S[from:to]) && ctx.canName(p.S[from:to]) {
					return p.view, [2]int{from, to}, true
				}
			}
		}
	}
	return view{}, [2]int{}, false
}

// startsPart says that a part of a title begins at byte i: behind its comma or quotation mark.
func startsPart(s string, i int) bool {
	for i > 0 && s[i-1] == ' ' {
		i--
	}
	return i == 0 || s[i-1] == ',' || s[i-1] == '\'' || s[i-1] == '"' || s[i-1] == ']'
}

// titleCountsHolders says that the title decides on holders that it counts.
func (ctx *context) titleCountsHolders() bool {
	_, _, ok := ctx.countedName()
	return ok
}
