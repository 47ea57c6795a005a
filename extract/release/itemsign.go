package release

import (
	"strings"
	"unicode/utf8"
)

// The signs between a name and who provides it, the longer form of each first. Within a line they stand with spaces, but
// for the colon; a line that begins with a name may leave the spaces out (headSigns), and in a bracket only signs with a
// space part, for a name has others in it (bracketSigns).
var (
	pairSigns    = []string{" : ", ": ", ":", " - ", " – ", " — ", " / ", " | ", "|", " = "}
	headSigns    = []string{" : ", " | ", ": ", ":", " - ", " – ", " — ", " / ", "/", " = ", "="}
	bracketSigns = []string{" : ", ": ", " - ", " – ", " / "}
)

// arrows are signs that stand between two parts with a space on either side, which few writers use.
const arrows = "→⇒☞☛➔➜➡⇨▷▶►―~>"

// arrowAt is the length of an arrow with the spaces around it that s begins with, 0 for none.
func arrowAt(s string) int {
	if len(s) < 3 || s[0] != ' ' {
		return 0
	}
	for _, w := range []string{" -> ", " => "} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	r := firstRune(s[1:])
	if n := 1 + utf8.RuneLen(r); strings.ContainsRune(arrows, r) && n < len(s) && s[n] == ' ' {
		return n + 1
	}
	return 0
}

// arrowIn is where the only arrow of a text stands, with its length; 0 and 0 for none or several.
func arrowIn(s string) (at, n int) {
	if indexSign(s, arrows) < 0 {
		return 0, 0
	}
	for k := range len(s) {
		if m := arrowAt(s[k:]); m > 0 {
			if n > 0 {
				return 0, 0
			}
			at, n = k, m
		}
	}
	return at, n
}

// itemAtSign reads the bytes i..j as two parts at whichever sign parts them, or as one.
func itemAtSign(s string, i, j int) (serviceItem, bool) {
	if label, k := shortLabel(s, i, j); k > 0 && !strings.HasSuffix(strings.TrimRight(s[:j], " "), ")") {
		it, ok := itemAtSign(s, k, j)
		it.label = label
		return it, ok
	}
	if it, ok := itemBehindBracket(s, i, j); ok {
		return it, true
	}
	i = behindField(s, i, j)
	if it, ok := itemInQuotes(s, i, j); ok {
		return it, true
	}
	if it, ok := itemInQuotesOf(s, i, j); ok {
		return it, true
	}
	if it, ok := madeThenTold(s, i, j); ok {
		return it, true
	}
	if it, ok := itemBeforeBracket(s, i, j); ok {
		return it, true
	}
	if it, ok := itemAskedFor(s, i, j); ok {
		return it, true
	}
	if it, ok, said := itemAtPairSign(s, i, j); said {
		return it, ok
	}
	if it, ok := itemAtLooseSign(s, i, j); ok {
		return it, true
	}
	if it, ok := commaPair(s, i, j); ok {
		return it, true
	}
	if it, ok := timesBehind(s, i, j); ok {
		return it, true
	}
	return serviceItem{a: unquotedAt(s, i, j)}, true
}

// itemBehindBracket reads bytes that begin with one of the parts in a bracket: (다라) 가나 결제, <가나 결제>(다라).
func itemBehindBracket(s string, i, j int) (it serviceItem, ok bool) {
	from, to, end := bracketAt(s[:j], i)
	if end == 0 || end >= j || isDomain(s[from:to]) || to-from <= len("주") {
		return it, false
	}
	if a, b, e := bracketAt(s[:j], end); e == j && s[end] == '(' {
		return serviceItem{sign: bracketSign, a: trimmed(s, from, to), b: trimmed(s, a, b)}, true
	}
	return frontItem(s, [2]int{from, to}, end, j), true
}

// behindField is the byte behind the field that a line with a quoted name begins with: 안전 분야: 가나의 ‘다라’.
func behindField(s string, i, j int) int {
	k := strings.Index(s[i:j], ":")
	if k > 0 && k < longestLabel && fieldNoun.MatchString(strings.TrimRight(s[i:i+k], " ")) && strings.ContainsAny(s[i+k:j], "'\"") {
		return trimmed(s, i+k+1, j)[0]
	}
	return i
}

// itemInQuotes reads a name in quotes at the end behind who provides it: 다라, ‘가나 결제’; 다라의 ‘가나 결제’.
func itemInQuotes(s string, i, j int) (it serviceItem, ok bool) {
	qs := quoted(s[i:j])
	if len(qs) != 1 {
		return it, false
	}
	q := [2]int{i + qs[0][0], i + qs[0][1]}
	open, end := q[0]-quoteBefore(s[:q[0]]), q[1]+quoteAfter(s[q[1]:])
	lead := strings.TrimRight(s[i:open], " ")
	before := strings.TrimRight(strings.TrimSuffix(lead, "의"), " ,:-")
	if end != j || before == "" {
		return it, false
	}
	if from, to, e := bracketAt(s, trimmed(s, i, open)[0]); e > 0 && strings.TrimSpace(s[e:open]) == "" {
		return serviceItem{a: trimmed(s, q[0], q[1]), label: trimmed(s, from, to)}, true // (안전) ‘가나 결제’
	}
	return serviceItem{sign: quoteSign, a: trimmed(s, i, i+len(before)), b: trimmed(s, q[0], q[1]), several: strings.HasSuffix(lead, "의")}, true
}

// itemInQuotesOf reads a name in quotes behind who provides it and before its field in a bracket: 다라의 ‘가나 결제’(안전).
func itemInQuotesOf(s string, i, j int) (it serviceItem, ok bool) {
	t := strings.TrimRight(s[i:j], " ")
	if !strings.HasSuffix(t, ")") {
		return it, false
	}
	k := openingOf(t)
	if k <= 0 || hasLegal(t[k:]) {
		return it, false
	}
	it, ok = itemInQuotes(s, i, i+len(strings.TrimRight(t[:k], " ")))
	if !ok || it.sign != quoteSign || !it.several && !hasLegal(s[it.a[0]:it.a[1]]) {
		return it, false
	}
	it.label = trimmed(s, i+k+1, i+len(t)-1)
	return it, true
}

// itemBeforeBracket reads bytes that end in one of the parts in a bracket: 가나 결제(다라); 가나 결제 : 무엇을 한다(㈜다라).
func itemBeforeBracket(s string, i, j int) (it serviceItem, ok bool) {
	k := lastOpening(s[i:j])
	if k <= 0 {
		return it, false
	}
	it = serviceItem{sign: bracketSign, a: describedAt(s, i, i+k), b: trimmed(s, i+k+1, j-1)}
	if kind, body, ok := statusBefore(s, it.b); ok {
		it.kind, it.b = kind, body
	}
	it.b[0] += len(roleBefore.FindString(s[it.b[0]:it.b[1]])) // 가나 결제(제작: 다라)
	if m := doingBehind.FindStringIndex(s[it.b[0]:it.b[1]]); m != nil {
		it.b[1] = it.b[0] + m[0] // 가나 결제(다라 운영)
	}
	if colon := strings.Index(s[i:i+k], " : "); colon > 0 && hasLegal(s[i+k:j]) && !hasLegal(s[i:i+k]) {
		it.a = unquotedAt(s, i, i+colon)
	}
	return it, true
}

// itemAtPairSign parts bytes at the first sign of pairSigns that they have; behind a colon it may be told what both parts
// before it do.
func itemAtPairSign(s string, i, j int) (it serviceItem, ok, said bool) {
	for _, sign := range pairSigns {
		k := strings.Index(s[i:j], sign)
		if k <= 0 || i+k+len(sign) >= j {
			continue
		}
		if t := strings.TrimRight(s[i:i+k], " "); strings.HasSuffix(t, ")") && openingOf(t) > 0 { // 가나 결제(다라) : 무엇을 한다
			o := i + openingOf(t)
			return serviceItem{sign: bracketSign, a: unquotedAt(s, i, o), b: trimmed(s, o+1, i+len(t)-1)}, true, true
		}
		if strings.Contains(sign, ":") && containsAny(s[i:i+k], bodySigns) { // 가나 결제 / 다라 : 무엇을 한다
			it, ok = itemIn(s, i, i+k)
			return it, ok, true
		}
		return serviceItem{sign: colonSign, a: unquotedAt(s, i, i+k), b: unquotedAt(s, i+k+len(sign), j)}, true, true
	}
	if k, n := arrowIn(s[i:j]); k > 0 && !outcomeBehind.MatchString(s[i:j]) {
		return serviceItem{sign: colonSign, a: unquotedAt(s, i, i+k), b: unquotedAt(s, i+k+n, j)}, true, true
	}
	return it, false, false
}
