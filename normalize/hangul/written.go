package hangul

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

// written is an expression that matches what re does. Regexp.String looks for the fewest flags, at each letter of each class.
func written(re *syntax.Regexp) string {
	switch re.Op {
	case syntax.OpNoMatch:
		return `[^\x00-\x{10FFFF}]`
	case syntax.OpLiteral:
		if s := regexp.QuoteMeta(string(re.Rune)); re.Flags&syntax.FoldCase == 0 {
			return "(?:" + s + ")"
		} else {
			return "(?i:" + s + ")"
		}
	case syntax.OpCharClass:
		return writtenClass(re.Rune)
	case syntax.OpCapture:
		return "(" + written(re.Sub[0]) + ")"
	case syntax.OpConcat:
		return "(?:" + writtenAll(re.Sub, "") + ")"
	case syntax.OpAlternate:
		return "(?:" + writtenAll(re.Sub, "|") + ")"
	case syntax.OpStar, syntax.OpPlus, syntax.OpQuest, syntax.OpRepeat:
		return "(?:" + written(re.Sub[0]) + writtenTimes(re) + ")"
	}
	return writtenSigns[re.Op]
}

// writtenSigns are those that stand for no letter, or for any.
var writtenSigns = map[syntax.Op]string{
	syntax.OpEmptyMatch: `(?:)`, syntax.OpAnyChar: `(?s:.)`, syntax.OpAnyCharNotNL: `(?-s:.)`,
	syntax.OpBeginLine: `(?m:^)`, syntax.OpEndLine: `(?m:$)`, syntax.OpBeginText: `\A`, syntax.OpEndText: `\z`,
	syntax.OpWordBoundary: `\b`, syntax.OpNoWordBoundary: `\B`,
}

func writtenAll(subs []*syntax.Regexp, sep string) string {
	all := make([]string, len(subs))
	for i, sub := range subs {
		all[i] = written(sub)
	}
	return strings.Join(all, sep)
}

// writtenClass writes a class, pairs of first and last.
func writtenClass(pairs []rune) string {
	if len(pairs) == 0 {
		return `[^\x00-\x{10FFFF}]`
	}
	var b strings.Builder
	for i := 0; i+1 < len(pairs); i += 2 {
		fmt.Fprintf(&b, `\x{%X}-\x{%X}`, pairs[i], pairs[i+1])
	}
	return "[" + b.String() + "]"
}

// writtenTimes says how often a part is repeated.
func writtenTimes(re *syntax.Regexp) string {
	s := ""
	switch {
	case re.Op == syntax.OpStar:
		s = "*"
	case re.Op == syntax.OpPlus:
		s = "+"
	case re.Op == syntax.OpQuest:
		s = "?"
	case re.Max < 0:
		s = fmt.Sprintf("{%d,}", re.Min)
	default:
		s = fmt.Sprintf("{%d,%d}", re.Min, re.Max)
	}
	if re.Flags&syntax.NonGreedy != 0 {
		s += "?"
	}
	return s
}
