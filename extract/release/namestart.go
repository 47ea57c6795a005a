package release

import (
	"strings"
	"unicode/utf8"
)

// lastName is the last word of s that can be, or can begin, the name of a place,
// seen without looking names up; -1 for none. Whatever reads a list of names
// reads one of them at its byte or before it, so that most sentences need not be
// tried word for word.
func (g *gazetteer) lastName(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] >= 0xEA && s[i] <= 0xED && wordStart(s, i) && g.mayName(s[i:]) {
			return i
		}
	}
	return -1
}

// mayName says quickly that s may begin with the name of a place, with or without
// its ending.
func (g *gazetteer) mayName(s string) bool {
	if g.begins(s) || len(s) >= len("가") && g.ones.has(s) && g.stems[s[:len("가")]] && endsShort(s[len("가"):]) {
		return true
	}
	return g.stemStarts.has(s)
}

// endsShort says that s can go on behind a name of one syllable, without its ending
// (서⦁유성구): most such syllables begin other words (서비스, 중소).
func endsShort(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r < 'ㄱ' && r != ' ' || len(s) > 1 && s[0] == ' ' && isDigit(rune(s[1])) || strings.HasPrefix(s, " 등") || r == 'ㆍ' || r > '힣' || strings.HasPrefix(s, "와") || strings.HasPrefix(s, "과")
}
