package release

import "strings"

// makerSigned are the bytes of who has what is quoted before byte i, where a sign and nothing but them stand up to byte j:
// (‘가나 결제’) - 다라.
func (c *clause) makerSigned(i, j int) [2]int {
	if n := arrowAt(c.s[i:j]); n > 0 {
		if r := trimmed(c.s, i+n, j); r[1] > r[0] && c.canHave(r) && !c.onlyPlace(r) {
			return r
		}
	}
	for _, sign := range headSigns {
		if strings.HasPrefix(c.s[i:j], sign) {
			if r := trimmed(c.s, i+len(sign), j); r[1] > r[0] && !strings.HasSuffix(c.s[r[0]:r[1]], "다") && c.canHave(r) && !c.onlyPlace(r) {
				return r
			}
		}
	}
	return [2]int{}
}

// makerAlone are the bytes of who has what the line above names, where a line is nothing else, and whether it is surely a body:
// 가나연구원 · 다라.
func (ctx *context) makerAlone(p *passage) (r [2]int, sure bool) {
	c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
	r = trimmed(p.S, lineStart(p.S), len(strings.TrimRight(p.S, " ")))
	if r[1] <= r[0] || r[1]-r[0] > longestLabel || itemLabel.MatchString(p.S) || strings.ContainsAny(p.S[r[0]:r[1]], ":'\"") || !c.canHave(r) || c.bodyLike(r) == 0 || c.onlyPlace(r) {
		return [2]int{}, false
	}
	return r, c.namesBody(r[0], r[1])
}
