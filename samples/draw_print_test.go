package samples

import (
	"fmt"
	"html"
	"strings"

	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/unicode/norm"

	"injeung/extract/doc"
)

// bullets are the marks of a release: of paragraphs, of items under them, of
// notes. The first release style has none, as most ministries write now.
var bullets = []map[string]string{
	{},
	{"text": "□ ", "item": "ㅇ "},
	{"text": "□ ", "item": " ○ "},
	{"text": "○ ", "item": "- "},
	{"text": "◆ ", "item": "▪ "},
}

// lines gives the words of the pieces with their bullets.
func (d *drawn) lines() []piece {
	marks := bullets[d.seed%uint64(len(bullets))]
	out := make([]piece, len(d.pages))
	for i, p := range d.pages {
		if p.table == nil {
			p.words = marks[p.kind] + p.words
		}
		out[i] = p
	}
	return out
}

// page prints the release as a web page of one of several sites.
func (d *drawn) page() string {
	var b strings.Builder
	title := ""
	for _, p := range d.pages {
		if p.kind == "title" {
			title = html.EscapeString(p.words)
		}
	}
	site := sites[int(d.seed/7)%len(sites)]
	d.note("site: " + site.name)
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"ko\"><head><meta charset=\"%s\"><title>%s</title></head><body>\n%s\n", site.charset, title, strings.ReplaceAll(site.before, "%", title))
	for _, p := range d.lines() {
		switch {
		case p.table != nil:
			p.table.markup(&b)
		case p.kind == "title":
			fmt.Fprintf(&b, site.title+"\n", html.EscapeString(p.words))
		default:
			fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(p.words))
		}
	}
	b.WriteString(site.after + "</body></html>\n")
	out := b.String()
	switch {
	case site.charset == "euc-kr":
		if s, err := korean.EUCKR.NewEncoder().String(out); err == nil {
			return s
		}
		return strings.Replace(out, "euc-kr", "utf-8", 1)
	case site.name == "letters apart":
		return norm.NFD.String(out)
	}
	return out
}

// site is how a web site frames a release.
type site struct{ name, charset, before, title, after string }

var sites = []site{
	{"plain", "utf-8", `<div class="view">`, "<h1>%s</h1>", "</div>"},
	{"portal", "utf-8", `<header><nav><a href="/">첫 화면</a><a href="/news">소식</a></nav></header><main><article>`, "<h1>%s</h1>",
		`</article></main><aside><h2>많이 본 소식</h2><ul><li><a href="/1">강원 태백시, 책마을로 지정</a></li><li><a href="/2">전남 함평군·경기 과천시 신규 인증</a></li></ul></aside><footer>운영실</footer>`},
	{"board in EUC-KR", "euc-kr", `<div id="gnb"><ul><li><a href="/a">알림</a></li><li><a href="/b">자료실</a></li></ul></div><div id="contents"><div class="board_view">`, "<h3>%s</h3>",
		`</div></div><div class="prevnext"><a href="/p">이전글: 부산 영도구 등 다섯 곳 선정</a></div><div id="footer">저작권 정책</div>`},
	{"letters apart", "utf-8", `<div class="article">`, "<h2>%s</h2>", "</div>"},
}

func (g *grid) markup(b *strings.Builder) {
	b.WriteString("<table border=\"1\">\n")
	if g.caption != "" {
		fmt.Fprintf(b, "<caption>%s</caption>\n", html.EscapeString(g.caption))
	}
	for r, row := range g.rows {
		b.WriteString("<tr>")
		for c, words := range row {
			if words == "^" || words == "<" {
				continue
			}
			tag, rs, cs := "td", g.down(r, c), g.across(r, c)
			if r < g.head {
				tag = "th"
			}
			fmt.Fprintf(b, "<%s", tag)
			if rs > 1 {
				fmt.Fprintf(b, " rowspan=\"%d\"", rs)
			}
			if cs > 1 {
				fmt.Fprintf(b, " colspan=\"%d\"", cs)
			}
			fmt.Fprintf(b, ">%s</%s>", html.EscapeString(words), tag)
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</table>\n")
}

// down is how many rows the cell at r, c covers.
func (g *grid) down(r, c int) int {
	n := 1
	for r+n < len(g.rows) && c < len(g.rows[r+n]) && g.rows[r+n][c] == "^" {
		n++
	}
	return n
}

// across is how many columns the cell at r, c covers.
func (g *grid) across(r, c int) int {
	n := 1
	for c+n < len(g.rows[r]) && g.rows[r][c+n] == "<" {
		n++
	}
	return n
}

// document lays the release out as blocks of a printed page, as extract/layout
// would give them.
func (d *drawn) document() *doc.Document {
	out := &doc.Document{Media: "application/pdf"}
	y := float32(40)
	for _, p := range d.lines() {
		if p.table != nil {
			t := p.table.blocks(&y)
			out.Blocks = append(out.Blocks, doc.Block{Kind: doc.TableBlock, Table: t, At: t.At})
			continue
		}
		b := paragraphAt(p.words, 60, y)
		if p.kind == "title" {
			b.Size, b.Bold, b.Center = 22, true, true
		}
		out.Blocks = append(out.Blocks, b)
		y += 20
	}
	return out
}

// paragraphAt is a paragraph printed at x, y, every rune of one line.
func paragraphAt(words string, x, y float32) doc.Block {
	var b doc.Builder
	at := x
	for _, r := range words {
		b.WriteFlagged(string(r), doc.Place{Page: 1, Box: doc.Box{X0: at, Y0: y, X1: at + 10, Y1: y + 12}}, 0)
		at += 10
	}
	whole := b.Text()
	bullet, rest, depth := doc.SplitBullet(whole)
	place, _ := whole.At()
	return doc.Block{Bullet: bullet, Text: rest, Depth: depth, Size: 13, At: place, Lines: []doc.Text{whole}}
}

func (g *grid) blocks(y *float32) *doc.Table {
	t := &doc.Table{Rows: len(g.rows), HeaderRows: g.head, Ruled: true, PageFirst: 1, PageLast: 1}
	if g.caption != "" {
		t.Caption = paragraphAt(g.caption, 60, *y).Text
		*y += 20
	}
	top := *y
	for r, row := range g.rows {
		t.Cols = max(t.Cols, len(row))
		for c, words := range row {
			if words == "^" || words == "<" {
				continue
			}
			cell := doc.Cell{Row: r, Col: c, RowSpan: g.down(r, c), ColSpan: g.across(r, c), Header: r < g.head}
			cell.At = doc.Place{Page: 1, Box: doc.Box{X0: 60 + 200*float32(c), Y0: *y, X1: 260 + 200*float32(c), Y1: *y + 20}}
			if words != "" {
				cell.Blocks = []doc.Block{paragraphAt(words, 62+200*float32(c), *y)}
			}
			t.Cells = append(t.Cells, cell)
		}
		*y += 20
	}
	t.At = doc.Place{Page: 1, Box: doc.Box{X0: 60, Y0: top, X1: 60 + 200*float32(t.Cols), Y1: *y}}
	*y += 10
	return t
}
