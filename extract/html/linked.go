package html

import (
	"encoding/json"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// linked is what a page says of itself as linked data (schema.org in JSON-LD).
type linked struct {
	published, publisher string
}

// linkedData reads the JSON-LD of the page, with the element that holds it; nil for none.
func (a *about) linkedData() (l linked, at *html.Node) {
	for n := range a.p.root.Descendants() {
		if n.DataAtom != atom.Script || attr(n, "type") != "application/ld+json" || n.FirstChild == nil || len(n.FirstChild.Data) > maxLinked {
			continue
		}
		var v any
		if json.Unmarshal([]byte(n.FirstChild.Data), &v) != nil {
			continue
		}
		if l.walk(v, 0); l.published != "" || l.publisher != "" {
			return l, n
		}
	}
	return l, nil
}

// Bounds of what is read of linked data.
const (
	maxLinked   = 1 << 18
	deepestData = 6
)

// walk takes the first date of publication and publisher of an article.
func (l *linked) walk(v any, depth int) {
	if depth > deepestData {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.walk(e, depth+1)
		}
	case map[string]any:
		if s, ok := v["datePublished"].(string); ok && l.published == "" {
			l.published = s
		}
		if p, ok := v["publisher"].(map[string]any); ok && l.publisher == "" {
			l.publisher, _ = p["name"].(string)
		}
		if g, ok := v["@graph"]; ok {
			l.walk(g, depth+1)
		}
	}
}
