package layout

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// item is a line or a grid of a region, for putting them in reading order.
type item struct {
	box     doc.Box
	line    *line
	grid    *grid
	caption []line // of a picture
}

// flow is a stretch of reading: rows of items from top to bottom. A row holds
// either one grid or one or more lines beside each other.
type flow struct {
	box  doc.Box
	rows [][]item
}

// order puts lines and grids in reading order: from top to bottom, columns
// one after the other. It is the XY-cut (Nagy and Seth 1984) with a sweep
// that keeps rows sharing a gutter together.
func order(r *region, captions []item, taken []bool) []flow {
	o := ordered(r, captions, taken)
	return o.flows
}

// strips are the columns of running text in a region, outer before inner.
func strips(r *region) []doc.Box {
	o := ordered(r, nil, nil)
	return o.strips
}

func ordered(r *region, captions []item, taken []bool) orderer {
	items := make([]item, 0, len(r.lines)+len(r.grids))
	items = append(items, captions...)
	for i := range r.lines {
		if taken == nil || !taken[i] {
			items = append(items, item{box: r.lines[i].box, line: &r.lines[i]})
		}
	}
	for _, g := range r.grids {
		items = append(items, item{box: g.box, grid: g})
	}
	o := orderer{}
	o.cut(items, 0)
	return o
}

type orderer struct {
	flows  []flow
	strips []doc.Box
	apart  bool // the next row begins a flow
}

const maxCuts = 24 // depth of recursion

func (o *orderer) cut(items []item, depth int) {
	rows := rowsApart(items)
	midLabels(rows)
	if len(rows) == 1 || depth > maxCuts {
		o.cutRow(items, depth)
		return
	}
	for i := 0; i < len(rows); {
		n, gutter := columns(rows[i:])
		if n < 2 && i+1 < len(rows) {
			if k, at := columns(rows[i+1:]); k >= 2 && headsRight(rows[i], rows[i+1:i+1+k], at) {
				n, gutter = k+1, at
			}
		}
		if n < 2 {
			o.cut(rows[i], depth+1)
			i++
			continue
		}
		o.cutColumns(slices.Concat(rows[i:i+n]...), gutter, depth)
		i += n
	}
}

// cutColumns reads what is left of a gutter, then what is right of it.
func (o *orderer) cutColumns(items []item, gutter float32, depth int) {
	var left, right []item
	for _, it := range items {
		if (it.box.X0+it.box.X1)/2 < gutter {
			left = append(left, it)
		} else {
			right = append(right, it)
		}
	}
	o.strips = append(o.strips, around(left), around(right))
	o.apart = true
	o.cut(left, depth+1)
	o.apart = true
	o.cut(right, depth+1)
	o.apart = true
}

// cutRow reads items that overlap in height: one row of text, or things side
// by side.
func (o *orderer) cutRow(items []item, depth int) {
	slices.SortFunc(items, func(a, b item) int {
		return cmp.Or(cmp.Compare(a.box.X0, b.box.X0), cmp.Compare(a.box.Y0, b.box.Y0))
	})
	if oneRow(items) {
		o.emit(items)
		return
	}
	parts := colsApart(items)
	if len(parts) == 1 || depth > maxCuts {
		slices.SortStableFunc(items, func(a, b item) int { return cmp.Compare(a.box.Y0+a.box.Y1, b.box.Y0+b.box.Y1) })
		for i := range items {
			o.emit(items[i : i+1])
		}
		return
	}
	for _, p := range parts {
		o.apart = true
		o.cut(p, depth+1)
	}
	o.apart = true
}

// oneRow says whether items are lines on one baseline, or a single item.
func oneRow(items []item) bool {
	if len(items) == 1 {
		return true
	}
	for _, it := range items {
		if it.line == nil || it.line.rotated || abs(it.line.base-items[0].line.base) > 0.5*items[0].line.size {
			return false
		}
	}
	return true
}

func (o *orderer) emit(row []item) {
	var b doc.Box
	for _, it := range row {
		b = b.Union(it.box)
	}
	if n := len(o.flows); n > 0 && !o.apart {
		f := &o.flows[n-1]
		f.rows = append(f.rows, row)
		f.box = f.box.Union(b)
		return
	}
	o.apart = false
	o.flows = append(o.flows, flow{b, [][]item{row}})
}

// rowsApart groups items that overlap in height, from top to bottom. Boxes
// count a little less tall than they are, as accents and descents of
// neighbouring lines overlap.
func rowsApart(items []item) [][]item {
	slices.SortFunc(items, func(a, b item) int {
		return cmp.Or(cmp.Compare(a.top(), b.top()), cmp.Compare(a.box.X0, b.box.X0))
	})
	var out [][]item
	for i := 0; i < len(items); {
		bottom, j := items[i].bottom(), i+1
		for ; j < len(items) && items[j].top() < bottom; j++ {
			bottom = max(bottom, items[j].bottom())
		}
		out = append(out, items[i:j:j])
		i = j
	}
	return out
}

func (it *item) top() float32    { return it.box.Y0 + it.slack() }
func (it *item) bottom() float32 { return it.box.Y1 - it.slack() }
func (it *item) slack() float32  { return min(0.22*it.box.H(), 4) }

// colsApart groups items that overlap in width, from left to right; items are
// sorted by their left edge.
func colsApart(items []item) [][]item {
	var out [][]item
	for i := 0; i < len(items); {
		right, j := items[i].box.X1, i+1
		for ; j < len(items) && items[j].box.X0 < right-1; j++ {
			right = max(right, items[j].box.X1)
		}
		out = append(out, slices.Clone(items[i:j]))
		i = j
	}
	return out
}

func around(items []item) doc.Box {
	var b doc.Box
	for _, it := range items {
		b = b.Union(it.box)
	}
	return b
}
