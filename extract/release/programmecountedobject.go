package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// countedObject is what the first sentences that decide count before their verb, where the title has no such name, and a
// table is headed by what it ends in or the text prints it again: 올해의 나루문화제 3개를 선정했다, over 문화제명.
func (ctx *context) countedObject() (view, [2]int, bool) {
	read := 0
	for i := range ctx.passages {
		p := &ctx.passages[i]
		for _, r := range ctx.decidingSentences(p) {
			if read++; read > 2 {
				return view{}, [2]int{}, false
			}
			for _, n := range countsIn(p.S[r[0]:r[1]]) {
				if !isHolderUnit(n) || isForeignCount(n) || !givenTo(p.S[r[0]+n.to:r[1]]) {
					continue
				}
				to := len(strings.TrimRight(p.S[:r[0]+n.from], " "))
				from := ctx.phraseStart(p.S, to)
				from, to = core(p.S, from, to)
				if from >= r[0] && ctx.countedAsProgramme(p.S[from:to]) {
					return p.view, [2]int{from, to}, true
				}
			}
		}
	}
	return view{}, [2]int{}, false
}

// countedAsProgramme says that counted words may be the name of the programme: no clause, no mere noun.
func (ctx *context) countedAsProgramme(words string) bool {
	id := hangul.NoSpace(words)
	if utf8.RuneCountInString(id) < 4 || endsClause(words) && !endsAsProgramme(words) || ctx.isClass(id) || !ctx.canName(words) {
		return false
	}
	return ctx.printed(id) > 1 || ctx.headsTable(id)
}

// headsTable says that a column of a table is headed by the name of what words end in: 문화제명, of a 나루문화제.
func (ctx *context) headsTable(id string) bool {
	for _, b := range ctx.doc.Blocks {
		for c := 0; b.Table != nil && c < b.Table.Cols; c++ {
			noun, ok := strings.CutSuffix(hangul.Key(headCell(b.Table, c)), "명")
			if ok && utf8.RuneCountInString(noun) > 1 && strings.HasSuffix(id, noun) && id != noun {
				return true
			}
		}
	}
	return false
}
