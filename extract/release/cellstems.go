package release

import "strings"

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
