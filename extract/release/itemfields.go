package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// termAlone is how long something holds, alone: 2년, 24개월간, 기간 : 2년.
var termAlone = hangul.MustCompile(`^(?:(?:지정|특례|실증|유효)?\s?기간\s?:?\s?)?(?:최대\s)?\d{1,2}\s?(?:년|개월)(?:\s?간|\s?이내)?$`)

// fieldSigns part what a line tells of one service, each the same all along the line.
var fieldSigns = []string{" / ", " | ", "|", "/", ", "}

// itemOfFields reads an item beside fields of its own that stand between the same signs, such as its kind or term: ㈜다라 / 가나
// 결제 / 실증특례 / 2년.
func itemOfFields(s string, i, j int) (it serviceItem, ok, said bool) {
	for _, sign := range fieldSigns {
		if strings.Count(s[i:j], sign) < 2 {
			continue
		}
		parts := signParts(s, i, j, sign)
		var names [][2]int
		for _, r := range parts {
			switch w := s[r[0]:r[1]]; {
			case isExemption(w), statusOnly.MatchString(w):
				it.kind = r
			case termAlone.MatchString(w):
			default:
				names = append(names, r)
			}
		}
		if len(names) == len(parts) || len(names) != 2 || sign == ", " && hasLegal(s[names[0][0]:names[0][1]]) == hasLegal(s[names[1][0]:names[1][1]]) {
			continue
		}
		it.sign, it.a, it.b = colonSign, unquotedAt(s, names[0][0], names[0][1]), unquotedAt(s, names[1][0], names[1][1])
		return it, true, true
	}
	return it, false, false
}

// signParts are the bytes of i..j between the signs outside brackets.
func signParts(s string, i, j int, sign string) (out [][2]int) {
	from := i
	for k := i; k < j; k++ {
		if strings.HasPrefix(s[k:j], sign) && depthAt(s[i:], k-i) == 0 {
			out = append(out, trimmed(s, from, k))
			from, k = k+len(sign), k+len(sign)-1
		}
	}
	return append(out, trimmed(s, from, j))
}

// kindAhead is a kind of permission before a number or sign at the beginning of a line: 실증특례 1. (가나 결제), 임시허가 | (가나).
var kindAhead = hangul.MustCompile(`^((?:실증|규제)\s?특례|임시\s?허가|적극\s?해석)\s?(?:\d{1,2}\s?[.)]|[:|/-])\s*`)

// itemBehindKind reads an item behind such a kind.
func itemBehindKind(s string, i, j int) (it serviceItem, ok, said bool) {
	m := kindAhead.FindStringSubmatchIndex(s[i:j])
	if m == nil || m[1] >= j-i {
		return it, false, false
	}
	if it, ok = itemIn(s, i+m[1], j); it.sign == noSign {
		return it, ok, false
	}
	it.kind = [2]int{i + m[2], i + m[3]}
	return it, ok, true
}

// askedLine finds in a line who asked for what the line names: 다라가 신청한 (가나 결제).
var askedLine = hangul.MustCompile(`^(\S[^'"()]{1,60}?)(?:이|가)\s(?:공동(?:으로)?\s|함께\s)?(?:신청한|제안한|제출한|출품한|개발한)\s(\S)`)

// itemAskedFor reads a name behind those who asked for it.
func itemAskedFor(s string, i, j int) (it serviceItem, ok bool) {
	m := askedLine.FindStringSubmatchIndex(s[i:j])
	if m == nil || josaAt(s, i+m[3]) == "" || strings.ContainsAny(s[i+m[4]:j], "'\"") {
		return it, false
	}
	c := &clause{ctx: &context{gaz: names()}, s: s[:j]}
	if len(c.askers([2]int{i, i + m[3]})) == 0 {
		return it, false
	}
	return serviceItem{sign: quoteSign, several: true, a: [2]int{i, i + m[3]}, b: unquotedAt(s, i+m[4], j)}, true
}

// leaders part a name from who provides it by a row of dots or strokes: 가나 결제 ······ 다라.
var leaders = hangul.MustCompile(`\s*(?:·{3,}|\.{3,}|…+|-{3,}|_{3,})\s*`)

// leaderSigns are what leaders looks for.
var leaderSigns = []string{"···", "...", "…", "---", "___"}

// looseSigns part them where nothing else does; the dot only where a company stands on one side.
var looseSigns = []string{" ← ", " → ", " ~ ", " · "}

// itemAtLooseSign reads an item at such a sign, the only one of the line.
func itemAtLooseSign(s string, i, j int) (it serviceItem, ok bool) {
	pair := func(from, to int) (serviceItem, bool) {
		it := serviceItem{sign: colonSign, a: unquotedAt(s, i, from), b: unquotedAt(s, to, j)}
		return it, it.a[0] < it.a[1] && it.b[0] < it.b[1]
	}
	if containsAny(s[i:j], leaderSigns) {
		if m := leaders.FindAllStringIndex(s[i:j], 2); len(m) == 1 {
			return pair(i+m[0][0], i+m[0][1])
		}
	}
	for _, sign := range looseSigns {
		k := strings.Index(s[i:j], sign)
		if k <= 0 || strings.Count(s[i:j], sign) > 1 || sign == " · " && hasLegal(s[i:i+k]) == hasLegal(s[i+k:j]) {
			continue
		}
		return pair(i+k, i+k+len(sign))
	}
	return it, false
}
