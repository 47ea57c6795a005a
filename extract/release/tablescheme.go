package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// scheme is the programme that a table is about: the one that its headings
// name, nearest first, else the one in force where it stands or that the title alone names.
func (r *tableReader) scheme() Scheme {
	for _, h := range r.heads {
		if h.sentence {
			continue
		}
		if s, ok := r.ctx.schemeIn(h.view); ok {
			return s
		}
	}
	if s, ok := r.schemeCounted(); ok {
		return s
	}
	s, _ := r.ctx.inForce(r.block)
	if t, ok := r.schemeOfTitle(s); ok {
		return t
	}
	return s
}

// schemeOfTitle is the programme of which the title counts as many as the table has rows, where a column has the name of another
// for one of several classes: 가나사업 5곳, of which 2 are 다라지구.
func (r *tableReader) schemeOfTitle(other Scheme) (s Scheme, ok bool) {
	for i := range r.f.Decisions {
		d := &r.f.Decisions[i]
		if d.Where == InTitle && d.Scheme.ID != other.ID && !d.Scheme.Known && !other.Known && declared(d) == r.bodyRows() {
			s, ok = d.Scheme, true
		}
	}
	return s, ok && r.hasClass(other.ID)
}

// bodyRows is how many rows of a table are neither heads nor sums.
func (r *tableReader) bodyRows() (n int) {
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) == bodyRow {
			n++
		}
	}
	return n
}

// hasClass says that some cells of a column of classes, and not all, are a name.
func (r *tableReader) hasClass(id string) bool {
	for c := range r.cols {
		if r.cols[c].kind != classCol {
			continue
		}
		is, others := false, false
		for row := r.head; row < r.rowCount; row++ {
			same := hangul.NoSpace(hangul.FoldString(r.words(row, c).S)) == id
			is, others = is || same, others || !same && r.rowKind(row) == bodyRow
		}
		if is && others {
			return true
		}
	}
	return false
}

// schemeCounted is the programme of the one statement right over the table that counts as many as it has rows.
func (r *tableReader) schemeCounted() (s Scheme, ok bool) {
	over := r.block - 1
	for over >= 0 && r.ctx.doc.Blocks[over].Table == nil && (r.ctx.doc.Blocks[over].Kind == doc.Caption || isAside(&r.ctx.doc.Blocks[over])) {
		over--
	}
	for i := range r.f.Decisions {
		d := &r.f.Decisions[i]
		if d.Where != InBody || d.Block != over || declared(d) != r.rowCount-r.head || len(d.Holders) > 0 {
			continue
		}
		if ok && d.Scheme.ID != s.ID {
			return Scheme{}, false
		}
		s, ok = d.Scheme, d.Scheme.ID != ""
	}
	return s, ok
}

// sortedBy is what a heading says its table is sorted by, which is no part of a name: 연도별.
var sortedBy = hangul.MustCompile(`(?:연도|년도|지역|시·?도|유형|분야|차수|권역|지자체|지방정부|기관|등급)별\s`)

// schemeIn is the one programme that a heading names; words in brackets may
// stand between those of its name (스마트 서비스(교통) 인증).
func (ctx *context) schemeIn(v view) (s Scheme, ok bool) {
	if strings.Contains(v.S, "별") {
		if m := sortedBy.FindStringIndex(v.S); m != nil {
			v.S = blank(v.S, m[0], m[1])
		}
	}
	for _, m := range ctx.mentionsIn(v.S) {
		if ok && m.ID != s.ID {
			return Scheme{}, false
		}
		s, ok = m.Scheme, true
	}
	if ok {
		return s, true
	}
	words := hangul.Squeeze(cutBrackets(v.S))
	if len(ctx.knownSchemes(words)) == 0 {
		return Scheme{}, false // as most headings, which several tables ask for
	}
	known, ok := scheme.Lookup(words)
	if !ok {
		return Scheme{}, false
	}
	return Scheme{ID: known.ID, Name: known.Name, Known: true, Value: Value{v.raw, "scheme.known"}}, true
}

// schemeKind is what the programme of the table certifies.
func (r *tableReader) schemeKind() HolderKind {
	switch certifies(r.scheme()) {
	case scheme.City, scheme.Unknown:
		return CityHolder
	case scheme.Service:
		return ServiceHolder
	}
	if r.ctx.choosesPlaces() {
		return CityHolder
	}
	return OtherHolder
}

// scheme is the programme of a table of winners. Where the one over the table certifies places and the table has services, or the
// other way round, it is the one other of the release that certifies what the table has.
func (w *winnersTable) scheme() Scheme {
	s := w.tableReader.scheme()
	kind := certifies(s)
	switch {
	case w.kind == ServiceHolder && kind == scheme.City:
		return w.ctx.onlyMain(scheme.Service, s)
	case w.kind == CityHolder && kind == scheme.Service && !w.namedOver(s):
		return w.ctx.onlyMain(scheme.City, s)
	}
	return s
}

// namedOver says that a heading over the table names the programme.
func (r *tableReader) namedOver(s Scheme) bool {
	for _, h := range r.heads {
		if named, ok := r.ctx.schemeIn(h.view); ok && !h.sentence && named.ID == s.ID {
			return true
		}
	}
	return false
}

// onlyMain is the one programme that the release is about and that certifies such holders; s where it is about none or several.
func (ctx *context) onlyMain(kind scheme.Subject, s Scheme) Scheme {
	var own Scheme
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || certifies(k.Scheme) != kind || k.ID == own.ID {
			continue
		}
		if own.ID != "" {
			return s
		}
		own = k.Scheme
	}
	if own.ID == "" {
		return s
	}
	return own
}
