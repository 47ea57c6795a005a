package release

// endsBefore says that name i has an ending of its own and the one behind it shares that of a later one, so that these two are no
// part of what is said of the later ones together: 가나시·다라·마바군(공동).
func (r *run) endsBefore(i int) bool {
	a, b := &r.entries[i], &r.entries[i+1]
	return a.ending[1] == 0 && !a.stem && !a.alone() && b.ending[1] > 0
}
