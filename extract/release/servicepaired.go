package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// paired are the ways in which a cell, and the head of its column, hold a service and who provides it: 가나 알리미(㈜다라),
// (㈜다라) 가나 알리미, 가나 알리미 / ㈜다라. Legal forms stand in brackets of their own.
var paired = []func(s string) (first, second [2]int, ok bool){pairBehind, pairAhead, pairStroke}

// pairBehind parts words from the bracket at their end.
func pairBehind(s string) (first, second [2]int, ok bool) {
	end := len(strings.TrimRight(s, " "))
	k := lastOpening(s[:end])
	if k <= 0 {
		return first, second, false
	}
	first, second = trimmed(s, 0, k), trimmed(s, k+1, end-1)
	return first, second, first[0] < first[1] && second[0] < second[1]
}

// pairAhead parts a bracket from the words behind it.
func pairAhead(s string) (first, second [2]int, ok bool) {
	from, to, end := bracketAt(s, spaces(s))
	if end == 0 || to-from <= len("주") {
		return first, second, false
	}
	first, second = trimmed(s, from, to), trimmed(s, end, len(s))
	return first, second, first[0] < first[1] && second[0] < second[1]
}

// pairStroke parts words at their only stroke.
func pairStroke(s string) (first, second [2]int, ok bool) {
	k := strings.IndexByte(s, '/')
	if k < 0 || strings.Count(s, "/") != 1 {
		return first, second, false
	}
	first, second = trimmed(s, 0, k), trimmed(s, k+1, len(s))
	return first, second, first[0] < first[1] && second[0] < second[1]
}

// swapped gives the parts of a way the other way round.
func swapped(part func(string) ([2]int, [2]int, bool)) func(string) ([2]int, [2]int, bool) {
	return func(s string) (name, aside [2]int, ok bool) {
		aside, name, ok = part(s)
		return name, aside, ok
	}
}

// pairedHead says that a head names services and those who provide them, 과제명(기업), 기업 / 서비스명, with what its
// cells hold and how they part into name and provider.
func pairedHead(folded string) (k colKind, part func(string) (name, aside [2]int, ok bool), ok bool) {
	if !strings.ContainsAny(folded, "([/") {
		return noKind, nil, false
	}
	for _, way := range paired {
		a, b, ok := way(folded)
		if !ok {
			continue
		}
		x, y := pairKind(folded[a[0]:a[1]]), pairKind(folded[b[0]:b[1]])
		switch {
		case (x == serviceCol || x == projectCol) && y == companyCol:
			return x, way, true
		case (y == serviceCol || y == projectCol) && x == companyCol:
			return y, swapped(way), true
		}
	}
	return noKind, nil, false
}

// headsPairs says that some column is headed by what is named in it and by who makes or runs it.
func (s *serviceTable) headsPairs() bool {
	for c := range s.cols {
		if _, _, ok := pairedHead(hangul.FoldString(s.cols[c].lowest().S)); ok {
			return true
		}
	}
	return false
}

// pairKind is what one half of such a head names: services, projects, companies.
func pairKind(s string) colKind {
	k := kindOfKey(hangul.Key(s))
	if noun, ok := strings.CutSuffix(hangul.Key(s), "명"); k == noKind && ok && endsInOne(noun, surelyThings) {
		return projectCol // 체험활동명
	}
	if k == bodyCol || makerWord.MatchString(hangul.Trim(s)) {
		return companyCol
	}
	return k
}
