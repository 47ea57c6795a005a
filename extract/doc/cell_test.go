package doc

import "testing"

// The words of a cell are those of its text.
func TestCellWords(t *testing.T) {
	said := func(s string) Block { return Block{Text: Printed(s, Place{Page: 1})} }
	listed := said("다라시")
	listed.Bullet = Printed("○", Place{Page: 1})
	bare := Block{Bullet: listed.Bullet}
	inner := Block{Table: &Table{Cells: []Cell{{Blocks: []Block{said("마바군"), listed}}, {}, {Blocks: []Block{said("사아구")}}}}}
	for _, tt := range []struct {
		blocks []Block
		want   string
	}{
		{nil, ""},
		{[]Block{said("가나시")}, "가나시"},
		{[]Block{said("")}, ""},
		{[]Block{listed}, "○ 다라시"},
		{[]Block{said(""), said("가나시"), bare, listed}, "가나시\n○ \n○ 다라시"},
		{[]Block{said("가나시"), inner, said("자차구")}, "가나시\n마바군\n○ 다라시\n사아구\n자차구"},
	} {
		c := Cell{Blocks: tt.blocks}
		if got := c.Words(); got != tt.want || c.Text().S != tt.want {
			t.Errorf("got %q and %q, want %q", got, c.Text().S, tt.want)
		}
	}
}
