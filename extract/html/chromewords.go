package html

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// wordSet are the words of an element's class and id, lower case.
type wordSet []string

func (w wordSet) has(words ...string) bool {
	return slices.ContainsFunc(words, func(s string) bool { return slices.Contains(w, s) })
}

func wordsOf(n *html.Node) wordSet {
	var out wordSet
	for _, a := range n.Attr {
		if a.Key == "class" || a.Key == "id" {
			out = appendWords(out, a.Val)
		}
	}
	return out
}

// appendWords cuts names as site-header, snsBox, prev_next into words.
func appendWords(out wordSet, s string) wordSet {
	start := 0
	for i := 0; i <= len(s) && len(out) < 64; i++ {
		small := i < len(s) && s[i] >= 'a' && s[i] <= 'z'
		large := i < len(s) && s[i] >= 'A' && s[i] <= 'Z'
		turn := large && i > start && s[i-1] >= 'a' && s[i-1] <= 'z'
		if small || large && !turn {
			continue
		}
		if i > start {
			out = append(out, strings.ToLower(s[start:i]))
		}
		start = i + 1
		if turn {
			start = i
		}
	}
	return out
}

// screenReaderOnly knows the class names by which sites hide words from the
// eye where the sheet that does it is not in the page.
func screenReaderOnly(n *html.Node) bool {
	class := " " + strings.ToLower(attr(n, "class")) + " "
	if class == "  " {
		return false
	}
	for _, name := range [...]string{"blind", "sr-only", "sr_only", "sronly", "screen-reader-text", "visually-hidden",
		"visuallyhidden", "a11y-hidden", "screen_out", "ir_txt", "skip", "hide", "hidden", "d-none", "is-hidden"} {
		if strings.Contains(class, " "+name+" ") {
			return !shownElsewhere(class)
		}
	}
	return false
}

// shownElsewhere says whether a utility class shows the element again at some
// width: "hidden md:block".
func shownElsewhere(class string) bool {
	for _, shown := range [...]string{":block", ":inline", ":flex", ":grid", ":table", "-block ", "-inline ", "-flex "} {
		if strings.Contains(class, shown) {
			return true
		}
	}
	return false
}

// partOf says which part of a site an element is, by its name, role and
// classes.
func partOf(n *html.Node, w wordSet) chrome {
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Head, atom.Main, atom.Article, atom.Td, atom.Th, atom.Tr, atom.Tbody, atom.Thead:
		return content
	case atom.Nav, atom.Aside, atom.Footer, atom.Search:
		return edge
	case atom.Button, atom.Input, atom.Menu:
		return gadget
	}
	switch strings.ToLower(attr(n, "role")) {
	case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar":
		return edge
	case "toolbar", "tablist", "dialog", "alertdialog", "button", "tooltip":
		return gadget
	}
	if n.DataAtom == atom.P || len(w) == 0 {
		return content
	}
	return partByName(w)
}

// partByName judges by the names that Korean government sites, blog engines
// and news systems use.
func partByName(w wordSet) chrome {
	switch {
	case w.has("filedown", "attach", "attachment", "attachments", "attached", "attachfile", "attachfiles", "filelist", "addfile", "filebox", "fileview", "download", "downloads", "files"),
		w.has("file") && !w.has("wp"):
		return attached
	case w.has("nav", "navbar", "navi", "navigation", "gnb", "lnb", "snb", "tnb", "breadcrumb", "breadcrumbs", "skipnav", "skipnavi", "sidebar", "colophon", "masthead", "copyright", "sitemap", "location", "footer"),
		w.has("skip") && w.has("nav", "navi", "link"), w.has("site") && w.has("header", "branding", "title"):
		return edge
	case w.has("sns", "share", "sharing", "sharer", "social", "addthis", "addtoany", "sharedaddy", "comment", "comments", "reply", "replies", "respond", "disqus",
		"related", "recommend", "recommended", "popular", "ranking", "pagination", "paging", "paginate", "pager", "prevnext", "advert", "advertisement", "adsbygoogle", "popup", "modal",
		"toast", "cookie", "newsletter", "subscribe", "satisfaction", "satis", "csat", "btn", "btns", "button", "buttons", "login", "quickmenu", "rating", "feedback", "kogl", "ccl", "toolbar", "tagcloud", "hashtag", "oglink", "ad", "ads", "bookmark", "likes"),
		w.has("widget", "widgets") && !w.has("elementor"), w.has("prev", "before") && w.has("next", "after", "page"), w.has("tag", "tags", "cat", "category") && w.has("list", "links"),
		w.has("article", "view", "post") && w.has("func", "tool", "tools", "util"), w.has("font") && w.has("size"),
		w.has("author") && w.has("box", "bio"), w.has("go") && w.has("top"):
		return gadget
	case w.has("byline", "dateline", "regdate", "posted", "writer", "postmeta", "datetime"),
		w.has("meta") && w.has("entry", "post", "article", "view"), w.has("info") && w.has("view", "article", "post", "entry", "board", "bbs", "news", "bd"):
		return matter
	}
	return content
}

// outer says whether names mark the frame of a site; they count only outside
// the article.
func outer(n *html.Node, w wordSet) bool {
	switch n.DataAtom {
	case atom.Div, atom.Section, atom.Ul, atom.Dl, atom.Header, atom.Ol, atom.Form:
	default:
		return false
	}
	if w.has("view", "article", "board", "bbs", "post", "entry", "news", "content", "contents", "cont", "detail", "title") {
		return false
	}
	return n.DataAtom == atom.Header && closest(n, atom.Main) == nil && closest(n, atom.Section) == nil && closest(n, atom.Article) == nil || w.has("header", "foot", "menu", "side", "aside", "util", "ad", "ads", "banner", "search", "top", "quick", "family", "address", "right", "bottom")
}

// isImprint says whether words are those of a site's own foot.
func isImprint(s string) bool {
	for _, w := range [...]string{"opyright", "OPYRIGHT", "ights reserved", "IGHTS RESERVED", "개인정보처리방침", "개인정보 처리방침", "무단전재", "무단 전재"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// maxShort is the bytes of text beyond which an element is no label, byline or
// headline, whatever its letters.
const maxShort = 4000

// textOf is the raw text below n, or its beginning where it is long.
func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if b.Len() > maxShort {
			break
		}
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
