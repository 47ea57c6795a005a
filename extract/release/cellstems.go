package release

import (
	"strings"
	"unicode"
)

// stemsEach reads a cell of names without their ending, each with what lies or is done there
// in brackets: 홍천(숲길), 평창(메밀밭). nil where one is another.
func (ctx *context) stemsEach(v view) []Holder {
	if !strings.Contains(v.S, "(") || len(v.S) > longestList {
		return nil
	}
	var out []Holder
	from := 0
	for _, end := range append(commas(v.S), len(v.S)) {
		r := trimmed(v.S, from, end)
		s := v.S[r[0]:r[1]]
		from = end + 1
		k := strings.IndexByte(s, '(')
		if k <= 0 || !strings.HasSuffix(s, ")") || !ctx.gaz.stems[strings.TrimSpace(s[:k])] || isSidoName(s[:k]) || ctx.bracketOf(s[k+1:len(s)-1]) == namesIn {
			return nil
		}
		out = append(out, Holder{Kind: CityHolder, Words: v.text(r[0], r[0]+len(strings.TrimRight(s[:k], " "))), Rule: "list.name"})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// stemsAlone reads a cell that is nothing but two names or more without their ending, parted by
// commas, strokes, line ends or blanks, or hyphens between those that hold it together: 홍천, 평창-영월. nil where one
// is another word, or all may be and lie in no one 시·도.
func (ctx *context) stemsAlone(v view) []Holder {
	if len(v.S) < len("가나 다라") || len(v.S) > longestList || strings.Contains(v.S, "·") {
		return nil
	}
	var out []Holder
	words, before, mark := 0, "", ""
	near := false
	p := &listParser{ctx: ctx, s: v.S, end: len(v.S)}
	for i := 0; i < len(v.S); {
		k := strings.IndexFunc(v.S[i:], isStemEnd)
		if k < 0 {
			k = len(v.S) - i
		}
		if name := v.S[i : i+k]; name != "" {
			if !ctx.gaz.stems[name] || isSidoName(name) {
				return nil
			}
			if wordStems[name] {
				words++
			}
			beside := before != "" && p.neighbours(before, name)
			if mark == "-" && !beside {
				return nil // 춘천-안동: a line between two
			}
			near = near || beside
			before = name
			out = append(out, Holder{Kind: CityHolder, Words: v.text(i, i+k), Rule: "list.name", Joint: jointAfter(out, mark)})
		}
		if i += k; i < len(v.S) {
			n := runeLen(v.S, i)
			mark = v.S[i : i+n]
			i += n
		}
	}
	if len(out) < 2 || words == len(out) && !near {
		return nil
	}
	if hyphensOnly(v.S) {
		for i := range out {
			out[i].Joint = 0
		}
	}
	return out
}

// hyphensOnly says that hyphens part all names of a cell, three at least, as commas do elsewhere.
func hyphensOnly(s string) bool {
	return strings.Count(s, "-") > 1 && strings.IndexFunc(s, func(r rune) bool { return r != '-' && isStemEnd(r) }) < 0
}

// jointAfter is the number of the group in which a name behind a mark holds with the one before it, which it joins; 0 for none.
func jointAfter(out []Holder, mark string) int {
	if mark != "-" || len(out) == 0 {
		return 0
	}
	last := &out[len(out)-1]
	if last.Joint == 0 {
		last.Joint = 1
		for i := range out[:len(out)-1] {
			last.Joint = max(last.Joint, out[i].Joint+1)
		}
	}
	return last.Joint
}

// isStemEnd says that a rune parts names in a cell.
func isStemEnd(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",/;、-", r) }
