package hangul

import (
	"regexp/syntax"
	"sync"
)

// way is one of the alternatives of an expression, with what it needs. A text that lacks what one needs is not asked for it:
// what looks for the others alone is smaller, and often bound to fewer bytes of the text.
type way struct {
	needs
	alone func() *runner
}

// newWays gives but one, which needs nothing, where one of them needs nothing.
func newWays(expr string) (ways []way) {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return []way{{}}
	}
	for i, sub := range waysOf(re) {
		n := needsOfWay(sub)
		if n.heads == nil && n.tails == nil && n.within == nil {
			return []way{{}}
		}
		ways = append(ways, way{n, sync.OnceValue(func() *runner { return newRunner(wayOf(expr, i)) })})
	}
	return ways
}

// wayOf writes one way of an expression as one of its own.
func wayOf(expr string, i int) string {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return expr
	}
	return written(waysOf(re)[i])
}
