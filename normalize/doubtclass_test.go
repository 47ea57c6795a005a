package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfHeads: a class of one place that heads a column is its head, unless it reads as a type.
func TestDoubtsOfHeads(t *testing.T) {
	for _, c := range []struct{ one, other, want string }{
		{"들림", "물림", classOdd},
		{"들녘형", "물가형", ""},
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 선정", "2024. 11. 25.(월)")
		d := p.cities(release.InTable, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme = garden(p, "정원마을")
		d.Holders[0].Class, d.Holders[1].Class = p.text(c.one), p.text(c.other)
		f.Decisions = []release.Decision{d}
		table := &doc.Table{}
		for k, s := range []string{c.one, c.other} {
			table.Cells = append(table.Cells, doc.Cell{Col: k, RowSpan: 1, ColSpan: 1, Blocks: []doc.Block{{Kind: doc.Paragraph, Text: p.text(s)}}})
		}
		blocks := []doc.Block{{Kind: doc.Paragraph, Text: p.text("산림청은 ‘정원마을’ 2곳을 선정했다.")}, {Table: table}}
		if got := doubted(read("a.pdf", f, blocks...), schemeID(d.Scheme)); got != c.want {
			t.Errorf("%s: doubts %q, want %q", c.one, got, c.want)
		}
	}
}
