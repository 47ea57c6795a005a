package release

import (
	"injeung/extract/doc"
	"injeung/schema"
)

// tableReader reads one table. It embeds the grid with its header told from
// its body.
type tableReader struct {
	headedGrid
	ctx          *context
	f            *Facts
	block, outer int
	use          int         // index into Facts.Uses
	heads        []tableHead // words that announce the table, nearest first
	year         Value       // year that they name
	found        map[int]rowMark
	settled      bool
}

// rowMark is what became of a body row.
type rowMark uint8

const (
	rowSeen rowMark = iota + 1
	rowGave
	rowIssue
)

// readTables reads the tables of the release: it adds decisions, items,
// practices, plans and uses to f, and issues to ctx.issues.
func readTables(ctx *context, f *Facts) {
	var last *tableReader
	for i := range ctx.doc.Blocks {
		b := &ctx.doc.Blocks[i]
		if b.Table == nil {
			if !b.Text.Empty() {
				last = nil
			}
			continue
		}
		last = readTable(ctx, f, b.Table, i, -1, ctx.headsOf(i), last)
	}
}

// readTable reads one table and those nested in it. before is the table that
// stood directly before it, which it may go on; the reader is given back for
// the table after it.
func readTable(ctx *context, f *Facts, t *doc.Table, block, cell int, heads []tableHead, before *tableReader) *tableReader {
	r := &tableReader{ctx: ctx, f: f, block: block, outer: cell, use: len(f.Uses), heads: heads, found: map[int]rowMark{}}
	f.Uses = append(f.Uses, TableUse{Block: block, Cell: cell, As: "none"})
	g, ok := newGrid(t)
	if !ok {
		r.none("the table has no cells or too many of them")
		ctx.issues.add("table-too-large", schema.Reject, "the table was not read; look at it with injeung inspect", t.Caption)
		return nil
	}
	r.headedGrid = readHead(g)
	if r.known == 0 {
		if f := readHead(g.flip()); f.known > 1 && f.head == 1 {
			r.headedGrid = f
		}
	}
	r.announce(t)
	carried := r.carryOn(before)
	if as, why := r.furniture(); as != "" && !carried {
		r.f.Uses[r.use].As, r.f.Uses[r.use].Why = as, why
	} else {
		r.read()
	}
	nested(ctx, f, r)
	return r
}

// nested reads the tables inside the cells of a table.
func nested(ctx *context, f *Facts, r *tableReader) {
	for i := range r.table.Cells {
		c, outer := &r.table.Cells[i], r.outer
		if outer < 0 {
			outer = i
		}
		for k := range c.Blocks {
			if t := c.Blocks[k].Table; t != nil {
				readTable(ctx, f, t, r.block, outer, append(headsIn(c.Blocks[:k]), r.heads...), nil)
			}
		}
	}
}

// read finds out what the table is and reads it as that.
func (r *tableReader) read() {
	for _, try := range []func(*tableReader) bool{
		(*tableReader).criteria, (*tableReader).plans, (*tableReader).practices,
		(*tableReader).services, (*tableReader).winners,
	} {
		if try(r) {
			r.close()
			return
		}
	}
	if r.f.Uses[r.use].Why == "" {
		r.none("no column names places, services, criteria or cases: " + r.headWords())
	}
}

// carryOn takes header and columns of the table before for one that has none
// of its own and as many columns, and says whether it did.
func (r *tableReader) carryOn(before *tableReader) bool {
	if before == nil || r.known > 0 || before.known == 0 || before.colCount != r.colCount || before.flipped {
		return false
	}
	r.head, r.cols, r.known, r.title = 0, before.cols, before.known, before.title
	r.heads, r.year = before.heads, before.year
	return true
}

// begin says what the table is read as.
func (r *tableReader) begin(as string) {
	r.f.Uses[r.use].As, r.f.Uses[r.use].Why = as, r.headWords()
}

// none says why the table is read as nothing.
func (r *tableReader) none(why string) { r.f.Uses[r.use].Why = why }

// counted notes a body row, unread one that gave an issue, gave one that gave
// facts.
func (r *tableReader) counted(row int) {
	if r.found[row] == 0 {
		r.found[row] = rowSeen
	}
}

func (r *tableReader) gave(row int) { r.found[row] = rowGave }

func (r *tableReader) unread(row int, why string) {
	if r.found[row] == rowGave {
		return
	}
	r.found[row] = rowIssue
	r.ctx.issues.add("unread-table-row", schema.Reject, why, r.rowWords(row))
}

// close counts the rows and says which of them gave neither fact nor issue.
func (r *tableReader) close() {
	u := &r.f.Uses[r.use]
	for row := r.head; row < r.rowCount; row++ {
		if r.found[row] == rowSeen {
			r.unread(row, "no column of the row was understood")
		}
		switch r.found[row] {
		case rowGave:
			u.Rows, u.Facts = u.Rows+1, u.Facts+1
		case rowIssue:
			u.Rows++
		}
	}
}

// headWords are the header words of the table, for messages.
func (r *tableReader) headWords() string {
	var texts []doc.Text
	for _, c := range r.cols {
		texts = append(texts, c.words())
	}
	return doc.Join(" | ", texts...).S
}

// column is the first column of a kind, -1 for none.
func (r *tableReader) column(k colKind) int {
	for c := range r.cols {
		if r.cols[c].kind == k {
			return c
		}
	}
	return -1
}

// first is the first column of the first kind there is, -1 for none.
func (r *tableReader) first(kinds ...colKind) int {
	for _, k := range kinds {
		if c := r.column(k); c >= 0 {
			return c
		}
	}
	return -1
}

// has says whether there is a column of one of the kinds.
func (r *tableReader) has(kinds ...colKind) bool { return r.first(kinds...) >= 0 }

// text is the words of a row in a column, none for column -1.
func (r *tableReader) text(row, col int) doc.Text {
	if col < 0 || col >= r.colCount {
		return doc.Text{}
	}
	return r.words(row, col)
}
