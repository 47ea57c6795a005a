package release

import (
	"strings"

	"injeung/extract/doc"
)

// listMarks stand before each of several names in running text.
const listMarks = "△▲▷▶◆◇"

// markedSeries reads the names of passage i that each stand behind a mark with who provides them in a bracket, whatever
// the sentence says of them: 지정된 3건은 ▲가나 결제(다라) ▲마바 보험(사아)로, 기간은 3년이다. Only their number makes them those chosen.
func (ctx *context) markedSeries(i int) *itemSeries {
	p := &ctx.passages[i]
	if !strings.ContainsAny(p.S, listMarks) || p.Depth >= doc.Asterisk || p.Kind == doc.Caption || !strings.Contains(p.S, "(") {
		return nil
	}
	for _, r := range p.sentences() {
		s := p.S[r[0]:r[1]]
		if k := strings.IndexAny(s, listMarks); k < 0 || containsAny(aroundMarks(s), otherServices) || !markedLead.in(s[:k]) {
			continue
		}
		if items := ctx.markedItems(i, r); len(items) > 1 {
			return &itemSeries{items: items, line: true, weak: true, head: ctx.seriesHead(i)}
		}
	}
	return nil
}

// markedItems are those names in the bytes of a sentence; nil where a piece is none.
func (ctx *context) markedItems(i int, r [2]int) (out []serviceItem) {
	p := &ctx.passages[i]
	c := &clause{ctx: ctx, view: p.view, s: p.S, where: InList, block: p.index}
	s := p.S[:r[1]]
	for at := nextMark(s, r[0]); at >= 0; {
		from, next := at+runeLen(s, at), nextMark(s, at+runeLen(s, at))
		end := len(s)
		if next >= 0 {
			end = next
		}
		at = next
		k := strings.IndexByte(s[from:end], '(')
		if k <= 0 {
			return nil
		}
		a, b, close := bracketAt(s[:end], from+k)
		it := serviceItem{at: i, form: "▲", sign: bracketSign, a: describedAt(s, from, from+k), b: trimmed(s, a, b)}
		if close == 0 || next >= 0 && strings.Trim(s[close:end], " ,·") != "" || it.a[0] >= it.a[1] || !c.canName(it.a) || c.bodyLike(it.b) == 0 {
			return nil
		}
		out = append(out, it)
	}
	return out
}

// nextMark is the byte of the first mark of a list in s from byte i on, -1 for none.
func nextMark(s string, i int) int {
	if k := strings.IndexAny(s[i:], listMarks); k >= 0 {
		return i + k
	}
	return -1
}

// markedLead are words of a sentence that leads to services before the first mark: not 회의에는 ▲….
var markedLead = setOf("건", "과제", "서비스", "지정", "승인", "선정", "특례")
