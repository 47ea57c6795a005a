package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// isSideNumber says that a number is of something else than all that were decided on: the title, or two statements, tell how many
// these are, and as many were found; this number stands further below, in a statement that names nobody (이 중 2건은 조건부로;
// 지금까지 45곳) or, where it is smaller, not all of them (화재 분야에서는 ‘가나’ 등 4개). What says that it is of those chosen is of all of them.
func (w *work) isSideNumber(g *group, d declared) bool {
	if d.s == nil || d.whole || d.s.Where >= release.InSubtitle || d.saidOfChosen() {
		return false
	}
	if len(d.s.Holders) > 0 && (d.n >= g.found[""] || g.named(d.s) >= g.found[""]) {
		return false
	}
	titled, said, first := false, map[*stated]bool{}, d.s
	for _, o := range g.declared {
		if o.s == nil || o.class != "" || o.whole {
			continue
		}
		if o.s.Where < release.InSubtitle && o.s.n < first.n {
			first = o.s
		}
		if o.n == d.n && o.s.Where >= release.InSubtitle {
			return false // the title has it, too
		}
		if o.n == g.found[""] && o.s != d.s {
			said[o.s] = true
			titled = titled || o.s.Where >= release.InSubtitle
		}
	}
	return first != d.s && (titled || len(said) > 1)
}

// ofChosen ends what leads to a number of all those chosen: 이번에 선정된 (6곳은); 선정된 시·군 총 (6곳에).
var ofChosen = hangul.MustCompile(`(?:^|이번에\s|올해\s|이번\s|최종\s|최종적으로\s|[,.]\s)(?:선정|지정|인증|승인|확정|채택|뽑힌)(?:된|한|받은)?\s(?:(?:총|모두|전체|[가-힣·]{1,7})\s){0,2}$`)

// saidOfChosen says that the words before a number tell that it is of all those chosen now.
func (d declared) saidOfChosen() bool {
	before, _, ok := strings.Cut(d.s.Words.S, d.words.S)
	return ok && ofChosen.MatchString(tailOf(before, 80))
}
