package place

import (
	"strings"
	"unicode/utf8"
)

// Level is what kind of body a place is (행정 계층).
type Level string

// The levels, as the data file writes them.
const (
	Sido             Level = "sido"              // 시·도
	Si               Level = "si"                // 시
	Gun              Level = "gun"               // 군
	AutonomousGu     Level = "autonomous_gu"     // 자치구
	GeneralGu        Level = "general_gu"        // 일반구: a part of a city, no local government
	AdministrativeSi Level = "administrative_si" // 행정시 of 제주: no local government, but a holder of designations
)

// Place is a local government, or a district of one, over the time that its
// code and name were valid.
type Place struct {
	Code    string // five digits
	Level   Level
	Sido    string // full name of the 시·도: 대구광역시
	Sigungu string // 달서구; 수원시 장안구 for a 일반구; "" for the 시·도 itself
	From    Day    // first valid day
	To      Day    // first day no longer valid; 0 where it is valid today
}

// Full is the full name: 대구광역시 달서구, 세종특별자치시.
func (p Place) Full() string {
	if p.Sigungu == "" {
		return p.Sido
	}
	return p.Sido + " " + p.Sigungu
}

// On says whether the place was valid on the day; on a day not known every
// place is.
func (p Place) On(d Day) bool { return d == 0 || p.From <= d && (p.To == 0 || d < p.To) }

// stem is the name of a 시·군·구 without its suffix (강릉시 → 강릉); "" where a
// single syllable would be left (중구) or there is none.
func (p Place) stem() string {
	if p.Level == GeneralGu || utf8.RuneCountInString(p.Sigungu) < 3 {
		return ""
	}
	return strings.TrimSuffix(p.Sigungu, p.suffix())
}

// suffix is 시, 군 or 구.
func (p Place) suffix() string {
	if p.Sigungu == "" {
		return ""
	}
	return p.Sigungu[len(p.Sigungu)-len("구"):]
}

// city is the city of a 일반구 (수원시), and gu its own name (장안구).
func (p Place) city() (city, gu string) {
	city, gu, _ = strings.Cut(p.Sigungu, " ")
	return city, gu
}
