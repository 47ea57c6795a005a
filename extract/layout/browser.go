package layout

import (
	"cmp"
	"regexp"
	"slices"

	"injeung/extract/doc"
)

// What browsers print at the edges of a page: Chrome and Edge the time and the page's title
// above, its address and "1/3" below; Firefox title and address above, "1 / 3" and the time
// below. The time is written as the reader's language does: 24. 11. 25. 오후 3:12,
// 11/25/24, 3:12 PM.
var (
	printedAt   = regexp.MustCompile(`(?:^|\s)(\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s+(?:(?:오전|오후|AM|PM)\s?)?\d{1,2}:\d\d(?::\d\d)?(?:\s?(?:AM|PM|오전|오후))?)(?:\s|$)`)
	printedFrom = regexp.MustCompile(`(?:^|\s)((?:https?|file)://\S+)`)
	pageOf      = regexp.MustCompile(`(?:^|\s)\d{1,3}\s?(?:/|of|중)\s?\d{1,3}(?:\s|$)`)
)

// browserRows are the first and the last row of a page where a browser printed them.
type browserRows struct {
	drop    map[int]bool
	title   doc.Text
	address doc.Text
}

// printed finds the rows that a browser printed about a page; ok is false where it is no
// page of a site.
func (s *sheet) printed() (b browserRows, ok bool) {
	top, above := s.row(true)
	foot, below := s.row(false)
	at, from := printedAt.FindStringSubmatchIndex(above.S), printedFrom.FindStringSubmatchIndex(below.S)
	if at == nil || from == nil || !pageOf.MatchString(below.S) {
		at, from = printedFrom.FindStringSubmatchIndex(above.S), printedAt.FindStringSubmatchIndex(below.S)
		if at == nil || from == nil || !pageOf.MatchString(below.S) {
			return b, false
		}
		b.address = above.Slice(at[2], at[3])
	} else {
		b.address = below.Slice(from[2], from[3])
	}
	b.title = above.Slice(at[3], len(above.S)).Trim()
	if before := above.Slice(0, at[2]).Trim(); len(before.S) > len(b.title.S) {
		b.title = before
	}
	b.drop = map[int]bool{}
	for _, k := range append(top, foot...) {
		b.drop[k] = true
	}
	return b, true
}

// row is the outermost row of a page, as indexes of its lines and as one text.
func (s *sheet) row(top bool) (idx []int, t doc.Text) {
	lines, edge := s.body.lines, -1
	for i := range lines {
		if !lines[i].blank() && (edge < 0 || (lines[i].base < lines[edge].base) == top) {
			edge = i
		}
	}
	if edge < 0 {
		return nil, t
	}
	for i := range lines {
		if !lines[i].blank() && abs(lines[i].base-lines[edge].base) < lines[edge].size/2 {
			idx = append(idx, i)
		}
	}
	slices.SortStableFunc(idx, func(a, b int) int { return cmp.Compare(lines[a].box.X0, lines[b].box.X0) })
	for _, k := range idx {
		t = doc.Join(" ", t, lines[k].text.Trim())
	}
	return idx, t
}

// setPrinted takes off what a browser printed about its page, and keeps the title and the
// address that it names: as a web page's own account of itself.
func (d *document) setPrinted() {
	for i, s := range d.sheets {
		b, ok := s.printed()
		if !ok {
			if i == 0 {
				return
			}
			continue
		}
		if i == 0 {
			if !b.title.Empty() {
				d.meta = append(d.meta, doc.Meta{Key: "title", Text: b.title})
			}
			d.meta = append(d.meta, doc.Meta{Key: "address", Text: b.address})
		}
		s.setApart(b.drop)
	}
}
