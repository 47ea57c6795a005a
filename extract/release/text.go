package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// The readers of this package work on bytes of folded text. What they ask of it is
// here; offsets are bytes, and no function looks beyond the text that it is given.

// containsAny says whether s holds one of the words.
func containsAny(s string, words []string) bool { return hangul.ContainsAny(s, words) }

// beginsWith and endsIn are strings.HasPrefix and HasSuffix for those that ask for one word after
// the other: most fail by their last byte, as no two syllables in a row of a code page have the same.
func beginsWith(s, word string) bool {
	n := len(word)
	return n <= len(s) && (n == 0 || s[n-1] == word[n-1]) && s[:n] == word
}

func endsIn(s, word string) bool {
	n := len(s) - len(word)
	return n >= 0 && (word == "" || s[len(s)-1] == word[len(word)-1]) && s[n:] == word
}

// runeLen is the length of the character that begins at byte i of s.
func runeLen(s string, i int) int {
	switch c := s[i]; {
	case c < 0x80:
		return 1
	case c < 0xE0:
		return 2
	case c < 0xF0:
		return 3
	}
	return 4
}

// lastRune is the last character of s, utf8.RuneError for none.
func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// firstRune is the first character of s, utf8.RuneError for none.
func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// letterAt says whether a letter begins at byte j.
func letterAt(s string, j int) bool {
	r, _ := utf8.DecodeRuneInString(s[j:])
	return j < len(s) && unicode.IsLetter(r)
}

// isSyllable says whether r is a syllable of Hangul.
func isSyllable(r rune) bool { return r >= '가' && r <= '힣' }

// spaces counts the white space at the beginning of s.
func spaces(s string) (n int) {
	for n < len(s) && (s[n] == ' ' || s[n] == '\t' || s[n] == '\n') {
		n++
	}
	return n
}

// wordStart says whether a word begins at byte i.
func wordStart(s string, i int) bool {
	if i == 0 {
		return true
	}
	if c := s[i-1]; c < utf8.RuneSelf {
		return !(c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z')
	}
	if i >= 3 && (s[i-3] == 0xEB || s[i-3] == 0xEC || s[i-3] == 0xEA && s[i-2] >= 0xB0 || s[i-3] == 0xED && s[i-2] < 0x9E) {
		return false // a syllable, as nearly all that is no blank
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return !isSyllable(r) && !unicode.IsLetter(r) && !unicode.IsDigit(r) || r == 'ㅇ'
}

// head is the first n bytes of s, cut between characters.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// tail is the last n bytes of s, cut between characters.
func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	i := len(s) - n
	for i < len(s) && s[i]&0xC0 == 0x80 {
		i++
	}
	return s[i:]
}

// trimmed is the range i..j without white space at its ends; none where j is before i.
func trimmed(s string, i, j int) [2]int {
	if j < i {
		return [2]int{i, i}
	}
	i += spaces(s[i:j])
	j -= len(s[i:j]) - len(strings.TrimRight(s[i:j], " \t\n"))
	return [2]int{i, max(i, j)}
}

// lastField is the last of strings.Fields, and how many there are.
func lastField(s string) (last string, n int) {
	for w := range strings.FieldsSeq(s) {
		last, n = w, n+1
	}
	return last, n
}

// commas are the bytes of commas, and of plus signs between blanks, outside brackets.
func commas(s string) []int {
	var out []int
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ',', '+':
			if depth == 0 && (s[i] == ',' || i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i:], "+ ")) {
				out = append(out, i)
			}
		}
	}
	return out
}

// depthAt is how many round brackets are open at byte i.
func depthAt(s string, i int) int { return strings.Count(s[:i], "(") - strings.Count(s[:i], ")") }

// wordLen is the length of the first word of s.
func wordLen(s string) int {
	n := 0
	for n < len(s) && s[n] != ' ' && s[n] != '\n' && s[n] != '\t' {
		n++
	}
	return n
}

// isDigit says whether c is one of 0 to 9.
func isDigit(c rune) bool { return c >= '0' && c <= '9' }

// cutBrackets drops what stands in round brackets, brackets and all.
func cutBrackets(s string) string {
	if strings.IndexByte(s, '(') < 0 && strings.IndexByte(s, ')') < 0 {
		return s
	}
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch {
		case r == '(' || r == '[' || r == '<':
			depth++
		case (r == ')' || r == ']' || r == '>') && depth > 0:
			depth--
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// blank puts spaces over bytes i..j.
func blank(s string, i, j int) string { return s[:i] + strings.Repeat(" ", j-i) + s[j:] }

// isNumber says that a text is nothing but digits, with dot or brackets.
func isNumber(s string) bool {
	digits := 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case !strings.ContainsRune(" .,()", r):
			return false
		}
	}
	return digits > 0
}

// isBlank says whether a byte is white space.
func isBlank(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// indexOf is strings.Index for words of letters, found by their second byte: most letters begin with one of a few bytes.
func indexOf(s, word string) int {
	for k := 1; k < len(s); k++ {
		n := strings.IndexByte(s[k:], word[1])
		if n < 0 {
			return -1
		}
		if k += n; strings.HasPrefix(s[k-1:], word) {
			return k - 1
		}
	}
	return -1
}

// split parts a list at its commas outside brackets; where it has none, at △.
func split(s string, from, to int) [][2]int {
	if to < from {
		return nil // a copula is all there is
	}
	var out [][2]int
	at := from
	for _, k := range append(commas(s[from:to]), to-from) {
		if r := itemRange(s, at, from+k); r[1] > r[0] {
			out = append(out, r)
		}
		at = from + k + 1
	}
	return out
}
