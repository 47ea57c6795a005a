package release

import "strings"

// qualityEnds end words for qualities that are measured.
var qualityEnds = syllables("성도력율률감")

// sameQuality finds where an item joins two qualities, each of one word: 기술의 혁신성과 시장성. at is the end of the
// first and next where the second begins; 0 where it does not.
func sameQuality(s string, r [2]int) (at, next int) {
	item := strings.TrimRight(s[r[0]:r[1]], " ")
	k := strings.LastIndexByte(item, ' ')
	if k < len("성과") || len(item)-k < len(" 가나") {
		return 0, 0
	}
	end := item[len(item)-len("성"):]
	at = r[0] + k - len("과")
	if (!qualityEnds.has(end) || !qualityEnds.has(s[at-len(end):at])) && !twoCompounds(item[:k-len("과")], item[k+1:]) {
		return 0, 0
	}
	if j := josaAt(s, at); j != "과" && j != "와" {
		return 0, 0
	}
	return at, r[0] + k + 1
}

// twoCompounds says that two words are each a name of what is looked at with what it is of: 지역특성(과) 추진역량.
func twoCompounds(a, b string) bool {
	const least = len("추진역량")
	return len(a) >= least && len(b) >= least && !strings.Contains(a, " ") && endsInOne(a, aspectEnds) && endsInOne(b, aspectEnds)
}

// alike says that two items are qualities of one word each that end alike: 공공성과 참신성.
func alike(s string, items [][2]int) bool {
	a, b := s[items[0][0]:items[0][1]], s[items[1][0]:items[1][1]]
	n := len("성")
	return len(a) > n && len(b) > n && a[len(a)-n:] == b[len(b)-n:] && qualityEnds.has(a[len(a)-n:]) && !strings.Contains(a+b, " ")
}
