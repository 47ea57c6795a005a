package pdf

import (
	"cmp"
	"slices"

	"injeung/extract/doc"
)

// mergeGap is how far apart, in points, collinear strokes still are one
// line: Hancom draws dotted borders as strokes of 0.48 every 1.2.
const mergeGap = 0.85

// dashGap is the same for dashes no longer than it, dashGaps in lengths of
// theirs: where the borders of two cells meet, browsers leave out a dot.
const dashGap, dashGaps = 3, 3.2

// sideways is how far lines may lie beside each other and still be collinear.
const sideways = 0.35

// mergeRules joins collinear strokes that touch, so that a border of a
// thousand dots is one rule. The order is that of each rule's first stroke.
func mergeRules(rules []rule) []doc.Rule {
	if len(rules) == 0 {
		return nil
	}
	m := merger{rules: rules, order: make([]int32, 0, len(rules)), gone: make([]bool, len(rules))}
	m.pass(false)
	m.pass(true)
	out := make([]doc.Rule, 0, len(rules)/4+1)
	for i := range rules {
		if !m.gone[i] {
			out = append(out, rules[i].Rule)
		}
	}
	return out
}

// merger merges the rules of one direction after the other.
type merger struct {
	rules []rule
	order []int32
	gone  []bool // merged into another
}

// pass merges the rules of one direction; dots go with both.
func (m *merger) pass(upright bool) {
	m.order = m.order[:0]
	for i := range m.rules {
		if !m.gone[i] && (m.rules[i].upright == upright || m.rules[i].dot) {
			m.order = append(m.order, int32(i))
		}
	}
	across := func(i int32) float32 { return m.rules[i].across(upright) }
	slices.SortFunc(m.order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(across(a), across(b)), cmp.Compare(a, b))
	})
	for from := 0; from < len(m.order); {
		to := from + 1
		for to < len(m.order) && across(m.order[to])-across(m.order[to-1]) <= sideways/4 && across(m.order[to])-across(m.order[from]) <= sideways {
			to++
		}
		m.line(m.order[from:to], upright)
		from = to
	}
}

// line merges rules that lie on one line.
func (m *merger) line(on []int32, upright bool) {
	slices.SortFunc(on, func(a, b int32) int {
		a0, _ := m.rules[a].along(upright)
		b0, _ := m.rules[b].along(upright)
		return cmp.Or(cmp.Compare(a0, b0), cmp.Compare(a, b))
	})
	for i := 0; i < len(on); {
		run := m.rules[on[i]]
		keep, j := on[i], i+1
		last := on[i]
		for ; j < len(on) && m.joins(&run, &m.rules[last], &m.rules[on[j]], upright); j++ {
			run.Box = run.Box.Union(m.rules[on[j]].Box)
			run.Width = max(run.Width, m.rules[on[j]].Width)
			m.gone[on[j]] = true
			keep = min(keep, on[j])
			last = on[j]
		}
		if j > i+1 {
			run.dot, run.upright = false, upright
			m.gone[on[i]], m.gone[keep] = true, false
			m.rules[keep] = run
		}
		i = j
	}
}

// joins says whether next goes on the line run, whose last stroke is last.
func (m *merger) joins(run, last, next *rule, upright bool) bool {
	if run.Fill != next.Fill || run.Width > 2*next.Width+0.3 || next.Width > 2*run.Width+0.3 {
		return false
	}
	_, end := run.along(upright)
	l0, l1 := last.along(upright)
	n0, n1 := next.along(upright)
	gap := n0 - end
	return gap <= mergeGap || gap <= dashGap && min(l1-l0, n1-n0) <= dashGap && gap <= dashGaps*max(l1-l0, n1-n0)
}

// across is where the rule lies across its direction, along from where to
// where it runs.
func (r *rule) across(upright bool) float32 {
	if upright {
		return (r.Box.X0 + r.Box.X1) / 2
	}
	return (r.Box.Y0 + r.Box.Y1) / 2
}

func (r *rule) along(upright bool) (from, to float32) {
	if upright {
		return r.Box.Y0, r.Box.Y1
	}
	return r.Box.X0, r.Box.X1
}
