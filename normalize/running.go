package normalize

import (
	"slices"
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// runningBefore are words before a number that may be of all so far; runningBehind those behind it that tell what it came to.
var (
	runningBefore = hangul.MustCompile(`(?:전국|전국에|모두|총|전체|누적|현재|전국에서)\s?$|(?:전국|누적|현재|지금까지|까지)(?:에|의)?\s(?:[가-힣]{1,10}\s){0,2}$`)
	runningBehind = hangul.MustCompile(`^(?:으로|로)(?:\s(?:늘|확대|증가|불어)|\s?$)`)
)

// isRunning says that a number is of all that were decided on so far: it is larger than that
// of the title, which agrees with the names, and stands behind a word for all (전국 27곳 지정).
func (g *group) isRunning(d declared) bool {
	if d.s == nil || d.n <= g.found[""] || d.s.Where == release.InTitle {
		return false
	}
	return g.titled() && g.runs(d) && !g.saidAgain(d)
}

// titled says that the number of the title agrees with the names.
func (g *group) titled() bool {
	return slices.ContainsFunc(g.declared, func(o declared) bool {
		return o.class == "" && !o.whole && o.s != nil && o.n == g.found[""] && o.s.Where == release.InTitle
	})
}

// saidAgain says that the number of all so far stands elsewhere, too, where no word tells that it is that.
func (g *group) saidAgain(d declared) bool {
	return slices.ContainsFunc(g.declared, func(o declared) bool {
		return o.class == "" && !o.whole && o.s != nil && o.n == d.n && o.s != d.s && !g.runs(o)
	})
}

// runs is that of a number, remembered: each number is held against all others.
func (g *group) runs(d declared) bool {
	at := spokenAt{d.s, d.words.S}
	is, ok := g.running[at]
	if !ok {
		if is = d.runs(); g.running == nil {
			g.running = map[spokenAt]bool{}
		}
		g.running[at] = is
	}
	return is
}

// spokenAt are words of a statement.
type spokenAt struct {
	s     *stated
	words string
}

// runs says that a number stands between words that tell of all so far.
func (d declared) runs() bool {
	before, behind, ok := strings.Cut(hangul.FoldString(d.s.Words.S), hangul.FoldString(d.words.S))
	return ok && (runningBefore.MatchString(tailOf(before, 80)) || runningBehind.MatchString(behind))
}
