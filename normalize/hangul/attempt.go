package hangul

import (
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// attempt tries an expression at single places of a text. It does what Go's engine does, which keeps a note of each step at
// each place: clearing them, and asking them, costs more than the steps themselves. Without them a few expressions take
// the same steps at the same place again and again; an attempt gives up on such texts.
type attempt struct {
	steps []step
	start int32
	marks int // two a group
}

func newAttempt(re *syntax.Regexp) *attempt {
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		return nil
	}
	a := &attempt{marks: prog.NumCap}
	a.steps, a.start = stepsOf(prog)
	return a
}

// walk is an attempt on a text.
type walk struct {
	s       string
	left    int  // forks until it gives up
	grouped bool // somebody asks for groups
	places  [marks]int32
	back    turns // what to try next where a way fails
}

const marks = 24 // the places of a group are two

// newWalk is a walk from which no group is set.
func newWalk(s string, grouped bool) walk {
	w := walk{s: s, left: mostForks * (len(s) + turnsAtHand), grouped: grouped}
	if grouped {
		for i := range w.places {
			w.places[i] = -1
		}
	}
	return w
}

// match gives the first n marks of a match.
func (w *walk) match(at, end, n int) []int {
	m := make([]int, n)
	for i := 2; i < n; i++ {
		m[i] = int(w.places[i])
	}
	m[0], m[1] = at, end
	return m
}

// turn is a place to go back to, or an old place of a mark to be set again.
type turn struct{ step, at int32 }

// turns is a stack of them, most of them short.
type turns struct {
	n    int
	room [turnsAtHand]turn
	more []turn
}

const turnsAtHand = 48

func (t *turns) push(step, at int32) {
	if t.n < turnsAtHand {
		t.room[t.n] = turn{step, at}
	} else {
		t.more = append(t.more[:t.n-turnsAtHand], turn{step, at})
	}
	t.n++
}

// pop wants one to be there.
func (t *turns) pop() turn {
	t.n--
	if t.n < turnsAtHand {
		return t.room[t.n]
	}
	return t.more[t.n-turnsAtHand]
}

const (
	failed = -1
	gaveUp = -2
)

// from gives where the match ends that begins at a place of the text.
func (a *attempt) from(w *walk, at int) (end int) {
	pc := a.start
	r, n := letterAt(w.s, at)
	for {
		st := &a.steps[pc]
		pc = failed
		switch st.kind {
		case stepLetter:
			if r == st.letter && strings.HasPrefix(w.s[at+n:], st.word) {
				at, pc = at+n+len(st.word), st.behind
				r, n = letterAt(w.s, at)
			}
		case stepClass:
			if st.class.has(r) {
				at, pc = at+n, st.out
				r, n = letterAt(w.s, at)
			}
		case stepFork:
			bit := bitOf(r)
			if a.steps[st.out].ways&bit != 0 {
				if pc = st.out; a.steps[st.arg].ways&bit != 0 && !w.turnTo(st.arg, at) {
					return gaveUp
				}
			} else if a.steps[st.arg].ways&bit != 0 {
				pc = st.arg
			}
		case stepMark:
			w.mark(st.arg, at)
			pc = st.out
		case stepBetween:
			if w.between(at, syntax.EmptyOp(st.arg)) {
				pc = st.out
			}
		case stepEnd:
			return at
		}
		if pc < 0 {
			if pc, at = w.turnBack(); pc < 0 {
				return failed
			}
			r, n = letterAt(w.s, at)
		}
	}
}

// turnTo keeps a step to go back to; it is false of one fork too many.
func (w *walk) turnTo(step int32, at int) bool {
	w.left--
	w.back.push(step, int32(at))
	return w.left >= 0
}

// mark sets one, where somebody asks for groups, and keeps where it was.
func (w *walk) mark(mark int32, at int) {
	if w.grouped {
		w.back.push(^mark, w.places[mark])
		w.places[mark] = int32(at)
	}
}

// turnBack gives the last step to go back to and its place, and sets the marks as they were there.
func (w *walk) turnBack() (step int32, at int) {
	for w.back.n > 0 {
		t := w.back.pop()
		if t.step >= 0 {
			return t.step, int(t.at)
		}
		w.places[^t.step] = t.at
	}
	return failed, 0
}

// between says that assertions hold at a place of the text.
func (w *walk) between(at int, what syntax.EmptyOp) bool {
	switch what {
	case syntax.EmptyBeginText:
		return at == 0
	case syntax.EmptyEndText:
		return at == len(w.s)
	}
	before, behind := rune(-1), rune(-1)
	if at > 0 {
		before, _ = utf8.DecodeLastRuneInString(w.s[:at])
	}
	if at < len(w.s) {
		behind, _ = utf8.DecodeRuneInString(w.s[at:])
	}
	return what&^syntax.EmptyOpContext(before, behind) == 0
}

// letterAt is the letter at a place of s and its bytes, -1 at the end.
func letterAt(s string, at int) (rune, int) {
	if at >= len(s) {
		return -1, 0
	}
	c := s[at]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c > 0xE0 && c < 0xF0 && at+2 < len(s) {
		b, d := s[at+1], s[at+2]
		if b&0xC0 == 0x80 && d&0xC0 == 0x80 && (c != 0xED || b < 0xA0) {
			return rune(c&0xF)<<12 | rune(b&0x3F)<<6 | rune(d&0x3F), 3
		}
	}
	return utf8.DecodeRuneInString(s[at:])
}
