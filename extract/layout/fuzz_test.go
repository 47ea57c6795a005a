package layout

import (
	"encoding/binary"
	"math"
	"testing"

	"injeung/extract/doc"
)

// FuzzBlocks lays out pages decoded from bytes: whatever the coordinates, all
// glyphs are kept and tables are grids.
func FuzzBlocks(f *testing.F) {
	f.Add([]byte("g\x10\x10g\x18\x10r\x00\x00\x40\x00r\x00\x20\x40\x00r\x00\x00\x00\x20r\x40\x00\x00\x20"))
	f.Add([]byte("g\x10\x10 \x18\x10s\x00\x00\x40\x20c\x00\x00\x40\x20c\x40\x00\x40\x20ig\x50\x10pg\x10\x20"))
	f.Add([]byte("b\x10\x10nb\x18\x10f\x00\x00\xc0\x7fg\x10\x10"))
	f.Fuzz(func(t *testing.T, data []byte) {
		pages := decode(data)
		r := Blocks(pages, nil)
		conserved(t, pages, r)
		wellFormed(t, r.Blocks)
	})
}

// decode reads instructions of one byte with operands: g, b, - and space draw
// a glyph at x, y; r, s, c, i draw a rule, shade, clip or picture at x, y with
// width and height; f draws a glyph at two raw floats; n turns print bold; p
// begins a page. Coordinates are bytes times 4 points.
func decode(data []byte) []doc.Page {
	pages := []doc.Page{{Number: 1, W: 600, H: 800}}
	var flags doc.GlyphFlags
	take := func(n int) []byte {
		out := make([]byte, n)
		data = data[copy(out, data):]
		return out
	}
	for len(data) > 0 {
		p := &pages[len(pages)-1]
		switch op := take(1)[0]; op {
		case 'p':
			if len(pages) < 5 {
				pages = append(pages, doc.Page{Number: int32(len(pages) + 1), W: 600, H: 800})
			}
		case 'n':
			flags ^= doc.Bold
		case 'o':
			flags ^= doc.Rotated
		case 'r':
			p.Rules = append(p.Rules, doc.Rule{Box: boxAt(take(4))})
		case 's':
			p.Shades = append(p.Shades, doc.Shade{Box: boxAt(take(4))})
		case 'c':
			p.Clips = append(p.Clips, boxAt(take(4)))
		case 'i':
			p.Images = append(p.Images, boxAt(take(4)))
		case 'f':
			b := take(8)
			put(p, "x", rawFloat(b), rawFloat(b[4:]), flags)
		default:
			b := take(2)
			put(p, fuzzText(op), float32(b[0])*4, float32(b[1])*4, flags)
		}
	}
	return pages
}

func fuzzText(op byte) string {
	switch op {
	case 'b':
		return "□"
	case '-':
		return "-"
	case ' ':
		return " "
	case '1':
		return "1"
	case '.':
		return "."
	}
	return "가"
}

func boxAt(b []byte) doc.Box {
	x, y := float32(b[0])*4, float32(b[1])*4
	return doc.Box{X0: x, Y0: y, X1: x + float32(b[2])*4 + 0.3, Y1: y + float32(b[3])*4 + 0.3}
}

func rawFloat(b []byte) float32 { return math.Float32frombits(binary.LittleEndian.Uint32(b)) }

func put(p *doc.Page, text string, x, y float32, flags doc.GlyphFlags) {
	p.Glyphs = append(p.Glyphs, doc.Glyph{
		Text: text, Box: doc.Box{X0: x, Y0: y, X1: x + 10, Y1: y + 10},
		Base: y + 8, Size: 10, Font: -1, Order: int32(len(p.Glyphs)), Flags: flags,
	})
}
