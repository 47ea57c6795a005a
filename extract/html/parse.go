package html

import (
	"bytes"
	"fmt"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxClones bounds what an unclosed formatting element may cost: the HTML
// standard has each later paragraph open a copy of it (13.2.4.3), so a page
// of n tags can grow to n² nodes.
const maxClones = 400_000

// fewTags are so few that their copies do no harm: at most 512 elements are
// open at a time.
const fewTags = 1500

// parse gives the tree of a page. Where formatting elements are nested so deep
// or left open so often that the tree would burst, they are dropped before;
// their text stays.
func parse(text []byte) (*html.Node, error) {
	if bytes.Count(text, []byte{'<'}) > fewTags && formattingCost(text) > maxClones {
		text = withoutFormatting(text)
	}
	root, err := html.Parse(bytes.NewReader(text))
	if err == nil {
		return root, nil
	}
	root, err = html.Parse(bytes.NewReader(withoutFormatting(text)))
	if err != nil {
		return nil, fmt.Errorf("markup cannot be read: %w; save the page again from a browser", err)
	}
	return root, nil
}

// formatting are the elements that the standard reopens, and the span and
// font soup of word processors.
func formatting(a atom.Atom) bool {
	switch a {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr,
		atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// formattingCost bounds the nodes that reopening makes: each start tag may
// copy every formatting element open before it.
func formattingCost(text []byte) int {
	z := html.NewTokenizer(bytes.NewReader(text))
	open, cost := 0, 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return cost
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			if formatting(atom.Lookup(name)) {
				open++
			}
			cost += open
		case html.EndTagToken:
			name, _ := z.TagName()
			if formatting(atom.Lookup(name)) && open > 0 {
				open--
			}
		}
	}
}

// withoutFormatting drops the tags of formatting elements and spans.
func withoutFormatting(text []byte) []byte {
	z := html.NewTokenizer(bytes.NewReader(text))
	out := make([]byte, 0, len(text))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			raw := z.Raw()
			name, _ := z.TagName()
			if a := atom.Lookup(name); formatting(a) || a == atom.Span {
				continue
			}
			out = append(out, raw...)
		default:
			out = append(out, z.Raw()...)
		}
	}
}
