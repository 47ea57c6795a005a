package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// halves are two columns that are printed as one: their heads and cells have one slash each, or what is of the second stands in
// a bracket: 분야/제공기관 over 돌봄/㈜가나, 제공기관(협력) over ㈜가나(다라시).
type halves struct {
	kinds   [2]colKind
	bracket bool
}

// halvesOf are the halves of a column that has makers in one of them, nil for others.
func (s *serviceTable) halvesOf(c int) *halves {
	if s.halved == nil {
		s.halved = make([]*halves, len(s.cols))
		for k := range s.cols {
			if k != s.service {
				s.halved[k] = s.halvesIn(k)
			}
		}
	}
	return s.halved[c]
}

func (s *serviceTable) halvesIn(c int) *halves {
	head := strings.TrimSpace(hangul.FoldString(s.cols[c].lowest().S))
	if len(head) > longestHeading || !strings.ContainsAny(head, "(/") {
		return nil
	}
	h := &halves{bracket: strings.HasSuffix(head, ")")}
	r := cutInTwo(head, h.bracket)
	if r[0][1] == 0 {
		return nil
	}
	maker := -1
	for i := range r {
		switch h.kinds[i] = kindOfKey(hangul.Key(head[r[i][0]:r[i][1]])); h.kinds[i] {
		case companyCol, bodyCol, operatorCol:
			maker = i
		}
	}
	if maker < 0 {
		return nil
	}
	places := 0
	for row := s.head; row < s.rowCount; row++ {
		v := viewOf(s.words(row, c))
		if s.rowKind(row) != bodyRow || v.raw.Empty() {
			continue
		}
		r := cutInTwo(v.S, h.bracket)
		if r[0][1] == 0 {
			return nil
		}
		if o := r[1-maker]; s.ctx.isPlaces(v.text(o[0], o[1])) {
			places++
		} else {
			places -= s.rowCount
		}
	}
	switch other := &h.kinds[1-maker]; *other {
	case domainCol, classCol:
		return h
	case noKind, partnerCol, placeCol, seatCol, sigunguCol, companyCol, bodyCol:
		if places > 0 {
			*other = partnerCol
			return h
		}
	}
	return nil
}

// cutInTwo are the two parts of words at their one slash or bracket; zero where they have none or several.
func cutInTwo(s string, bracket bool) (r [2][2]int) {
	s = strings.TrimRight(s, " ")
	if bracket {
		if k := openingOf(s); k > 0 && strings.HasSuffix(s, ")") {
			return [2][2]int{trimmed(s, 0, k), trimmed(s, k+1, len(s)-1)}
		}
		return r
	}
	if k := strings.IndexByte(s, '/'); k > 0 && strings.Count(s, "/") == 1 && k < len(s)-1 {
		return [2][2]int{trimmed(s, 0, k), trimmed(s, k+1, len(s))}
	}
	return r
}

// half is what a cell of halves has of a kind.
func (s *serviceTable) half(row, c int, kinds ...colKind) doc.Text {
	h := s.halvesOf(c)
	if h == nil {
		return doc.Text{}
	}
	v := viewOf(s.words(row, c))
	for i, r := range cutInTwo(v.S, h.bracket) {
		for _, k := range kinds {
			if h.kinds[i] == k && r[1] > r[0] {
				return v.text(r[0], r[1])
			}
		}
	}
	return doc.Text{}
}

// takeHalves gives a service what its row has in halves of columns.
func (s *serviceTable) takeHalves(h *Holder, row int, cols [2]int) {
	for k := cols[0]; k < cols[1]; k++ {
		if s.halvesOf(k) == nil {
			continue
		}
		if t := s.half(row, k, domainCol, classCol); h.Domain.Empty() {
			h.Domain = t
		}
		if t := s.half(row, k, partnerCol); !t.Empty() && (h.Partner.Empty() || !sameKey(h.Partner.S, t.S)) {
			h.Partner = s.siteOf(t)
		}
		if t := s.half(row, k, companyCol, bodyCol, operatorCol); !t.Empty() {
			h.Providers, h.Unnamed = cellProviders(t)
		}
	}
}
