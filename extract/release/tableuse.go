package release

import (
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
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
	top          int         // row of the printed table that is row 0 here
	tail         []tableHead // a section title stitched to the end of the table
	heads        []tableHead // words that announce the table, nearest first
	year         Value       // year that they name
	yearN        int
	contents     []*content // of the columns, once asked for
	found        map[int]rowMark
	settled      bool
	sites        map[int]bool // columns whose cells name sites behind places
	inBrackets   map[int]bool // columns whose cells list names with their place in brackets
	goesOn       *tableReader // the table before, where this one goes on with it
	last         lastWords
	kinds        []rowKind          // of the rows, once asked for
	names        map[int]*cellNames // of the cells, by index
	mixed        map[int]bool       // cells that are known to hold more than names
	years        map[int]bool       // that rows or columns are of, once asked for
}

// readTables reads the tables of the release: it adds decisions, items,
// practices, plans and uses to f, and issues to ctx.issues.
func readTables(ctx *context, f *Facts) {
	var last *tableReader
	for i := 0; i < len(ctx.doc.Blocks); i++ {
		b := &ctx.doc.Blocks[i]
		if b.Table == nil {
			if !b.Text.Empty() {
				last = nil
			}
			continue
		}
		t, more := wholeTable(ctx.doc.Blocks[i:])
		at := len(f.Uses)
		last = readTable(ctx, f, t, i, -1, ctx.headsOf(i), last)
		for range more {
			i++
			f.Uses = append(f.Uses, TableUse{Block: i, Cell: -1, As: Continued, Why: "as " + f.Uses[at].As})
		}
	}
}

// readTable reads one table and those nested in it. before is the table that
// stood directly before it, which it may go on; the reader is given back for
// the table after it.
func readTable(ctx *context, f *Facts, t *doc.Table, block, cell int, heads []tableHead, before *tableReader) *tableReader {
	if before != nil && len(before.tail) > 0 {
		heads, before = append(before.tail, heads...), nil
	}
	t = stacked(t)
	whole, ok := newGrid(t)
	if !ok {
		f.Uses = append(f.Uses, TableUse{Block: block, Cell: cell, As: "none", Why: "the table has no cells or too many of them"})
		ctx.issues.add("table-too-large", schema.Reject, "the table was not read; look at it with injeung inspect", t.Caption)
		return nil
	}
	head := readHead(whole)
	parts, tail := partsOf(whole, head.head)
	for _, p := range parts {
		if len(p.heads) > 0 {
			heads, before = append(p.heads, heads...), nil
		}
		if p.table != t {
			g, _ := newGrid(p.table)
			head = readHead(g)
		}
		r := &tableReader{headedGrid: head, ctx: ctx, f: f, block: block, outer: cell, use: len(f.Uses), top: p.top, heads: heads, found: map[int]rowMark{}}
		f.Uses = append(f.Uses, TableUse{Block: block, Cell: cell, As: "none"})
		r.layOut(before)
		before = r
	}
	before.tail = tail
	nested(ctx, f, t, block, cell, heads)
	return before
}

// layOut tells header from body and reads the table.
func (r *tableReader) layOut(before *tableReader) {
	g := r.grid
	if across, marked := g.flip(), r.placesMarked(); marked || placesOver(g) || provincesOver(g) || itemsOver(across) || placesInRow(g) {
		if r.headedGrid = readHead(across); r.head == 0 {
			r.head = 1
			r.name(0)
		}
		if marked {
			r.cols[0].kind = placeCol
		}
	} else if (namesRows(across) && !namesRows(g) || numbersOver(g)) && !r.namesBelow() && !r.headsFigures() {
		if f := readHead(across); f.head == 1 && f.knownOnce() > max(1, r.known) {
			r.headedGrid = f
		}
	}
	if r.ctx.certifiesServices() && statusesOver(g) {
		r.headedGrid = headedGrid{grid: g.flip()}
		r.name(0)
	}
	r.announce(g.table)
	carried := r.carryOn(before)
	if carried || r.sameHead(before) {
		r.goesOn = before
	}
	if as, why := r.furniture(); as != "" && !carried {
		r.f.Uses[r.use].As, r.f.Uses[r.use].Why = as, why
		return
	}
	r.read()
}

// headsFigures says that the header names what is judged and its figures: the rows are read as they stand, though their names end as
// headers do (지표 구분 | 가중치 over 위해지표, 취약지표).
func (r *tableReader) headsFigures() bool {
	return r.head > 0 && r.has(dimensionCol, itemCol) && r.has(pointsCol, weightCol, indicatorsCol)
}

// namesBelow says that a column headed as one of places holds nothing else in its
// first two rows: the rows are read as they stand.
func (r *tableReader) namesBelow() bool {
	for c := range r.cols {
		if k := r.cols[c].kind; (k == placeCol || k == sigunguCol) && r.head > 0 && r.head+1 < r.rowCount && firstIsPlace(r.words(r.head, c).S) && firstIsPlace(r.words(r.head+1, c).S) {
			return true
		}
	}
	return false
}

// leadsClass begins a cell that is a class, whatever its bracket tells of it: 1유형 (기초지자체).
var leadsClass = hangul.MustCompile(`^\s?[0-9]{1,2}\s?(?:유형|그룹|권역|단계|트랙|모델|군|급)`)

// namesRows says that every cell of the first row is a header word, each another, and no class.
func namesRows(g *grid) bool {
	cells := g.distinct(0)
	for i, c := range cells {
		if s := g.words(0, c).S; g.columnKind(0, c) == noKind || isNumberedSort(strings.TrimSpace(cutBrackets(hangul.FoldString(s)))) || leadsClass.MatchString(s) {
			return false
		}
		for _, o := range cells[:i] {
			if g.key(0, o) == g.key(0, c) {
				return false
			}
		}
	}
	return len(cells) > 1
}

// statusesOver says that the first of two rows does nothing but name statuses over what has them: 신규 | 변경 | 연장.
func statusesOver(g *grid) bool {
	if g.rowCount != 2 {
		return false
	}
	cells := g.distinct(0)
	for k, c := range cells {
		if s := strings.TrimSpace(hangul.FoldString(g.words(0, c).S)); !isStatus(s) || firstIsPlace(g.words(1, c).S) || k > 0 && g.words(0, cells[k-1]).S == g.words(0, c).S {
			return false
		}
	}
	return len(cells) > 1
}

// numbersOver says that the first row does nothing but number the columns: 구분 | 1 |
// 2 | 3.
func numbersOver(g *grid) bool {
	cells := g.distinct(0)
	for k, c := range cells {
		if k > 0 && strings.TrimSpace(g.words(0, c).S) != strconv.Itoa(k) {
			return false
		}
	}
	return len(cells) > 2
}

// nested reads the tables inside the cells of a table.
func nested(ctx *context, f *Facts, t *doc.Table, block, outer int, heads []tableHead) {
	for i := range t.Cells {
		c, in := &t.Cells[i], outer
		if in < 0 {
			in = i
		}
		for k := range c.Blocks {
			if t := c.Blocks[k].Table; t != nil {
				readTable(ctx, f, t, block, in, append(headsIn(c.Blocks[:k]), heads...), nil)
			}
		}
	}
}

// read finds out what the table is and reads it as that.
func (r *tableReader) read() {
	for _, try := range []func(*tableReader) bool{
		(*tableReader).criteria, (*tableReader).plans, (*tableReader).practices,
		(*tableReader).services, (*tableReader).winners, (*tableReader).counts,
	} {
		if try(r) {
			r.close()
			return
		}
	}
	if r.f.Uses[r.use].Why == "" {
		r.none("no column names places, services, criteria or cases")
		r.ctx.issues.add("unread-table", schema.Note, "no column of the table names places, services, criteria or cases", r.rowWords(0))
	}
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
