package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// vocabulary is the words that stand whole inside the lines of a document. It
// tells where a line was broken when the writer left no other trace.
type vocabulary struct {
	words  map[string]int32
	starts map[string]bool // beginnings of words, whole words included
}

func (d *document) vocabulary() vocabulary {
	v := vocabulary{map[string]int32{}, map[string]bool{}}
	for _, s := range d.sheets {
		s.eachRegion(func(r *region) {
			var right float32
			for i := range r.lines {
				right = max(right, r.lines[i].box.X1)
			}
			right = textMargin(r.lines, right)
			short := func(l *line) bool { return l.box.X1 < right-shortLine*l.size }
			for i := range r.lines {
				l := &r.lines[i]
				v.learn(l.text.S, i == 0 || short(&r.lines[i-1]), i+1 == len(r.lines) || short(l))
			}
		})
	}
	return v
}

// shortLine is the white, in font sizes, behind a line that was not broken for want
// of room: no word of that many letters had to move on.
const shortLine = 6

// maxWord bounds the bytes of a word that is kept.
const maxWord = 60

// learn counts the words of a line; the first and the last may be cut, but where the
// line before or it itself ended early.
func (v vocabulary) learn(s string, first, last bool) {
	s = strings.Trim(s, " ")
	i, j := strings.IndexByte(s, ' '), strings.LastIndexByte(s, ' ')
	if first {
		i = 0
	}
	if last {
		j = len(s)
	}
	if i < 0 || i >= j {
		return
	}
	for w := range strings.FieldsFuncSeq(s[i:j], isMark) {
		if len(w) > maxWord {
			continue
		}
		v.words[w]++
		if v.words[w] > 1 {
			continue
		}
		for k := range w {
			v.starts[w[:k]] = true
		}
		v.starts[w] = true
	}
}

// jointKind is what the words of a document say about a line end.
type jointKind uint8

const (
	unknown jointKind = iota
	betweenWords
	insideWord
)

// joint looks the last word of a and the first of b up, together and apart.
func (v vocabulary) joint(a, b *line) jointKind {
	t, h := lastLetters(a.text.S), firstLetters(b.text.S)
	if t == "" || h == "" || v.words == nil {
		return unknown
	}
	_, n := utf8.DecodeRuneInString(h)
	switch {
	case v.starts[t+h], trails(t, h):
		return insideWord
	case n == len(h) && strings.Contains(alone, h):
		return betweenWords
	case n == len(h):
		return unknown // a particle or the end of a word, more often than a word
	case v.words[t] > 0 && v.words[h] > 0:
		return betweenWords
	case v.starts[t+h[:n]]:
		return insideWord
	case v.words[t] > 0 || v.words[h] > 0:
		return betweenWords
	}
	return unknown
}

// votes counts at how many ends of lines the words of the document speak for
// a space, and at how many for a break inside a word.
func (v vocabulary) votes(pairs []pair) (space, inside int) {
	for _, p := range pairs {
		switch v.joint(p.a, p.b) {
		case betweenWords:
			space++
		case insideWord:
			inside++
		}
	}
	return space, inside
}

// lastLetters is the letters and digits that a line ends in.
func lastLetters(s string) string {
	s = strings.TrimRight(s, " ")
	i := strings.LastIndexFunc(s, isMark)
	if i < 0 {
		return s
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return s[i+n:]
}

// firstLetters is the letters and digits that a line begins with.
func firstLetters(s string) string {
	s = strings.TrimLeft(s, " ")
	if i := strings.IndexFunc(s, isMark); i >= 0 {
		return s[:i]
	}
	return s
}

// isMark says whether a rune parts words.
func isMark(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// firstWord is what a line begins with, up to a space.
func firstWord(s string) string {
	s = strings.TrimLeft(s, " ")
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[:i]
	}
	return s
}
