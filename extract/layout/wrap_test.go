package layout

import (
	"testing"

	"injeung/extract/doc"
)

// TestTiedLetters: a letter moves to the next line together with the marks that begin none, so that
// the line before it ends earlier than at a letter; the letter of an item moves by itself.
func TestTiedLetters(t *testing.T) {
	for _, c := range []struct {
		next string
		room float32
		want bool
	}{
		{"숲‧길군과 둑군", 17, true},
		{"숲·길군", 17, true},
		{"길, 둑길", 17, true},
		{"숲’을", 17, true},
		{"숲‧길군과 둑군", 30, false},
		{"숲길군과 둑군", 17, false},
		{"가. 둑길을 고른 까닭", 17, false},
		{"나) 다솜길", 17, false},
	} {
		var b doc.Builder
		x := float32(0)
		for _, r := range c.next {
			b.WriteFlagged(string(r), doc.Place{Page: 1, Box: doc.Box{X0: x, X1: x + 10, Y1: 10}}, 0)
			x += 10
		}
		prev, l := line{room: c.room, size: 10}, line{text: b.Text(), size: 10}
		comp := composer{d: &document{}, box: doc.Box{X1: 400}}
		if got := comp.wraps(&prev, &l); got != c.want {
			t.Errorf("%q behind %v points of white: %v, want %v", c.next, c.room, got, c.want)
		}
	}
}

// TestMiddleOfCell: a line in the middle of a cell has white at both sides, so that one which leaves a letter's room in all is
// not full; one that fills its cell but for the pads is.
func TestMiddleOfCell(t *testing.T) {
	for _, c := range []struct {
		from, to float32
		words    string
		full     bool
	}{
		{14, 42, "가람도", false}, // three letters in a cell of five
		{8, 48, "가람도", true},   // four letters and the pads
		{10, 46, "가람도", true},  // no letter has room
		{4, 52, "가람도", true},   // to the pads
		{20, 36, "가람도", false}, // one word far from both sides
		{4, 38, "가람도", false},  // at the left
		{14, 42, "가람 도", true}, // of several words, whose last may have needed more
		{24, 52, "가람도", true},  // at the right
	} {
		var b doc.Builder
		b.WriteFlagged(c.words, doc.Place{Page: 1, Box: doc.Box{X0: c.from, X1: c.to, Y1: 10}}, 0)
		l := line{text: b.Text(), size: 10, box: doc.Box{X0: c.from, X1: c.to}}
		comp := composer{cell: true, box: doc.Box{X1: 56}}
		if full := comp.room(&l, comp.box) < fullRoom*l.size; full != c.full {
			t.Errorf("%v to %v of 56: full %v, want %v", c.from, c.to, full, c.full)
		}
	}
}
