package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// deckUnder gives the headings with which a text begins where they stand under the page's
// own, as portals set subtitles: the page's title repeats its heading, which tells of a
// decision, and they say something else, without a block of dates over them.
func (ctx *context) deckUnder(v Value, lines []*passage) (deck []*passage) {
	if !v.Said() || ctx.doc.Media != "text/html" || !ctx.repeatsHeading(v) {
		return nil
	}
	s := viewOf(v.Words).S
	for _, p := range lines {
		if p.Size > 0 || p.index > 0 && ctx.headAbove(p.index) || sharesWords(s, p.S) {
			return nil
		}
		if p.Kind == doc.Heading {
			deck = append(deck, p)
		}
	}
	return deck
}

// repeatsHeading says that the page's title holds its heading, which decides or counts.
func (ctx *context) repeatsHeading(v Value) bool {
	s := viewOf(v.Words).S
	if !mayDecide(s) || len(strings.Fields(s)) < 3 {
		return false
	}
	for _, m := range ctx.doc.Meta {
		if m.Key == "title" && strings.Contains(hangul.NoSpace(viewOf(m.Text).S), hangul.NoSpace(s)) {
			return true
		}
	}
	return false
}

// headAbove says that a line of the block of dates stands before block i.
func (ctx *context) headAbove(i int) bool {
	for k := range ctx.passages {
		p := &ctx.passages[k]
		if p.index >= i {
			break
		}
		if ctx.isHead(p.S) || isDateLine(hangul.NoSpace(p.S)) {
			return true
		}
	}
	return false
}

// sharesWords says that a line has half of the words of a title: it is the title again, in
// other words or longer ones.
func sharesWords(title, line string) bool {
	words, bare, n := strings.Fields(title), hangul.NoSpace(line), 0
	for _, w := range words {
		if strings.Contains(bare, strings.Trim(w, "‘’'\"“”,.…·")) {
			n++
		}
	}
	return 2*n >= len(words)
}
