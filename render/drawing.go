package render

import (
	"strings"

	"injeung/extract/doc"
)

// drawing is a table being drawn in characters: + - | are its lines, = those
// under the header.
type drawing struct {
	t       *doc.Table
	owner   []int      // the cell at each place, row-major; -1 none
	content [][]string // lines of each cell
	widths  []int      // of the columns, without lines and margins
	heights []int      // of the rows, without lines
	rows    [][]string // of columns; a wide character leaves "" in its second
}

func newDrawing(t *doc.Table, limit int) *drawing {
	d := &drawing{t: t, owner: make([]int, t.Rows*t.Cols), widths: make([]int, t.Cols), heights: make([]int, t.Rows)}
	for i := range d.owner {
		d.owner[i] = -1
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		for y := c.Row; y < min(c.Row+c.RowSpan, t.Rows); y++ {
			for x := c.Col; x < min(c.Col+c.ColSpan, t.Cols); x++ {
				d.owner[y*t.Cols+x] = i
			}
		}
	}
	d.setWidths(limit)
	d.setHeights()
	return d
}

// setWidths gives each column what its words want, and takes from the widest
// until the table fits.
func (d *drawing) setWidths(limit int) {
	for pass := range 2 { // cells of one column, then those of several
		for i := range d.t.Cells {
			c := &d.t.Cells[i]
			if (c.ColSpan == 1) != (pass == 0) {
				continue
			}
			want := wish(c)
			if pass == 1 {
				want = min(want, spanned)
			}
			d.ask(c.Col, min(c.Col+c.ColSpan, d.t.Cols), want)
		}
	}
	room := max(limit-3*d.t.Cols-1, 4*d.t.Cols)
	for sum(d.widths) > room {
		widest := 0
		for x, w := range d.widths {
			if w > d.widths[widest] {
				widest = x
			}
		}
		d.widths[widest]--
	}
	for x := range d.widths {
		d.widths[x] = max(d.widths[x], 2)
	}
}

// spanned is the widest that a cell over several columns makes them: a note
// under a table is no reason to draw it wide.
const spanned = 60

// ask widens the columns from..to, the last most, until they hold want.
func (d *drawing) ask(from, to, want int) {
	have := d.span(from, to)
	for x := from; x < to && have < want; x++ {
		more := (want - have + to - x - 1) / (to - x)
		d.widths[x] += more
		have += more
	}
}

// span is the room for words over columns from..to, lines between included.
func (d *drawing) span(from, to int) int {
	return sum(d.widths[from:to]) + 3*(to-from-1)
}

func sum(n []int) int {
	s := 0
	for _, v := range n {
		s += v
	}
	return s
}

// wish is the width of a cell's longest line.
func wish(c *doc.Cell) int {
	n := 1
	for i := range c.Blocks {
		if k := &c.Blocks[i]; k.Table != nil {
			for _, l := range tableLines(k.Table, lineWidth/2) {
				n = max(n, columns(l))
			}
		} else {
			n = max(n, columns(lineOf(k)))
		}
	}
	return n
}

// setHeights wraps the words and gives each row the lines they need; a cell
// over several rows stretches its last.
func (d *drawing) setHeights() {
	d.content = make([][]string, len(d.t.Cells))
	for y := range d.heights {
		d.heights[y] = 1
	}
	for i := range d.t.Cells {
		c := &d.t.Cells[i]
		d.content[i] = cellLines(c, d.span(c.Col, min(c.Col+c.ColSpan, d.t.Cols)))
		if c.RowSpan == 1 {
			d.heights[c.Row] = max(d.heights[c.Row], len(d.content[i]))
		}
	}
	for i := range d.t.Cells {
		c := &d.t.Cells[i]
		end := min(c.Row+c.RowSpan, d.t.Rows)
		if need := len(d.content[i]) - (sum(d.heights[c.Row:end]) + end - c.Row - 1); need > 0 {
			d.heights[end-1] += need
		}
	}
}

func cellLines(c *doc.Cell, limit int) []string {
	var out []string
	for i := range c.Blocks {
		if k := &c.Blocks[i]; k.Table != nil {
			out = append(out, tableLines(k.Table, limit)...)
		} else {
			out = append(out, wrap(lineOf(k), limit)...)
		}
	}
	return out
}

// lines draws the table.
func (d *drawing) lines() []string {
	x := make([]int, d.t.Cols+1) // of the vertical lines
	for i, w := range d.widths {
		x[i+1] = x[i] + w + 3
	}
	y := make([]int, d.t.Rows+1)
	for i, h := range d.heights {
		y[i+1] = y[i] + h + 1
	}
	d.rows = make([][]string, y[d.t.Rows]+1)
	for i := range d.rows {
		d.rows[i] = strings.Split(strings.Repeat(" ", x[d.t.Cols]+1), "")
	}
	d.rules(x, y)
	for i := range d.t.Cells {
		c := &d.t.Cells[i]
		for n, l := range d.content[i] {
			d.write(x[c.Col]+2, y[c.Row]+1+n, l)
		}
	}
	out := make([]string, len(d.rows))
	for i, r := range d.rows {
		out[i] = strings.Join(r, "")
	}
	return out
}

// at is the cell at a place; beyond the table there is a different none on
// each side.
func (d *drawing) at(row, col int) int {
	if row < 0 || col < 0 || row >= d.t.Rows || col >= d.t.Cols {
		return -2
	}
	return d.owner[row*d.t.Cols+col]
}

// rules draws a line wherever two different cells meet.
func (d *drawing) rules(x, y []int) {
	for r := range d.t.Rows + 1 {
		stroke := "-"
		if r == d.t.HeaderRows && r > 0 && r < d.t.Rows {
			stroke = "="
		}
		for c := range d.t.Cols + 1 {
			above, below := c < d.t.Cols && d.parted(r, c), false
			if above {
				for i := x[c] + 1; i < x[c+1]; i++ {
					d.rows[y[r]][i] = stroke
				}
			}
			if r < d.t.Rows && (c == 0 || c == d.t.Cols || d.at(r, c-1) != d.at(r, c) || d.at(r, c) == -1) {
				below = true
				for i := y[r] + 1; i < y[r+1]; i++ {
					d.rows[i][x[c]] = "|"
				}
			}
			d.joint(x[c], y[r], r, c, above, below, stroke)
		}
	}
}

// parted says whether a line runs over the place row, col.
func (d *drawing) parted(row, col int) bool {
	return row == 0 || row == d.t.Rows || d.at(row-1, col) != d.at(row, col) || d.at(row, col) == -1
}

// joint draws the point where lines cross, or the line that goes through it.
func (d *drawing) joint(x, y, r, c int, right, down bool, stroke string) {
	left := c > 0 && d.parted(r, c-1)
	up := r > 0 && (c == 0 || c == d.t.Cols || d.at(r-1, c-1) != d.at(r-1, c) || d.at(r-1, c) == -1)
	switch {
	case (left || right) && (up || down):
		d.rows[y][x] = "+"
	case left || right:
		d.rows[y][x] = stroke
	case up || down:
		d.rows[y][x] = "|"
	}
}

// write sets a line of words; what would leave the drawing is kept by
// widening the row.
func (d *drawing) write(x, y int, s string) {
	row := d.rows[y]
	for _, r := range s {
		w := columnsOf(r)
		if w == 0 && x > 0 {
			row[x-1] += string(r)
			continue
		}
		for x+w > len(row) {
			row = append(row, " ")
		}
		row[x] = string(r)
		for i := 1; i < w; i++ {
			row[x+i] = ""
		}
		x += w
	}
	d.rows[y] = row
}
