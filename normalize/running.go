package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// runningBefore are words right before a number that may be of all so far.
var runningBefore = hangul.MustCompile(`(?:전국|전국에|모두|총|전체|누적|현재)\s?$`)

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
		case o.n == d.n && o.s != d.s:
			return false // said again
		}
	}
	before, _, ok := strings.Cut(hangul.FoldString(d.s.Words.S), hangul.FoldString(d.words.S))
	return titled && ok && runningBefore.MatchString(before)
}
