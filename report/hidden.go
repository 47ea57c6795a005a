package report

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"injeung/extract/doc"
	"injeung/schema"
)

// hiddenBoxes are the places on a page that are not to be drawn: those of the
// hidden words, and wherever else the page spells a name, number or address.
func hiddenBoxes(p *doc.Page, o Original) (out []doc.Box) {
	for _, t := range o.Hidden {
		for _, s := range t.Spans() {
			if s.Page == p.Number {
				out = append(out, s.Box)
			}
		}
	}
	anywhere := hiddenAnywhere(o)
	if len(anywhere) == 0 {
		return out
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
	for _, word := range anywhere {
		out = append(out, spelling(p, spelled.String(), owner, bare(word))...)
	}
	return out
}

// hiddenAnywhere are the words that are hidden wherever they stand.
func hiddenAnywhere(o Original) (all []string) {
	for _, n := range o.Names {
		if bare(n) != "" {
			all = append(all, n)
		}
	}
	for _, t := range o.Hidden {
		if reaches(t.S) {
			all = append(all, t.S)
		}
	}
	return all
}

// reaches says whether words are a telephone number or an address, which mean
// the same wherever they stand; a short number may be any number.
func reaches(s string) bool {
	digits := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	return digits >= 7 || strings.Contains(s, "@")
}

// spelling finds the glyphs that spell a word.
func spelling(p *doc.Page, all string, owner []int, word string) (out []doc.Box) {
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

// veils replace the hidden words of a markup source: some everywhere, the rest
// in the element that they stand in.
type veils struct {
	all    []string
	within map[string][]string // by element
	known  map[string]*strings.Replacer
}

func newVeils(o Original) *veils {
	v := &veils{all: hiddenAnywhere(o), within: map[string][]string{}, known: map[string]*strings.Replacer{}}
	for _, t := range o.Hidden {
		for _, s := range t.Spans() {
			v.within[s.Node] = append(v.within[s.Node], t.S, t.S[s.From:s.To])
		}
	}
	return v
}

// over writes the words of an element without what is hidden.
func (v *veils) over(node, words string) string {
	r := v.known[node]
	if r == nil {
		r = replacer(append(slices.Clone(v.within[node]), v.all...))
		v.known[node] = r
	}
	return r.Replace(words)
}

// replacer replaces words, longest first.
func replacer(words []string) *strings.Replacer {
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	var pairs []string
	for _, w := range slices.Compact(words) {
		if strings.TrimSpace(w) != "" {
			pairs = append(pairs, w, schema.ContactMark)
		}
	}
	return strings.NewReplacer(pairs...)
}
