package release

import (
	"slices"

	"injeung/extract/doc"
	"injeung/schema"
)

// told remembers what the sentences of a paragraph decided for those after it.
func (r *listReader) told(i int, p *passage, out []Decision) {
	r.named(out)
	own := withoutClassCounts(out)
	r.before = append(r.before, own...)
	for k := range own {
		if d := &own[k]; len(d.Holders) > 0 && d.Status == schema.New && isZone(d.Scheme.ID) && zoneHeadIn(p.S) {
			r.toldZone = i
		}
	}
	r.remember(out)
	if len(own) > 0 && r.besideMain(i, own, p.S) {
		r.anchor, r.at, r.shares = append(slices.Clone(r.anchor), own...), i, nil
	} else if len(own) > 0 && p.Depth != doc.Asterisk && p.Depth != doc.Reference {
		r.anchor, r.depth, r.at, r.row, r.shares = own, p.Depth, i, 0, nil
		r.last = &own[len(own)-1]
		r.leave(i, own)
		r.referring(p, own)
	} else if len(out) > 0 && r.goesOnParted(&out[0]) {
		r.at, r.depth, r.shares = i, p.Depth, nil // 유형별로는 …: the names stand below
	} else if p.Depth == doc.Square || p.Kind == doc.Heading || r.leadsNames(p) {
		r.heading(i, p)
	} else {
		r.headed(i, p)
	}
}
