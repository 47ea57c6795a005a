package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// nameAside says that the cells of the column of names hold something beside the name, in a
// bracket or behind a stroke: 서비스명(분야), [안전] 가나 알리미, 안전 / 가나 알리미.
type nameAside struct {
	kind  colKind // domainCol, partnerCol, companyCol; noKind for a short or foreign name
	part  func(s string) (name, aside [2]int, ok bool)
	found bool
}

// partings are the forms in which a cell, or the head of its column, is parted.
var partings = []func(s string) (name, aside [2]int, ok bool){bracketBehind, bracketAhead, strokeAhead, strokeBehind}

// bracketBehind parts 가나 알리미(안전), 가나 알리미 [안전].
func bracketBehind(s string) (name, aside [2]int, ok bool) {
	return partedBy(asideBehind, s, 1, 2)
}

// bracketAhead parts (안전) 가나 알리미.
func bracketAhead(s string) (name, aside [2]int, ok bool) {
	return partedBy(asideAhead, s, 2, 1)
}

// strokeAhead parts 안전 / 가나 알리미, strokeBehind 가나 알리미 / 안전.
func strokeAhead(s string) (name, aside [2]int, ok bool)  { return partedBy(asideStroke, s, 2, 1) }
func strokeBehind(s string) (name, aside [2]int, ok bool) { return partedBy(asideStroke, s, 1, 2) }

var (
	asideBehind = hangul.MustCompile(`^([^()\[\]<>]+?)\s*[(\[<]\s*([^()\[\]<>]+?)\s*[)\]>]\s*$`)
	asideAhead  = hangul.MustCompile(`^\s*[(\[<]\s*([^()\[\]<>]+?)\s*[)\]>]\s*([^()\[\]<>]+?)\s*$`)
	asideStroke = hangul.MustCompile(`^\s*([^/]+?)\s*/\s*([^/]+?)\s*$`)
)

func partedBy(re *hangul.Pattern, s string, name, aside int) (n, a [2]int, ok bool) {
	m := re.FindStringSubmatchIndex(s)
	if m == nil {
		return n, a, false
	}
	return [2]int{m[2*name], m[2*name+1]}, [2]int{m[2*aside], m[2*aside+1]}, true
}

// nameAside looks first at the head of the column, then at whether all its cells have
// such a part: a bracket in some of them belongs to their names.
func (s *serviceTable) nameAside() nameAside {
	folded := hangul.FoldString(s.cols[s.service].lowest().S)
	if _, part, ok := pairedHead(folded); ok {
		return nameAside{companyCol, part, true}
	}
	for _, part := range partings {
		n, a, ok := part(folded)
		if k := kindOfKey(hangul.Key(folded[n[0]:n[1]])); !ok || k != serviceCol && k != projectCol {
			continue
		}
		if kind, ok := asideKind(hangul.Key(folded[a[0]:a[1]])); ok {
			return nameAside{kind, part, true}
		}
		return nameAside{}
	}
	if !s.has(companyCol, bodyCol) {
		return nameAside{} // it may be who provides them
	}
	if s.bracketsBelow() {
		return nameAside{noKind, bracketBehind, true}
	}
	for _, part := range partings[:2] {
		if kind, ok := s.allParted(part); ok {
			return nameAside{kind, part, true}
		}
	}
	return nameAside{}
}

// asideKind is what the head of a column says to stand beside the names in it.
func asideKind(key string) (colKind, bool) {
	switch k := kindOfKey(key); {
	case k == domainCol, k == classCol, key == "분야", key == "부문", key == "유형", key == "구분":
		return domainCol, true
	case k == placeCol, k == sigunguCol, k == sidoCol, k == partnerCol, strings.HasSuffix(key, "지역"), strings.HasSuffix(key, "지자체"), strings.HasSuffix(key, "지방정부"):
		return partnerCol, true
	case k == contentCol, containsAny(key, []string{"약칭", "영문", "별칭", "애칭", "브랜드", "줄임말", "설명"}):
		return noKind, true
	}
	return noKind, false
}

// longestAside bounds what stands beside each name of a column whose head does not say so.
const longestAside = 6

// allParted says that every name of the column, three at least, has a word or place beside it
// in the same form.
func (s *serviceTable) allParted(part func(string) (name, aside [2]int, ok bool)) (colKind, bool) {
	n, places := 0, 0
	for row := s.head; row < s.rowCount; row++ {
		c := s.cell(row, s.service)
		if c == nil || s.rowKind(row) != bodyRow || !s.fresh(row, s.service) || s.words(row, s.service).Empty() {
			continue
		}
		v := viewOf(s.words(row, s.service))
		_, a, ok := part(v.S)
		if !ok {
			return noKind, false
		}
		switch in := v.S[a[0]:a[1]]; {
		case firstIsPlace(in) && s.ctx.isPlaces(v.text(a[0], a[1])):
			places++
		case utf8.RuneCountInString(in) > longestAside || strings.ContainsFunc(in, func(r rune) bool { return !isSyllable(r) && r != '·' }), isCompany(in), exemptWords.in(in):
			return noKind, false
		}
		n++
	}
	if n < 3 || places > 0 && places < n {
		return noKind, false
	}
	if places == n {
		return partnerCol, true
	}
	return domainCol, true
}

// makersHeaded says that the head of the column tells that a bracket behind each name holds who makes it: 서비스(제공기관).
func (s *serviceTable) makersHeaded() bool { return s.aside.found && s.aside.kind == companyCol }

// asideOf parts the name of a cell from what stands beside it.
func (s *serviceTable) asideOf(row, col int) (name, aside doc.Text, ok bool) {
	if !s.aside.found || s.makersHeaded() && len(s.madeLines(row, col)) > 1 {
		return name, aside, false // several, each with its own
	}
	v := viewOf(s.words(row, col))
	n, a, ok := s.aside.part(v.S)
	if !ok {
		return name, aside, false
	}
	return v.text(n[0], n[1]), v.text(a[0], a[1]), true
}

// bracketsBelow says that every name of the column, two at least, has a bracket on a line of its own below it:
// what it does or is called elsewhere.
func (s *serviceTable) bracketsBelow() bool {
	n := 0
	for row := s.head; row < s.rowCount; row++ {
		c := s.cell(row, s.service)
		if c == nil || s.rowKind(row) != bodyRow || !s.fresh(row, s.service) || s.words(row, s.service).Empty() {
			continue
		}
		last := ""
		for i := range c.Blocks {
			for _, l := range c.Blocks[i].Lines {
				last = strings.TrimSpace(l.S)
			}
		}
		if _, _, ok := bracketBehind(viewOf(s.words(row, s.service)).S); !ok || !strings.HasPrefix(last, "(") {
			return false
		}
		n++
	}
	return n > 1
}
