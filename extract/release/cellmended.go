package release

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
)

// officeEnd is the end of the name of a local government's office: 가나시청, 다라구청.
var officeEnd = regexp.MustCompile(`[가-힣][시군구도](청)(?:$|[\s,·/)])`)

// mendedNames joins names that a line end breaks (대구 수 / 성구), and cuts the word for an
// office off the place it is of (가나시청).
func mendedNames(t doc.Text) doc.Text {
	if len(t.S) > longestList {
		return t
	}
	var cuts [][2]int
	for i := 0; i < len(t.S); {
		k := strings.IndexAny(t.S[i:], " \n")
		if k < 0 {
			break
		}
		if i += k; breaksName(t.S, i) {
			cuts = append(cuts, [2]int{i, i + 1})
		}
		i++
	}
	for _, m := range officeEnd.FindAllStringSubmatchIndex(t.S, -1) {
		cuts = append(cuts, [2]int{m[2], m[3]})
	}
	return withoutParts(t, cuts)
}

// withoutParts cuts bytes out of a text; cuts need no order.
func withoutParts(t doc.Text, cuts [][2]int) doc.Text {
	if len(cuts) == 0 {
		return t
	}
	var parts []doc.Text
	for from := 0; from < len(t.S); {
		next := [2]int{len(t.S), len(t.S)}
		for _, c := range cuts {
			if c[0] >= from && c[0] < next[0] {
				next = c
			}
		}
		parts = append(parts, t.Slice(from, next[0]))
		from = next[1]
	}
	return doc.Join("", parts...)
}

// breaksName says that the space at byte i stands within the name of a 시·군·구: the letters on
// both sides make one together, and those before it are none alone.
func breaksName(s string, i int) bool {
	from, to := i, i+1
	for from > 0 {
		r, w := utf8.DecodeLastRuneInString(s[:from])
		if !isSyllable(r) {
			break
		}
		from -= w
	}
	for to < len(s) && isSyllable(firstRune(s[to:])) {
		to += runeLen(s, to)
	}
	left, right := s[from:i], s[i+1:to]
	if left == "" || right == "" || utf8.RuneCountInString(left) > 3 || utf8.RuneCountInString(right) > 3 || isSidoName(left) || isSigunguName(left) {
		return false
	}
	return isSigunguName(left + right)
}
