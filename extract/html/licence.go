package html

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// licenceSigns are what a page says or links to where it tells under which
// licence it stands: the Korea Open Government License (공공누리, KOGL) by
// words, by the file of its mark or by its site, and Creative Commons by its
// site. What they mean is for others to say.
var licenceSigns = regexp.MustCompile(`(?i)공공누리|kogl|open[-_]?(?:type|code)[-_]?\d|gonggongnuri|Open\s+Government\s+Licen[cs]e|creativecommons\.org/(?:licenses|publicdomain)/`)

// creditSign begins what a page asks to be named as: 자료출처=….
var creditSign = regexp.MustCompile(`출처\s*[=:：]\s*[^<>\]\n]{2,80}`)

// maxAttribute is the bytes of an attribute that is looked at; longer ones
// are pictures in the address itself.
const maxAttribute = 2000

// maxTerms is the letters around a licence's name that are handed on.
const maxTerms = 400

// licences reads what the whole page says about its licence, also where it
// tells it to screen readers alone.
func (a *about) licences() {
	for n := range a.p.root.Descendants() {
		switch n.Type {
		case html.ElementNode:
			a.licenceMark(n)
		case html.TextNode:
			if !unspoken(n.Parent) && licenceSigns.MatchString(n.Data) {
				a.licenceWords(n)
			}
		}
	}
}

// licenceMark reads the attributes of an element.
func (a *about) licenceMark(n *html.Node) {
	for _, key := range [...]string{"alt", "title", "aria-label", "src", "href", "class"} {
		v := attr(n, key)
		if len(v) <= maxAttribute && licenceSigns.MatchString(v) && (key != "class" || strings.ContainsAny(v, "01234")) {
			a.add("licence", a.attrText(strings.Join(strings.Fields(v), " "), n), n)
		}
	}
}

// unspoken says whether the text of an element is read out nowhere.
func unspoken(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Template, atom.Textarea, atom.Title, atom.Noscript, atom.Option:
		return true
	}
	return false
}

// licenceWords reads the words around a text node: of the element that sets
// its line, and, for whom to name, of the small elements around that.
func (a *about) licenceWords(t *html.Node) {
	n, words := t.Parent, t.Data
	for up := n; up != nil && !a.p.hasBlockChild(up); up = up.Parent {
		n, words = up, textOf(up)
		if blockLevel(up.DataAtom) {
			break
		}
	}
	a.add("licence", a.attrText(around(words), n), n)
	for range 4 {
		text := strings.Join(strings.Fields(textOf(n)), " ")
		if utf8.RuneCountInString(text) > 3*maxTerms || n == a.top || n == a.p.body {
			return
		}
		if m := creditSign.FindString(text); m != "" {
			a.add("credit", a.attrText(m, n), n)
			return
		}
		if n = n.Parent; n == nil {
			return
		}
	}
}

// around cuts a long text to what stands about the licence's name.
func around(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= maxTerms {
		return s
	}
	at := utf8.RuneCountInString(s[:licenceAt(s)])
	runes := []rune(s)
	return string(runes[max(0, at-maxTerms/2):min(len(runes), at+maxTerms/2)])
}

// licenceAt is where the licence is named first, or the beginning.
func licenceAt(s string) int {
	if loc := licenceSigns.FindStringIndex(s); loc != nil {
		return loc[0]
	}
	return 0
}
