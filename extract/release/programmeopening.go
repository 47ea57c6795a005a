package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// begun follows a quoted name that the first sentence says was begun, is held or goes on: 「가나 시범사업」을 시작한다.
var begun = hangul.MustCompile(`^['"」』]?(?:을|를|이|가|에)\s(?:[가-힣0-9~·.]+\s){0,3}?(?:시작|추진|실시|시행|운영|착수|개시|도입|본격|참여|들어|진행|펼|확대|출발)`)

// nameByOpening takes as its programme the project that the first sentence of a release has in quotes and says was begun, where
// nothing else names one: those who are told below to have been chosen were chosen for it.
func (ctx *context) nameByOpening() {
	if slices.ContainsFunc(ctx.known, func(k programme) bool { return k.main }) {
		return
	}
	p, at := ctx.firstSentence()
	if p == nil {
		return
	}
	s := p.S[at[0]:at[1]]
	for _, q := range quoted(s) {
		if endsInProject(hangul.NoSpace(s[q[0]:q[1]])) && begun.MatchString(s[q[1]:]) {
			ctx.addProgramme(p.view, at[0]+q[0], at[0]+q[1], true)
			return
		}
	}
}
