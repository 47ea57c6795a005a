package release

// declared is the number of holders that a decision declares, 0 for none.
func declared(d *Decision) int {
	sum := 0
	for _, n := range d.Counts {
		if n.Whole {
			continue
		}
		if n.Class.Empty() {
			return n.N
		}
		sum += n.N
	}
	return sum
}

// countsOnly says that a decision declares holders and names none of them.
func (d *Decision) countsOnly() bool { return len(d.Holders) == 0 && declared(d) > 0 }

// theOnly is the index of the only decision that fits; -1 for none or several.
func theOnly(all []Decision, fits func(d *Decision) bool) int {
	at := -1
	for k := range all {
		if !fits(&all[k]) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = k
	}
	return at
}

// leaves makes anchor of the last statement that declares more holders than it
// names: of this passage, before it, or in the title.
func (r *listReader) leaves(i int, said []Decision) bool {
	for _, a := range []struct {
		all []Decision
		at  int
	}{{said, i}, {r.severally(i), r.bareAt}, {r.anchor, r.at}, {r.untold, r.toldAt}} {
		if i-a.at <= longestBlock && (leavesNames(a.all) || ofSeveral(a.all) && len(r.bare) > 0 && &a.all[0] == &r.bare[0]) {
			r.anchor, r.at, r.shares = a.all, a.at, nil
			return true
		}
	}
	if len(r.bare) > 0 && i-r.bareAt <= nearBare {
		r.anchor, r.at, r.shares = r.bare, r.bareAt, nil
		return true
	}
	return false
}

// severally is the decision on several programmes at passage i or shortly before it that
// told neither names nor whose number.
func (r *listReader) severally(i int) []Decision {
	if ofSeveral(r.bare) && i-r.bareAt <= nearBare {
		return r.bare
	}
	return nil
}

// leave keeps statements that leave names out for sentences to come, and forgets
// those whose names these tell.
func (r *listReader) leave(i int, own []Decision) {
	if leavesNames(own) {
		r.untold, r.toldAt = own, i
		return
	}
	var kept []Decision
	for _, u := range r.untold {
		named := false
		for k := range own {
			d := &own[k]
			named = named || len(d.Holders) >= declared(&u) && d.Scheme.ID == u.Scheme.ID && d.Status == u.Status
		}
		if !named {
			kept = append(kept, u)
		}
	}
	r.untold = kept
}

// leavesNames says that statements declare more holders than they name.
func leavesNames(all []Decision) bool {
	n := 0
	for k := range all {
		d := &all[k]
		n += max(0, declared(d)-len(d.Holders))
	}
	return n > 0
}
