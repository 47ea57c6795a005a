package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestRoomBehindLine: what follows a dashed line goes on with it only where the line is full.
func TestRoomBehindLine(t *testing.T) {
	const dash = "산림청, 숲길 쉼터의 틀을 새로 짜는 「숲길쉼터법」 개정안을 올해 상반기에 내놓아"
	const next = "두 고을이 함께 가꾸는 숲길 쉼터 세 곳이 규제를 넘어 주민 곁으로 간다."
	for _, c := range []struct {
		right float32
		want  int
	}{{340, 2}, {420, 2}, {520, 1}, {552, 1}} {
		line := func(words string, x1, y float32, depth doc.Depth) doc.Block {
			text := doc.Printed(words, doc.Place{Page: 1, Box: doc.Box{X0: 51, Y0: y, X1: x1, Y1: y + 10}})
			return doc.Block{Text: text, Lines: []doc.Text{text}, Depth: depth, Size: 10}
		}
		d := &doc.Document{Blocks: []doc.Block{line(dash, c.right, 100, doc.Dash), line(next, 556, 120, doc.NoBullet)}}
		if got := len(newContext(d, "", &issues{}).passages); got != c.want {
			t.Errorf("a line that ends at %v: %d passages, want %d", c.right, got, c.want)
		}
	}
}
