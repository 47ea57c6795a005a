package hangul

import (
	"regexp"
	"sync"
)

// runner runs an expression on texts that may hold a match of it.
type runner struct {
	tried func() *trial         // what runs it
	reach func() *reach         // what it looks at of a text
	whole func() *regexp.Regexp // the expression itself, for texts on which that gives up
}

func newRunner(expr string) *runner {
	return &runner{
		tried: sync.OnceValue(func() *trial { return newTrial(expr) }),
		reach: sync.OnceValue(func() *reach { return reachOf(expr) }),
		whole: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) }),
	}
}

// match says that s holds a match.
func (r *runner) match(s string) bool {
	reach := r.reach()
	if !reach.fits(s) {
		return false
	}
	s, _ = reach.within(s)
	w := newWalk(s, false)
	_, end := r.tried().find(&w, 0)
	return end >= 0 || end == gaveUp && r.whole().MatchString(s)
}

// find gives the first match, with its groups or without.
func (r *runner) find(s string, groups bool) (m []int) {
	s, from := r.reach().within(s)
	if m = r.findFrom(s, 0, groups); from > 0 {
		moveBy(m, from)
	}
	return m
}

// findFrom is find from a place on, which is 0 or behind another match.
func (r *runner) findFrom(s string, from int, groups bool) []int {
	t := r.tried()
	if groups && t.marks > marks {
		return r.wholeFrom(s, from, groups)
	}
	w := newWalk(s, groups)
	switch at, end := t.find(&w, from); {
	case end == gaveUp:
		return r.wholeFrom(s, from, groups)
	case end < 0:
		return nil
	case !groups:
		return []int{at, end}
	default:
		return w.match(at, end, t.marks)
	}
}

// wholeFrom is findFrom by the expression itself, which looks at all that is before.
func (r *runner) wholeFrom(s string, from int, groups bool) []int {
	for _, m := range r.whole().FindAllStringSubmatchIndex(s, -1) {
		if m[0] >= from && groups {
			return m
		} else if m[0] >= from {
			return m[:2]
		}
	}
	return nil
}

// findAll gives the first n matches, all where n is below 0.
func (r *runner) findAll(s string, n int, groups bool) (all [][]int) {
	switch t := r.tried(); {
	case t.none && groups:
		return r.whole().FindAllStringSubmatchIndex(s, n)
	case t.none:
		return r.whole().FindAllStringIndex(s, n)
	}
	for i := 0; n < 0 || len(all) < n; {
		m := r.findFrom(s, i, groups)
		if m == nil {
			break
		}
		all, i = append(all, m), m[1]
	}
	return all
}

// moveBy tells a match by places that lie so many bytes further on.
func moveBy(m []int, by int) {
	for k := range m {
		if m[k] >= 0 {
			m[k] += by
		}
	}
}
