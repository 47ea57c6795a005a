package release

import "slices"

// topTaken gives a number of which nobody is named those who got a further title, and the rest, whom one sentence names:
// 6곳을 가나마을로 지정했다. 라마군 등 4곳은 ‘으뜸마을’로 선정되었다. 바사군과 아자군은 3개 부문에서 1등급을 받았다.
func (ctx *context) topTaken(f *Facts, wanted []sought) bool {
	for i := range wanted {
		w := &wanted[i]
		if len(w.held) > 0 || w.of.Where >= InSubtitle {
			continue
		}
		top, ok := w.topAmong(f.Decisions)
		if !ok {
			continue
		}
		if rest := w.restOf(notOfWriter(ctx.strays(), viewOf(f.Header.Agency.Words).S), top); rest != nil {
			of := *w.of
			for k := range f.Decisions {
				if d := &f.Decisions[k]; d.Scheme.ID == top.scheme && d.Status == top.status {
					d.Scheme, d.Counts = of.Scheme, nil
				}
			}
			w.of, w.held = &of, top.held
			ctx.take(f, segment{rest}, w, byNames)
			return true
		}
	}
	return false
}

// topAmong is the one other title that as many, and fewer than are sought, are named and counted to have got.
func (w *sought) topAmong(all []Decision) (top sought, ok bool) {
	for i := range all {
		d := &all[i]
		if len(d.Holders) == 0 && len(d.Counts) == 0 || d.Scheme.ID == w.scheme || slices.Contains(w.alias, d.Scheme.ID) {
			continue
		}
		n := declared(d)
		if d.Status != w.status || d.Scheme.Known || d.Block < w.of.Block && d.Where <= InBody || n > 0 && n >= w.all || ok && d.Scheme.ID != top.scheme || n > 0 && top.all > 0 && top.all != n {
			return top, false
		}
		top.scheme, top.status, ok = d.Scheme.ID, d.Status, true
		top.held.add(d.Holders)
		top.all = max(top.all, n)
	}
	return top, ok && top.all == len(top.held)
}

// restOf is what the one sentence that names as many others as are left says of them, each surely a place; those who
// got the further title may stand in it, too.
func (w *sought) restOf(all []*stray, top sought) (rest *stray) {
	for _, s := range all {
		left := s.without(top.held)
		if len(left.names) == 0 {
			continue
		}
		if s.block < w.of.Block || len(left.names) != w.all-len(top.held) || slices.ContainsFunc(left.names, func(n strayName) bool { return !n.known }) || rest != nil {
			return nil
		}
		rest = left
	}
	return rest
}

// without is the sentence without the lists that name only those given; with all its names where one list has both.
func (s *stray) without(held whos) *stray {
	c, out := *s.clause, *s
	out.clause, out.names, out.told = &c, nil, nil
	var kept []unit
	for i := range s.units {
		one := *s
		one.names = nil
		one.add(s.units[i].list)
		if slices.ContainsFunc(one.names, func(n strayName) bool { return !held.has(n.who) }) {
			kept = append(kept, s.units[i])
		}
	}
	out.take(kept)
	return &out
}
