package timeline

import (
	"strings"
	"unicode/utf8"
)

// minHeld is how many letters the telling part of a name needs before it can be
// found inside another.
const minHeld = 4

// similarity compares the telling parts of two names, 0..1: they are equal, or
// one begins or ends with the other, or as many pairs of letters as they share
// (Dice's coefficient). An empty part is like none.
func similarity(x, y string) float64 {
	switch {
	case x == "" || y == "":
		return 0
	case x == y:
		return 1
	}
	if utf8.RuneCountInString(x) > utf8.RuneCountInString(y) {
		x, y = y, x
	}
	d := dice(x, y)
	if utf8.RuneCountInString(x) >= minHeld && (strings.HasSuffix(y, x) || strings.HasPrefix(y, x)) {
		return max(d, 0.9)
	}
	return d
}

// dice is twice the pairs of neighbouring letters in common over all pairs.
func dice(a, b string) float64 {
	x, y := pairs(a), pairs(b)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	count := map[[2]rune]int{}
	for _, p := range x {
		count[p]++
	}
	common := 0
	for _, p := range y {
		if count[p] > 0 {
			count[p]--
			common++
		}
	}
	return 2 * float64(common) / float64(len(x)+len(y))
}

func pairs(s string) (out [][2]rune) {
	last := rune(-1)
	for _, r := range s {
		if last >= 0 {
			out = append(out, [2]rune{last, r})
		}
		last = r
	}
	return out
}
