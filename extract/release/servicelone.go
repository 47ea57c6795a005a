package release

import (
	"slices"
	"strings"
)

// mayBegin says that an item can be one of a series: of names and who provides them, or of names alone.
func (ctx *context) mayBegin(it serviceItem, alone bool) bool {
	if !alone || it.sign == nextSign {
		return it.sign != noSign && ctx.mayBeItem(it)
	}
	if it.sign != noSign {
		return false
	}
	c, _ := ctx.itemLines(it)
	s := c.s[it.a[0]:it.a[1]]
	return c.canName(it.a) && isServiceWords(c.text(it.a[0], it.a[1])) && !isClause(s) && len(predicatesIn(s, true)) == 0
}

// loneSeries collects the lines that stand one below the other in the same form and are each a name alone, some perhaps
// with who provides them in a line below, where the words over them lead to services chosen.
func (ctx *context) loneSeries() (out []*itemSeries) {
	for i := 0; i < len(ctx.passages); i++ {
		if p := &ctx.passages[i]; ctx.inHeader(p) && ordinalOf(p) == 0 {
			continue
		}
		s := ctx.seriesFrom(i, true)
		if s == nil || len(s.items) < 2 {
			continue
		}
		i = s.items[len(s.items)-1].at
		if ctx.leadsToLone(s) {
			s.lone, s.weak = true, true
			out = append(out, s)
		}
	}
	return out
}

// leadsToLone says that names alone are those of services chosen: the sentence before the first counts as many, or says
// that they follow, or a heading names services, and half of them end as services do or have a company below.
func (ctx *context) leadsToLone(s *itemSeries) bool {
	like := 0
	for _, it := range s.items {
		c, _ := ctx.itemLines(it)
		if it.sign == nextSign || endsLikeService(c.s[it.a[0]:it.a[1]]) {
			like++
		}
	}
	i := s.items[0].at - 1
	if i < 0 || s.head.refuse {
		return false
	}
	above := ctx.passages[i].S
	all := sentencesOf(above)
	if len(all) == 0 || !strings.HasSuffix(strings.TrimSpace(above), "다.") && !strings.HasSuffix(strings.TrimSpace(above), "다") {
		return 2*like >= len(s.items) && (servedWords.in(above) || ctx.leadsAbove(i, s.size()))
	}
	last := above[all[len(all)-1][0]:all[len(all)-1][1]]
	counted := countsNow(above, s.size())
	if !counted && containsAny(last, countedElse) {
		return false
	}
	return servicesFollow.MatchString(last) || counted && 2*like >= len(s.items)
}

// leadsAbove says that the passage over a subtitle or note counts n.
func (ctx *context) leadsAbove(i, n int) bool {
	return i > 0 && countsNow(ctx.passages[i-1].S, n)
}

// countsNow says that a sentence of s counts n things certified.
func countsNow(s string, n int) bool {
	return slices.ContainsFunc(countsIn(s), func(c countAt) bool { return c.n == n && isHolderUnit(c) })
}
