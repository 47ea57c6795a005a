package html

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"injeung/extract/doc"
)

// fade reads the properties that take words from sight without taking their room.
func (k *look) fade(name, value string) {
	switch name {
	case "opacity":
		n, unit := number(value)
		k.faint = k.faint || n == 0 && unit != "?"
	case "transform":
		none := strings.HasPrefix(value, "scale(0)") || strings.HasPrefix(value, "scale(0,")
		k.faint, k.moves = k.faint || none, k.moves || !none && value != "none"
	case "transition", "animation", "animation-name", "transition-property", "will-change":
		k.moves = k.moves || value != "none"
	case "text-decoration", "text-decoration-line":
		if strings.Contains(value, "line-through") {
			k.hidden, k.struck = yes, true // withdrawn by who wrote it
		}
	case "color":
		k.ink = colour(value)
	case "background", "background-color":
		k.paper = colour(value)
	}
}

// unseen says that words are transparent, and not only until a script fades them in, or of the colour that they stand on.
func (k *look) unseen() bool {
	return k.faint && !k.moves || k.ink != "" && k.ink == k.paper
}

// colour is a colour in one spelling for white and black; others as they are written.
func colour(value string) string {
	switch c := strings.ReplaceAll(value, " ", ""); c {
	case "#fff", "#ffffff", "rgb(255,255,255)":
		return "white"
	case "#000", "#000000", "rgb(0,0,0)":
		return "black"
	case "inherit", "initial", "unset", "currentcolor", "transparent":
		return ""
	default:
		return c
	}
}

// colored says whether a background differs from white paper.
func colored(value string) bool {
	c := strings.ReplaceAll(value, " ", "")
	switch {
	case c == "", strings.HasPrefix(c, "none"), strings.HasPrefix(c, "transparent"), strings.HasPrefix(c, "inherit"),
		strings.HasPrefix(c, "initial"), strings.HasPrefix(c, "white"), strings.HasPrefix(c, "url("),
		strings.HasPrefix(c, "rgb(255,255,255"), strings.HasPrefix(c, "rgba(0,0,0,0"), strings.HasPrefix(c, "#ffffff"):
		return false
	}
	return c != "#fff"
}

// strikes keeps an element whose words a reader sees struck out, so that they are not left out without a word.
func (p *page) strikes(n *html.Node) {
	if n.Parent != nil && letters(textOf(n)) > 0 {
		p.struck = append(p.struck, n)
	}
}

// withdrawn is the note on words that the page strikes out.
func (p *page) withdrawn() []doc.Note {
	if len(p.struck) == 0 {
		return nil
	}
	first := p.struck[0]
	return []doc.Note{{Code: "struck-out", Detail: fmt.Sprintf("%d passages that the page strikes out were left out", len(p.struck)),
		Raw: strings.Join(strings.Fields(textOf(first)), " "), At: p.place(first.Parent)}}
}
