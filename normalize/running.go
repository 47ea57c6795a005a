package normalize

import (
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
	titled := false
	for _, o := range g.declared {
		switch {
		case o.class != "" || o.whole || o.s == nil:
		case o.n == g.found[""] && o.s.Where == release.InTitle:
			titled = true
		case o.n == d.n && o.s != d.s && !o.runs():
			return false // said again
		}
	}
	return titled && d.runs()
}

// runs says that a number stands between words that tell of all so far.
func (d declared) runs() bool {
	before, behind, ok := strings.Cut(hangul.FoldString(d.s.Words.S), hangul.FoldString(d.words.S))
	return ok && (runningBefore.MatchString(tailOf(before, 80)) || runningBehind.MatchString(behind))
}
