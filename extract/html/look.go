package html

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// look is what style says about an element, as far as reading needs it. The
// zero value of each field is "unsaid".
type look struct {
	hidden  verdict // display:none, visibility:hidden, moved off the screen
	block   verdict // display block rather than inline
	bold    verdict
	border  verdict
	shaded  verdict // has a background other than white
	marks   verdict // list-style other than none
	keep    bool    // white-space: pre and its kind
	align   string  // left, center, right, justify
	size    float32 // font size in points
	aside   bool    // position absolute or fixed
	pinched bool    // one pixel wide or high, clipped
	clipped bool    // what does not fit is not drawn
	flat    bool    // height nought
	tiny    bool    // letters of no size
	faint   bool    // fully transparent
	moves   bool    // fades or moves in once the page is drawn
	ink     string  // colour of its letters, where said
	paper   string  // colour behind them, where said
	struck  bool    // drawn with a line through it, for which it is hidden
	raised  verdict // superscript
}

// verdict is yes, no or unsaid.
type verdict int8

const (
	no  verdict = -1
	yes verdict = 1
)

func say(b bool) verdict {
	if b {
		return yes
	}
	return no
}

// over puts what b says over what a said.
func (k look) over(b look) look {
	pick := func(x, y verdict) verdict {
		if y != 0 {
			return y
		}
		return x
	}
	k.hidden, k.block, k.bold = pick(k.hidden, b.hidden), pick(k.block, b.block), pick(k.bold, b.bold)
	k.border, k.shaded, k.marks = pick(k.border, b.border), pick(k.shaded, b.shaded), pick(k.marks, b.marks)
	k.raised = pick(k.raised, b.raised)
	k.keep, k.aside, k.pinched = k.keep || b.keep, k.aside || b.aside, k.pinched || b.pinched
	k.clipped, k.flat, k.tiny = k.clipped || b.clipped, k.flat || b.flat, b.tiny || k.tiny && b.size == 0
	k.struck = k.struck || b.struck
	if b.align != "" {
		k.align = b.align
	}
	if b.size != 0 {
		k.size = b.size
	}
	return k
}

// parseStyle reads declarations: "color:red;display:none".
func parseStyle(s string) look {
	var k look
	for s != "" {
		var d string
		d, s, _ = strings.Cut(s, ";")
		name, value, ok := strings.Cut(d, ":")
		if !ok {
			continue
		}
		value = strings.ToLower(strings.TrimSpace(value))
		value = strings.TrimSpace(strings.TrimSuffix(value, "!important"))
		k.set(strings.ToLower(strings.TrimSpace(name)), value)
	}
	if k.aside && k.pinched || k.clipped && k.flat || k.unseen() {
		k.hidden = yes
	}
	k.faint, k.moves, k.ink, k.paper = false, false, "", ""
	return k
}

func (k *look) set(name, value string) {
	switch name {
	case "display":
		k.hidden = say(value == "none")
		if value != "none" && value != "contents" && value != "inherit" {
			k.block = say(!strings.HasPrefix(value, "inline"))
		}
	case "visibility":
		k.hidden = say(value == "hidden" || value == "collapse")
	case "mso-hide":
		k.hidden = say(value == "all")
	case "text-indent", "left", "top", "right", "margin-left":
		if n, unit := number(value); n <= -900 && (unit == "px" || unit == "em" || unit == "%") {
			k.hidden = yes
		}
	case "position":
		k.aside = value == "absolute" || value == "fixed"
	case "clip", "clip-path":
		k.pinched = k.pinched || strings.HasPrefix(value, "rect(0") || strings.HasPrefix(value, "rect(1px") || strings.HasPrefix(value, "inset(50%") || strings.HasPrefix(value, "inset(100%")
	case "width", "height", "max-height":
		if n, unit := number(value); n <= 1 && (unit == "px" || n == 0 && unit == "") && value != "" {
			k.pinched = k.pinched || name != "max-height"
			k.flat = k.flat || name != "width" && n == 0
		}
	case "overflow", "overflow-y":
		k.clipped = value == "hidden"
	case "white-space":
		k.keep = strings.HasPrefix(value, "pre") || value == "break-spaces"
	default:
		k.fade(name, value)
		k.dress(name, value)
	}
}

// dress reads the properties that say how words look.
func (k *look) dress(name, value string) {
	switch name {
	case "text-align":
		k.align = value
	case "vertical-align":
		k.raised = k.raised.or(lifts(value))
	case "font-weight":
		n, _ := number(value)
		k.bold = say(value == "bold" || value == "bolder" || n >= 600)
	case "font-size":
		k.size = points(value)
		n, unit := number(value)
		k.tiny = n == 0 && unit != "?"
	case "background", "background-color":
		k.shaded = say(colored(value))
	case "list-style", "list-style-type":
		k.marks = say(!strings.Contains(value, "none"))
	case "border", "border-style", "border-top", "border-bottom", "border-left", "border-right",
		"border-top-style", "border-bottom-style", "border-left-style", "border-right-style", "border-width":
		drawn := drawnBorder(value)
		if drawn || k.border == 0 {
			k.border = say(drawn)
		}
	}
}

// lifts says whether a vertical-align raises words above the line they stand
// in. baseline is left unsaid: style sheets write it over <sup> and raise that
// by its position instead.
func lifts(value string) verdict {
	if value == "super" || value == "text-top" {
		return yes
	}
	n, unit := number(value)
	if unit == "%" && n >= 20 || unit == "em" && n >= 0.2 || (unit == "px" || unit == "pt") && n >= 3 {
		return yes
	}
	return 0
}

// or is the verdict, or another where it is unsaid.
func (v verdict) or(other verdict) verdict {
	if v == 0 {
		return other
	}
	return v
}

// drawnBorder says whether a border value draws a line.
func drawnBorder(value string) bool {
	for w := range strings.FieldsSeq(value) {
		if w == "none" || w == "hidden" || w == "initial" {
			return false
		}
		if n, unit := number(w); n == 0 && (unit == "" || unit == "px" || unit == "pt") && w[0] == '0' {
			return false
		}
	}
	return value != ""
}

// number splits "12.5px" into the number and its unit.
func number(s string) (float64, string) {
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' || s[i] == '-' || s[i] == '+') {
		i++
	}
	n, err := strconv.ParseFloat(s[:i], 64)
	if err != nil {
		return 0, "?"
	}
	unit, _, _ := strings.Cut(s[i:], " ")
	return n, unit
}

// points turns a CSS length into points: a CSS pixel is 0.75 pt.
func points(value string) float32 {
	n, unit := number(value)
	switch {
	case n <= 0 || n > 1000:
		return 0
	case unit == "pt":
		return float32(n)
	case unit == "px":
		return float32(n * 0.75)
	}
	return 0
}

// fontSizes are the sizes of <font size=1> to 7 in points (HTML standard,
// 15.3.4, at 16 pixels to medium).
var fontSizes = [...]float32{7.5, 9.75, 12, 13.5, 18, 24, 36}

// attributes reads what an element's own attributes say of its look.
func attributes(n *html.Node) look {
	var k look
	for _, a := range n.Attr {
		switch a.Key {
		case "style":
			k = k.over(parseStyle(a.Val))
		case "hidden":
			k.hidden = yes
		case "align":
			if n.DataAtom != atom.Table && n.DataAtom != atom.Img {
				k.align = strings.ToLower(a.Val)
			}
		case "size":
			if v, err := strconv.Atoi(a.Val); err == nil && n.DataAtom == atom.Font && v >= 1 && v <= 7 {
				k.size = fontSizes[v-1]
			}
		case "bgcolor":
			k.shaded = say(colored(strings.ToLower(a.Val)))
		case "border":
			if n.DataAtom == atom.Table {
				k.border = say(a.Val != "0")
			}
		}
	}
	return k
}
