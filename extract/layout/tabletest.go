package layout

import "unicode/utf8"

// isTable says whether rows and columns are those of a table rather than of
// running text in columns, a list, a contents page or labels of a drawing.
func isTable(rows []textRow, cols []span, f stretch) bool {
	if len(cols) < 2 {
		return false
	}
	m := measureTable(rows, cols)
	switch {
	case m.multi < 2 || m.prose >= 2:
		return false
	case len(cols) == 2 && farApart(cols):
		return false
	case len(cols) == 2 && (m.leaders > 0 || m.marks*2 > m.multi || m.prose > 0 && !f.framed):
		return false
	case f.framed:
		return m.filled >= 0.35 && m.multi*3 >= len(rows)
	case m.multi < 3 || m.multi < 4 && len(cols) < 3:
		return false
	}
	return m.filled >= 0.5 && m.numbers >= 0.4 || wordsAligned(rows, cols, m)
}

// leastAligned is how many rows of words that are a table without any rule must fill all columns.
const leastAligned = 5

// leastOpened is how many rows of a table of words begin with a name of a group, where others go on under one.
const leastOpened = 3

// wordsAligned says whether rows and columns are those of a table of words: of many rows each fills all columns, three at least,
// and the words of each column begin at one place or stand about one middle. Of four columns the first may be empty in some
// rows: those of a group go on under its name.
func wordsAligned(rows []textRow, cols []span, m tableMeasure) bool {
	if len(cols) < 3 || m.multi < leastAligned || m.multi < len(rows) || m.prose > 0 || m.leaders > 0 {
		return false
	}
	left, mid, opened := make([]span, len(cols)), make([]span, len(cols)), 0
	for i := range rows {
		skip := len(cols) - len(rows[i].chunks)
		if skip == 0 {
			opened++
		} else if skip != 1 || len(cols) < 4 || i == 0 || rows[i].chunks[0].x0() < cols[0].hi {
			return false
		}
		for k := range rows[i].chunks {
			c, at := &rows[i].chunks[k], k+skip
			left[at], mid[at] = left[at].with(c.x0(), i == 0), mid[at].with((c.x0()+c.x1())/2, i == 0)
		}
	}
	for k := range cols {
		if left[k].hi-left[k].lo > 2 && mid[k].hi-mid[k].lo > 2 {
			return false
		}
	}
	return opened >= leastOpened
}

// with is a span that holds x, too.
func (s span) with(x float32, first bool) span {
	if first {
		return span{x, x}
	}
	return span{min(s.lo, x), max(s.hi, x)}
}

// farApart says whether two narrow columns stand at the sides of a wide space:
// the scales of a chart.
func farApart(cols []span) bool {
	w := cols[1].hi - cols[0].lo
	return cols[1].lo-cols[0].hi > 0.7*w
}

// tableMeasure is what tells a table from other text in columns.
type tableMeasure struct {
	multi   int     // rows with several chunks
	filled  float32 // share of places with text, in those rows
	numbers float32 // share of chunks right of the first column that are numbers
	prose   int     // columns of running text
	marks   int     // rows whose first chunk only numbers them
	leaders int     // rows with dots that lead to the next column
}

func measureTable(rows []textRow, cols []span) tableMeasure {
	var m tableMeasure
	places, numbers, cells := 0, 0, 0
	runes, width, count := make([]int, len(cols)), make([]float32, len(cols)), make([]int, len(cols))
	for i := range rows {
		row := &rows[i]
		if len(row.chunks) < 2 {
			continue
		}
		m.multi++
		m.leaders += len(row.leaders)
		seen := -1
		if enumerator(row.chunks[0].line.text.S) {
			m.marks++
		}
		for k := range row.chunks {
			c := &row.chunks[k]
			from, to := spanOf(cols, c.x0(), c.x1())
			if from > seen {
				places += to - from + 1
			}
			seen = to
			runes[from] += utf8.RuneCountInString(c.line.text.S)
			width[from] += c.line.box.W()
			count[from]++
			if k > 0 {
				cells++
				if numeric(c.line.text.S) {
					numbers++
				}
			}
		}
	}
	m.filled = float32(places) / float32(max(1, m.multi*len(cols)))
	m.numbers = float32(numbers) / float32(max(1, cells))
	for k := range cols {
		n := max(count[k], 1)
		if runes[k]/n >= 24 && width[k]/float32(n) > 0.7*(cols[k].hi-cols[k].lo) {
			m.prose++
		}
	}
	return m
}
