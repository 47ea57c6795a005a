package doc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Stretch is bytes From..To of a text with the flags that all of it has.
type Stretch struct {
	From, To int
	Flags    SpanFlags
}

// Marks gives the stretches of a text that are raised or footnote marks, in
// order.
func (t Text) Marks() []Stretch {
	if t.places == nil || t.places.plain {
		return nil // as most are
	}
	var out []Stretch
	for _, s := range t.Spans() {
		if s.Flags == 0 {
			continue
		}
		if n := len(out); n > 0 && out[n-1].To == int(s.From) && out[n-1].Flags == s.Flags {
			out[n-1].To = int(s.To)
			continue
		}
		out = append(out, Stretch{int(s.From), int(s.To), s.Flags})
	}
	return out
}

// firstFlags are those of the first printed stretch.
func (t *Text) firstFlags() SpanFlags {
	if t.places == nil || t.places.plain {
		return 0
	}
	if spans := t.Spans(); len(spans) > 0 {
		return spans[0].Flags
	}
	return 0
}

// References gives the footnote marks that refer from a word to a note, with
// the white space before them: they stand right behind the word, or close what
// is said. A mark that stands before its note is none of them.
func (t Text) References() []Stretch {
	var out []Stretch
	for _, r := range t.Marks() {
		if r.Flags&FootnoteMark == 0 || strings.TrimSpace(t.S[:r.From]) == "" {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(t.S[:r.From])
		after, _ := utf8.DecodeRuneInString(strings.TrimLeft(t.S[r.To:], blanks))
		if !unicode.IsSpace(before) || !unicode.IsLetter(after) && !unicode.IsDigit(after) {
			r.From = len(strings.TrimRight(t.S[:r.From], blanks))
			out = append(out, r)
		}
	}
	return out
}

// WithoutReferences is the text without the marks that refer to footnotes:
// 고양시 of 고양시¹⁾. What stands apart from them keeps its place.
func (t Text) WithoutReferences() Text {
	refs := t.References()
	if len(refs) == 0 {
		return t
	}
	parts := make([]Text, 0, len(refs)+1)
	from := 0
	for _, r := range refs {
		parts = append(parts, t.Slice(from, r.From))
		from = r.To
	}
	return Join("", append(parts, t.Slice(from, len(t.S)))...)
}

// blanks are the runes that Trim cuts.
const blanks = " \t\r\n\u00a0\u3000"

// MarkFootnotes sets FootnoteMark on the raised stretches of a text that have
// the form of one, and tells it from an exponent by what stands before.
func (t *Text) MarkFootnotes() {
	spans := t.OwnSpans()
	for i := 0; i < len(spans); i++ {
		if spans[i].Flags&Raised == 0 {
			continue
		}
		j := i + 1
		for j < len(spans) && spans[j].Flags&Raised != 0 && strings.Trim(t.S[spans[j-1].To:spans[j].From], blanks) == "" {
			j++
		}
		from, to := spans[i].From, spans[j-1].To
		if isFootnoteMark(t.S[:from], t.S[from:to]) {
			for k := i; k < j; k++ {
				spans[k].Flags |= FootnoteMark
			}
		}
		i = j - 1
	}
}

// longestMark bounds the bytes of raised words that may be footnote marks.
const longestMark = 40

// isFootnoteMark says whether raised words are one footnote mark or several
// with commas between.
func isFootnoteMark(before, s string) bool {
	s = strings.Trim(s, blanks)
	if s == "" || len(s) > longestMark {
		return false
	}
	bare, whole := true, s
	for s != "" {
		n, closed := markAt(s)
		if n == 0 {
			return false
		}
		bare = bare && !closed
		s = strings.TrimLeft(s[n:], ",·、ㆍ"+blanks)
	}
	return !bare || !exponentAfter(before, whole)
}

// markAt counts the bytes of one footnote mark: signs with or without a number
// (*, **, *1), †, ※), a number of two digits at most with or without a
// bracket, a letter or two with a bracket before or behind the number (주1),
// a)), a number in a circle. Round brackets on both sides hold a count or an
// aside, (6), and are no mark. closed is false for a bare number or letter.
func markAt(s string) (n int, closed bool) {
	signs := len(s) - len(strings.TrimLeft(s, "*＊∗⁎†‡§¶※☆★✽#"))
	open := 0
	if signs == 0 {
		if r, w := utf8.DecodeRuneInString(s); r == '[' {
			open = w
		} else if r >= '①' && r <= '⑳' {
			return w, true
		}
	}
	word, letters := lettersAt(s[signs+open:])
	digits := digitsAt(s[signs+open+word:])
	n = signs + open + word + digits
	shut := 0
	if r, w := utf8.DecodeRuneInString(s[n:]); strings.ContainsRune(")]）⁾", r) {
		shut = w
	}
	switch {
	case signs > 0 && word == 0:
		if digits > 0 {
			return n + shut, true
		}
		return n, true
	case signs > 0:
		return signs, true
	case shut > 0 && (digits > 0 || letters > 0 && open == 0):
		return n + shut, true
	case open == 0 && word == 0 && digits > 0, open == 0 && letters == 1 && s[0] <= 'f' && n == 1:
		return n, false
	}
	return 0, false
}

// lettersAt counts small or uncased letters at the beginning, two at most.
func lettersAt(s string) (bytes, letters int) {
	for _, r := range s {
		if !unicode.IsLetter(r) || unicode.IsUpper(r) || letters == 2 {
			break
		}
		bytes += utf8.RuneLen(r)
		letters++
	}
	return bytes, letters
}

// digitsAt counts the bytes of one or two digits; three are no mark.
func digitsAt(s string) int {
	bytes, digits := 0, 0
	for _, r := range s {
		if !unicode.IsDigit(r) && !strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹", r) {
			break
		}
		bytes += utf8.RuneLen(r)
		digits++
	}
	if digits > 2 {
		return 0
	}
	return bytes
}

// exponentAfter says whether a bare raised number or letter s belongs to the
// words before it: m², km², x², 10³, 2ᵉ.
func exponentAfter(before, s string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	if s[0] >= 'a' && s[0] <= 'f' && (latin(last) || unicode.IsDigit(last)) {
		return true
	}
	word := before[len(strings.TrimRightFunc(before, latin)):]
	switch {
	case len(word) == 1, len(word) == 2 && word[1] == 'm', word == "ft", word == "in", word == "yd":
		return true
	case word != "":
		return false
	}
	digits := before[len(strings.TrimRight(before, "0123456789")):]
	return digits == "10" && s != "1" && s != "¹"
}

func latin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// Superscript says whether a character is raised by itself: ¹ ² ⁾ ⁺.
func Superscript(r rune) bool {
	return r == '¹' || r == '²' || r == '³' || r >= '⁰' && r <= '⁾'
}
