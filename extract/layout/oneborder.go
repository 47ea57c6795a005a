package layout

// partOn cuts a component at the first rule that is the border of two tables
// at once.
func (c *component) partOn() (upper, lower component, ok bool) {
	tries := 0
	for i := 1; i+1 < len(c.h) && tries < maxParts && len(c.h) >= 4 && len(c.v) >= 6; i++ {
		if c.crossing(c.h[i]) > 1 {
			continue
		}
		tries++
		if upper, lower, ok = c.cutOn(i); ok {
			return upper, lower, true
		}
	}
	return component{}, component{}, false
}

// crossing counts the rules between columns that go on over a horizontal one,
// two at most.
func (c *component) crossing(h segment) (n int) {
	for _, v := range c.v {
		if v.lo < h.pos-meets && v.hi > h.pos+meets && v.pos > h.lo+sameLine && v.pos < h.hi-sameLine {
			if n++; n > 1 {
				break
			}
		}
	}
	return n
}

// cutOn parts a component at its horizontal rule i where that closes both
// sides of it, and hardly a column of one side is one of the other.
func (c *component) cutOn(i int) (upper, lower component, ok bool) {
	b := c.h[i]
	upper.h, lower.h = c.h[:i+1:i+1], c.h[i:]
	if !borders(b, upper.h) || !borders(b, lower.h) {
		return upper, lower, false
	}
	for _, v := range c.v {
		switch {
		case v.hi <= b.pos+meets:
			upper.v = append(upper.v, v)
		case v.lo >= b.pos-meets:
			lower.v = append(lower.v, v)
		default: // on one line by chance, as the sides of both
			p, q := v, v
			p.hi, q.lo = b.pos, b.pos
			upper.v, lower.v = append(upper.v, p), append(lower.v, q)
		}
	}
	above, below := between(upper.v, b), between(lower.v, b)
	return upper, lower, len(above) > 1 && len(below) > 1 && unlike(above, below)
}

// between are the lines between the columns of a table with a border.
func between(vs []segment, border segment) []float32 {
	var in []segment
	for _, v := range vs {
		if v.pos > border.lo+sameLine && v.pos < border.hi-sameLine {
			in = append(in, v)
		}
	}
	return lines(in)
}
