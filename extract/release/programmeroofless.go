package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// partRoofs takes from a programme what is told of it and of the programmes that it is made of, which the release decides on
// one by one: 가나 활성화 사업 대상지로 다라도시 4곳과 마바사업 3곳을 선정했다, and a table of all seven. Its names go to those that
// have them; a decision that counts nothing but them is left out.
func (f *Facts) partRoofs() {
	if held := f.heldBy(); held.schemes > 2 {
		var out []Decision
		for i := range f.Decisions {
			out = append(out, held.parted(&f.Decisions[i])...)
		}
		f.Decisions = out
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool { return f.countsParts(&d) })
}

// placeAs is a name with the status that it was given.
type placeAs struct {
	key    string
	status schema.Status
}

// schemeAs is a programme with a status that it gives.
type schemeAs struct {
	id     string
	status schema.Status
}

// holding says which programmes have each name, in printed order, and how many names each has.
type holding struct {
	of      map[placeAs][]Scheme
	sizes   map[schemeAs]int
	schemes int
}

func (f *Facts) heldBy() holding {
	held, seen := holding{of: map[placeAs][]Scheme{}, sizes: map[schemeAs]int{}}, map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if len(d.Holders) > 0 && !seen[d.Scheme.ID] {
			seen[d.Scheme.ID] = true
			held.schemes++
		}
		for _, h := range d.Holders {
			key := placeAs{placeKey(localName(h.Words)), d.Status}
			if !slices.ContainsFunc(held.of[key], func(s Scheme) bool { return s.ID == d.Scheme.ID }) {
				held.of[key] = append(held.of[key], d.Scheme)
				held.sizes[schemeAs{d.Scheme.ID, d.Status}]++
			}
		}
	}
	return held
}

// parted is a decision, or one of each of the programmes, two at least, which together have its names and no others, each
// name once.
func (held holding) parted(d *Decision) []Decision {
	whole := []Decision{*d}
	if d.Scheme.Known || len(d.Holders) < 3 {
		return whole
	}
	var parts []Decision
	for _, h := range d.Holders {
		of := held.of[placeAs{placeKey(localName(h.Words)), d.Status}]
		if len(of) != 2 {
			return whole
		}
		other := of[0]
		if other.ID == d.Scheme.ID {
			other = of[1]
		}
		k := slices.IndexFunc(parts, func(p Decision) bool { return p.Scheme.ID == other.ID })
		if k < 0 {
			k = len(parts)
			parts = append(parts, *d)
			parts[k].Scheme, parts[k].Counts, parts[k].Holders = other, nil, nil
		}
		parts[k].Holders = append(parts[k].Holders, h)
	}
	if len(parts) < 2 || slices.ContainsFunc(parts, func(p Decision) bool { return len(p.Holders) != held.sizes[schemeAs{p.Scheme.ID, d.Status}] }) {
		return whole
	}
	return parts
}

// countsParts says that a decision names nobody, and counts nothing but as many as other programmes have whose names are
// its classes, or end in them.
func (f *Facts) countsParts(d *Decision) bool {
	if d.Scheme.Known || len(d.Holders) > 0 || len(d.Counts) < 2 {
		return false
	}
	for i := range d.Counts {
		if c := &d.Counts[i]; c.Class.Empty() && !c.Whole || !c.Class.Empty() && !f.decidedAs(d, c) {
			return false
		}
	}
	return true
}

// decidedAs says that another programme whose name is a class of a count, or ends in it, has as many holders.
func (f *Facts) decidedAs(d *Decision, c *Count) bool {
	class := hangul.NoSpace(hangul.FoldString(c.Class.S))
	return slices.ContainsFunc(f.Decisions, func(o Decision) bool {
		return o.Scheme.ID != d.Scheme.ID && o.Status == d.Status && strings.HasSuffix(o.Scheme.ID, class) && len(o.Holders) == c.N
	})
}
