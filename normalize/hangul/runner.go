package hangul

import (
	"regexp"
	"sync"
)

// runner runs an expression on texts that may hold a match of it.
type runner struct {
	tried func() *trial         // nil where a match may begin anywhere
	reach func() *reach         // what it looks at of a text
	whole func() *regexp.Regexp // the expression itself
}

func newRunner(expr string) *runner {
	return &runner{
		tried: sync.OnceValue(func() *trial { return newTrial(expr) }),
		reach: sync.OnceValue(func() *reach { return reachOf(expr) }),
		whole: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) }),
	}
}

// at gives what runs at single places of s, or nil.
func (r *runner) at(s string) *trial {
	if len(s) > longestTried {
		return nil
	}
	return r.tried()
}

// match says that s holds a match.
func (r *runner) match(s string) bool {
	reach := r.reach()
	if !reach.fits(s) {
		return false
	}
	s, _ = reach.within(s)
	if t := r.at(s); t != nil {
		return t.matches(s)
	}
	return r.whole().MatchString(s)
}

// find gives the first match, with its groups or without.
func (r *runner) find(s string, groups bool) (m []int) {
	s, from := r.reach().within(s)
	if t := r.at(s); t != nil {
		m = t.find(s, 0, groups)
	} else if groups {
		m = r.whole().FindStringSubmatchIndex(s)
	} else {
		m = r.whole().FindStringIndex(s)
	}
	if from > 0 {
		moveBy(m, from)
	}
	return m
}

// findAll gives the first n matches, all where n is below 0.
func (r *runner) findAll(s string, n int, groups bool) (all [][]int) {
	t := r.at(s)
	switch {
	case t == nil && groups:
		return r.whole().FindAllStringSubmatchIndex(s, n)
	case t == nil:
		return r.whole().FindAllStringIndex(s, n)
	}
	for i := 0; n < 0 || len(all) < n; {
		m := t.find(s, i, groups)
		if m == nil {
			break
		}
		all, i = append(all, m), m[1]
	}
	return all
}
