package layout

import (
	"strings"
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
			for i := range r.lines {
				v.learn(r.lines[i].text.S)
			}
		})
	}
	return v
}

// maxWord bounds the bytes of a word that is kept.
const maxWord = 60

// learn counts the words of a line but the first and last, which may be cut.
func (v vocabulary) learn(s string) {
	s = strings.Trim(s, " ")
	i := strings.IndexByte(s, ' ')
	j := strings.LastIndexByte(s, ' ')
	if i < 0 || i == j {
		return
	}
	for w := range strings.FieldsSeq(s[i:j]) {
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
	t, h := lastWord(a.text.S), firstWord(b.text.S)
	if t == "" || h == "" || v.words == nil {
		return unknown
	}
	_, n := utf8.DecodeRuneInString(h)
	switch {
	case v.starts[t+h]:
		return insideWord
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

func lastWord(s string) string {
	s = strings.TrimRight(s, " ")
	return s[strings.LastIndexByte(s, ' ')+1:]
}

func firstWord(s string) string {
	s = strings.TrimLeft(s, " ")
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[:i]
	}
	return s
}
