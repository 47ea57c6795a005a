package release

import "strings"

// samePlace takes for the name before a bracket the one within it, which is the same place with its 시·도: 가나(경기 가나), as what
// is told of is called after the place that it lies in.
func (p *listParser) samePlace(e *entry, from, to int) bool {
	if e.alone() || e.province[1] > 0 && !e.carried {
		return false
	}
	at := trimmed(p.s, from, to)
	n, ok := p.ctx.gaz.placeAt(p.s[:at[1]], at[0])
	if !ok {
		return false
	}
	if n.alone() { // 경기, and a name without its ending
		n.local = trimmed(p.s, n.to, at[1])
		n.province, n.to = [2]int{n.from, n.to}, at[1]
		n.stem = !n.alone() && p.ctx.stemIn(p.s[n.province[0]:n.province[1]], p.s[n.local[0]:n.local[1]])
		ok = n.stem
	}
	if !ok || n.to != at[1] || n.province[0] == n.province[1] || bareStem(p.s[n.local[0]:n.local[1]]) != bareStem(p.s[e.local[0]:e.local[1]]) {
		return false
	}
	e.nameAt, e.to, e.known, e.carried = n, p.i, true, false
	return true
}

// bareStem is the name of a place without the ending that tells its kind; of one syllable nothing is left.
func bareStem(name string) string {
	for _, end := range []string{"시", "군", "구"} {
		if stem, ok := strings.CutSuffix(name, end); ok && len(stem) > len("가") {
			return stem
		}
	}
	return name
}
