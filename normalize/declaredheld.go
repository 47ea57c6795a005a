package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// withHolders marks the number of things of which a bracket right behind it counts the places that hold them, as many as were found, and
// leaves out those of the bracket: 12개 지구(18개 시·군·구); 9건(1개 광역지자체 및 14개 기초지자체).
func (g *group) withHolders(list []declared) []declared {
	for i := range list {
		d := &list[i]
		if d.s == nil || d.class != "" || d.whole || d.n == g.found[""] {
			continue
		}
		in, ok := bracketBehind(d)
		if !ok || sumOf(bodiesIn(in)) != g.found[""] {
			continue
		}
		n, kept := d.n, list[:0:0]
		for _, o := range list {
			if o.s != nil && (o.class == "" || release.Tier(o.class) != "" || countWord(o.class)) && o.n != n && strings.Contains(in, hangul.FoldString(o.words.S)) {
				continue
			}
			o.held = o.class == "" && o.n == n
			kept = append(kept, o)
		}
		return kept
	}
	return list
}

// bracketBehind is what stands in the bracket right behind a number in its statement.
func bracketBehind(d *declared) (string, bool) {
	_, rest, ok := strings.Cut(hangul.FoldString(d.s.Words.S), hangul.FoldString(d.words.S))
	rest = strings.TrimPrefix(rest, " ")
	if !ok || !strings.HasPrefix(rest, "(") {
		return "", false
	}
	in, _, ok := strings.Cut(rest[1:], ")")
	return in, ok
}

func sumOf(all []int) (sum int) {
	for _, n := range all {
		sum += n
	}
	return sum
}
