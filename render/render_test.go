package render

import (
	"encoding/xml"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	xhtml "golang.org/x/net/html"
	"pgregory.net/rapid"

	"injeung/extract/doc"
)

var update = flag.Bool("update", false, "write the goldens anew")

func text(s string) doc.Text { return doc.Text{S: s} }

func para(s string) doc.Block {
	k := doc.Block{Text: text(s)}
	k.Bullet, k.Text, k.Depth = doc.SplitBullet(text(s))
	return k
}

// cell makes a cell whose words are its lines.
func cell(row, col, height, wide int, s string) doc.Cell {
	c := doc.Cell{Row: row, Col: col, RowSpan: height, ColSpan: wide}
	for l := range strings.SplitSeq(s, "\n") {
		if l != "" {
			c.Blocks = append(c.Blocks, para(l))
		}
	}
	return c
}

func table(rows, cols, header int, cells ...doc.Cell) doc.Block {
	for i := range cells {
		cells[i].Header = cells[i].Row < header
	}
	return doc.Block{Kind: doc.TableBlock, Table: &doc.Table{Rows: rows, Cols: cols, HeaderRows: header, Cells: cells}}
}

func sample() *doc.Document {
	winners := table(5, 4, 2,
		cell(0, 0, 2, 1, "시·도"), cell(0, 1, 1, 3, "지정된 곳"),
		cell(1, 1, 1, 1, "시·군·구"), cell(1, 2, 1, 1, "유형"), cell(1, 3, 1, 1, "year"),
		cell(2, 0, 2, 1, "강원"), cell(2, 1, 1, 1, "정선군"), cell(2, 2, 2, 1, "군\n- 함께"), cell(2, 3, 1, 1, "2024"),
		cell(3, 1, 1, 1, "양구군"), cell(3, 3, 1, 1, "2023"),
		cell(4, 0, 1, 4, "* 길게 쓴 글은 칸 너비에 맞추어 줄을 바꾸며 <꺾쇠> & 별표*와 |막대|도 그대로 보인다. 이 줄은 표를 한 줄로 그리기에는 너무 길어서 접힌다."))
	winners.Table.Caption, winners.Table.Unit = text("<지정 현황>"), text("(단위: 곳)")
	inner := table(2, 2, 1, cell(0, 0, 1, 1, "해"), cell(0, 1, 1, 1, "수"), cell(1, 0, 1, 1, "2023"), cell(1, 1, 1, 1, "7"))
	outer := table(1, 2, 0, cell(0, 0, 1, 1, "안에 표"), cell(0, 1, 1, 1, "아래를 보라"))
	outer.Table.Cells[1].Blocks = append(outer.Table.Cells[1].Blocks, inner)
	return &doc.Document{
		Blocks: []doc.Block{
			{Kind: doc.Heading, Text: text("평생학습도시 다섯 곳 지정"), Bold: true},
			para("- 군 단위 두 곳이 함께 -"),
			para("□ 교육부는 다섯 곳을 지정했다."),
			para("ㅇ 강원 정선군, 전북 순창군이 들었다."),
			para("※ 가나다 순"),
			para("1. 숫자로 시작하는 문단 [1] _밑줄_"),
			winners,
			{Kind: doc.Caption, Text: text("지정식 모습")},
			outer,
		},
		Furniture: []doc.Block{para("- 1 -")},
	}
}

func sampleNodes(d *doc.Document) *doc.Document {
	d.Blocks[1].At = doc.Place{Page: 1, Box: doc.Box{X0: 10, Y0: 20, X1: 200.5, Y1: 31.25}}
	d.Blocks[2].At = doc.Place{Node: `html>body>p["2"]`}
	return d
}

func samplePage() (doc.Page, Overlay) {
	p := doc.Page{Number: 1, W: 200, H: 100.5,
		Shades: []doc.Shade{{Box: doc.Box{X0: 10, Y0: 10, X1: 60, Y1: 30}, RGB: [3]uint8{230, 230, 250}}},
		Images: []doc.Box{{X0: 120, Y0: 10, X1: 190, Y1: 60}},
		Clips:  []doc.Box{{X0: 10, Y0: 10, X1: 110, Y1: 30}},
		Rules:  []doc.Rule{{Box: doc.Box{X0: 10, Y0: 30, X1: 110, Y1: 30.1}}, {Box: doc.Box{X0: 60, Y0: 10, X1: 60, Y1: 50}}},
	}
	for i, r := range []string{"시", "도", " ", "<", "&", "\x01"} {
		x := 12 + 10*float32(i)
		p.Glyphs = append(p.Glyphs, doc.Glyph{Text: r, Box: doc.Box{X0: x, Y0: 14, X1: x + 10, Y1: 24}, Base: 22, Size: 10})
	}
	p.Glyphs[1].Flags = doc.Bold
	return p, Overlay{{Box: doc.Box{X0: 10, Y0: 10, X1: 60, Y1: 30}, Label: "0,0"}, {Box: doc.Box{X0: 10, Y0: 10, X1: 30, Y1: 25}, Label: "city_raw <시>", Kind: Evidence}}
}

// The goldens are there to be looked at; the HTML and SVG open in a browser.
func TestGoldens(t *testing.T) {
	page, over := samplePage()
	for name, got := range map[string]string{
		"sample.txt":  Text(sample()),
		"sample.md":   Markdown(sample().Blocks),
		"sample.html": HTML(sampleNodes(sample()).Blocks),
		"page.svg":    PageSVG(page, over),
	} {
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// Every line of a drawn table is equally wide in a terminal.
func TestDrawingIsStraight(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		b := anyTable(r)
		lines := tableLines(b.Table, lineWidth)
		for _, l := range lines {
			if columns(l) != columns(lines[0]) {
				r.Fatalf("crooked:\n%s", strings.Join(lines, "\n"))
			}
		}
	})
}

// No word of a table is lost in any format.
func TestEveryWordIsWritten(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		b := anyTable(r)
		for name, got := range map[string]string{
			"text":     Text(&doc.Document{Blocks: []doc.Block{b}}),
			"markdown": Markdown([]doc.Block{b}),
			"html":     words(t, HTML([]doc.Block{b})),
		} {
			for i := range b.Table.Cells {
				for _, k := range b.Table.Cells[i].Blocks {
					if k.Text.S != "" && !strings.Contains(got, k.Text.S) {
						r.Fatalf("%s lacks %q:\n%s", name, k.Text.S, got)
					}
				}
			}
		}
	})
}

// anyTable is a table of any shape: each place not yet taken gets a cell that
// reaches as far as it may.
func anyTable(r *rapid.T) doc.Block {
	rows, cols := rapid.IntRange(1, 5).Draw(r, "rows"), rapid.IntRange(1, 5).Draw(r, "cols")
	taken := map[[2]int]bool{}
	var cells []doc.Cell
	for y := range rows {
		for x := range cols {
			if taken[[2]int{y, x}] {
				continue
			}
			wide := 1
			for x+wide < cols && !taken[[2]int{y, x + wide}] && rapid.Bool().Draw(r, "wider") {
				wide++
			}
			height := rapid.IntRange(1, rows-y).Draw(r, "height")
			for i := range height * wide {
				taken[[2]int{y + i/wide, x + i%wide}] = true
			}
			if rapid.IntRange(0, 9).Draw(r, "gap") > 0 {
				cells = append(cells, cell(y, x, height, wide, rapid.StringMatching(`[가-힣a-z]{0,6}\n?[ㄱ-ㅎ0-9]{0,4}`).Draw(r, "words")))
			}
		}
	}
	if len(cells) == 0 {
		cells = append(cells, cell(0, 0, 1, 1, "가"))
	}
	return table(rows, cols, rapid.IntRange(0, rows-1).Draw(r, "header"), cells...)
}

// words is the text of a page, without its markup.
func words(t *testing.T, page string) string {
	root, err := xhtml.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == xhtml.TextNode {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}

// A drawing is well-formed XML whatever the glyphs and labels are.
func TestDrawingIsWellFormed(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := rapid.String().Draw(r, "words")
		f := rapid.Float32().Draw(r, "length")
		p := doc.Page{W: f, H: 10, Glyphs: []doc.Glyph{{Text: s, Size: f, Box: doc.Box{X1: f, Y1: 3}}}}
		d := xml.NewDecoder(strings.NewReader(PageSVG(p, Overlay{{Label: s}})))
		for {
			if _, err := d.Token(); err == io.EOF {
				return
			} else if err != nil {
				r.Fatal(err)
			}
		}
	})
}
