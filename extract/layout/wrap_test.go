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
