package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// view is a text in folded spelling that knows the way back to print.
// Recognisers look at S and take what they found with text.
type view struct {
	S      string // folded by hangul.Fold, without marks that refer to footnotes
	raw    doc.Text
	folded hangul.Folded
	marks  []doc.Stretch // of raw, left out of S
}

// viewOf folds a text.
func viewOf(t doc.Text) view {
	marks := t.References()
	f := withoutStars(hangul.Fold(without(t.S, marks)))
	if rewordedWords.in(f.S) {
		f = withoutSetting(withoutPicks(withoutSumSaid(f)))
	}
	return view{S: f.S, raw: t, folded: f, marks: marks}
}

// isOf says that this is the view of that very text, words and places.
func (v *view) isOf(t doc.Text) bool {
	return t.Is(&v.raw)
}

// rewordedWords are those of which a text has one that withoutSumSaid, withoutPicks or withoutSetting changes.
var rewordedWords = setOf(append(setWords(), append(sumSaid, pickStem)...)...)

// setWords are the forms that withoutSetting writes in another way.
func setWords() (words []string) {
	for _, f := range setForms {
		words = append(words, f[0])
	}
	return words
}

// without cuts stretches out of s.
func without(s string, cut []doc.Stretch) string {
	if len(cut) == 0 {
		return s
	}
	var b strings.Builder
	from := 0
	for _, c := range cut {
		b.WriteString(s[from:c.From])
		from = c.To
	}
	return b.String() + s[from:]
}

// text gives the printed words of the folded bytes i..j, white space cut off.
// Footnote marks among them are there, those at the ends are not.
func (v view) text(i, j int) doc.Text {
	i, j = v.folded.Raw(i, j)
	return v.raw.Slice(v.printed(i, j)).Trim()
}

// printed gives the bytes of raw for a range of what was folded.
func (v view) printed(i, j int) (ri, rj int) {
	ri, rj = i, j
	for _, m := range v.marks {
		n := m.To - m.From
		if m.From <= ri {
			ri += n
		}
		if m.From < rj {
			rj += n
		}
	}
	return ri, max(ri, rj)
}

// value is text with the rule that found it.
func (v view) value(i, j int, rule string) Value {
	return Value{Words: v.text(i, j), Rule: rule}
}

// joinTexts is doc.Join, leaving out what is empty.
func joinTexts(sep string, texts ...doc.Text) doc.Text {
	var few [8]doc.Text
	said := few[:0]
	for _, t := range texts {
		if t.S != "" {
			said = append(said, t)
		}
	}
	return doc.Join(sep, said...)
}
