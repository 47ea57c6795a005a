package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/schema"
)

// listReader reads passages in order and remembers the decision that names
// printed apart (in a note or under bullets) belong to.
type listReader struct {
	ctx *context
	// anchor are the decisions of the last sentence that may leave its names to
	// lines after it.
	anchor []Decision
	depth  doc.Depth
	at     int // passage of the anchor
	last   *Decision
	// untold are the last decisions that declare more holders than they name, at
	// passage toldAt; at first those of the title.
	untold []Decision
	toldAt int
	// bare is the last decision that told neither names nor a number, at bareAt.
	bare   []Decision
	bareAt int
	// toldZone is the last passage that tells of a new zone by its own name.
	toldZone int
	// before are the decisions read so far, those of the title first.
	before []Decision
	row    int // of the last numbered row
	// decided are the decisions on names read so far, by name without its 시·도.
	decided map[string]Decision
	// group is a line that only names a class or status and perhaps its count
	// (○ 가나형(20곳)); it holds for the lists under it.
	group *listLabel
	words view
	under doc.Depth
	// shares says which decision of the anchor a passage belongs to; nil until
	// asked for.
	shares map[int]int
	// noted are the decisions of sentences that refer to a footnote, by its mark.
	noted map[string]noted
	// lines are passages already taken apart as lists; nil for no list.
	lines map[int]*clause
	// offers are the services that lines of the list under the anchor name.
	offers map[int]Decision
	// lead is the decision that the last sentence told of without a name, led its
	// passage.
	lead *Decision
	led  int
	// placed are the decisions of lines that tell of one place each.
	placed map[int][]Decision
	// aside says that the last sentence chose among those that hold the title
	// already; see passesBy.
	aside bool
}

// passage reads one paragraph: its sentences, or, where it is a list of names
// and nothing else, the list.
func (r *listReader) passage(i int) []Decision {
	p := &r.ctx.passages[i]
	if p.Kind == doc.Caption {
		return nil
	}
	if r.group != nil && p.Depth <= r.under && p.Depth != doc.NoBullet {
		r.group = nil
	}
	r.leavesAside(p)
	if r.aside && r.holdersListed(i) {
		return nil
	}
	if out, ok := r.serviceLines(i); ok {
		return out
	}
	if out, ok := r.placeLines(i); ok {
		return r.grouped(out)
	}
	if out, ok := r.list(i, p); ok {
		return r.grouped(out)
	}
	if out, ok := r.numberedRow(p); ok {
		return out
	}
	if out, ok := r.labelLine(i, p); ok {
		return out
	}
	if out, ok := r.zoneTold(i, p); ok {
		r.before = append(r.before, out...)
		return out
	}
	var out []Decision
	before := ""
	for _, s := range sentencesOf(p.S) {
		last := before
		before = p.S[s[0]:s[1]]
		if named, ok := r.topicNames(i, p, s[0], s[1], out); ok {
			out = append(out, named...)
			continue
		}
		if named, ok := r.toldThenNamed(i, p, s[0], s[1], out); ok {
			out = append(out, named...)
			continue
		}
		if d, ok := r.councilCounts(p, s[0], s[1]); ok {
			out = append(out, d...)
			continue
		}
		if d, ok := r.classCounts(p, s[0], s[1], out); ok {
			out = append(out, d...)
			continue
		}
		if d, ok := r.statusCounts(p, s[0], s[1], out); ok {
			out = append(out, d...)
			continue
		}
		if named, ok := r.onlyListed(i, p, s[0], s[1], out, last); ok {
			out, r.lead = append(out, named...), nil
			continue
		}
		if !mayDecide(p.S[s[0]:s[1]]) && !strings.Contains(p.S[s[0]:s[1]], "기존") {
			r.notSelected(p, s[0], s[1], out)
			continue
		}
		where := InBody
		c := r.ctx.newClause(p.view, s[0], s[1], where, p.index)
		c.rule = "sentence.selected"
		if r.passesBy(c) {
			continue
		}
		own := c.decisions()
		r.leads(i, c, len(own) > 0)
		if len(own) == 0 {
			r.toldBare(i, c)
			r.notSelected(p, s[0], s[1], out)
		}
		out = append(out, own...)
	}
	r.named(out)
	own := withoutClassCounts(out)
	r.before = append(r.before, own...)
	for k := range own {
		if d := &own[k]; len(d.Holders) > 0 && d.Status == schema.New && isZone(d.Scheme.ID) && zoneHeadIn(p.S) {
			r.toldZone = i
		}
	}
	r.remember(out)
	if len(own) > 0 && p.Depth != doc.Asterisk && p.Depth != doc.Reference {
		r.anchor, r.depth, r.at, r.row, r.shares = own, p.Depth, i, 0, nil
		r.last = &own[len(own)-1]
		r.leave(i, own)
		r.referring(p, own)
	} else if p.Depth == doc.Square || p.Kind == doc.Heading || r.leadsNames(p) {
		r.heading(i, p)
	}
	return out
}

// heading makes an anchor of a heading that leads to names: □ 신규 지정(6곳).
func (r *listReader) heading(i int, p *passage) {
	r.anchor, r.group, r.shares = nil, nil, nil
	if len(p.S) > 150 || gateOf(p.S) != decided {
		return
	}
	c := r.ctx.newClause(p.view, 0, len(p.S), InList, p.index)
	c.rule = "heading.selected"
	if d := c.decisions(); len(d) > 0 {
		r.anchor, r.depth, r.at = d, p.Depth, i
		return
	}
	if s, ok := r.ctx.inForce(p.index, p.view); ok {
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
	if len(r.anchor) == 0 || i-r.at > longestBlock {
		out, ok := r.again(p)
		if c := r.names(i); !ok && c != nil {
			if out = r.ofTitle(c); len(out) > 0 {
				return out, true
			}
			r.ctx.unlead(c)
		}
		return out, ok
	}
	return r.listOf(i, p)
}

// ofTitle reads a line of names under statuses of their own as what the title tells
// of: □ (신규) 가나군, 다라시 under 가나마을 심사 결과.
func (r *listReader) ofTitle(c *clause) []Decision {
	for _, u := range c.units {
		if u.list == nil || !u.list.statused() {
			return nil
		}
	}
	s, ok := r.ctx.inForce(c.block, c.view)
	if !ok || gateOf(viewOf(r.ctx.header.Title.Words).S) != decided {
		return nil
	}
	var out []Decision
	for _, u := range c.units {
		out = append(out, c.listed(u, Decision{Scheme: s, Status: schema.New})...)
	}
	return out
}

// listOf reads a list that belongs to the anchor.
func (r *listReader) listOf(i int, p *passage) ([]Decision, bool) {
	if len(p.S) > 2*longestSentence || isSentence(p.S) {
		return nil, false
	}
	if out, ok := r.services(i, p); ok {
		return out, true
	}
	c := r.names(i)
	if c == nil {
		return nil, false
	}
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
	n := len(u.list.entries())
	for _, d := range r.anchor {
		if len(d.Holders) == 0 && len(d.Counts) == 1 && d.Counts[0].N == n {
			return d
		}
	}
	return r.anchor[len(r.anchor)-1]
}
