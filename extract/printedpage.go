package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/board"
	"injeung/extract/doc"
)

const (
	// frameBlocks is how many blocks from the top may be a site's menus and fields.
	frameBlocks = 60
	// menuRunes is how long the words of a menu are at most.
	menuRunes = 40
)

// crumbs is the path to a page within its site: 홈 > 알림마당 > 보도자료.
var crumbs = regexp.MustCompile(`(?i)^\s*(?:홈|home|처음|메인)(?:으로)?\s*(?:[>›»▶→/·]|&gt;)\s*\S`)

// ownHead begins a line of the release's own head, which is no menu.
var ownHead = regexp.MustCompile(`^\W*(?:보도(?:시점|일시|일자)|배포(?:일시|일자|일|시점)?\s*[:：]|엠바고|담당부서|담당자|보도자료\s*[:：])`)

// setFrameAside moves to the furniture what a site prints around a text, of a web page that
// was printed as PDF: menus above and beside it, the path to the page, the ways on below. What
// its board says of the text becomes the page's account of itself, as on a web page. A release
// as its ministry sets it has none of what tells such a page (isSite).
func setFrameAside(d *doc.Document) {
	title := titleOf(d)
	blocks, unpacked := unpackBoard(d.Blocks)
	blocks = partFields(blocks)
	if title == "" && !unpacked && !isSite(blocks) {
		return
	}
	d.Blocks = blocks
	setAsides(d)
	head := headOf(d.Blocks, title)
	if end := textEnd(d.Blocks, head.top); end > head.top {
		cutFrame(d, head, end, title)
	}
}

// cutFrame moves to the furniture the blocks before the head's top and from end on, and the
// board's fields, which become Meta.
func cutFrame(d *doc.Document, head head, end int, title string) {
	var kept []doc.Block
	for i := range d.Blocks {
		metas, isField := head.fields[i]
		d.Meta = append(d.Meta, metas...)
		if isField || i < head.top || i >= end {
			d.Furniture = append(d.Furniture, d.Blocks[i])
			continue
		}
		kept = append(kept, d.Blocks[i])
	}
	if len(kept) > 0 && kept[0].Table == nil && (head.titled || strings.Contains(title, squeezed(kept[0].Text.S))) {
		kept[0].Kind = doc.Heading
	}
	d.Blocks = kept
}

// setAsides moves the columns beside the text to the furniture.
func setAsides(d *doc.Document) {
	kept := d.Blocks[:0:0]
	for i := range d.Blocks {
		if d.Blocks[i].Aside {
			d.Furniture = append(d.Furniture, d.Blocks[i])
			continue
		}
		kept = append(kept, d.Blocks[i])
	}
	d.Blocks = kept
}

// squeezed is s without white space.
func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

// titleOf is the title that a browser printed above its page, without spaces.
func titleOf(d *doc.Document) string {
	for _, m := range d.Meta {
		if m.Key == "title" {
			return squeezed(m.Text.S)
		}
	}
	return ""
}

// isProse says whether a block is a sentence of running text, or an item of the release's own.
func isProse(b *doc.Block) bool {
	n := utf8.RuneCountInString(b.Text.S)
	return b.Depth == doc.Square || n > menuRunes && (board.EndsSentence(strings.TrimSpace(b.Text.S)) || n > 120)
}

// proseAt is the index of the first block of running text.
func proseAt(blocks []doc.Block) int {
	if i := slices.IndexFunc(blocks, func(b doc.Block) bool { return isProse(&b) }); i >= 0 {
		return i
	}
	return len(blocks)
}
