package layout

const (
	// backToBack is the least distance of two borders that are not one line
	// drawn twice, in points.
	backToBack = 0.4
	// meets is how far from a border a rule may end that ends at it.
	meets = 1.5
	// maxParts bounds the tables that one set of rules is parted to.
	maxParts = 16
)

// tablesApart parts tables that stand one right below the other, so close that
// their rules meet: each has its border, and their columns are not the same.
func tablesApart(comps []component) []component {
	out := make([]component, 0, len(comps))
	for _, c := range comps {
		for range maxParts {
			upper, lower, ok := c.part()
			if !ok {
				upper, lower, ok = c.partOn()
			}
			if !ok {
				break
			}
			out = append(out, upper)
			c = lower
		}
		out = append(out, c)
	}
	return out
}

// part cuts a component at the first place where one table ends and the next
// begins. Horizontal rules are sorted from top to bottom.
func (c *component) part() (upper, lower component, ok bool) {
	tries := 0
	for i := 1; i+2 < len(c.h) && tries < maxParts; i++ {
		p, q := c.h[i], c.h[i+1]
		if d := q.pos - p.pos; d < backToBack || d >= sameLine || p.len() < minColumn || q.len() < minColumn || len(c.v) < 6 {
			continue
		}
		if min(p.hi, q.hi)-max(p.lo, q.lo) < 0.5*min(p.len(), q.len()) {
			continue
		}
		tries++
		if upper, lower, ok = c.cutAt(i); ok {
			return upper, lower, true
		}
	}
	return component{}, component{}, false
}

// cutAt parts a component between its horizontal rules i and i+1 where those
// are the borders of two tables.
func (c *component) cutAt(i int) (upper, lower component, ok bool) {
	p, q := c.h[i], c.h[i+1]
	upper.h, lower.h = c.h[:i+1:i+1], c.h[i+1:]
	if !borders(p, upper.h) || !borders(q, lower.h) {
		return upper, lower, false
	}
	var above, below []float32 // rules between columns that end at the borders
	for _, v := range c.v {
		in := v.pos > p.lo+sameLine && v.pos < p.hi-sameLine && v.pos > q.lo+sameLine && v.pos < q.hi-sameLine
		switch {
		case v.hi <= q.pos+meets:
			upper.v = append(upper.v, v)
			if in && v.hi >= p.pos-meets {
				above = append(above, v.pos)
			}
		case v.lo >= p.pos-meets:
			lower.v = append(lower.v, v)
			if in && v.lo <= q.pos+meets {
				below = append(below, v.pos)
			}
		case in:
			return upper, lower, false
		default: // the sides of both, on one line
			a, b := v, v
			a.hi, b.lo = p.pos, q.pos
			upper.v, lower.v = append(upper.v, a), append(lower.v, b)
		}
	}
	return upper, lower, unlike(above, below)
}

// borders says whether no rule of a table reaches beyond its border.
func borders(border segment, hs []segment) bool {
	for _, h := range hs {
		if h.lo < border.lo-touch || h.hi > border.hi+touch {
			return false
		}
	}
	return true
}

// unlike says whether rules between columns above and below a border, from
// left to right, are those of two tables: both have some, three or more
// together, and hardly one is the same.
func unlike(above, below []float32) bool {
	if len(above) == 0 || len(below) == 0 || len(above)+len(below) < 3 {
		return false
	}
	same := 0
	for _, x := range above {
		if abs(below[nearest(below, x)]-x) < sameLine {
			same++
		}
	}
	return same*3 <= min(len(above), len(below))
}
