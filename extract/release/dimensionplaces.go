package release

import "strings"

// ofPlaces says that an item is a place, or most are one behind its prize, or that one is a list under a label, which marks part as well:
// 평가 결과 ▲대도시: 경기 오산시 ▲중소도시: 경북 경산시; 심사를 거쳐 ▲대상 오산시 ▲우수상 경산시.
func (d *dimensionList) ofPlaces(s string) bool {
	prized := 0
	for _, r := range d.items {
		w := strings.TrimLeft(s[r[0]:r[1]], " ([<")
		if strings.Contains(w, ": ") {
			return true
		}
		if prize, rest, ok := strings.Cut(w, " "); ok && isGrade(prize) && onlyPlace(rest) {
			prized++ // one alone may be words: ▲우수 강원 사례
		}
		if n, ok := names().placeAt(w, 0); ok && (n.to == len(w) || !letterAt(w, n.to)) {
			return true
		}
	}
	return 2*prized > len(d.items)
}

// mostlyPlaces says that most items are nothing but places, whose points were given: 안동시(40점), 김천시(60점).
func (d *dimensionList) mostlyPlaces(s string) bool {
	n := 0
	for _, r := range d.items {
		if onlyPlace(strings.TrimLeft(s[r[0]:r[1]], " "+enumerators)) {
			n++
		}
	}
	return 2*n > len(d.items)
}

// onlyPlace says that words are a place, perhaps behind the one that it lies in, and what a comma parts from it: 경기 오산시, 태백시.
func onlyPlace(w string) bool {
	at := 0
	for range 2 {
		n, ok := names().placeAt(w, at)
		if !ok {
			return false
		}
		if n.to == len(w) || w[n.to] == ',' {
			return true
		}
		at = n.to + spaces(w[n.to:])
	}
	return false
}
