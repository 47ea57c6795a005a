package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// makerIs says in a sentence of its own who has what was told of: 개발자는 ㈜가나와 다라공사이다, 운영은 마바조합이 맡는다.
var makerIs = hangul.MustCompile(`(?:^|[\s,])(?:(?:공동\s?)?(?:개발|제조|제작|운영|생산|신청|주관|출품|공급|보유|수행)(?:자|사|기관|기업|업체|회사|단체)|만든\s(?:곳|회사|기업))(?:은|는)\s([^.'"]{2,80}?)(?:이다|다|이며|이고|으로|로)(?:[.,]|\s*$)`)

// makerSaid are the bytes of those whom a sentence says so of.
func (c *clause) makerSaid() (r [2]int) {
	if r = makerNoted(c.s); r[1] > 0 {
		return r
	}
	m := makerIs.FindStringSubmatchIndex(c.s)
	if m == nil || !c.canHave([2]int{m[2], m[3]}) {
		return [2]int{}
	}
	return [2]int{m[2], m[3]}
}

// tellsOfNext says that a passage behind the one of a spot is on another thing: it stands behind the next mark of the same
// sort, or in its words quotes another name, and not the one of the spot.
func (ctx *context) tellsOfNext(s *spot, p *passage) bool {
	own := &ctx.passages[s.at]
	if mark, ordinal, _ := itemForm(p); ordinal > 0 {
		m, n, _ := itemForm(own)
		return m == mark && n > 0
	}
	c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
	names := c.quotedNames()
	return s.quoted && p.Depth <= own.Depth && p.Depth < doc.Asterisk && len(names) > 0 && !strings.Contains(p.S, own.S[s.name[0]:s.name[1]])
}
