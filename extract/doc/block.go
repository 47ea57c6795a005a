package doc

import "strings"

// Document is a source after its pages or markup became blocks.
type Document struct {
	Media  string // application/pdf or text/html
	Fonts  []Font
	Pages  []Page  // PDF only
	Blocks []Block // in reading order
	// Furniture is what stands on pages but is not text of the release: page
	// numbers, running headers and footers, a site's chrome.
	Furniture []Block
	// Loose are glyphs that found no block (PDF), so that none is lost.
	Loose []Loose
	// Meta is what a page says about itself outside its text (HTML; of a page
	// that a browser printed as PDF, "title" and "address"): keys
	// "heading", "subtitle", "title", "published", "agency", "original" (name of the
	// original file), "origin" (words that say it is a repost or rewrite),
	// "site" (the name of the site), "author" and "address" as its head gives them,
	// "licence" (words, marks and links that may tell the licence), "credit"
	// (whom to name), in document order; a key may come several times.
	Meta []Meta
	// Notes are things noticed while reading, without release or source name.
	Notes []Note
}

// Loose is a glyph that belongs to no block.
type Loose struct {
	Page  int32
	Glyph Glyph
}

// Meta is one thing that a web page says about itself.
type Meta struct {
	Key  string
	Text Text
}

// Note is a trouble met while reading; extract makes an issue of it.
type Note struct {
	Code   string // stable, kebab-case
	Detail string
	Raw    string
	At     Place
}

// BlockKind is what a block is.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota // running text, with or without a bullet
	TableBlock
	Heading // set apart by size, weight or markup
	Caption // of a picture
)

// Block is a paragraph or table in reading order (문단).
type Block struct {
	Kind   BlockKind
	Bullet Text    // as printed (□ ㅇ - * ※ ①), without it in Text; empty for none
	Depth  Depth   // by the bullet
	Text   Text    // lines joined; a line end inside a word leaves nothing, one between words a space
	Size   float32 // font size in points of most of the text; 0 unknown
	Bold   bool
	Center bool
	Boxed  bool   // inside a ruled box that is no table (글상자)
	Aside  bool   // in a column of its own beside the text of its page: menus of a printed web page
	Table  *Table // for TableBlock
	At     Place
	// Lines are the lines as printed, before joining; the joint of a title and
	// its bullets inside a cell is seen only here.
	Lines []Text
}

// Table is a grid of cells (표). Cells are in row-major order and do not
// overlap; a grid place may be empty of any cell.
type Table struct {
	Rows, Cols          int
	Cells               []Cell
	HeaderRows          int // rows from the top that are header, by geometry or markup
	StubCols            int // columns from the left that name the row
	Caption             Text
	Unit                Text  // 단위: …
	PageFirst, PageLast int32 // 0 in HTML
	Ruled               bool  // found by rules or clips, not by alignment
	At                  Place
}

// Cell is a cell of a table (칸). Row and Col count from 0.
type Cell struct {
	Row, Col, RowSpan, ColSpan int
	Header                     bool
	Shaded                     bool
	Blocks                     []Block // paragraphs, captions and nested tables
	At                         Place
}

// Cell gives the cell that covers a grid place, or nil.
func (t *Table) Cell(row, col int) *Cell {
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Row > row {
			break
		}
		if row < c.Row+c.RowSpan && col >= c.Col && col < c.Col+c.ColSpan {
			return c
		}
	}
	return nil
}

// String gives the words of a block on one line, for messages.
func (b *Block) String() string {
	if b.Bullet.S == "" {
		return strings.TrimSpace(b.Text.S) // as most are
	}
	return strings.TrimSpace(b.Bullet.S + " " + b.Text.S)
}
