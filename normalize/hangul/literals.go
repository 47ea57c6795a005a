package hangul

import (
	"cmp"
	"regexp/syntax"
	"slices"
)

const (
	mostExact  = 96 // strings of a part that are followed on
	mostRunes  = 16 // letters of a class that are told one by one
	mostWithin = 2  // lists that are looked for
)

// literals are the strings of a part of a pattern: all that it matches
// (exact), with one of which each match begins and ends, and lists of which
// each match holds one word, the rarest first. A list is nil where it is not
// known or too long.
type literals struct {
	exact, heads, tails []string
	within              [][]string
}

func literalsOf(re *syntax.Regexp) literals {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText,
		syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return exactly([]string{""})
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase == 0 {
			return exactly([]string{string(re.Rune)})
		}
	case syntax.OpCharClass:
		return exactly(runesOf(re.Rune))
	case syntax.OpCapture:
		return literalsOf(re.Sub[0])
	case syntax.OpQuest:
		return maybe(literalsOf(re.Sub[0]))
	case syntax.OpPlus:
		return repeated(literalsOf(re.Sub[0]))
	case syntax.OpRepeat:
		return ofRepeat(re)
	case syntax.OpConcat:
		return inTurn(re.Sub)
	case syntax.OpAlternate:
		return either(re.Sub)
	}
	return literals{}
}

func exactly(words []string) literals {
	l := literals{exact: words, heads: words, tails: words}
	if words != nil && !slices.Contains(words, "") {
		l.within = [][]string{words}
	}
	return l
}

func maybe(l literals) literals {
	if l.exact == nil {
		return literals{}
	}
	return exactly(append([]string{""}, l.exact...))
}

func repeated(l literals) literals {
	return literals{heads: l.heads, tails: l.tails, within: l.within}
}

func ofRepeat(re *syntax.Regexp) literals {
	l := literalsOf(re.Sub[0])
	switch {
	case re.Min == 0 && re.Max == 1:
		return maybe(l)
	case re.Min == 0:
		return literals{}
	case re.Min == 1 && re.Max == 1:
		return l
	}
	return repeated(l)
}

// runesOf tells the letters of a class (pairs of first and last) one by one.
func runesOf(pairs []rune) (words []string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if int(pairs[i+1]-pairs[i]) >= mostRunes-len(words) {
			return nil
		}
		for r := pairs[i]; r <= pairs[i+1]; r++ {
			words = append(words, string(r))
		}
	}
	return words
}

func either(subs []*syntax.Regexp) (l literals) {
	all := make([]literals, len(subs))
	for i, sub := range subs {
		all[i] = literalsOf(sub)
	}
	union := func(of func(literals) []string) (words []string) {
		for _, one := range all {
			if of(one) == nil || len(words)+len(of(one)) > mostExact {
				return nil
			}
			words = append(words, of(one)...)
		}
		return words
	}
	l.exact = union(func(l literals) []string { return l.exact })
	l.heads = union(func(l literals) []string { return l.heads })
	l.tails = union(func(l literals) []string { return l.tails })
	for i := range mostWithin {
		if words := union(func(l literals) []string { return l.nth(i) }); words != nil {
			l.within = append(l.within, words)
		}
	}
	return l
}

// nth is the list at i of those within, or the last where there are fewer.
func (l literals) nth(i int) []string {
	if len(l.within) == 0 {
		return nil
	}
	return l.within[min(i, len(l.within)-1)]
}

// inTurn joins parts that follow each other.
func inTurn(subs []*syntax.Regexp) (l literals) {
	all := make([]literals, len(subs))
	for i, sub := range subs {
		all[i] = literalsOf(sub)
	}
	words := []string{""}
	for _, part := range all {
		words = crossed(words, part.exact)
	}
	if words != nil {
		return exactly(words)
	}
	l.heads, l.tails, l.within = headsOf(all), tailsOf(all), withinOf(all)
	return l
}

func headsOf(parts []literals) []string {
	heads := []string{""}
	for _, part := range parts {
		longer := crossed(heads, part.heads)
		if longer == nil {
			break
		}
		if heads = longer; part.exact == nil {
			break
		}
	}
	return heads
}

func tailsOf(parts []literals) []string {
	tails := []string{""}
	for i := len(parts) - 1; i >= 0; i-- {
		longer := crossed(parts[i].tails, tails)
		if longer == nil {
			break
		}
		if tails = longer; parts[i].exact == nil {
			break
		}
	}
	return tails
}

// withinOf chooses the rarest lists among those of single parts and those
// that parts side by side make, no part in two of them.
func withinOf(parts []literals) (lists [][]string) {
	var all []span
	add := func(words []string, from, to int) {
		if words = trimmed(words); len(words) > 0 && !slices.Contains(words, "") {
			all = append(all, span{words, from, to, commonness(words)})
		}
	}
	run, from := []string{""}, 0
	for i, part := range parts {
		for _, words := range part.within {
			add(words, i, i)
		}
		longer := crossed(run, part.heads)
		if from < i && len(run) > 0 && run[0] != "" {
			add(longer, from, i)
		}
		switch {
		case part.exact != nil && longer != nil:
			run = longer
		case part.tails != nil:
			run, from = part.tails, i
		default:
			run, from = []string{""}, i+1
		}
	}
	slices.SortStableFunc(all, func(a, b span) int { return cmp.Compare(a.common, b.common) })
	for len(all) > 0 && len(lists) < mostWithin {
		best := all[0]
		lists = append(lists, best.words)
		all = slices.DeleteFunc(all, func(s span) bool { return s.from <= best.to && s.to >= best.from })
	}
	return lists
}
