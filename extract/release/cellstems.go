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
// commas, strokes, line ends or blanks: 홍천, 평창. nil where one is another word, or all may be and
// lie in no one 시·도.
func (ctx *context) stemsAlone(v view) []Holder {
	if len(v.S) < len("가나 다라") || len(v.S) > longestList || strings.Contains(v.S, "·") {
		return nil
	}
	var out []Holder
	words, before := 0, ""
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
			near = near || before != "" && p.neighbours(before, name)
			before = name
			out = append(out, Holder{Kind: CityHolder, Words: v.text(i, i+k), Rule: "list.name"})
		}
		i += k
		if i < len(v.S) {
			i += runeLen(v.S, i)
		}
	}
	if len(out) < 2 || words == len(out) && !near {
		return nil
	}
	return out
}

// isStemEnd says that a rune parts names in a cell.
func isStemEnd(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",/;、", r) }
