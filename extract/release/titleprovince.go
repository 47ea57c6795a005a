package release

import "strings"

// titleProvinces takes a 시·도 for no holder that only the title names, where the
// statements under it name one of its 시·군·구 in its place: 정선·충북·홍성 over 강원 정선과
// 충북 괴산, 충남 홍성; 충북에 … 지정 over 충북 제천·단양.
func (ctx *context) titleProvinces(f *Facts) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InTitle && d.Where != InSubtitle {
			continue
		}
		kept := d.Holders[:0:0]
		for _, h := range d.Holders {
			if !ctx.partNamed(f, d, &h) {
				kept = append(kept, h)
			}
		}
		d.Holders = kept
	}
}

// partNamed says that the holder is a 시·도 by its short name which no other statement
// names for itself, while one names a 시·군·구 of it.
func (ctx *context) partNamed(f *Facts, of *Decision, h *Holder) bool {
	words := viewOf(h.Words).S
	n, ok := ctx.gaz.placeAt(words, 0)
	if h.Kind != CityHolder || !ok || !n.alone() || n.to != len(words) || !n.short && !strings.HasPrefix(viewOf(of.Words).S, words+",") && !countedBelow(f, of) {
		return false
	}
	part := false
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where == InTitle || d.Where == InSubtitle || d.Scheme.ID != of.Scheme.ID || d.Status != of.Status {
			continue
		}
		for k := range d.Holders {
			o := &d.Holders[k]
			name := viewOf(o.Words).S
			m, ok := ctx.gaz.placeAt(name, 0)
			switch {
			case ok && m.alone() && m.to == len(name) && ctx.gaz.sidos[name] == ctx.gaz.sidos[words]:
				return false // it is named for itself
			case ctx.gaz.sidos[viewOf(o.Province).S] == ctx.gaz.sidos[words]:
				part = true
			case ok && !m.alone() && m.province[1] > m.province[0]:
				part = part || ctx.gaz.sidos[name[m.province[0]:m.province[1]]] == ctx.gaz.sidos[words]
			case ok && m.to == len(name) && !ctx.gaz.shared(name):
				part = part || ctx.gaz.within(words, name)
			default:
				first := name[:ctx.gaz.sido(name)]
				part = part || first != "" && ctx.gaz.sidos[first] == ctx.gaz.sidos[words]
			}
		}
	}
	return part
}

// countedBelow says that the number a title prints is that of the names that one other
// statement of its decision has, so that 시·도 of the title are none beside them.
func countedBelow(f *Facts, of *Decision) bool {
	n := declared(of)
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if n > 0 && d.Where != InTitle && d.Where != InSubtitle && d.Scheme.ID == of.Scheme.ID && d.Status == of.Status && len(d.Holders) == n {
			return true
		}
	}
	return false
}
