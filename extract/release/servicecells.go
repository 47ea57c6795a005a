package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// besideMakers is the column of names beside one of companies, where no head says what
// stands in it or calls it what the services do: 가온은행 | 소액 송금 서비스; -1 for none.
func (s *serviceTable) besideMakers() int {
	if !s.has(companyCol) {
		return -1
	}
	for c := range s.cols {
		in, key := s.cols[c].in, hangul.Key(s.cols[c].words().S)
		unknown := s.cols[c].kind == noKind && key == ""
		told := s.cols[c].kind == contentCol && startsWithAny(key, []string{"서비스", "과제", "솔루션", "지정", "승인", "선정", "특례"})
		if (unknown || told) && in.cells > 0 && in.long+in.numbers+in.years+in.places+in.statuses == 0 {
			s.cols[c].kind = serviceCol
			return c
		}
	}
	return -1
}

// madeLines are the services of a cell that holds nothing but names, each with its makers in
// brackets behind it: 가나 알리미(㈜다라), 마바 지킴이(사아공사).
func (s *serviceTable) madeLines(row, col int) []Holder {
	if s.sites && col == s.service {
		return s.sitedLines(row, col)
	}
	v := viewOf(s.words(row, col))
	if !strings.Contains(v.S, ")") {
		return nil
	}
	c := &clause{ctx: s.ctx, view: v, s: v.S}
	var out []Holder
	sure := false
	for i := 0; i < len(v.S); {
		i += len(v.S[i:]) - len(strings.TrimLeft(v.S[i:], " ,\n-·"+serviceMarks))
		k := strings.IndexByte(v.S[i:], '(')
		if k <= 0 {
			break
		}
		from, to, end := bracketAt(v.S, i+k)
		name := v.text(i, i+len(strings.TrimRight(v.S[i:i+k], " ")))
		headed, body := s.makersHeaded() && maybeBody(v.S[from:to]), c.namesBody(from, to)
		if sure = sure || body; end == 0 || !body && !headed && !(s.loose && maybeBody(v.S[from:to])) || !isServiceWords(name) && !(headed && maybeName(name.S)) {
			return nil
		}
		h := Holder{Words: unquoted(name)}
		h.Providers, h.Unnamed = cellProviders(v.text(from, to))
		out, i = append(out, h), end
	}
	if len(out) > 1 && !sure && !s.loose && !s.bodyBracketed(col) {
		return nil // under 서비스(제공기관) a bracket may tell what the service does, too
	}
	return out
}

// bodyBracketed says that a bracket in a column surely names a body.
func (s *serviceTable) bodyBracketed(col int) bool {
	for row := s.head; row < s.rowCount; row++ {
		v := viewOf(s.words(row, col))
		c := &clause{ctx: s.ctx, view: v, s: v.S}
		for i := range len(v.S) {
			if from, to, end := bracketAt(v.S, i); end > 0 && c.namesBody(from, to) {
				return true
			}
		}
	}
	return false
}

// maybeName says that words under a head of names may be one, whatever they end in: 서류 한 번에.
func maybeName(s string) bool {
	n := utf8.RuneCountInString(s)
	return n > 1 && n <= 45 && !strings.HasSuffix(s, "다") && !strings.ContainsAny(s, ")①②③")
}

// looseMakers says that all names of the column stand with who makes them in a bracket behind them, where no other column
// holds them: half of them are surely bodies, or each is one word that may be one, and hardly any stands twice.
func (s *serviceTable) looseMakers() bool {
	if s.has(companyCol, bodyCol) || s.aside.found {
		return false
	}
	sure, n, words := 0, 0, map[string]bool{}
	for row := s.head; row < s.rowCount; row++ {
		if s.rowKind(row) != bodyRow || !s.fresh(row, s.service) || s.words(row, s.service).Empty() {
			continue
		}
		s.loose = false
		strict := s.madeLines(row, s.service)
		s.loose = true
		all := s.madeLines(row, s.service)
		if s.loose = false; len(all) == 0 {
			return false
		}
		n += len(all)
		if len(strict) > 0 {
			sure++
		}
		s.oneWordMakers(all, words)
	}
	return n > 1 && 2*sure >= n || n > 2 && 2*len(words) > n && !words[""]
}

// oneWordMakers adds the providers of services to words, and an empty word where one can be told to be no body: a place, a
// field, several words.
func (s *serviceTable) oneWordMakers(all []Holder, words map[string]bool) {
	for i := range all {
		for _, p := range all[i].Providers {
			w := hangul.FoldString(p.Words.S)
			if strings.Contains(w, " ") || !maybeBody(w) || s.ctx.isPlaceWord(w) || isExemption(w) || strings.HasSuffix(w, "서비스") {
				w = ""
			}
			words[w] = true
		}
	}
}

// toldOfName says that a name, or one that it begins or that begins it, is among those told.
func toldOfName(held map[string]bool, key string) bool {
	for h := range held {
		if strings.HasPrefix(h, key) || strings.HasPrefix(key, h) || strings.HasSuffix(key, h) {
			return true
		}
	}
	return false
}

// beyondTold says that the table names other services than the statements of the release,
// which name all that they count.
func (s *serviceTable) beyondTold() bool {
	_, others := s.toldNames()
	return others > 0
}

// noneTold says that it names nothing but such.
func (s *serviceTable) noneTold() bool {
	same, others := s.toldNames()
	return same == 0 && others > 0
}

// toldNames counts the names of the table that such statements name, and the others.
func (s *serviceTable) toldNames() (same, others int) {
	if s.has(yearCol, statusCol, gradeCol, periodCol, baseYearCol) {
		return 0, 0
	}
	held, n := map[string]bool{}, 0
	for i := range s.f.Decisions {
		d := &s.f.Decisions[i]
		if d.Where == InTable || d.Scheme.ID != s.scheme().ID {
			continue
		}
		n = max(n, declared(d))
		for k := range d.Holders {
			held[hangul.Key(d.Holders[k].Words.S)] = true
		}
	}
	if n == 0 || len(held) < n {
		return 0, 0
	}
	for row := s.head; row < s.rowCount; row++ {
		c := s.cell(row, s.service)
		if s.rowKind(row) != bodyRow || c == nil || !s.fresh(row, s.service) {
			continue
		}
		for _, name := range s.serviceNames(row, s.service, c) {
			if toldOfName(held, hangul.Key(name.S)) {
				same++
			} else {
				others++
			}
		}
	}
	return same, others
}

// allTold says that the table names nothing but services that the statements of the release
// decide on, several of them: it tells more of them, whatever its heading says.
func (s *serviceTable) allTold() bool {
	held := map[string]bool{}
	for i := range s.f.Decisions {
		for k := range s.f.Decisions[i].Holders {
			if h := &s.f.Decisions[i].Holders[k]; h.Kind == ServiceHolder {
				held[hangul.Key(h.Words.S)] = true
			}
		}
	}
	n := 0
	for row := s.head; row < s.rowCount && len(held) > 1; row++ {
		c := s.cell(row, s.service)
		if s.rowKind(row) != bodyRow || c == nil || !s.fresh(row, s.service) {
			continue
		}
		for _, name := range s.serviceNames(row, s.service, c) {
			if !held[hangul.Key(name.S)] {
				return false
			}
			n++
		}
	}
	return n > 1
}

// ofSeveralBodies says that a stripe has several columns of bodies: 주관기관 | 수행기업.
func (s *serviceTable) ofSeveralBodies(cols [2]int) bool {
	n := 0
	for k := cols[0]; k < cols[1]; k++ {
		if s.cols[k].kind == companyCol || s.cols[k].kind == bodyCol {
			n++
		}
	}
	return n > 1
}
