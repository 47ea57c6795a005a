package report

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"injeung/extract/doc"
)

// hiddenBoxes are the places on a page that are not to be drawn: those of the
// hidden words, and wherever else the page spells the same words.
func hiddenBoxes(p *doc.Page, hidden []doc.Text) (out []doc.Box) {
	for _, t := range hidden {
		for _, s := range t.Spans {
			if s.Page == p.Number {
				out = append(out, s.Box)
			}
		}
	}
	if len(hidden) == 0 {
		return nil
	}
	var spelled strings.Builder
	var owner []int // of each byte: the glyph
	for i := range p.Glyphs {
		word := bare(p.Glyphs[i].Text)
		spelled.WriteString(word)
		for range len(word) {
			owner = append(owner, i)
		}
	}
	for _, t := range hidden {
		out = append(out, spelling(p, spelled.String(), owner, bare(t.S))...)
	}
	return out
}

// spelling finds the glyphs that spell a word; two letters are too few to say
// that they are the same words.
func spelling(p *doc.Page, all string, owner []int, word string) (out []doc.Box) {
	if len([]rune(word)) < 3 {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(all[from:], word)
		if i < 0 {
			return out
		}
		for k := from + i; k < from+i+len(word); k++ {
			out = append(out, p.Glyphs[owner[k]].Box)
		}
		from += i + len(word)
	}
}

func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// veil stands in a passage for words that were left out, as in the rows of a
// dataset without contacts.
const veil = "[연락처 제외]"

// veiler replaces hidden words, longest first, and those parts of them that
// stand in elements of their own. One letter is no word.
func veiler(hidden []doc.Text) *strings.Replacer {
	var words []string
	add := func(s string) {
		if s = strings.TrimSpace(s); len([]rune(s)) > 1 {
			words = append(words, s)
		}
	}
	for _, t := range hidden {
		add(t.S)
		for _, s := range t.Spans {
			add(t.S[s.From:s.To])
		}
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	var pairs []string
	for _, w := range slices.Compact(words) {
		pairs = append(pairs, w, veil)
	}
	return strings.NewReplacer(pairs...)
}
