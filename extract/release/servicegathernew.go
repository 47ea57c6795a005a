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
