package hangul

import (
	"math/bits"
	"regexp/syntax"
)

// trial runs an expression where one of its matches may begin, and nowhere else.
type trial struct {
	begin
	*attempt
	atBegin  bool // matches begin at the begin of the text
	anywhere bool // nearly at each letter
}

// seldom is the share of letters of a text that may begin a match, below which they are looked for.
const seldom = 0.35

// mostForks bounds the forks of an expression on each byte of a text.
const mostForks = 32

func newTrial(expr string) *trial {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	t := &trial{begin: beginOf(re), atBegin: everyWay(re, syntax.OpBeginText, false)}
	if t.one {
		t.second = anyLetter()
	}
	t.anywhere = t.none || share(&t.first)*share(&t.second) > seldom
	t.attempt = newAttempt(re)
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

// next is the first place from i on where a match may begin, -1 for none.
func (t *trial) next(s string, i int) int {
	if t.atBegin && i > 0 || i > len(s) {
		return -1
	}
	if t.anywhere || t.atBegin {
		return i
	}
	for i < len(s) {
		k, n := uint(s[i]), 1
		if k >= 0xE0 && i+2 < len(s) { // firstOf and letterLen
			b, c := s[i+1], s[i+2]
			k = uint(b&0xF)<<6 | uint(c&0x3F)
			if s[i] < 0xF0 && b&0xC0 == 0x80 && c&0xC0 == 0x80 {
				n = 3
			}
		}
		if t.first.has(k) && (t.one || t.follows(s, i)) {
			return i
		}
		i += n
	}
	return -1
}

// follows says that the letter behind that at a place of s may be the second of a match.
func (t *trial) follows(s string, at int) bool {
	at += lenAt(s, at)
	return at < len(s) && t.second.has(firstOf(s[at:]))
}

// find gives where the first match from a place on begins and ends, none of both where it gives up.
func (t *trial) find(w *walk, from int) (at, end int) {
	for at = t.next(w.s, from); at >= 0; at = t.next(w.s, at+max(1, lenAt(w.s, at))) {
		if end = t.from(w, at); end != failed {
			return at, end
		}
	}
	return failed, failed
}

// lenAt is the bytes of the letter at a place of s.
func lenAt(s string, at int) int {
	_, n := letterAt(s, at)
	return n
}
