package layout

// In a table without rules a label stands in the middle of the lines beside it: between two
// lines of which the second goes on with the first. By height alone it would be read between
// them.

// midLabels puts such labels before the first of their lines. Rows are in order of height.
func midLabels(rows [][]item) {
	last := -1 // where the label before now stands
	for i := 1; i+1 < len(rows); i++ {
		if !labelBetween(rows[i-1], rows[i], rows[i+1]) {
			continue
		}
		next := rows[i+1][0]
		if labelBeside(rows, i-2, next) || labelBeside(rows, i+2, next) || last >= 0 && i-last == 4 && aligned(rows[last][0], rows[i][0]) && aligned(rows[last+1][0], next) || anotherBetween(rows, i) {
			rows[i-1], rows[i] = rows[i], rows[i-1]
			last = i - 1
			i++
		}
	}
}

// anotherBetween says whether the next label below row i stands between its lines as well, in the same columns.
func anotherBetween(rows [][]item, i int) bool {
	return i+4 < len(rows) && labelBetween(rows[i+2], rows[i+3], rows[i+4]) && aligned(rows[i][0], rows[i+3][0]) && aligned(rows[i+1][0], rows[i+4][0])
}

// aligned says whether two lines begin in the same column.
func aligned(a, b item) bool { return abs(a.box.X0-b.box.X0) < 0.5*a.line.size }

// labelBetween says whether a label stands between two lines right of it, of which the first is full.
func labelBetween(a, l, b []item) bool {
	if len(a) != 1 || len(l) != 1 || len(b) != 1 || !upright(&a[0]) || !upright(&l[0]) || !upright(&b[0]) {
		return false
	}
	up, mid, low := a[0].line, l[0].line, b[0].line
	pitch := low.base - up.base
	return mid.box.X1+mid.size <= min(up.box.X0, low.box.X0) && abs(up.box.X0-low.box.X0) < 0.5*up.size &&
		abs((up.base+low.base)/2-mid.base) < 0.25*mid.size && pitch < 2.5*up.size &&
		up.box.X1 > low.box.X1 && !terminal(up) && alike(up, low)
}

// labelBeside says whether the row at i is a label and a line that begins where another does.
func labelBeside(rows [][]item, i int, line item) bool {
	if i < 0 || i >= len(rows) || len(rows[i]) != 2 {
		return false
	}
	l, r := rows[i][0], rows[i][1]
	if l.box.X0 > r.box.X0 {
		l, r = r, l
	}
	return upright(&l) && upright(&r) && abs(r.box.X0-line.box.X0) < 0.5*line.line.size && l.box.X1+l.line.size <= r.box.X0
}

func upright(it *item) bool { return it.line != nil && !it.line.rotated && !it.line.blank() }
