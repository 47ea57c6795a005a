package normalize

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// writtenAlike keeps the 시·도 where the name has no suffix, as other 시·도 of
// the list, and no 시·군·구 of it without its province, have none: 광주, 울산, 고양시, 김천시; 광주, 대구, 경기 안성. Where
// each other name has a province of its own, so would a 시: 광주, 경기 안성, 충남 서산.
func writtenAlike(m *mention, all []*mention) func(place.Place) bool {
	wide, local, sidos := 0, 0, map[string]bool{}
	for _, o := range beside(m, all) {
		bare := o.fullness(o.spots[0]) == 0
		switch {
		case o.spots[0].sigungu != "" && o.ownProvince():
			local++
			sidos[o.spots[0].sido] = true
		case bare && o.spots[0].sigungu == "":
			wide++
		case bare:
			return nil
		case o.spots[0].sigungu != "":
			local++
		}
	}
	if local == 0 || wide == 0 && (local < minNeighbours || len(sidos) < local) {
		return nil
	}
	name := hangul.Key(m.h.Words.S)
	return func(p place.Place) bool { return p.Sigungu == "" && !strings.HasSuffix(name, "시") }
}

// ownProvince says that the province of a 시·군·구 was printed right with it, and not over several.
func (m *mention) ownProvince() bool {
	return !m.h.Province.Empty() && !m.h.Carried || strings.Contains(strings.TrimSpace(m.h.Words.S), " ")
}

// classmatesWide says that all others of the name's class, several, are 시·도: 가나형 | 부산, 광주, 대전.
func classmatesWide(m *mention, all []*mention) bool {
	n := 0
	if m.h.Class.S == "" {
		return false
	}
	for _, o := range beside(m, all) {
		if o.h.Class.S != m.h.Class.S {
			continue
		}
		if o.spots[0].sigungu != "" {
			return false
		}
		n++
	}
	return n >= minNeighbours
}
