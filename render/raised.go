package render

import (
	"html"
	"strings"

	"injeung/extract/doc"
)

// inline is how a format escapes words and writes marks among them.
type inline struct {
	escape func(string) string
	open   func(doc.SpanFlags) (open, shut string) // "" for a mark that is not set apart
}

var (
	htmlInline = inline{html.EscapeString, func(f doc.SpanFlags) (string, string) {
		class := ""
		if f&doc.FootnoteMark != 0 {
			class = ` class="footnote"`
		}
		if f&doc.Raised != 0 {
			return "<sup" + class + ">", "</sup>"
		}
		return "<span" + class + ">", "</span>"
	}}
	markdownInline = inline{escapeMarkdown, func(f doc.SpanFlags) (string, string) {
		if f&doc.Raised != 0 {
			return "<sup>", "</sup>" // GitHub's Markdown lets it through
		}
		return "", ""
	}}
)

// markup writes a text with its raised letters as superscripts and its footnote
// marks set apart.
func markup(t doc.Text, f inline) string {
	var b strings.Builder
	from := 0
	for _, r := range t.Marks() {
		if superscripts(t.S[r.From:r.To]) {
			r.Flags &^= doc.Raised
		}
		open, shut := f.open(r.Flags)
		if open == "" || r.Flags == 0 {
			continue
		}
		b.WriteString(f.escape(t.S[from:r.From]) + open + f.escape(t.S[r.From:r.To]) + shut)
		from = r.To
	}
	return b.String() + f.escape(t.S[from:])
}

// superscripts says whether all characters are raised by themselves: ¹⁾ is not
// raised once more.
func superscripts(s string) bool {
	for _, r := range s {
		if !doc.Superscript(r) {
			return false
		}
	}
	return true
}

// lineMarkup is lineOf with its marks.
func lineMarkup(k *doc.Block, f inline) string {
	t := k.Text
	if k.Bullet.S != "" {
		t = doc.Join(" ", k.Bullet, t)
	}
	return strings.ReplaceAll(markup(t, f), "\n", " ")
}
