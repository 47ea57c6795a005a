package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// othersTail counts providers that are not named: 외 2개사, 등 4개 기업, 외 1, 및 4개 신탁회사.
var othersTail = hangul.MustCompile(`\s*(외|등|및)\s*([0-9]+)\s*(개\s?(사|기관|기업|업체|[가-힣]{1,4}(?:회사|사업자|은행|기관|업체|사)|조합|법인|단체|대학|병원|협회|농가|점포)|곳|인|건|개)?\s*$`)

// groupBehind is the word for all of them behind the number: 외 2개사 협의체.
var groupBehind = hangul.MustCompile(`\s(?:협의체|컨소시엄)$`)

// othersAt finds the words at the end of s that count providers without names, bare or alone in a bracket (㈜가나 컨소시엄(외
// 2개사)): where they begin with what parts them from the name, and the bytes of the count. Nothing is found where count ends at 0.
func othersAt(s string) (from int, count [2]int) {
	if !strings.ContainsAny(tail(s, 40), "0123456789") {
		return 0, count
	}
	inner := groupBehind.ReplaceAllString(strings.TrimRight(s, " "), "")
	open := -1
	if strings.HasSuffix(inner, ")") {
		if open = openingOf(inner); open <= 0 {
			return 0, count
		}
		inner = inner[:len(inner)-1]
	}
	m := othersTail.FindStringSubmatchIndex(inner)
	switch {
	case m == nil || m[0] > open+1 && open >= 0: // ㈜가나(다라 외 2개사) is left whole
		return 0, count
	case open >= 0:
		m[0] = len(strings.TrimRight(inner[:open], " "))
	}
	return m[0], [2]int{m[2], m[1]}
}
