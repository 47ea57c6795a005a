package place

// find is where p stands in the table; -1 where it does not.
func (t *Table) find(p Place) int {
	for _, k := range t.byCode[p.Code] {
		if t.places[k].From == p.From {
			return k
		}
	}
	return -1
}

// reach is everything reached from k along edges, k itself included.
func reach(k int, edges map[int][]int) map[int]bool {
	seen := map[int]bool{}
	todo := []int{k}
	for len(todo) > 0 {
		k, todo = todo[0], todo[1:]
		if k < 0 || seen[k] {
			continue
		}
		seen[k] = true
		todo = append(todo, edges[k]...)
	}
	return seen
}

// Current gives what the place is today, through renames, mergers and new
// codes: one place, or several where it was split.
func (t *Table) Current(p Place) []Place {
	return t.pick(reach(t.find(p), t.next), func(q Place) bool { return q.To == 0 })
}

// Before gives what became the place in one step, sorted by code.
func (t *Table) Before(p Place) []Place {
	set := map[int]bool{}
	for _, k := range t.prev[t.find(p)] {
		set[k] = true
	}
	return t.pick(set, func(Place) bool { return true })
}

// As gives what the place was or became on the day: itself where it was valid,
// else its successors or predecessors then.
func (t *Table) As(p Place, on Day) []Place {
	if p.On(on) {
		return []Place{p}
	}
	edges := t.next
	if on < p.From {
		edges = t.prev
	}
	return t.pick(reach(t.find(p), edges), func(q Place) bool { return q.On(on) })
}
