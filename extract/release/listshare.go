package release

import (
	"injeung/extract/doc"
	"injeung/schema"
)

// longestBlock is how many passages under a sentence may hold its names.
const longestBlock = 24

// sharedLine is a line of names without a status of its own.
type sharedLine struct {
	at, n int
	label int // passage of the line that labels it, -1 for none
}

// divide says which decision of the anchor each line of names under it belongs
// to: a line that names a status to that, the others to the decision whose
// number they make up (5곳을 신규 지정하고 3곳을 재지정, over ○ 가나형(3곳), ○ 다라형
// (2곳), ○ 재지정(3곳)).
func (r *listReader) divide(from int) {
	r.shares = map[int]int{}
	lines, claimed := r.sharedLines(from)
	var free []int
	for k := range r.anchor {
		if d := &r.anchor[k]; d.namesSome() && !claimed[d.Status] {
			free = append(free, k)
		}
	}
	sum := 0
	for _, l := range lines {
		sum += l.n
	}
	var whole []int
	for _, k := range free {
		if declared(&r.anchor[k]) == sum {
			whole = append(whole, k)
		}
	}
	switch {
	case len(lines) == 0:
	case len(free) == 1:
		r.give(lines, free[0])
	case len(whole) == 1:
		r.give(lines, whole[0])
	case r.ofNews(whole) >= 0:
		r.give(lines, r.ofNews(whole))
	case r.inOrder(lines, free):
	default:
		r.oneByOne(lines, free)
	}
}

// namesSome says that a decision tells a number and names none of those, or some for example: 가나시 등 8곳.
func (d *Decision) namesSome() bool {
	return d.countsOnly() || len(d.Holders) > 0 && len(d.Holders) < declared(d)
}

// ofNews is the only one of some decisions of the anchor that is told as the news; -1 for none or several.
func (r *listReader) ofNews(of []int) int {
	at := -1
	for _, k := range of {
		if newsVerbs.in(r.anchor[k].Words.S) {
			if at >= 0 {
				return -1
			}
			at = k
		}
	}
	return at
}

// give says that lines belong to the decision k of the anchor.
func (r *listReader) give(lines []sharedLine, k int) {
	for _, l := range lines {
		r.shares[l.at] = k
		if l.label >= 0 {
			r.shares[l.label] = k
		}
	}
}

// inOrder gives lines to decisions in their order, where each gets as many names
// as it declares and none is left.
func (r *listReader) inOrder(lines []sharedLine, free []int) bool {
	at := 0
	var ends []int
	for _, k := range free {
		n := 0
		for at < len(lines) && n < declared(&r.anchor[k]) {
			n += lines[at].n
			at++
		}
		if n != declared(&r.anchor[k]) {
			return false
		}
		ends = append(ends, at)
	}
	if at != len(lines) || len(free) == 0 {
		return false
	}
	at = 0
	for i, end := range ends {
		r.give(lines[at:end], free[i])
		at = end
	}
	return true
}

// oneByOne gives a line to the only decision that declares its number.
func (r *listReader) oneByOne(lines []sharedLine, free []int) {
	for i, l := range lines {
		fits := -1
		for _, k := range free {
			switch {
			case declared(&r.anchor[k]) != l.n:
			case fits >= 0:
				fits = len(r.anchor)
			default:
				fits = k
			}
		}
		if fits >= 0 && fits < len(r.anchor) {
			r.give(lines[i:i+1], fits)
		}
	}
}

// sharedLines gives the lines of names from passage i on that name no status and
// stand under none, and the statuses that other lines name.
func (r *listReader) sharedLines(i int) (lines []sharedLine, claimed map[schema.Status]bool) {
	claimed = map[schema.Status]bool{}
	var over *listLabel
	var depth doc.Depth
	label := -1
	for j := i; j < len(r.ctx.passages) && j-r.at <= longestBlock; j++ {
		p := &r.ctx.passages[j]
		if j > i && (p.Depth == doc.Square || p.Kind == doc.Heading) {
			break
		}
		if p.isSentence() {
			if mayDecide(p.S) {
				break
			}
			continue
		}
		if over != nil && p.Depth <= depth && p.Depth != doc.NoBullet {
			over, label = nil, -1
		}
		c := r.names(j)
		if c == nil {
			if l, ok := r.labelOf(p); ok {
				over, depth, label = &l, p.Depth, j
				if l.status != "" {
					claimed[l.status] = true
				}
			}
			continue
		}
		line, own := sharedLine{at: j, label: label}, schema.Status("")
		for _, u := range c.units {
			if u.list != nil {
				line.n += u.list.size()
				own = max(own, u.list.status())
			}
		}
		if own == "" && over != nil {
			own = over.status
		}
		if own != "" {
			claimed[own] = true
			continue
		}
		lines = append(lines, line)
	}
	return lines, claimed
}

// named gives names told without a status (이번에 지정된 곳은 …이다) the status of
// the statement before, which counted as many, or more to come, and named none.
func (r *listReader) named(out []Decision) {
	of := r.anchor
	if len(of) != 1 || len(of[0].Holders) > 0 || onlyApplied(&of[0]) {
		of = r.untold
		if len(of) != 1 || len(of[0].Holders) > 0 || of[0].Status != schema.Candidate {
			return
		}
	}
	for i := range out {
		d := &out[i]
		if of[0].Status != schema.Candidate && d.Rule == "sentence.selected" && newsVerbs.in(d.Words.S) {
			continue // the news says itself what was done
		}
		n := declared(d)
		if n == 0 && of[0].Status == schema.Candidate {
			n = len(d.Holders)
		}
		if r.saidNew(d.Scheme) && n != declared(&of[0]) || r.ofOthers(d, &of[0]) {
			continue
		}
		if len(d.Holders) > 0 && d.Status == schema.New && !d.StatusBy.Said() && d.Scheme.ID == of[0].Scheme.ID && (n == declared(&of[0]) || of[0].Status == schema.Candidate && n < declared(&of[0])) {
			d.Status, d.StatusBy = of[0].Status, of[0].StatusBy
		}
	}
}

// ofStatus is the decision of the anchor with a status; ok is false for none.
func (r *listReader) ofStatus(st schema.Status) (Decision, bool) {
	for _, d := range r.anchor {
		if st != "" && d.Status == st {
			return d, true
		}
	}
	return Decision{}, false
}

// share is the decision of the anchor that the passage i belongs to, where the
// numbers say so.
func (r *listReader) share(i int) (Decision, bool) {
	if len(r.anchor) < 2 {
		return Decision{}, false
	}
	if r.shares == nil {
		r.divide(i)
	}
	k, ok := r.shares[i]
	if !ok {
		return Decision{}, false
	}
	return r.anchor[k], true
}
