package release

import "strings"

// steppedSpots are those of some lines that stand at every second or third of the passages, from the first on: names with who has
// each in the line below, which may look like a name, too.
func (ctx *context) steppedSpots(g []spot) (out [][]spot) {
	if len(g) < 3 || !strings.HasPrefix(g[0].form, "line") {
		return nil
	}
	for step := 2; step <= 3; step++ {
		var at []spot
		for _, s := range g {
			if s.at == g[0].at+step*len(at) && s.at+1 < len(ctx.passages) && ctx.toldByLine(s.at+1) {
				at = append(at, s)
			}
		}
		if len(at) > 1 && len(at) < len(g) {
			out = append(out, at)
		}
	}
	return out
}

// toldByLine says that passage i is a line on who has what the one above names.
func (ctx *context) toldByLine(i int) bool {
	r, _ := ctx.makerFrom(&ctx.passages[i], 0)
	return r[1] > r[0] && !endsLikeService(ctx.passages[i].S[r[0]:r[1]])
}
