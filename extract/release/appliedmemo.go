package release

// appliedUnits are the units of a clause of which it is known whether they are of applicants. A number may share its
// verb with the next one, and that with the one after it, while each is asked about for every other unit.
type appliedUnits struct {
	of    clauseState
	known map[int]bool
}

// clauseState is what readers change of a clause that was taken apart, so that what was known of its units holds no more.
type clauseState struct {
	units      *unit
	first      [2]int // the bytes of the first unit
	statuses   *statusAt
	predicates *predicate
	mentions   *mention
	sizes      [5]int
}

func (c *clause) state() clauseState {
	s := clauseState{units: firstIn(c.units), statuses: firstIn(c.statuses), predicates: firstIn(c.predicates), mentions: firstIn(c.mentions)}
	if s.units != nil {
		s.first = [2]int{s.units.from, s.units.to}
	}
	s.sizes = [...]int{len(c.units), len(c.statuses), len(c.predicates), len(c.mentions), len(c.s)}
	return s
}

func firstIn[T any](all []T) *T {
	if len(all) == 0 {
		return nil
	}
	return &all[0]
}

// applies says that unit i counts or names applicants.
func (c *clause) applies(i int) bool {
	if now := c.state(); c.applying.of != now || c.applying.known == nil {
		c.applying = appliedUnits{of: now, known: map[int]bool{}}
	}
	is, ok := c.applying.known[i]
	if !ok {
		is = c.appliesHere(i)
		c.applying.known[i] = is
	}
	return is
}
