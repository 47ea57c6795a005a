package html

import (
	"regexp"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/unicode/norm"

	"injeung/extract/doc"
)

// document reads the page.
func (p *page) document() *doc.Document {
	top := p.region()
	head := p.headline(top)
	p.markMatter(top, head)
	var rest []*html.Node
	blocks := p.blocks(top, &rest)
	a := about{p: p, top: top, head: head}
	a.gather(rest)
	d := &doc.Document{Media: "text/html", Furniture: p.furniture(top, rest)}
	blocks, lead := a.cutLead(blocks)
	blocks, tail := a.cutTail(blocks)
	d.Blocks = blocks
	d.Furniture = append(append(d.Furniture, lead...), tail...)
	d.Meta = a.sorted()
	d.Notes = append(p.elsewhere(blocks, top), p.withdrawn()...)
	return d
}

// markMatter marks byline and date between the headline and the first sentence
// as matter about the text.
func (p *page) markMatter(top, head *html.Node) {
	if head == nil || !within(head, top) {
		return
	}
	for n := range top.Descendants() {
		in := p.at[n]
		if in == nil || in.order <= p.at[head].last || !blockLevel(n.DataAtom) {
			continue
		}
		if in.prose >= 40 && !p.hasBlockChild(n) {
			return
		}
		if in.all <= 60 && in.chrome == content && !p.hasBlockChild(n) && closest(n, atom.Table) == closest(head, atom.Table) && isMatter(textOf(n)) {
			in.chrome = matter
		}
	}
}

// isMatter says whether a line with a date tells about the page; the release's
// own line of release and embargo does not.
func isMatter(s string) bool {
	return printedDate.MatchString(s) && !sentence.MatchString(s) && !ownDate.MatchString(s)
}

var ownDate = regexp.MustCompile(`보도|배포|엠바고|조간|석간|[□ㅇ○※]`)

// furniture is every visible word outside the text, in document order: what
// stands around it, then what stands within.
func (p *page) furniture(top *html.Node, rest []*html.Node) []doc.Block {
	f := flow{p: p, everything: true, apart: true, skip: top}
	if top != p.body {
		f.children(p.body, style{block: p.body})
		f.flush(style{block: p.body})
	}
	for _, n := range rest {
		f.children(n, style{block: n})
		f.flush(style{block: n})
	}
	return f.out
}

// cutLead takes off what stands before the headline within the text: marks
// such as "Beta" or a rubric. Long lines and such with figures stay.
func (a *about) cutLead(blocks []doc.Block) (kept, lead []doc.Block) {
	at, head := -1, a.p.path(a.head)
	for i := range blocks {
		if head != "" && blocks[i].At.Node == head {
			at = i
			break
		}
	}
	if at >= 0 {
		blocks[at].Kind = doc.Heading
	}
	for i := range blocks {
		if i < at && blocks[i].Table == nil && utf8.RuneCountInString(blocks[i].Text.S) <= 12 && !digits.MatchString(blocks[i].Text.S) && !headLabel.MatchString(blocks[i].Text.S) {
			lead = append(lead, blocks[i])
			a.line(blocks[i].Text, a.p.node(blocks[i].At.Node, a.top))
			continue
		}
		kept = append(kept, blocks[i])
	}
	return kept, lead
}

// headLabel is a label of the release's own header, whose value stands beside it.
var headLabel = regexp.MustCompile(`^\s*(?:보\s*도|배\s*포|제\s*공|발\s*간)\s*(?:일\s*시|시\s*점|일\s*자|일|요\s*청)\s*[:：]?\s*$|^\s*담\s*당\s*(?:부\s*서|자)\s*[:：]?\s*$|^\s*(?:등록자명|등록자|부서명|작성자|연락처|전화번호)\s*[:：]?\s*$|^\s*엠바고\s*[:：]?\s*$`)

var digits = regexp.MustCompile(`\d`)

// navigation are the words of links that lead on from an article.
var navigation = regexp.MustCompile(`(?i)^[^가-힣\w]*(?:목록(?:으로|보기)?|이전\s*(?:글|기사|페이지)?|다음\s*(?:글|기사|페이지)?|처음으로|맨\s*위로|top|list|prev|next|인쇄(?:하기)?|(?:공유|인쇄|스크랩)(?:하기)?(?:\s+(?:공유|인쇄|스크랩|목록)(?:하기)?)+|(?:관련|많이\s*본|최신|인기|추천)\s*(?:기사|뉴스|글|자료)|공유(?:하기)?|스크랩|바로\s*보기|내려\s*받기|다운로드|미리\s*보기|좋아요|댓글.{0,8}|(?:#\S+\s*)+|(?:이전|다음)\s*(?:글|기사)\s*[\]>:：]*\s.{0,60})[^가-힣\w]*$`)

// cutTail takes off the last lines that are about the text and not of it: its
// source, the original's name, ways on. They are recorded as Meta.
func (a *about) cutTail(blocks []doc.Block) (kept, tail []doc.Block) {
	n := len(blocks)
	for n > 1 && afterword(&blocks[n-1]) {
		n--
	}
	for _, b := range blocks[n:] {
		for _, l := range b.Lines {
			a.line(l, a.p.node(b.At.Node, a.top))
		}
	}
	return blocks[:n:n], blocks[n:]
}

// afterword says whether a block at the end is about the text.
func afterword(b *doc.Block) bool {
	if b.Table != nil || utf8.RuneCountInString(b.Text.S) > 160 || b.Depth != doc.NoBullet && b.Depth != doc.Arrow && !pictured(b) {
		return false
	}
	return originWords.MatchString(b.Text.S) || navigation.MatchString(b.Text.S) ||
		fileName.MatchString(b.Text.S) && !sentence.MatchString(b.Text.S)
}

// pictured says that the bullet of a block is a pictograph: 📌 출처: ….
func pictured(b *doc.Block) bool {
	r, _ := utf8.DecodeRuneInString(b.Bullet.S)
	return doc.IsPicture(r)
}

var sentence = regexp.MustCompile(`다\.?$`)

// node finds the element with a path among those below top.
func (p *page) node(path string, top *html.Node) *html.Node {
	for n := range top.Descendants() {
		if p.paths[n] == path && p.at[n] != nil {
			return n
		}
	}
	return top
}

// elsewhere notes a page without text, and one whose text stands in a frame.
func (p *page) elsewhere(blocks []doc.Block, top *html.Node) []doc.Note {
	size := 0
	for i := range blocks {
		size += utf8.RuneCountInString(blocks[i].Text.S)
		if blocks[i].Table != nil {
			size += 200
		}
	}
	if size >= 200 {
		return nil
	}
	var notes []doc.Note
	for n := range p.root.Descendants() {
		if n.DataAtom != atom.Iframe && n.DataAtom != atom.Frame && n.DataAtom != atom.Embed && n.DataAtom != atom.Object {
			continue
		}
		src := attr(n, "src") + attr(n, "data")
		if v, unit := number(attr(n, "height")); src == "" || unit != "?" && v <= 1 {
			continue
		}
		notes = append(notes, doc.Note{
			Code:   "text-elsewhere",
			Detail: "the page shows its text in a frame, which is a document of its own; fetch that or the attachment",
			Raw:    src, At: p.place(n.Parent),
		})
	}
	if size == 0 {
		notes = append(notes, doc.Note{Code: "no-text", Detail: "the page has no words of its own beside menus and links", At: p.place(top)})
	}
	return notes
}

// composed is what is drawn of s, Hangul in its composed form (NFC).
func composed(s string) string { return norm.NFC.String(drawn(s)) }
