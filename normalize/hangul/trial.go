package hangul

import (
	"math/bits"
	"regexp"
	"regexp/syntax"
	"slices"
	"sync"
	"unicode/utf8"
)

// trial runs an expression where one of its matches may begin, and nowhere else. Go's engine tries
// every way of an expression at every letter of a text.
type trial struct {
	begin
	looksBack bool                  // what stands before a match has a say in it
	atStart   func() *regexp.Regexp // the expression at the begin of a text
	behind    func() *regexp.Regexp // the same behind any letter
}

// longestTried is the number of bytes up to which a text is tried at each place by itself: the engine
// keeps for longer ones what it has seen.
const longestTried = 2048

// seldom is the share of letters of a text that may begin a match, below which trying them alone is faster.
const seldom = 0.35

// newTrial gives nil where a match may begin nearly anywhere.
func newTrial(expr string) *trial {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	t := &trial{begin: beginOf(re), looksBack: looksBack(re)}
	if t.one {
		t.second = anyLetter()
	}
	if t.none || everyWay(re, syntax.OpBeginText, false) || share(&t.first)*share(&t.second) > seldom {
		return nil
	}
	t.atStart = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\A(?:` + expr + `)`) })
	t.behind = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\A(?s:.)(?:` + expr + `)`) })
	return t
}

// share guesses how many of the letters of a text are in a set: a fifth are blanks.
func share(l *letters) float64 {
	n := 0
	for _, w := range l {
		n += bits.OnesCount64(w)
	}
	f := float64(n) / 300
	if l.has(' ') {
		f += 0.2
	}
	return min(f, 1)
}

func looksBack(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpBeginText, syntax.OpBeginLine, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return true
	}
	return slices.ContainsFunc(re.Sub, looksBack)
}

// next is the first place from i on where a match may begin, -1 for none.
func (t *trial) next(s string, i int) int {
	for i < len(s) {
		if t.first.has(firstOf(s[i:])) {
			_, n := utf8.DecodeRuneInString(s[i:])
			if t.one || i+n < len(s) && t.second.has(firstOf(s[i+n:])) {
				return i
			}
		}
		i += letterLen(s[i:])
	}
	return -1
}

// at gives what runs at place i of s, and from where.
func (t *trial) at(s string, i int) (re *regexp.Regexp, from int) {
	if i == 0 || !t.looksBack {
		return t.atStart(), i
	}
	_, n := utf8.DecodeLastRuneInString(s[:i])
	return t.behind(), i - n
}

func (t *trial) matches(s string) bool {
	for i := t.next(s, 0); i >= 0; i = t.next(s, i+letterLen(s[i:])) {
		if re, from := t.at(s, i); re.MatchString(s[from:]) {
			return true
		}
	}
	return false
}

// find gives the first match from i on, with its groups or without.
func (t *trial) find(s string, i int, groups bool) (m []int) {
	for i = t.next(s, i); i >= 0; i = t.next(s, i+letterLen(s[i:])) {
		re, from := t.at(s, i)
		if groups {
			m = re.FindStringSubmatchIndex(s[from:])
		} else {
			m = re.FindStringIndex(s[from:])
		}
		if m != nil {
			return moved(m, i, from)
		}
	}
	return nil
}

// moved tells a match in words that begin at from by places of the whole; it begins itself at i.
func moved(m []int, i, from int) []int {
	moveBy(m, from)
	m[0] = i
	return m
}

// moveBy tells a match by places that lie so many bytes further on.
func moveBy(m []int, by int) {
	for k := range m {
		if m[k] >= 0 {
			m[k] += by
		}
	}
}
