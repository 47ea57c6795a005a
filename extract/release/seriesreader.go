package release

import (
	"strings"

	"injeung/extract/doc"
)

// mostBetween bounds the paragraphs told of one item.
const mostBetween = 24

// seriesReader goes down the passages below the first item of a series.
type seriesReader struct {
	ctx   *context
	i     int // passage of the first item
	first serviceItem
	alone bool // names alone are looked for
	s     *itemSeries
	field doc.Text // field of the items to come
}

// last is the item read last.
func (r *seriesReader) last() *serviceItem { return &r.s.items[len(r.s.items)-1] }

// endsAt says that no item of the series stands at passage j or below: a heading, a table or another status begins, or the
// last item is too far above.
func (r *seriesReader) endsAt(j int) bool {
	last, p, q := r.last(), &r.ctx.passages[r.i], &r.ctx.passages[j]
	if r.besideLast(j) {
		return false
	}
	if j-last.at > mostBetween || q.Kind == doc.Heading && p.Kind != doc.Heading && !r.goesOnUnder(j) || r.ctx.bannerBetween(last.at, j) {
		return true
	}
	st, ok := r.ctx.statusHead(q)
	return ok && st != r.s.head.status
}

// goesOnUnder says that passage j heads the next group of the series: it has its number, and the items under it go on counting.
func (r *seriesReader) goesOnUnder(j int) bool {
	if r.first.ordinal == 0 || j+1 >= len(r.ctx.passages) || len(countsIn(r.ctx.passages[j].S)) != 1 {
		return false
	}
	_, next, _ := itemForm(&r.ctx.passages[j+1])
	return next == r.last().ordinal+1
}

// besideLast says that passage j holds the second part of the last item.
func (r *seriesReader) besideLast(j int) bool {
	return r.last().sign == nextSign && j == r.last().by
}

// between takes in passage j where it is no item but tells of the last one, or of the field of those below.
func (r *seriesReader) between(j int) bool {
	last, p, q := r.last(), &r.ctx.passages[r.i], &r.ctx.passages[j]
	if r.besideLast(j) {
		last.told = last.told || itemLabel.MatchString(strings.TrimLeft(q.S[min(len(q.S), last.b[1]+1):], " "))
		return true
	}
	if r.tellsOfLast(j) {
		last.told = true
		return true
	}
	if j == last.at+1 && j+1 < len(r.ctx.passages) && q.Kind == doc.Paragraph && itemLabel.MatchString(r.ctx.passages[j+1].S) {
		return true // a note on it, before what it does is told under a label
	}
	if groupOfServices.MatchString(q.S) && !strings.HasSuffix(q.S, "다.") {
		r.field, _ = headsField(q)
		if all := countsIn(q.S); r.s.head.count > 0 && len(all) > 0 {
			r.s.head.count += all[len(all)-1].n // the first group is the head
		}
		return true
	}
	if t, ok := headsField(q); ok && q.Depth <= p.Depth {
		r.field = t
		return true
	}
	return false
}

// tellsOfLast says that passage j tells what the last item does, who provides it or where, under a label or behind an arrow.
func (r *seriesReader) tellsOfLast(j int) bool {
	p, q := &r.ctx.passages[r.i], &r.ctx.passages[j]
	return itemLabel.MatchString(q.S) || makerLabel.MatchString(q.S) && r.first.sign != pairSign || siteLabel.MatchString(q.S) ||
		taskLabel.MatchString(q.S) && q.Depth > p.Depth || q.Depth == doc.Arrow && j == r.last().at+1
}

// item takes passage j for the next item, or passes over what stands between two; false where the series ends.
func (r *seriesReader) item(j int) bool {
	last, p, q := r.last(), &r.ctx.passages[r.i], &r.ctx.passages[j]
	if form, ordinal, _ := itemForm(q); form != last.form || ordinal == 0 && q.Depth != p.Depth || r.first.ordinal > 0 && ordinal == 0 {
		return !(r.first.form == "" && q.Depth == doc.NoBullet || q.Depth < p.Depth && q.Depth != doc.NoBullet && r.first.ordinal == 0 && !(p.Depth == doc.Asterisk && q.Depth >= doc.Dash))
	}
	it, ok := r.ctx.itemAt(j)
	if !ok || it.sign != r.first.sign && !r.alone || r.first.ordinal > 0 && it.opens() != last.ordinal+1 && it.opens() != 1 || !r.ctx.mayBegin(it, r.alone) {
		return r.first.ordinal > 0
	}
	it.under(r.field)
	r.s.items = append(r.s.items, it)
	return true
}
