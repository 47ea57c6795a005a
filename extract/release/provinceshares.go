package release

import (
	"regexp"
	"strings"
)

// sharesOut says that a list only tells how many lie in each 시·도, none of which was
// chosen itself: 강원 5곳, 경남 4곳, 부산과 대구가 각각 1곳. Parts of a 시·도 with their
// numbers are holders (강서구 2곳, 중랑구 4곳).
func (l *list) sharesOut() bool {
	if l.total != nil {
		return false
	}
	counts, several := 0, false
	for i := range l.runs {
		r := &l.runs[i]
		if r.class[1] > 0 || r.status != "" || r.scheme != nil {
			return false
		}
		for k := range r.entries {
			if e := &r.entries[k]; !e.known || !e.alone() {
				return false
			}
		}
		if r.count != nil && len(r.entries) == 1 {
			counts++
			several = several || r.count.n > 1
		}
	}
	return counts > 1 && several
}

// withoutWhom is the end of a bracket at i that names whom a region is without: 지역(서울,
// 경기 김포 제외). 0 where there is none.
func withoutWhom(s string, i int) int {
	from, to, end := bracketAt(s, i)
	if end == 0 {
		return 0
	}
	for _, w := range []string{"제외", "제외함", "미포함", "불포함"} {
		if t := strings.TrimSpace(s[from:to]); strings.HasSuffix(t, w) && t != w {
			return end
		}
	}
	return 0
}

// mostOfAll finds behind names that they have the most of what was chosen: 전남·경북 가장
// 많아, 전남이 5곳으로 최다, 전남·경북 순.
var mostOfAll = regexp.MustCompile(`^(?:이|가|에|에서)?\s(?:각각\s)?(?:[0-9]+(?:곳|개|건|개소)(?:으)?로\s)?(?:(?:가장|제일)\s많|최다(?:$|[ ,.…])|순(?:$|[ ,.]|으로|이))`)

// holdsMost says that names are told for how many they have and were not chosen.
func holdsMost(rest string) bool {
	return containsAny(head(rest, 45), []string{"많", "최다", "순"}) && mostOfAll.MatchString(rest)
}
