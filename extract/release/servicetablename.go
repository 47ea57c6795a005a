package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// serviceNames are the names in a cell: those in brackets, or each line of a
// list, or all of it.
func (s *serviceTable) serviceNames(row, col int, c *doc.Cell) []doc.Text {
	if name, _, ok := s.asideOf(row, col); ok {
		return []doc.Text{name}
	}
	var all, listed []doc.Text
	for _, h := range s.madeLines(row, col) {
		listed = append(listed, h.Words)
	}
	if len(listed) > 1 || s.loose && len(listed) > 0 {
		return listed
	}
	listed = nil
	if name, ok := nameOverLines(c); ok {
		return []doc.Text{name}
	}
	for _, l := range linesOf(c) {
		if in, _, ok := bracketed(l.text); ok {
			return []doc.Text{in}
		}
		if l.depth != doc.NoBullet && l.depth != doc.Asterisk && l.depth != doc.Reference {
			listed = append(listed, l.text)
			continue
		}
		if name, _, ok := makerBehind(l.text); ok {
			all = append(all, name)
		} else if l.depth == doc.NoBullet && !isCompany(hangul.FoldString(l.text.S)) {
			all = append(all, l.text)
		}
	}
	if len(listed) > 0 {
		return listed
	}
	if len(all) == 0 {
		return nil
	}
	return listedNames(doc.Join(" ", all...), s.has(companyCol, bodyCol))
}

// nameOverLines is the name that stands over lines behind marks, which tell of it: 가나 알리미 / - 밤길을
// 밝힌다.
func nameOverLines(c *doc.Cell) (doc.Text, bool) {
	all := linesOf(c)
	if len(all) < 2 || all[0].depth != doc.NoBullet {
		return doc.Text{}, false
	}
	for _, l := range all[1:] {
		if l.depth == doc.NoBullet {
			return doc.Text{}, false
		}
	}
	name := unquoted(all[0].text)
	return name, isServiceWords(name) && !strings.HasSuffix(strings.TrimSpace(name.S), ":")
}

// makerBehind parts the name of a service from the bodies in brackets behind it:
// 길안내(다라(주)).
func makerBehind(t doc.Text) (name, makers doc.Text, ok bool) {
	t = t.Trim()
	if !strings.HasSuffix(t.S, ")") {
		return name, makers, false
	}
	depth := 0
	for i := len(t.S) - 1; i > 0; i-- {
		switch t.S[i] {
		case ')':
			depth++
		case '(':
			depth--
		}
		if depth == 0 {
			name, makers = t.Slice(0, i).Trim(), t.Slice(i+1, len(t.S)-1).Trim()
			return name, makers, isCompany(hangul.FoldString(makers.S)) && !isCompany(hangul.FoldString(name.S)) && len(name.S) > len("가")
		}
	}
	return name, makers, false
}

// listedNames parts names apart by commas, where no column beside says whose
// they are.
func listedNames(t doc.Text, one bool) []doc.Text {
	v := viewOf(t)
	if one || !strings.Contains(v.S, ",") {
		return []doc.Text{unquoted(t)}
	}
	var out []doc.Text
	from := 0
	for i := 0; i <= len(v.S); i++ {
		if i < len(v.S) && (v.S[i] != ',' || inBracket(v.S, from, i)) {
			continue
		}
		if name := unquoted(v.text(from, i)); !name.Empty() {
			out = append(out, name)
		}
		from = i + 1
	}
	return out
}

// unquoted cuts quotes around all of a text, and one that has lost its mate; those around a part of it are its own: 길 안내
// ‘어디든’.
func unquoted(t doc.Text) doc.Text {
	t = t.Trim()
	cut := strings.Trim(t.S, quoteMarks)
	i := strings.Index(t.S, cut)
	if cut == "" || len(cut) == len(t.S) || strings.ContainsAny(cut, quoteMarks) && !wholly(t.S, cut, i) {
		return t
	}
	return t.Slice(i, i+len(cut)).Trim()
}

// quoteMarks open or close what is quoted.
const quoteMarks = `"'“”‘’「」『』`

// wholly says that the quotes around cut, which begins at byte i of s, are of all of it, as none of their kind stands within.
func wholly(s, cut string, i int) bool {
	return i > 0 && i+len(cut) < len(s) && !strings.ContainsAny(cut, s[:i]+s[i+len(cut):])
}

// describe adds providers and partner of a service.
func (s *serviceTable) describe(h *Holder, row int, cols [2]int, c *doc.Cell) {
	s.providers(h, row, cols, true)
	for k := cols[0]; k < cols[1]; k++ {
		switch s.cols[k].kind {
		case partnerCol, placeCol, sigunguCol:
			t := s.words(row, k)
			if t.Empty() || isDash(hangul.FoldString(t.S)) || isNumber(strings.TrimSpace(t.S)) || s.seatsOfMakers(k) {
				continue
			}
			if told := s.siteOf(t); !h.Partner.Empty() && !sameKey(told.S, h.Partner.S) {
				h.Unread = t // another place than the one in the column before
			}
			if h.Partner.Empty() {
				h.Partner = s.siteOf(t)
				if len(s.cols[k].path) > 0 && pathKind(s.cols[k].path) == noKind {
					h.Unread = s.cols[k].words() // only its cells tell that the column is of places
				}
			}
		}
	}
	s.placeProvides(h, cols)
	if _, aside, ok := s.asideOf(row, s.service); ok {
		if s.aside.kind == partnerCol && h.Partner.Empty() {
			h.Partner = aside
		}
		if s.aside.kind == companyCol && len(h.Providers) == 0 {
			h.Providers, h.Unnamed = cellProviders(aside)
		}
		return
	}
	if len(h.Providers) > 0 {
		return
	}
	for _, l := range linesOf(c) {
		if _, makers, ok := makerBehind(l.text); ok {
			named, unnamed := cellProviders(makers)
			h.Providers, h.Unnamed = append(h.Providers, named...), unnamed
		} else if _, _, ok := bracketed(l.text); !ok && isCompany(hangul.FoldString(l.text.S)) {
			named, unnamed := cellProviders(l.text)
			h.Providers, h.Unnamed = append(h.Providers, named...), unnamed
		}
	}
}

// spans says that a cell goes down into a row from the one above, and does not go over from the column before.
func (s *serviceTable) spans(row, col int) bool {
	i := s.at(row, col)
	return i >= 0 && row > s.head && s.at(row-1, col) == i && (col == 0 || s.at(row, col-1) != i)
}

// bracketStatus cuts a status in a bracket off the end of a service's name and gives it to its label: 가나 알리미(갱신).
func bracketStatus(name doc.Text, at label) (doc.Text, label) {
	v := viewOf(name)
	k := strings.LastIndexByte(v.S, '(')
	if k <= 0 || !strings.HasSuffix(v.S, ")") || at.status != "" || !isStatus(v.S[k+1:len(v.S)-1]) {
		return name, at
	}
	if st, i, j, ok := cellStatus(v.S[k+1:]); ok {
		at.status, at.statusBy = st, v.text(k+1+i, k+1+j)
		return v.text(0, len(strings.TrimRight(v.S[:k], " "))), at
	}
	return name, at
}
