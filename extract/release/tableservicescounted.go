package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// countedRows says that the table names as many services as a statement of the release counts of its programme, all of those that
// the statement names among them: what is told over the table beside that is of something else.
func (s *serviceTable) countedRows() bool {
	names := s.rowNames()
	id := s.scheme().ID
	for i := range s.f.Decisions {
		d := &s.f.Decisions[i]
		if d.Where == InTable || d.Scheme.ID != id || declared(d) != len(names) || len(names) < 2 {
			continue
		}
		all := true
		for k := range d.Holders {
			all = all && names[hangul.Key(d.Holders[k].Words.S)]
		}
		if all {
			return true
		}
	}
	return false
}

// toldRows says that a sentence tells of a decision now on as many as the rows, in whatever words: 8개 청년단체를 선발하였다.
func (s *serviceTable) toldRows() bool {
	n := len(s.rowNames())
	return n >= fewestThings && slices.ContainsFunc(s.ctx.passages, func(p passage) bool {
		return mayDecide(p.S) && slices.ContainsFunc(countsIn(p.S), func(c countAt) bool { return c.n == n && c.unit != "명" }) &&
			slices.ContainsFunc(p.sentences(), func(at [2]int) bool { return s.ctx.decidesOn(p.S[at[0]:at[1]], n) })
	})
}

// decidesOn says that a sentence tells in the past of a decision on n of something, and not of one before this release.
func (ctx *context) decidesOn(s string, n int) bool {
	return tellsOfChosen(s) && !(earlierParts.in(s) && earlier.MatchString(s)) && ctx.decidesNow(s, false) && slices.ContainsFunc(countsIn(s), func(c countAt) bool { return c.n == n && c.unit != "명" })
}

// rowNames are the names of the services in the rows, as hangul.Key spells them.
func (s *serviceTable) rowNames() map[string]bool {
	names := map[string]bool{}
	for row := s.head; row < s.rowCount; row++ {
		c := s.cell(row, s.service)
		if s.rowKind(row) != bodyRow || c == nil || !s.fresh(row, s.service) {
			continue
		}
		for _, name := range s.serviceNames(row, s.service, c) {
			names[hangul.Key(name.S)] = true
		}
	}
	return names
}

// pastRows says that the sentence right over the table tells of those chosen before, and points at the table or counts as many as
// its rows: sure where no statement of this release counts so many, too.
func (s *serviceTable) pastRows() (told, sure bool) {
	if len(s.heads) == 0 || !s.heads[0].sentence || !earlierParts.in(s.heads[0].S) || strings.Contains(s.heads[0].S, "이번") || gateOf(s.heads[0].S) != past {
		return false, false
	}
	n := len(s.rowNames())
	if announcesTable(s.heads[0].S) {
		return true, true
	}
	if !slices.ContainsFunc(countsIn(s.heads[0].S), func(c countAt) bool { return c.n == n && isHolderUnit(c) }) {
		return false, false
	}
	return true, !s.countedRows()
}

// toldBeside says that words which decide about the table are running text that does not announce it.
func (r *tableReader) toldBeside(why string) bool {
	for _, h := range r.heads {
		if h.raw.S == why {
			return h.sentence && !announcesTable(h.S)
		}
	}
	return false
}
