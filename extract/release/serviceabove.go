package release

import "injeung/schema"

// countedAbove are the decisions of the title, or of what stands over a heading, that count the services of the lines from
// passage i on, where nothing between decides; they become the anchor. Those of the status that the heading says, if it
// says one.
func (r *listReader) countedAbove(i int) []int {
	if !r.onlyHeads() || !certifiesAny(r.untold) {
		return nil
	}
	p := &r.ctx.passages[i]
	if _, loose := r.looseLine(p, lineStart(p.S)); !loose && len(r.servicesAt(i)) == 0 {
		return nil
	}
	st := r.headStatus()
	if ordinalOf(p) > 1 && i-1 > r.at {
		return nil // the lines began above
	}
	before, at := r.anchor, r.at
	r.anchor, r.at = r.untold, i-1
	var counted []int
	for _, k := range r.countedServices() {
		if st == "" || r.anchor[k].Status == st {
			counted = append(counted, k)
		}
	}
	all := &offeredLines{r: r, counted: counted}
	if len(counted) > 0 && (all.gather(i) || all.bare > 0 && all.loosely(i)) {
		return counted
	}
	r.anchor, r.at = before, at
	return nil
}

// headStatus is the one status that headings which neither name nor count say; none where they say none or several.
func (r *listReader) headStatus() (st schema.Status) {
	for k := range r.anchor {
		d := &r.anchor[k]
		if !d.StatusBy.Said() || st != "" && st != d.Status {
			return ""
		}
		st = d.Status
	}
	return st
}
