package date

import (
	"cmp"
	"slices"
	"strings"
)

// relative is a word for a year, add years from the release's.
type relative struct {
	word string
	add  int
}

// relatives are the words for years, a longer one before the one it holds.
var relatives = []relative{
	{"재작년", -2}, {"지지난해", -2}, {"지난해", -1}, {"지난 해", -1}, {"작년도", -1}, {"작년", -1}, {"전년도", -1}, {"전년", -1},
	{"금년도", 0}, {"금년", 0}, {"올해", 0}, {"올 해", 0}, {"당해 연도", 0}, {"당해연도", 0}, {"당해", 0}, {"올", 0},
	{"내후년", 2}, {"내년도", 1}, {"내년", 1},
}

// beginsRelative says that one of relatives may begin with a letter.
func beginsRelative(letter string) bool {
	switch letter {
	case "재", "지", "작", "전", "금", "올", "당", "내":
		return true
	}
	return false
}

// related finds years printed as words.
func related(s string, ref Date) []YearAt {
	if ref.Y == 0 {
		return nil
	}
	var out []YearAt
	for k := 0; k+len("올") <= len(s); k++ {
		if s[k] < 0xEA || !beginsRelative(s[k:k+len("올")]) { // no byte within a letter is so high
			if s[k] == 0xEB || s[k] == 0xEC {
				k += len("올") - 1
			}
			continue
		}
		for _, w := range relatives {
			to := k + len(w.word)
			if strings.HasPrefix(s[k:], w.word) && wordStart(s, k) && (w.word != "올" || season(s[to:])) {
				out = append(out, YearAt{From: k, To: to, Year: ref.Y + w.add, Form: Relative})
			}
		}
	}
	return longest(out)
}

// longest puts years in printed order and drops those that begin inside
// another or with a longer one: 금년 in 금년도.
func longest(years []YearAt) []YearAt {
	slices.SortFunc(years, func(a, b YearAt) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) })
	end := 0
	return slices.DeleteFunc(years, func(y YearAt) bool {
		inside := y.From < end
		end = max(end, y.To)
		return inside
	})
}

// season says that s is a space and a part of the year: 올 하반기, 올 3월.
func season(s string) bool {
	t, ok := strings.CutPrefix(s, " ")
	if !ok {
		return false
	}
	c := &cursor{s: t}
	if _, ok := c.num(1, 2); ok {
		return strings.HasPrefix(c.rest(), "월") || strings.HasPrefix(c.rest(), "분기")
	}
	_, ok = c.lit("상반기", "하반기", "연말", "연초", "봄", "여름", "가을", "겨울", "한 해", "한해")
	return ok
}
