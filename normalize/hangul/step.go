package hangul

import (
	"regexp/syntax"
	"slices"
	"unicode"
	"unicode/utf8"
)

// kind is what a step asks.
type kind uint8

const (
	stepNever   kind = iota
	stepLetter       // a letter and the word behind it
	stepClass        // a letter of a class
	stepFork         // one way, and where that fails the other
	stepMark         // begin or end of a group
	stepBetween      // what stands on both sides
	stepEnd
)

// step is one instruction of an expression, those of syntax.Prog made ready for a walk that tells at most forks from the next
// letter alone which way fails.
type step struct {
	kind     kind
	letter   rune
	out, arg int32  // what is next; the other way of a fork, the number of a mark, the assertions of between
	ways     uint64 // the letters that a way on from here may begin with, by bitOf; all, where one needs none
	behind   int32  // what is next behind that
	word     string // what stands behind the letter of a step that nobody parts from it
	class    *class
}

// bitOf maps a letter, and the end of a text, which is below 0, to one of 64.
func bitOf(r rune) uint64 { return 1 << (uint32(r) % 64) }

// class is a set of letters.
type class struct {
	low   [2]uint64 // those below utf8.RuneSelf
	pairs []rune    // the first and last of the others
}

func newClass(pairs []rune) *class {
	c := &class{}
	for i := 0; i+1 < len(pairs); i += 2 {
		from, to := pairs[i], pairs[i+1]
		for ; from <= to && from < utf8.RuneSelf; from++ {
			c.low[from/64] |= 1 << (from % 64)
		}
		if from <= to {
			c.pairs = append(c.pairs, from, to)
		}
	}
	return c
}

func (c *class) has(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && c.low[r/64]>>(r%64)&1 != 0
	}
	for i := 0; i+1 < len(c.pairs); i += 2 {
		if r <= c.pairs[i+1] {
			return r >= c.pairs[i]
		}
	}
	return false
}

// bits are those of the letters.
func (c *class) bits() (bits uint64) {
	bits = c.low[0] | c.low[1]
	for i := 0; i+1 < len(c.pairs); i += 2 {
		if c.pairs[i+1]-c.pairs[i] >= 63 {
			return ^uint64(0)
		}
		for r := c.pairs[i]; r <= c.pairs[i+1]; r++ {
			bits |= bitOf(r)
		}
	}
	return bits
}

// stepsOf makes the steps of a program, and tells the first.
func stepsOf(prog *syntax.Prog) (steps []step, start int32) {
	steps = make([]step, len(prog.Inst))
	for i := range prog.Inst {
		steps[i] = newStep(&prog.Inst[i])
	}
	for i := range steps {
		s := &steps[i]
		if s.out = beyondNops(prog, s.out); s.kind == stepFork {
			s.arg = beyondNops(prog, s.arg)
		}
	}
	start = beyondNops(prog, int32(prog.Start))
	tellWays(steps)
	joinWords(steps)
	return steps, start
}

func newStep(in *syntax.Inst) step {
	s := step{out: int32(in.Out), arg: int32(in.Arg)}
	switch in.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		s.kind = stepFork
	case syntax.InstCapture:
		s.kind = stepMark
	case syntax.InstEmptyWidth:
		s.kind = stepBetween
	case syntax.InstMatch:
		s.kind = stepEnd
	case syntax.InstRune1:
		s.kind, s.letter = stepLetter, in.Rune[0]
	case syntax.InstRune, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
		s.kind, s.class = stepClass, newClass(lettersFor(in))
		s.ways = s.class.bits()
	}
	return s
}

// lettersFor gives the letters that an instruction takes, in pairs.
func lettersFor(in *syntax.Inst) (pairs []rune) {
	switch {
	case in.Op == syntax.InstRuneAny:
		return []rune{0, unicode.MaxRune}
	case in.Op == syntax.InstRuneAnyNotNL:
		return []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}
	case len(in.Rune) != 1:
		return in.Rune
	case syntax.Flags(in.Arg)&syntax.FoldCase != 0:
		for r := unicode.SimpleFold(in.Rune[0]); r != in.Rune[0]; r = unicode.SimpleFold(r) {
			pairs = append(pairs, r, r)
		}
	}
	pairs = append(pairs, in.Rune[0], in.Rune[0])
	slices.Sort(pairs)
	return pairs
}

// beyondNops is the first instruction from pc on that does something.
func beyondNops(prog *syntax.Prog, pc int32) int32 {
	for prog.Inst[pc].Op == syntax.InstNop {
		pc = int32(prog.Inst[pc].Out)
	}
	return pc
}

// tellWays tells of each step which letters a way on from it may begin with.
func tellWays(steps []step) {
	for more := true; more; {
		more = false
		for i := len(steps) - 1; i >= 0; i-- {
			if w := waysFrom(steps, &steps[i]); w != steps[i].ways {
				steps[i].ways, more = w, true
			}
		}
	}
}

func waysFrom(steps []step, s *step) (bits uint64) {
	switch s.kind {
	case stepLetter:
		return bitOf(s.letter)
	case stepClass:
		return s.ways
	case stepFork:
		return steps[s.out].ways | steps[s.arg].ways
	case stepMark, stepBetween:
		return steps[s.out].ways
	case stepEnd:
		return ^uint64(0)
	}
	return 0
}

// joinWords gives each letter the word of the letters that follow it without a choice.
func joinWords(steps []step) {
	for i := range steps {
		s := &steps[i]
		if s.kind != stepLetter {
			continue
		}
		var word []rune
		out := s.out
		for next := &steps[out]; next.kind == stepLetter && next.letter != utf8.RuneError; next = &steps[out] {
			word = append(word, next.letter)
			out = next.out
		}
		s.word, s.behind = string(word), out
	}
}
