package layout

import (
	"slices"
	"testing"
)

// boxed are the rules of a box.
func boxed(x0, y0, x1, y1 float32) component {
	return component{
		h: []segment{{pos: y0, lo: x0, hi: x1}, {pos: y1, lo: x0, hi: x1}},
		v: []segment{{pos: x0, lo: y0, hi: y1}, {pos: x1, lo: y0, hi: y1}},
	}
}

// TestCellsThatAreBoxes joins cells with white between their borders to a table, and leaves
// boxes in a row, below each other or far apart as they are.
func TestCellsThatAreBoxes(t *testing.T) {
	for name, c := range map[string]struct {
		boxes  []component
		want   int
		xs, ys []float32
	}{
		"a table":                 {[]component{boxed(0, 0, 50, 20), boxed(53, 0, 100, 20), boxed(0, 23, 50, 43), boxed(53, 23, 100, 43)}, 1, []float32{0, 51.5, 100}, []float32{0, 21.5, 43}},
		"a head over two columns": {[]component{boxed(0, 0, 100, 20), boxed(0, 23, 50, 43), boxed(53, 23, 100, 43), boxed(0, 46, 50, 66), boxed(53, 46, 100, 66)}, 1, []float32{0, 51.5, 100}, []float32{0, 21.5, 44.5, 66}},
		"a border around it":      {[]component{boxed(-3, -3, 103, 46), boxed(0, 0, 50, 20), boxed(53, 0, 100, 20), boxed(0, 23, 50, 43), boxed(53, 23, 100, 43)}, 2, nil, nil},
		"in a row":                {[]component{boxed(0, 0, 20, 20), boxed(23, 0, 40, 20), boxed(43, 0, 60, 20), boxed(63, 0, 80, 20)}, 4, nil, nil},
		"far apart":               {[]component{boxed(0, 0, 50, 20), boxed(60, 0, 100, 20), boxed(0, 30, 50, 50), boxed(60, 30, 100, 50)}, 4, nil, nil},
	} {
		got := withBoxes(c.boxes)
		if len(got) != c.want {
			t.Errorf("%s: %d tables and boxes, want %d", name, len(got), c.want)
			continue
		}
		if c.xs != nil && (!slices.Equal(lines(got[0].v), c.xs) || !slices.Equal(lines(got[0].h), c.ys)) {
			t.Errorf("%s: lines %v, %v, want %v, %v", name, lines(got[0].v), lines(got[0].h), c.xs, c.ys)
		}
	}
}
