package html

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// chrome says what part of a site an element is rather than of the release.
type chrome uint8

const (
	content  chrome = iota
	edge            // header, footer, menu or side column of the site
	frame           // the same by names that an article may use within, too
	gadget          // sharing, comments, related articles, buttons, search
	attached        // list of attached files
	matter          // byline, date and fields about the release
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

// markChrome settles the part of every element. Names that would throw away
// most of a page's prose are wrong: a site may call its one big form "popup".
func (p *page) markChrome() {
	p.weigh(p.root, false, false)
	total := p.at[p.root].prose
	for n := range p.root.Descendants() {
		in := p.at[n]
		if in == nil {
			continue
		}
		c := partOf(n, in.words)
		if c == content && outer(n, in.words) && closest(n, atom.Article) == nil && !p.holdsHeadline(n) {
			c = frame
		}
		if c == content && in.all < 300 && in.size < maxShort && blockLevel(n.DataAtom) && isImprint(textOf(n)) {
			c = edge
		}
		if c == content && p.isFields(n) {
			c = matter
		}
		if c != content && in.prose*2 > total && (c != edge || p.holdsArticle(n)) {
			c = content
		}
		in.chrome = c
	}
}

// holdsArticle says whether an element contains what only an article has.
func (p *page) holdsArticle(n *html.Node) bool {
	for c := range n.Descendants() {
		if p.at[c] == nil {
			continue
		}
		switch c.DataAtom {
		case atom.Article, atom.Main, atom.H1, atom.H2, atom.Table:
			return true
		}
		if bodyName(c, p.at[c].words) {
			return true
		}
	}
	return false
}

// holdsHeadline says whether a header element holds the heading that the
// page's title repeats.
func (p *page) holdsHeadline(n *html.Node) bool {
	if n.DataAtom != atom.Header {
		return false
	}
	for c := range n.Descendants() {
		if c.DataAtom == atom.H1 && p.at[c] != nil && p.at[c].link == 0 && p.echoed(c) {
			return true
		}
	}
	return false
}

// closest is the nearest element of a name around n, or nil.
func closest(n *html.Node, a atom.Atom) *html.Node {
	for m := n.Parent; m != nil; m = m.Parent {
		if m.DataAtom == a {
			return m
		}
	}
	return nil
}

// weigh counts letters below n, bottom up.
func (p *page) weigh(n *html.Node, linked, off bool) {
	in := p.at[n]
	in.size, in.all, in.link, in.prose = 0, 0, 0, 0
	linked = linked || n.DataAtom == atom.A && hasAttr(n, "href")
	off = off || in.chrome != content
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			k := letters(c.Data)
			in.all += k
			in.size += int32(len(c.Data))
			if linked {
				in.link += k
			} else if !off {
				in.prose += k
			}
		case p.at[c] != nil && c.DataAtom != atom.Head:
			p.weigh(c, linked, off)
			in.all += p.at[c].all
			in.size += p.at[c].size
			in.link += p.at[c].link
			in.prose += p.at[c].prose
		}
	}
}

// linked says whether nearly all words of an element are links.
func (in *info) linked() bool { return in.all > 0 && in.link*100 >= in.all*85 }
