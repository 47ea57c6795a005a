package release

import (
	"injeung/extract/doc"
	"injeung/schema"
	"injeung/schema/scheme"
)

// heading makes an anchor of a heading that leads to names: □ 신규 지정(6곳).
func (r *listReader) heading(i int, p *passage) {
	r.anchor, r.group, r.shares = nil, nil, nil
	if r.headed(i, p) {
		return
	}
	if len(p.S) > 150 || gateOf(p.S) != decided {
		return
	}
	c := r.ctx.newClause(p.view, 0, len(p.S), InList, p.index)
	c.rule = "heading.selected"
	if d := c.decisions(); len(d) > 0 {
		r.anchor, r.depth, r.at = d, p.Depth, i
		return
	}
	if s, ok := r.ctx.inForce(p.index); ok {
		d := Decision{Scheme: s, Where: InList, Block: p.index, Rule: "heading.selected", Words: p.raw}
		d.Status, d.StatusBy = c.headingStatus()
		r.anchor, r.depth, r.at = []Decision{d}, p.Depth, i
	}
}

// list reads a paragraph that is nothing but names, with labels and notes.
func (r *listReader) list(i int, p *passage) ([]Decision, bool) {
	if mark, ok := p.numberedNote(); ok {
		return r.note(i, p, mark)
	}
	if r.underBare(i) {
		r.anchor, r.at, r.shares = r.bare, r.bareAt, nil
	}
	if len(r.anchor) == 0 || i-r.at > longestBlock {
		out, ok := r.again(p)
		if c := r.names(i); !ok && c != nil {
			if out = r.ofTitle(c); len(out) > 0 {
				return out, true
			}
			if out = r.countedInTitle(c); len(out) > 0 {
				return out, true
			}
			if out = r.chosenUnderTitle(i, c); len(out) > 0 {
				return out, true
			}
			r.ctx.unlead(c)
		}
		return out, ok
	}
	return r.listOf(i, p)
}

// underBare says that the passage i stands under a decision that told neither names nor a
// number, and is names, or the label of names, which so are those decided on.
func (r *listReader) underBare(i int) bool {
	if len(r.anchor) > 0 && i-r.at <= longestBlock || len(r.bare) != 1 || i-r.bareAt > nearBare {
		return false
	}
	p := &r.ctx.passages[i]
	if p.Depth == doc.Asterisk || p.Depth == doc.Reference {
		return false
	}
	return r.names(i) != nil
}

// ofTitle reads a line of names under statuses or programmes of their own as what the title tells
// of: □ (신규) 가나군, 다라시 under 가나마을 심사 결과.
func (r *listReader) ofTitle(c *clause) []Decision {
	for _, u := range c.units {
		if u.list == nil || !u.list.statused() && !u.list.schemed() {
			return nil
		}
	}
	s, ok := r.ctx.inForce(c.block)
	if !ok || gateOf(r.ctx.titleView().S) != decided {
		return nil
	}
	var out []Decision
	for _, u := range c.units {
		out = append(out, c.listed(u, Decision{Scheme: s, Status: schema.New})...)
	}
	return out
}

// countedInTitle reads a line of names with their number over the text as those whom the
// title, or the words so far, count alike and name none of: 가나군, 다라시 등 2곳.
func (r *listReader) countedInTitle(c *clause) []Decision {
	if len(c.units) != 1 || c.units[0].list == nil || !c.units[0].list.closed() {
		return nil
	}
	u := c.units[0]
	k := theOnly(r.untold, func(d *Decision) bool {
		return d.countsOnly() && d.Status == schema.New && declared(d) == r.ctx.declaredBy([]unit{u}) && certifies(d.Scheme) != scheme.Service && !r.ctx.noHolders(d.Scheme)
	})
	if k < 0 {
		return nil
	}
	return c.listed(u, r.untold[k])
}

// listOf reads a list that belongs to the anchor.
func (r *listReader) listOf(i int, p *passage) ([]Decision, bool) {
	if len(p.S) > 2*longestSentence || p.endOfNames() == 0 {
		return nil, false
	}
	if out, ok := r.services(i, p); ok && !p.isSentence() {
		return out, true
	}
	c := r.names(i)
	if c == nil {
		return nil, false
	}
	r.jointUnits(i, c.units)
	r.jointLines(i, c.units)
	var out []Decision
	for _, u := range c.units {
		if u.list == nil {
			continue
		}
		out = append(out, c.listed(u, r.pick(i, u))...)
	}
	return out, len(out) > 0
}

// pick chooses the decision of the anchor that a list belongs to: the one of
// its status, the one that its number or that of the lines beside it makes up,
// else the last.
func (r *listReader) pick(i int, u unit) Decision {
	st := u.list.status()
	if st == "" && r.group != nil {
		st = r.group.status
	}
	if d, ok := r.ofStatus(st); ok {
		return d
	}
	if d, ok := r.share(i); ok && st == "" {
		return d
	}
	n := u.list.size()
	for _, d := range r.anchor {
		if (len(d.Holders) == 0 && len(d.Counts) == 1 || d.namesSome()) && declared(&d) == n {
			return d
		}
	}
	return r.anchor[len(r.anchor)-1]
}
