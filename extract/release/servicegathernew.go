package release

import (
	"slices"

	"injeung/schema"
)

// newFirst says that names without a status may be those of decision k: where some are new, and whole sentences tell of
// the names, these are no others, though they are as many.
func (o *offeredLines) newFirst(k int) bool {
	isNew := func(k int) bool { return o.r.anchor[k].Status == schema.New }
	if k < 0 || isNew(k) || !slices.ContainsFunc(o.counted, isNew) {
		return k >= 0
	}
	return !slices.ContainsFunc(o.lines, func(l offeredLine) bool { return isSentence(o.r.ctx.passages[l.at].S) })
}

// headed says that a heading over the lines gives their status and number.
func (o *offeredLines) headed() bool {
	h := o.r.ctx.seriesHead(o.lines[0].at)
	return h.status != "" && h.count > 0
}

// decisionOf is the one decision of a status, any where it is empty, that counts n; -1 for none
// or several.
func (o *offeredLines) decisionOf(st schema.Status, n int) int {
	at := -1
	for _, k := range o.counted {
		d := &o.r.anchor[k]
		if st != "" && d.Status != st || declared(d) != n {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = k
	}
	return at
}
