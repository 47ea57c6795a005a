package release

import "strings"

// partsOfRoof makes classes of names that the release calls a programme in passing, where
// together they have as many places as it says of one programme that it names in the title or
// quotes and of which it names none: the 교통거점 지역 and 이전 지역 of 5곳.
func (ctx *context) partsOfRoof(f *Facts) {
	roof, ok := ctx.roofOf(f)
	if !ok {
		return
	}
	var parts []*Decision
	places, names := map[string]bool{}, map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID == roof.Scheme.ID {
			continue
		}
		if len(d.Holders) == 0 || !ctx.passesAsClass(d) {
			return
		}
		parts = append(parts, d)
		names[d.Scheme.ID] = true
		for _, h := range d.Holders {
			places[placeKey(localName(h.Words))] = true
		}
	}
	if len(names) < 2 || len(places) != declared(roof) {
		return
	}
	scheme, status, by := roof.Scheme, roof.Status, roof.StatusBy
	for _, d := range parts {
		for i := range d.Holders {
			if h := &d.Holders[i]; h.Class.Empty() {
				h.Class = d.Scheme.Words
			}
		}
		if !d.StatusBy.Said() {
			d.Status, d.StatusBy = status, by
		}
		d.Scheme = scheme
	}
}

// roofOf is the one decision that only counts, under a programme that the release names as its
// own; all others that count are of the same.
func (ctx *context) roofOf(f *Facts) (*Decision, bool) {
	var roof *Decision
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if declared(d) < 2 || len(d.Holders) > 0 || d.Scheme.Known || ctx.inPassing(d.Scheme) {
			continue
		}
		if roof != nil && (roof.Scheme.ID != d.Scheme.ID || declared(roof) != declared(d)) {
			return nil, false
		}
		roof = d
	}
	if roof == nil || f.holders(roof.Scheme.ID) > 0 {
		return nil, false
	}
	return roof, true
}

// passesAsClass says that the programme of a decision is named in passing, as a class is: no
// project, and by no other words.
func (ctx *context) passesAsClass(d *Decision) bool {
	return !d.Scheme.Known && ctx.inPassing(d.Scheme) && !endsInProject(d.Scheme.ID) && !strings.HasSuffix(d.Scheme.ID, "특구")
}
