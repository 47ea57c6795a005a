package release

import "slices"

// jointOfTitle makes holders of a statement that names them side by side hold together
// where the title or a subtitle says so by its number: 가나·다라, 마바 등 2곳 over 가나·다라가
// 선정됐다. A statement whose own number counts each is left as it is.
func jointOfTitle(f *Facts) {
	for i := range f.Decisions {
		t := &f.Decisions[i]
		if t.Where != InTitle && t.Where != InSubtitle {
			continue
		}
		for _, names := range t.together() {
			for k := range f.Decisions {
				if d := &f.Decisions[k]; k != i && d.Scheme.ID == t.Scheme.ID && d.Status == t.Status && declared(d) != len(d.Holders) {
					d.join(names)
				}
			}
		}
	}
}

// together are the names of the decision that hold together, group by group.
func (d *Decision) together() (out [][]string) {
	at := map[int]int{}
	for i := range d.Holders {
		h := &d.Holders[i]
		if h.Joint == 0 {
			continue
		}
		k, ok := at[h.Joint]
		if !ok {
			k, at[h.Joint] = len(out), len(out)
			out = append(out, nil)
		}
		out[k] = append(out[k], localName(h.Words))
	}
	return out
}

// join makes holders of those names that stand side by side, in any order, hold
// together, unless one does with others already.
func (d *Decision) join(names []string) {
	n, most := len(names), 0
	for i := range d.Holders {
		most = max(most, d.Holders[i].Joint)
	}
	for i := 0; i+n <= len(d.Holders); i++ {
		fits := true
		for _, h := range d.Holders[i : i+n] {
			fits = fits && h.Joint == 0 && slices.Contains(names, localName(h.Words))
		}
		if !fits {
			continue
		}
		d.Holders = slices.Clone(d.Holders)
		for k := i; k < i+n; k++ {
			d.Holders[k].Joint = most + 1
		}
		return
	}
}
