package normalize

// isSummed says that a number only leads to that of all who were found, or is led to by it, in the statement that prints
// them: 1차 3곳, 2차 2곳 등 총 5곳 of five found; 2곳 신규, 기존 8곳과 함께 10곳 of two.
func (g *group) isSummed(d declared) bool {
	found := g.found[""]
	if d.s == nil || d.n == found || !g.saidOfAll(g.declared, found) {
		return false
	}
	sum, most, others, own := 0, 0, 0, false
	for _, c := range d.s.Counts {
		switch {
		case c.N == found:
			own = true
		default:
			sum, most, others = sum+c.N, max(most, c.N), others+1
		}
	}
	return own && others > 1 && (sum == found || others == 2 && most-(sum-most) == found)
}
