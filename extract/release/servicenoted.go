package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// chosenNote labels a line with those chosen: 승인 과제 : , 선정된 서비스(3건):.
var chosenNote = hangul.MustCompile(`^(?:이번\s|신규\s)?(?:승인|지정|선정|인증|의결|통과|허용|부여)(?:된|받은)?\s?(?:과제|서비스|안건|사업|특례|솔루션|제품)(?:명|\s목록|\s명단)?\s?(?:\(\d{1,2}(?:건|개)\))?\s?:\s*`)

// notedSeries reads a line or note of passage i that lists those chosen behind such a label; nil where it is none.
func (ctx *context) notedSeries(i int) *itemSeries {
	p := &ctx.passages[i]
	from := lineStart(p.S)
	if p.Kind == doc.Caption || len(p.S) > longestTale {
		return nil
	}
	m := chosenNote.FindStringIndex(p.S[from:])
	if m == nil {
		return nil
	}
	c := &clause{ctx: ctx, view: p.view, s: p.S, where: InList, block: p.index}
	s := &itemSeries{line: true, listed: true, head: ctx.seriesHead(i)}
	end := len(strings.TrimRight(p.S, " ."))
	if t := countedTail.FindAllStringIndex(p.S[from:end]+" ", -1); t != nil && from+t[len(t)-1][1] >= end {
		end = from + t[len(t)-1][0]
	}
	for _, r := range c.namedParts(from+m[1], end) {
		it, ok := itemIn(p.S, r[0], r[1])
		if !ok || it.sign == noSign && !c.bareName(it, 0) {
			return nil
		}
		it.at, it.form = i, ","
		s.items = append(s.items, it)
	}
	if len(s.items) < 2 {
		return nil
	}
	s.items = behindMakers(p.S, s.items)
	s.chosen = slices.ContainsFunc(s.items, func(it serviceItem) bool { return it.sign == noSign })
	s.weak = s.chosen
	return s
}
