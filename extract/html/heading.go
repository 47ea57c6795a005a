package html

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"injeung/extract/doc"
)

// headline is the element with the page's own heading of the article, or nil:
// what stands at or before the text in a heading element or under a name for
// titles, best if the page's <title> repeats it.
func (p *page) headline(top *html.Node) *html.Node {
	var best *html.Node
	score := 0
	for n := range p.body.Descendants() {
		in := p.at[n]
		if in == nil || in.all < 4 || in.all > 200 || in.size > maxShort {
			continue
		}
		if s := p.headlineScore(n, in, top); s > score {
			best, score = n, s
		}
	}
	if best == nil {
		best = p.firstHeading(top)
	}
	return p.withoutMatter(best)
}

// withoutMatter is the one element of a headline that holds its words, where date and number of readers stand in others
// beside it.
func (p *page) withoutMatter(n *html.Node) *html.Node {
	if n == nil {
		return nil
	}
	var words *html.Node
	for c := range n.ChildNodes() {
		switch in := p.at[c]; {
		case c.Type == html.TextNode && strings.TrimSpace(c.Data) != "":
			return n
		case in == nil || in.all == 0, in.chrome == matter, isMatter(textOf(c)), readersLine.MatchString(textOf(c)):
		case words != nil:
			return n
		default:
			words = c
		}
	}
	if words == nil || len(strings.TrimSpace(textOf(words))) == len(strings.TrimSpace(textOf(n))) {
		return n
	}
	return words
}

// readersLine finds how many read a page.
var readersLine = regexp.MustCompile(`^\s*(?:조회|추천|댓글|읽음)\s?수?\s?:?\s?[\d,]+\s*$`)

// firstHeading is the heading element that the text begins with.
func (p *page) firstHeading(top *html.Node) *html.Node {
	for n := range top.Descendants() {
		in := p.at[n]
		switch {
		case in == nil || in.all == 0:
		case heading(n.DataAtom) && in.all <= 16 && sectionName.MatchString(textOf(n)):
		case heading(n.DataAtom):
			return n
		case in.prose >= 40 && !p.hasBlockChild(n):
			return nil
		}
	}
	return nil
}

func (p *page) headlineScore(n *html.Node, in *info, top *html.Node) int {
	region := p.at[top]
	inside := in.order > region.order && in.order <= region.last
	if in.order > region.last || in.chrome == gadget || in.words.has("logo", "blind") {
		return 0
	}
	if in.all <= 16 && sectionName.MatchString(textOf(n)) || p.valueOfField(n) {
		return 0
	}
	s, fields := p.rank(n, in), p.leadsFields(n) && !(inside && p.proseBefore(n, top))
	if fields {
		s += 8
	}
	echo := (s > 0 || blockLevel(n.DataAtom)) && int(in.all) <= max(len(p.title)/2, len(p.shared)/2, 20)*2 && p.echoed(n)
	switch {
	case s == 0 && (!echo || p.hasBlocks(n)):
		return 0
	case echo:
		s += 50
	case inside && n.DataAtom != atom.H1 && !fields && !p.afterLabel(n) && !isViewTitle(n, in) && !(s > 0 && p.amongFields(n)):
		return 0 // a heading of the text's own
	case p.outOfArticle(n):
		return 0
	}
	if inside {
		s += 3
	}
	if in.link*2 > in.all {
		s -= 12
	}
	if p.outOfArticle(n) {
		s -= 30
	}
	// The nearer the text, the likelier: of two alike the later wins.
	return s*1000 + int(min(in.order*999/max(region.order, in.order), 999))
}

// amongFields says whether n is one of a list of a board's fields.
func (p *page) amongFields(n *html.Node) bool {
	return n.Parent != nil && n.DataAtom == atom.Li && p.at[n.Parent] != nil && p.at[n.Parent].chrome == matter
}

// isViewTitle says whether an element is named as the title of a post that is shown:
// view_title, board_subject.
func isViewTitle(n *html.Node, in *info) bool {
	return blockish(n) && in.words.has("title", "subject", "tit", "ttl", "sbj") && in.words.has("view", "board", "bbs", "post", "article", "news", "bo", "bd", "detail", "read") && !in.words.has("sub", "site", "logo", "page")
}

// rank is how much an element's name says that it is a title.
func (p *page) rank(n *html.Node, in *info) int {
	s := 0
	switch n.DataAtom {
	case atom.H1:
		s = 12
	case atom.H2:
		s = 9
	case atom.H3:
		s = 7
	case atom.H4, atom.H5:
		s = 5
	}
	if attr(n, "itemprop") == "headline" {
		s += 8
	}
	if p.afterLabel(n) {
		s += 10
	}
	if in.words.has("title", "subject", "tit", "headline", "ttl", "sbj") && !in.words.has("sub", "site", "logo") && (blockish(n) || n.DataAtom == atom.Li) {
		s += 6
	}
	return s
}

// valueOfField says whether n stands after the label of another field than the title: 작성자, 담당부서.
func (p *page) valueOfField(n *html.Node) bool {
	if n.DataAtom != atom.Td && n.DataAtom != atom.Dd {
		return false
	}
	for c := n.PrevSibling; c != nil; c = c.PrevSibling {
		if in := p.at[c]; in != nil {
			label := textOf(c)
			return (c.DataAtom == atom.Dt || c.DataAtom == atom.Th) && in.all < 12 && (knownLabel(label) || countLabel.MatchString(trimLabel(label)))
		}
	}
	return false
}

// afterLabel says whether n stands after a label 제목 in a row or list.
func (p *page) afterLabel(n *html.Node) bool {
	if n.DataAtom != atom.Td && n.DataAtom != atom.Dd {
		return false
	}
	for c := n.PrevSibling; c != nil; c = c.PrevSibling {
		if in := p.at[c]; in != nil {
			return in.all < 8 && titleLabel.MatchString(textOf(c))
		}
	}
	return false
}

// sectionName is the name of a part of a site, which heads every post in it, or of the body
// whose site it is.
var sectionName = regexp.MustCompile(`^[\s\[(<]*(?:(?:알림마당|알림판|알림터|알림|새\s*소식|소식지|소식|뉴스룸|뉴스|공지\s*사항|공지|보도|참고|설명|해명|자료실|자료|언론|홍보마당|홍보|정보마당|정보|상세|보기|페이지|게시판|홈|소통|정책|브리핑|미디어|본문|목록|마당)[\s·/&,>|ㆍ\-\])]*)+$|^\s*[가-힣]{2,12}(?:부|처|청|위원회)\s*$`)

var titleLabel = regexp.MustCompile(`^\s*(?:글\s*)?제\s*목\s*[:：]?\s*$`)

// blockish says whether an element may hold a title of its own.
func blockish(n *html.Node) bool {
	return n.DataAtom != atom.A && n.DataAtom != atom.Ul && n.DataAtom != atom.Table && n.DataAtom != atom.Li
}

// hasBlocks says whether an element holds further block-level elements.
func (p *page) hasBlocks(n *html.Node) bool {
	for c := range n.Descendants() {
		if blockLevel(c.DataAtom) && p.at[c] != nil && p.at[c].all > 0 {
			return true
		}
	}
	return !blockLevel(n.DataAtom)
}

// boardTitle ends, folded, a page's title that names the site and its board and not the article, with which a line of
// fields may begin, too: 가나광역시 남구 보도자료.
var boardTitle = regexp.MustCompile(`(?:보도자료|보도|뉴스|소식|공지사항|누리집|홈페이지|상세보기|목록)$`)

// echoed says whether the page's title contains the words of n, or begins so.
func (p *page) echoed(n *html.Node) bool {
	t := fold(textOf(n))
	if utf8.RuneCountInString(t) < 6 {
		return false
	}
	for _, title := range [...]string{p.title, p.shared} {
		if title != "" && (strings.Contains(title, t) || strings.HasPrefix(t, title) && len(title) > 30 && !boardTitle.MatchString(title)) {
			return true
		}
	}
	return false
}

// outOfArticle says whether n stands in the site's frame.
func (p *page) outOfArticle(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if in := p.at[n]; in != nil && (in.chrome == edge || in.chrome == frame) {
			return true
		}
	}
	return false
}

// texts gives the text below n as a browser would set it, one block after the
// other, chrome included.
func (p *page) texts(n, skip *html.Node, apart bool) []doc.Block {
	f := flow{p: p, everything: true, apart: apart, skip: skip}
	s := f.inherit(n)
	f.children(n, s)
	f.flush(s)
	return f.out
}

// oneText joins the blocks below n to one text, bullets included.
func (p *page) oneText(n *html.Node) doc.Text {
	var t doc.Text
	for _, b := range p.texts(n, nil, false) {
		t = joinText(t, b)
	}
	return t
}
