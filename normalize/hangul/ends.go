package hangul

import (
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// fits says that the letters at the ends of s let an expression match that is tied to them: an engine that finds out by
// itself costs a hundred times as much.
func (r *reach) fits(s string) bool {
	return (r.opens == nil || r.opens.opens(s)) && (r.shuts == nil || r.shuts.shuts(s))
}

// asked is a begin that most texts lack, else nil.
func asked(b begin) *begin {
	if b.none || b.first == anyLetter() && (b.one || b.second == anyLetter()) {
		return nil
	}
	return &b
}

// opens says that s has the first two letters of a match.
func (b *begin) opens(s string) bool {
	if s == "" || !b.first.has(firstOf(s)) {
		return false
	}
	if b.one {
		return true
	}
	n := letterLen(s)
	if n == 1 && s[0] >= utf8.RuneSelf {
		_, n = utf8.DecodeRuneInString(s)
	}
	return n < len(s) && b.second.has(firstOf(s[n:]))
}

// shuts says that s has the last two letters of a match, which b tells from the last on.
func (b *begin) shuts(s string) bool {
	if s == "" {
		return false
	}
	at := lastLetter(s)
	return b.first.has(firstOf(s[at:])) && (b.one || at > 0 && b.second.has(firstOf(s[lastLetter(s[:at]):])))
}

// lastLetter is where the last letter of s, which is not empty, begins.
func lastLetter(s string) int {
	n := len(s)
	if s[n-1] < utf8.RuneSelf {
		return n - 1
	}
	if n > 2 && s[n-3] > 0xE0 && s[n-3] < 0xF0 && s[n-2]&0xC0 == 0x80 && s[n-1]&0xC0 == 0x80 && (s[n-3] != 0xED || s[n-2] < 0xA0) {
		return n - 3 // as most
	}
	_, w := utf8.DecodeLastRuneInString(s)
	return len(s) - w
}

// reversed matches the texts that re matches, read from their ends.
func reversed(re *syntax.Regexp) *syntax.Regexp {
	back := *re
	back.Sub = make([]*syntax.Regexp, len(re.Sub))
	for i, sub := range re.Sub {
		back.Sub[i] = reversed(sub)
	}
	switch re.Op {
	case syntax.OpConcat:
		slices.Reverse(back.Sub)
	case syntax.OpLiteral:
		back.Rune = slices.Clone(re.Rune)
		slices.Reverse(back.Rune)
	}
	return &back
}
