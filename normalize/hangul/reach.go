package hangul

import (
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// reach bounds the bytes of a text that an expression looks at: the first ones of one that matches at the begin only,
// the last ones of one that matches at the end only. 0 is no bound.
type reach struct {
	first, last int
	opens       *begin // the letters that a text begins with where one matches at the begin only; nil for any
	shuts       *begin // those that it ends with, the last one first, where one matches at the end only
}

func reachOf(expr string) *reach {
	r := &reach{}
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return r
	}
	if everyWay(re, syntax.OpBeginText, false) {
		r.opens = asked(beginOf(re))
	}
	if everyWay(re, syntax.OpEndText, true) {
		r.shuts = asked(beginOf(reversed(re)))
	}
	n, ok := mostLetters(re)
	if !ok {
		return r
	}
	switch n = (n + 1) * utf8.UTFMax; { // one letter more than any match has: the other end of what is looked at is none of the text
	case asserts(re, syntax.OpWordBoundary, syntax.OpNoWordBoundary):
	case everyWay(re, syntax.OpBeginText, false):
		r.first = n
	case everyWay(re, syntax.OpEndText, true):
		r.last = n
	}
	return r
}

// within is the part of s that is looked at, and where it begins.
func (r *reach) within(s string) (part string, at int) {
	switch {
	case r.first > 0 && r.first < len(s):
		return s[:r.first], 0
	case r.last > 0 && r.last < len(s):
		for at = len(s) - r.last; at < len(s) && !utf8.RuneStart(s[at]); at++ {
		}
	}
	return s[at:], at
}

// mostLetters is how many letters a match has at most; ok is false where nothing bounds them.
func mostLetters(re *syntax.Regexp) (n int, ok bool) {
	for _, sub := range re.Sub {
		k, ok := mostLetters(sub)
		if !ok {
			return 0, false
		}
		if re.Op == syntax.OpAlternate {
			n = max(n, k)
		} else {
			n += k
		}
	}
	switch re.Op {
	case syntax.OpLiteral:
		return len(re.Rune), true
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return 1, true
	case syntax.OpStar, syntax.OpPlus:
		return 0, false
	case syntax.OpRepeat:
		return n * re.Max, re.Max >= 0
	}
	return n, true
}

// asserts says that an expression has one of some assertions.
func asserts(re *syntax.Regexp, ops ...syntax.Op) bool {
	return slices.Contains(ops, re.Op) || slices.ContainsFunc(re.Sub, func(sub *syntax.Regexp) bool { return asserts(sub, ops...) })
}

// everyWay says that an assertion stands at one end of each way through an expression.
func everyWay(re *syntax.Regexp, op syntax.Op, last bool) bool {
	switch re.Op {
	case syntax.OpCapture:
		return everyWay(re.Sub[0], op, last)
	case syntax.OpConcat:
		at := 0
		if last {
			at = len(re.Sub) - 1
		}
		return everyWay(re.Sub[at], op, last)
	case syntax.OpAlternate:
		return !slices.ContainsFunc(re.Sub, func(sub *syntax.Regexp) bool { return !everyWay(sub, op, last) })
	}
	return re.Op == op
}
