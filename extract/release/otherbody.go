package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// asideStarts open a sentence that tells of something beside the release's own matter.
var asideStarts = []string{"한편, ", "한편 ", "아울러, ", "아울러 ", "또한, ", "또한 ", "이와 함께 ", "이와 별도로 ", "이와는 별도로 ", "앞서 ", "참고로 ", "이 밖에 "}

// otherBody says that a sentence past the lead tells what another body decided, a ministry or
// a 시·도, on a programme that neither title nor lead names: 한편 농식품부는 …를 가나마을로
// 지정했다.
func (c *clause) otherBody(g governed, d *Decision) bool {
	if c.where != InBody || g.by.passive || d.Scheme.ID == "" || c.ctx.header == nil {
		return false
	}
	s := c.s
	for _, w := range asideStarts {
		s = strings.TrimPrefix(s, w)
	}
	body, rest := bodyAt(s)
	if body == "" || !startsWithAny(rest, []string{"는 ", "은 ", "도 "}) || !c.names(d.Scheme) {
		return false // 전북에서는 가나시 …: where they lie
	}
	if agency := fullOf(viewOf(c.ctx.header.Agency.Words).S); agency == "" || agency == fullOf(body) || shortFormOf(body, agency) || !isMinistry(agency) {
		return false
	}
	for _, v := range append(slices.Clone(c.ctx.titles()), c.ctx.leadViews(1)...) {
		if t := hangul.NoSpace(v.S); strings.Contains(t, body) || strings.Contains(t, d.Scheme.ID) {
			return false
		}
		for _, m := range c.ctx.mentionsIn(v.S) {
			if m.ID == d.Scheme.ID {
				return false
			}
		}
	}
	return true
}

// shortFormOf says that a name leaves out inner syllables of another: 산업부, 산업통상자원부.
func shortFormOf(short, full string) bool {
	rest, last := full, lastRune(full)
	for i, r := range short {
		k := strings.IndexRune(rest, r)
		if k < 0 || i == 0 && k > 0 {
			return false
		}
		rest = rest[k+len(string(r)):]
	}
	return short != "" && lastRune(short) == last
}

// names says that the clause itself names the programme.
func (c *clause) names(s Scheme) bool {
	return slices.ContainsFunc(c.mentions, func(m mention) bool { return m.ID == s.ID })
}

// bodyAt is the ministry or the 시·도 that s begins with, and what follows it.
func bodyAt(s string) (body, rest string) {
	if at, n := ministryAt(head(s, 60), false); at == 0 && n > 0 {
		return s[:n], s[n:]
	}
	n := names().sido(s)
	return s[:n], s[n:]
}
