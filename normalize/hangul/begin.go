package hangul

import "regexp/syntax"

// letters is a set of letters, by firstOf.
type letters [firstBits / 64]uint64

func (l *letters) add(k uint)      { l[k/64] |= 1 << (k % 64) }
func (l *letters) has(k uint) bool { return l[k/64]>>(k%64)&1 != 0 }

func (l *letters) addAll(other *letters) {
	for i := range l {
		l[i] |= other[i]
	}
}

// lettersAt is the set of the letters that stand at one end of words, none of them empty.
func lettersAt(words []string, of func(string) uint) (l letters) {
	for _, w := range words {
		l.add(of(w))
	}
	return l
}

// anyLetter is the set of all.
func anyLetter() (l letters) {
	for i := range l {
		l[i] = ^uint64(0)
	}
	return l
}

// begin is how the matches of a part of a pattern begin: their first and second letters, and whether
// some have none or one letter only.
type begin struct {
	first, second letters
	none, one     bool
}

// beginOf asks for no letter where it does not know.
func beginOf(re *syntax.Regexp) begin {
	switch re.Op {
	case syntax.OpNoMatch:
		return begin{}
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText,
		syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return begin{none: true}
	case syntax.OpLiteral:
		return beginOfWord(re)
	case syntax.OpCharClass:
		return begin{first: lettersOf(re.Rune), one: true}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return begin{first: anyLetter(), one: true}
	case syntax.OpCapture:
		return beginOf(re.Sub[0])
	case syntax.OpQuest, syntax.OpStar, syntax.OpPlus, syntax.OpRepeat:
		return beginOfRepeat(re)
	case syntax.OpConcat:
		b := begin{none: true}
		for _, sub := range re.Sub {
			if b.none || b.one {
				b = b.then(beginOf(sub))
			}
		}
		return b
	case syntax.OpAlternate:
		var b begin
		for _, sub := range re.Sub {
			b.or(beginOf(sub))
		}
		return b
	}
	return begin{anyLetter(), anyLetter(), true, true}
}

func beginOfWord(re *syntax.Regexp) begin {
	b := begin{none: true}
	for _, r := range re.Rune {
		one := begin{one: true}
		if one.first.add(firstOf(string(r))); re.Flags&syntax.FoldCase != 0 {
			one.first = anyLetter()
		}
		b = b.then(one)
	}
	return b
}

func beginOfRepeat(re *syntax.Regexp) begin {
	b := beginOf(re.Sub[0])
	if re.Op == syntax.OpStar || re.Op == syntax.OpPlus || re.Op == syntax.OpRepeat && re.Max != 1 {
		again := b
		again.none = again.none || re.Min < 2
		b = b.then(again)
	}
	if re.Op == syntax.OpStar || re.Op == syntax.OpQuest || re.Op == syntax.OpRepeat && re.Min == 0 {
		b.none = true
	}
	return b
}

// then puts a part behind another.
func (b begin) then(next begin) begin {
	all := begin{first: b.first, second: b.second, none: b.none && next.none, one: b.one && next.none || b.none && next.one}
	if b.none {
		all.first.addAll(&next.first)
		all.second.addAll(&next.second)
	}
	if b.one {
		all.second.addAll(&next.first)
	}
	return all
}

func (b *begin) or(other begin) {
	b.first.addAll(&other.first)
	b.second.addAll(&other.second)
	b.none, b.one = b.none || other.none, b.one || other.one
}

// lettersOf is the letters of a class (pairs of first and last): all, where they are many.
func lettersOf(pairs []rune) (l letters) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1]-pairs[i] >= firstBits {
			return anyLetter()
		}
		for r := pairs[i]; r <= pairs[i+1]; r++ {
			l.add(firstOf(string(r)))
		}
	}
	return l
}
