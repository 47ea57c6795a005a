package hangul

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// mostWords bounds the words that are looked for: beyond it the engine itself
// is as fast.
const mostWords = 96

// needs are words of which a text holds some wherever one way through a
// pattern matches: it begins with one of heads, ends with one of tails and
// contains one of each of within. A list that is empty asks nothing.
type needs struct {
	heads, tails []string
	first, last  letters // those of heads and tails, which most texts lack; of tails before the blank in which all end
	blank        bool    // all tails end in a blank
	within       []*finder
}

func (n *needs) metBy(s string) bool {
	if !n.atEnds(s) {
		return false // the cheaper question first
	}
	for _, f := range n.within {
		if !f.in(s) {
			return false
		}
	}
	return true
}

// metByHeld is metBy for a text that knows its letters.
func (n *needs) metByHeld(h *Held) bool {
	return n.atEnds(h.S) && n.withinHeld(h)
}

// withinHeld says that a text has the words that a way needs wherever they stand.
func (n *needs) withinHeld(h *Held) bool {
	for _, f := range n.within {
		if !h.AnyOf(f.words, f.marks) {
			return false
		}
	}
	return true
}

// atEnds says that s has one of heads and one of tails.
func (n *needs) atEnds(s string) bool {
	if len(n.heads) > 0 && (s == "" || !n.first.has(firstOf(s)) || !startsWith(s, n.heads)) {
		return false
	}
	return len(n.tails) == 0 || n.endsIn(s)
}

// endsIn says that s ends with one of the tails. Many end in the same blank, so that the letter before it tells more.
func (n *needs) endsIn(s string) bool {
	if n.blank {
		t := strings.TrimSuffix(s, " ")
		return len(t) < len(s) && t != "" && n.last.has(lastOf(t)) && endsWith(s, n.tails)
	}
	return s != "" && n.last.has(lastOf(s)) && endsWith(s, n.tails)
}

// blankEnds says that words end in a blank each, with a letter before it.
func blankEnds(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return len(w) < 2 || w[len(w)-1] != ' ' })
}

// beforeBlank is lastOf the letter before a blank at the end.
func beforeBlank(s string) uint { return lastOf(strings.TrimSuffix(s, " ")) }

func startsWith(s string, words []string) bool {
	for _, w := range words {
		if starts(s, w) {
			return true
		}
	}
	return false
}

func endsWith(s string, words []string) bool {
	for _, w := range words {
		if ends(s, w) {
			return true
		}
	}
	return false
}

// waysOf tells the alternatives of a pattern one by one, those behind its begin too: a text is
// asked for what each needs, which says more than what all have.
func waysOf(re *syntax.Regexp) []*syntax.Regexp {
	if re.Op == syntax.OpAlternate {
		return re.Sub
	}
	if re.Op != syntax.OpConcat || re.Sub[0].Op != syntax.OpBeginText {
		return []*syntax.Regexp{re}
	}
	either := re.Sub[1]
	for either.Op == syntax.OpCapture {
		either = either.Sub[0]
	}
	if either.Op != syntax.OpAlternate || len(either.Sub) > mostWays {
		return []*syntax.Regexp{re}
	}
	ways := make([]*syntax.Regexp, len(either.Sub))
	for i, way := range either.Sub {
		sub := append([]*syntax.Regexp{re.Sub[0], way}, re.Sub[2:]...)
		ways[i] = &syntax.Regexp{Op: syntax.OpConcat, Sub: sub}
	}
	return ways
}

// mostWays is the most alternatives that are asked one by one.
const mostWays = 12

// needsOfWay gives what a way needs. The method is that of the required literals of RE2's
// prefilter and of Russ Cox, "Regular Expression Matching with a Trigram
// Index" (2012), over words in the place of trigrams.
func needsOfWay(re *syntax.Regexp) needs {
	known := literalsOf(re)
	var n needs
	rare := 1.0
	if w := shortest(known.heads, strings.HasPrefix); anchored(re, syntax.OpBeginText, 0) && worth(w, rarerAtEnds) {
		n.heads, n.first, rare = w, lettersAt(w, firstOf), commonness(w)
	}
	if w := shortest(known.tails, strings.HasSuffix); anchored(re, syntax.OpEndText, -1) && worth(w, rarerAtEnds) {
		n.tails, n.last, rare = w, lettersAt(w, lastOf), min(rare, commonness(w))
		if n.blank = blankEnds(w); n.blank {
			n.last = lettersAt(w, beforeBlank)
		}
	}
	if rare < rareAtEnd {
		return n // cheap to look for, and enough
	}
	for _, list := range known.within {
		if w := shortest(list, strings.Contains); worth(w, rare) {
			n.within = append(n.within, newFinder(w))
		}
	}
	return n
}

// anchored tells whether re matches only at the begin (at 0) or end (at -1)
// of a text.
func anchored(re *syntax.Regexp, op syntax.Op, at int) bool {
	for len(re.Sub) > 0 && (re.Op == syntax.OpConcat || re.Op == syntax.OpCapture) {
		if at < 0 {
			re = re.Sub[len(re.Sub)-1]
		} else {
			re = re.Sub[0]
		}
	}
	return re.Op == op
}

const (
	rarerAtEnds = 10  // how much rarer a word is at one end of a text than anywhere in it
	rareAtEnd   = 0.1 // so rare that others within need not be looked for
)

// worth tells whether looking for the words spares enough: they are few, and
// most texts hold none.
func worth(words []string, rarer float64) bool {
	return len(words) > 0 && len(words) <= mostWords && !slices.Contains(words, "") && commonness(words) < rarer
}

// shortest leaves out each word that has another of them: what has the longer
// has the shorter.
func shortest(words []string, has func(s, word string) bool) []string {
	var kept []string
	for i, w := range words {
		spare := false
		for j, other := range words {
			if i != j && has(w, other) && (w != other || j < i) {
				spare = true
				break
			}
		}
		if !spare {
			kept = append(kept, w)
		}
	}
	return kept
}
