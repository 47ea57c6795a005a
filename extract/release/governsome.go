package release

// someOf says that each name of a list is one of another list, which has more.
func (c *clause) someOf(some, all *list) bool {
	named := map[string]bool{}
	for _, e := range all.entries() {
		named[c.s[e.local[0]:e.local[1]]] = true
	}
	few := some.entries()
	for _, e := range few {
		if !named[c.s[e.local[0]:e.local[1]]] {
			return false
		}
	}
	return len(few) > 0 && len(few) < len(named)
}
