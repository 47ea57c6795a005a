package timeline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// minCore is how many letters the telling part of a name needs before it can
// be found inside another.
const minCore = 4

// similarity compares two folded names of services, 0..1: the telling parts
// (without 서비스, 시스템 …) are equal, or one holds the other, or as many pairs
// of letters as they share (Dice's coefficient).
func similarity(a, b string) float64 {
	x, y := core(a), core(b)
	if x == y {
		return 1
	}
	if utf8.RuneCountInString(x) > utf8.RuneCountInString(y) {
		x, y = y, x
	}
	if utf8.RuneCountInString(x) >= minCore && (strings.HasSuffix(y, x) || strings.HasPrefix(y, x)) {
		return 0.9
	}
	return dice(x, y)
}

// core cuts the words that most names of services end in.
func core(name string) string {
	for {
		cut := name
		for _, w := range []string{"서비스", "시스템", "솔루션", "플랫폼", "사업", "앱"} {
			if short := strings.TrimSuffix(cut, w); short != "" {
				cut = short
			}
		}
		if cut == name {
			return name
		}
		name = cut
	}
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

// letters is a name without spaces and marks, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
