package release

import (
	"strings"

	"injeung/normalize/hangul"
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

// dropShares leaves out of a list that also names places each 시·도 that stands alone with the
// number of those in it: 가나시, 다라군, 부산 9곳, 대구 7곳 등 21곳.
func (l *list) dropShares() {
	shares, kept := 0, 0
	isShare := func(r *run) bool {
		return len(r.entries) == 1 && r.entries[0].alone() && r.count != nil && r.count.n > 1 && r.class[1] == 0 && r.status == "" && r.scheme == nil && r.count.from >= r.entries[0].nameAt.to
	}
	for i := range l.runs {
		if isShare(&l.runs[i]) {
			shares++
		} else {
			kept += len(l.runs[i].entries)
		}
	}
	if shares < 2 || kept == 0 {
		return
	}
	for i := range l.runs {
		l.runs[i].dropLastShare()
	}
	runs := l.runs[:0]
	for _, r := range l.runs {
		if !isShare(&r) {
			r.open = true
			runs = append(runs, r)
		}
	}
	l.runs = runs
}

// dropLastShare leaves out the 시·도 at the end of names whose number stands behind it, where
// the others are none and it does not count them all: 가나시, 다라군, 부산 9곳.
func (r *run) dropLastShare() {
	n := len(r.entries)
	if n < 2 || r.count == nil || r.count.n <= 1 || r.count.n == n || !r.entries[n-1].alone() || r.open {
		return
	}
	for _, e := range r.entries[:n-1] {
		if e.alone() {
			return
		}
	}
	r.entries, r.count, r.open = r.entries[:n-1], nil, true
}

// withoutWhom is the end of a bracket at i that names whom a region is without: 지역(서울,
// 경기 김포 제외). 0 where there is none.
func withoutWhom(s string, i int) int {
	from, to, end := bracketAt(s, i)
	if end == 0 {
		return 0
	}
	for _, w := range []string{"제외", "제외함", "미포함", "불포함"} {
		if t := hangul.Trim(s[from:to]); strings.HasSuffix(t, w) && t != w {
			return end
		}
	}
	return 0
}

// mostOfAll finds behind names that they have the most of what was chosen: 전남·경북 가장
// 많아, 전남이 5곳으로 최다, 전남·경북 순.
var mostOfAll = hangul.MustCompile(`^(?:이|가|에|에서)?\s(?:각각\s)?(?:[0-9]+(?:곳|개|건|개소)(?:으)?로\s)?(?:(?:가장|제일)\s많|최다(?:$|[ ,.…])|순(?:$|[ ,.]|으로|이))`)

// holdsMost says that names are told for how many they have and were not chosen.
func holdsMost(rest string) bool {
	return containsAny(head(rest, 45), []string{"많", "최다", "순"}) && mostOfAll.MatchString(rest)
}
