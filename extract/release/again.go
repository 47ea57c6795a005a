package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// withoutClassCounts leaves out statements that only part a number by class.
func withoutClassCounts(all []Decision) []Decision {
	var out []Decision
	for _, d := range all {
		if d.Rule != "sentence.class-counts" {
			out = append(out, d)
		}
	}
	return out
}

// goesOnParted says that a number which d parts by class is that of the anchor, which names
// none: the names stand by class under both.
func (r *listReader) goesOnParted(d *Decision) bool {
	if d.Rule != "sentence.class-counts" {
		return false
	}
	alike := false
	for k := range r.anchor {
		of := &r.anchor[k]
		if len(of.Holders) > 0 || of.Scheme.ID != d.Scheme.ID || of.Status != d.Status {
			return false
		}
		alike = alike || declared(of) == declared(d)
	}
	return alike
}

// remember keeps which decision each name belongs to.
func (r *listReader) remember(all []Decision) {
	for _, d := range all {
		for _, h := range d.Holders {
			if r.decided == nil {
				r.decided = map[string]Decision{}
			}
			if _, ok := r.decided[localName(h.Words)]; !ok {
				r.decided[localName(h.Words)] = d
			}
		}
	}
}

// localName is the last word of a name: 화성시 of 경기 화성시.
func localName(t doc.Text) string {
	s := hangul.Trim(viewOf(t).S)
	for i := len(s) - 1; i >= 0; i-- {
		if c := s[i]; c == ' ' || c >= '\t' && c <= '\r' { // folding leaves no others
			return s[i+1:]
		}
	}
	return s
}

// again reads a list under no decision of its own, all of whose names were
// decided on before: it says their class once more.
func (r *listReader) again(p *passage) ([]Decision, bool) {
	if len(r.decided) == 0 || len(p.S) > 600 || p.isSentence() || p.Kind == doc.Heading {
		return nil, false
	}
	if r.ctx.gaz.lastName(p.S) < 0 {
		return nil, false
	}
	c := r.ctx.newClause(p.view, 0, len(p.S), InList, p.index)
	c.rule = "list.again"
	if len(c.units) != 1 || c.units[0].list == nil || !c.onlyNames() {
		return nil, false
	}
	var of Decision
	for i, e := range c.units[0].list.entries() {
		d, ok := r.decided[c.s[e.local[0]:e.local[1]]]
		if !ok || i > 0 && (d.Scheme.ID != of.Scheme.ID || d.Status != of.Status) {
			return nil, false
		}
		of = d
	}
	if of.Scheme.ID == "" {
		return nil, false
	}
	return c.listed(c.units[0], of), true
}
