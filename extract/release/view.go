package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// view is a text in folded spelling that knows the way back to print.
// Recognisers look at S and take what they found with text.
type view struct {
	S      string // folded by hangul.Fold
	raw    doc.Text
	folded hangul.Folded
}

// viewOf folds a text.
func viewOf(t doc.Text) view {
	f := hangul.Fold(t.S)
	return view{S: f.S, raw: t, folded: f}
}

// text gives the printed words of the folded bytes i..j, white space cut off.
func (v view) text(i, j int) doc.Text {
	i, j = v.folded.Raw(i, j)
	return v.raw.Slice(i, j).Trim()
}

// value is text with the rule that found it.
func (v view) value(i, j int, rule string) Value {
	return Value{Words: v.text(i, j), Rule: rule}
}

// joinTexts is doc.Join, leaving out what is empty.
func joinTexts(sep string, texts ...doc.Text) doc.Text {
	var said []doc.Text
	for _, t := range texts {
		if t.S != "" {
			said = append(said, t)
		}
	}
	return doc.Join(sep, said...)
}
