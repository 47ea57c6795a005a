package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// byCells finds the column of services of a table whose head says nothing of what stands in it (구분 | 내용), where its
// rows are as many as a number of services without names: names of several words beside one word that may be a company, or
// names with one in a bracket. -1 for none.
func (s *serviceTable) byCells() int {
	rows := s.rowsAlike()
	if len(rows) < 2 || !s.countsUnnamed(len(rows)) {
		return -1
	}
	names, makers := -1, -1
	for c := range s.cols {
		switch s.cols[c].kind {
		case noKind, otherCol, classCol, contentCol, remarkCol, titleCol, companyCol, bodyCol, namesCol:
		default:
			continue
		}
		one, named := s.cellsOf(c, rows)
		named = named && s.cols[c].kind != companyCol && s.cols[c].kind != bodyCol
		switch {
		case one && makers < 0:
			makers = c
		case one, named && names >= 0:
			return -1 // nothing tells which
		case named:
			names = c
		}
	}
	if names < 0 || makers < 0 {
		return s.pairedCells(rows)
	}
	s.cols[names].kind, s.cols[makers].kind, s.guessed = serviceCol, companyCol, true
	return names
}

// besideSorts is the column of names beside one of statuses, kinds of permission or fields where no head tells what stands
// in it, and the names are as many as a number of services without names: 신규 | 가나 결제, 다라 보험. -1 for none.
func (s *serviceTable) besideSorts() int {
	if s.colCount != 2 {
		return -1
	}
	switch s.cols[1].kind {
	case noKind, otherCol, contentCol, remarkCol, titleCol:
	default:
		return -1
	}
	sort := s.sortsIn(0)
	n, steps, rows := 0, 0, 0
	for row := s.head; row < s.rowCount; row++ {
		c := s.cell(row, 1)
		if c == nil || s.words(row, 1).Empty() {
			continue
		}
		rows++
		for _, name := range s.serviceNames(row, 1, c) {
			if !isServiceWords(name) {
				return -1
			}
			if n++; stepLine.MatchString(viewOf(name).S) {
				steps++
			}
		}
	}
	if sort == noKind || n < 2 || n == rows && sort == domainCol || 2*steps >= n || !s.countsUnnamed(n) {
		return -1
	}
	s.cols[0].kind, s.cols[1].kind = sort, serviceCol
	s.guessed = s.guessed || sort == domainCol
	return 1
}

// sortsIn is what the cells of a column sort by: statuses, kinds of permission or fields; no kind for none.
func (s *serviceTable) sortsIn(col int) colKind {
	if in := s.cols[col].in; in.statuses > 0 && in.statuses == in.cells {
		return statusCol
	}
	kinds, fields, n := 0, 0, 0
	for row := s.head; row < s.rowCount; row++ {
		w := strings.TrimSpace(cutBrackets(hangul.FoldString(s.words(row, col).S)))
		if w == "" {
			continue
		}
		n++
		switch {
		case isExemption(w):
			kinds++
		case isDomain(w), fieldNoun.MatchString(w):
			fields++
		}
	}
	switch n {
	case 0:
	case kinds:
		return classCol
	case fields:
		return domainCol
	}
	return noKind
}

// rowsAlike are the rows of the body, where each has cells of its own and none is a group or a sum; nil else.
func (s *serviceTable) rowsAlike() (out []int) {
	for row := s.head; row < s.rowCount; row++ {
		switch s.rowKind(row) {
		case bodyRow:
			out = append(out, row)
		case groupRow, totalRow:
			return nil
		}
	}
	return out
}

// countsUnnamed says that a number of services without names is n.
func (s *serviceTable) countsUnnamed(n int) bool {
	return slices.ContainsFunc(servicesCounted(s.f.Decisions), func(w soughtServices) bool {
		return len(w.held) == 0 && certifies(w.of.Scheme) == scheme.Service && slices.Contains(w.all, n)
	})
}

// cellsOf says that all cells of a column hold one word that may be a company, or all the name of a service.
func (s *serviceTable) cellsOf(col int, rows []int) (one, named bool) {
	one, named = true, true
	spaced, seen := 0, map[string]bool{}
	for _, row := range rows {
		t := s.words(row, col)
		v := viewOf(t)
		if t.Empty() || !s.fresh(row, col) {
			return false, false
		}
		c := &clause{ctx: s.ctx, view: v, s: v.S}
		all := [2]int{0, len(v.S)}
		body := c.bodyLike(all) > 0 && !s.ctx.isPlaceWord(v.S)
		one = one && body && !titleWords.MatchString(v.S) && (!strings.Contains(v.S, " ") || hasLegal(v.S))
		named = named && isServiceWords(t) && c.canName(all) && !hasLegal(v.S) && !s.ctx.isPlaceWord(v.S) && !seen[v.S] && nameWithVerbNoun(v.S) && !postBehind.MatchString(v.S) && !startsWithBody(v.S)
		seen[v.S] = true
		if strings.Contains(v.S, " ") && !stepLine.MatchString(v.S) {
			spaced++
		}
	}
	return one, named && !one && 2*spaced > len(rows)
}

// startsWithBody says that the first of several words is surely the name of a body: 가나대학교 기계공학과.
func startsWithBody(s string) bool {
	w, rest := firstWord(s)
	return rest != "" && hangulBody(w)
}

// pairedGrid is the first of columns whose cells all hold the name of a service with a company in a bracket, as many as
// are sought: two names side by side in each row. -1 for none.
func (s *serviceTable) pairedGrid() int {
	n := 0
	for row := s.head; row < s.rowCount; row++ {
		for c := range s.cols {
			t := s.words(row, c)
			if k := s.cols[c].kind; k != noKind && k != otherCol && k != companyCol || t.Empty() && row == s.head {
				return -1
			} else if t.Empty() {
				continue
			}
			w := hangul.FoldString(t.S)
			name, by, ok := pairBehind(w)
			if !ok || !s.fresh(row, c) || !isServiceWords(doc.Text{S: w[name[0]:name[1]]}) || !hasLegal(w[by[0]:by[1]]) && !tradeBody(w[by[0]:by[1]]) {
				return -1
			}
			n++
		}
	}
	if s.colCount < 2 || n < 2 || !s.countsUnnamed(n) {
		return -1
	}
	for c := range s.cols {
		s.cols[c].kind = serviceCol
	}
	return 0
}

// pairedCells is the column whose cells are all the name of a service with one word in a bracket that may be a company.
func (s *serviceTable) pairedCells(rows []int) int {
	for c := range s.cols {
		words := map[string]bool{}
		for _, row := range rows {
			name, by, ok := pairBehind(hangul.FoldString(s.words(row, c).S))
			w := hangul.FoldString(s.words(row, c).S)
			if !ok || !isServiceWords(doc.Text{S: w[name[0]:name[1]]}) || !maybeBody(w[by[0]:by[1]]) || strings.Contains(w[by[0]:by[1]], " ") || s.ctx.isPlaceWord(w[by[0]:by[1]]) {
				words = nil
				break
			}
			words[w[by[0]:by[1]]] = true
		}
		if 2*len(words) > len(rows) {
			s.cols[c].kind, s.guessed = serviceCol, true
			return c
		}
	}
	return -1
}
