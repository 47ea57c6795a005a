package html

import (
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// Limits of the rules that are applied: a page of a site builder brings some
// thousand rules, and each is matched against every element.
const (
	maxRules   = 4000
	maxMatches = 20_000_000
)

// rule is a rule of a style sheet inside the page.
type rule struct {
	selector string
	look     look
}

// sheets gives what the page's own style sheets say of its elements. Later
// rules win; specificity and sheets fetched from elsewhere are not considered.
func sheets(root *html.Node, elements int) map[*html.Node]look {
	top := goquery.NewDocumentFromNode(root)
	var rules []rule
	top.Find("style").Each(func(_ int, s *goquery.Selection) {
		if media := s.AttrOr("media", "all"); media == "all" || strings.Contains(media, "screen") {
			rules = appendRules(rules, withoutComments(s.Text()))
		}
	})
	looks := map[*html.Node]look{}
	budget := maxMatches
	for i, r := range rules {
		if budget -= elements; i >= maxRules || budget < 0 {
			break
		}
		for _, n := range top.Find(r.selector).Nodes {
			looks[n] = looks[n].over(r.look)
		}
	}
	return looks
}

// appendRules reads the rules of a sheet, into @media screen and all, past
// every other at-rule. Rules that say nothing of use are left out.
func appendRules(rules []rule, css string) []rule {
	for len(rules) < maxRules {
		open := strings.IndexByte(css, '{')
		if open < 0 {
			return rules
		}
		head := css[:open]
		if i := strings.LastIndexByte(head, ';'); i >= 0 {
			head = head[i+1:] // past @import and @charset
		}
		head = strings.TrimSpace(head)
		body, rest := matchBrace(css[open+1:])
		css = rest
		if strings.HasPrefix(head, "@") {
			if m := strings.TrimSpace(strings.TrimPrefix(head, "@media")); m == "all" || m == "screen" {
				rules = appendRules(rules, body)
			}
			continue
		}
		k := parseStyle(body)
		if k == (look{}) {
			continue
		}
		for sel := range strings.SplitSeq(head, ",") {
			if sel = strings.TrimSpace(sel); simple(sel) {
				rules = append(rules, rule{sel, k})
			}
		}
	}
	return rules
}

// simple says whether a selector is of names, classes, ids, descendants and
// children only: no state, no pseudo element, cheap to match.
func simple(sel string) bool {
	if sel == "" || len(sel) > 120 || strings.Count(sel, " ") > 6 {
		return false
	}
	for _, r := range sel {
		if r < 0x80 && !isName(byte(r)) && !strings.ContainsRune(".# >*", r) {
			return false
		}
	}
	return true
}

func isName(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
}

// matchBrace gives the text up to the brace that closes, and what follows it.
func matchBrace(s string) (body, rest string) {
	depth := 1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return s[:i], s[i+1:]
			}
		}
	}
	return s, ""
}

func withoutComments(css string) string {
	css = strings.NewReplacer("<!--", "", "-->", "").Replace(css)
	var b strings.Builder
	for {
		i := strings.Index(css, "/*")
		if i < 0 {
			b.WriteString(css)
			return b.String()
		}
		b.WriteString(css[:i])
		j := strings.Index(css[i+2:], "*/")
		if j < 0 {
			return b.String()
		}
		css = css[i+2+j+2:]
	}
}
