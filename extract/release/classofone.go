package release

import (
	"slices"
	"strings"
)

// classesOfOne makes classes of programmes that one sentence tells side by side, where the titles name one
// other programme, called as they are, that nothing else in the release gives to anybody: 가나도시 결과 …
// 국제가나도시에 다라시, 거점가나도시에 마바시를 선정.
func (ctx *context) classesOfOne(f *Facts) {
	whole, ok := ctx.onlyTitled()
	if !ok || whole.Known {
		return
	}
	parts, named := map[string]bool{}, 0
	for i := range f.Decisions {
		d := &f.Decisions[i]
		switch {
		case len(d.Holders) == 0:
			continue
		case d.Scheme.ID == whole.ID || d.Scheme.Known || !sameNoun(d.Scheme.ID, whole.ID) || d.Scheme.Words.Empty():
			return
		}
		if !parts[d.Scheme.ID] && !f.besideOther(i) {
			return // told by itself
		}
		parts[d.Scheme.ID] = true
		named += len(d.Holders)
	}
	if len(parts) < 2 || slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Scheme.ID == whole.ID && declared(&d) > 0 && declared(&d) != named }) {
		return
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; parts[d.Scheme.ID] {
			d.becomesClass(whole)
		}
	}
}

// becomesClass makes the name of a decision's programme the class of its holders.
func (d *Decision) becomesClass(whole Scheme) {
	for k := range d.Holders {
		if h := &d.Holders[k]; h.Class.Empty() {
			h.Class = d.Scheme.Words
		}
	}
	for k := range d.Counts {
		if n := &d.Counts[k]; n.Class.Empty() {
			n.Class = d.Scheme.Words
		}
	}
	d.Scheme = whole
}

// onlyTitled is the one programme that the title and the subtitles name.
func (ctx *context) onlyTitled() (one Scheme, ok bool) {
	for _, v := range ctx.titles() {
		for _, m := range ctx.mentionsIn(v.S) {
			if ok && m.ID != one.ID {
				return Scheme{}, false
			}
			one, ok = m.Scheme, true
		}
	}
	return one, ok
}

// besideOther says that the sentence of a decision decides on another programme, too.
func (f *Facts) besideOther(i int) bool {
	d := &f.Decisions[i]
	return slices.ContainsFunc(f.Decisions, func(o Decision) bool {
		return o.Block == d.Block && o.Words.S == d.Words.S && o.Scheme.ID != d.Scheme.ID && len(o.Holders) > 0
	})
}

// sameNoun says that two names end in the same word for what a place becomes: 가나도시, 다라도시.
func sameNoun(a, b string) bool {
	return slices.ContainsFunc(zoneEnds, func(w string) bool { return strings.HasSuffix(a, w) && strings.HasSuffix(b, w) })
}
