package release

import (
	"slices"
	"strings"

	"injeung/normalize/place"
)

// stemsOfRegion reads names without their endings that fill the bracket of the part of the country in which they lie, though
// each of them is another word, too: 충청권(공주, 음성).
func (ctx *context) stemsOfRegion(s string, from, to int, region string) (list, bool) {
	sidos := place.Region(region)
	if len(sidos) == 0 {
		return list{}, false
	}
	r := run{from: from, to: to}
	for i := from; i < to; {
		n, ok := ctx.gaz.stemAt(s[:to], i)
		if !ok || n.local[0] != i || !slices.ContainsFunc(sidos, func(sido string) bool { return ctx.stemIn(sido, s[n.from:n.to]) }) {
			return list{}, false
		}
		r.entries = append(r.entries, entry{nameAt: n, to: n.to, known: true})
		joint := strings.TrimLeft(s[n.to:to], " ,·")
		if i = to - len(joint); joint != "" && i == n.to {
			return list{}, false
		}
	}
	return list{runs: []run{r}, from: from, to: to}, len(r.entries) > 0
}
