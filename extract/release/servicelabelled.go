package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// lineLabel is what a line says of the services behind it, before a colon or in a bracket: their status,
// the kind of permission, their field or where they are tried, perhaps with their number.
type lineLabel struct {
	words    [2]int
	count    int
	from, to int // bytes of the services
	status   schema.Status
	by       [2]int
	field    bool
	place    bool
}

// sort is what lines of one run have in common.
func (l *lineLabel) sort() int {
	switch {
	case l.status != "":
		return 1
	case l.place:
		return 2
	case l.field:
		return 3
	}
	return 0
}

// labelCount is the number at the end of a label: 신규 지정(2건), 신규, 2건, 신규 지정 : 2건.
var labelCount = hangul.MustCompile(`[\s,(:]*(?:총\s?)?(\d{1,2})\s?(?:개\s?(?:서비스|과제|안건|사업)|건|개)\s?\)?\s*$`)

// labelNoun is what is said to have a status, behind it: 신규 지정 서비스, 지정기간 연장 과제.
var labelNoun = hangul.MustCompile(`\s?(?:혁신금융)?(?:서비스|과제|안건|사업|대상|건)(?:은|는)?$`)

// sortNouns are the words for the fields that services are sorted by.
const sortNouns = `(?:분야|부문|유형|트랙|분과)`

// fieldNoun ends a label that tells the field or sort of what stands behind it.
var fieldNoun = hangul.MustCompile(`\s?` + sortNouns + `$`)

// longestLabel bounds the bytes of a label before a colon.
const longestLabel = 75

// labelAt reads the label at the beginning of the bytes i..j of a line.
func (ctx *context) labelAt(s string, i, j int) (l lineLabel, ok bool) {
	if i >= j {
		return l, false // nothing between two marks
	}
	if a, b, end := bracketAt(s[:j], i); end > 0 {
		l.words, l.from, l.to = trimmed(s, a, b), end, j
		if k := strings.IndexByte(s[a:b], ':'); k > 0 && end == j { // [신규 지정 : 가나 결제(다라)]
			l.words, l.from, l.to = trimmed(s, a, a+k), a+k+1, b
		}
	} else if k := strings.IndexByte(head(s[i:j], longestLabel), ':'); k > 0 && !strings.ContainsAny(s[i:i+k], "'\"") {
		l.words, l.from, l.to = trimmed(s, i, i+k), i+k+1, j
	} else {
		return l, false
	}
	l.from += len(s[l.from:l.to]) - len(strings.TrimLeft(s[l.from:l.to], " :"))
	return l, l.from < l.to && l.words[0] < l.words[1] && ctx.readLabel(s, &l)
}

// readLabel tells what the words of a label say.
func (ctx *context) readLabel(s string, l *lineLabel) bool {
	a, b := l.words[0], l.words[1]
	if m := labelCount.FindStringSubmatchIndex(s[a:b]); m != nil {
		l.count, _, _ = hangul.Number(s[a+m[2] : a+m[3]])
		b = a + m[0]
	}
	if a >= b {
		return false
	}
	l.words = [2]int{a, b}
	bare := s[a:b]
	if m := labelNoun.FindStringIndex(bare); m != nil {
		bare = bare[:m[0]]
	}
	if st, x, y, ok := cellStatus(bare); ok && statusOnly.MatchString(bare) {
		l.status, l.by = st, [2]int{a + x, a + y}
		return true
	}
	n, place := ctx.gaz.placeAt(s[:b], a)
	l.place = place && n.to == b
	l.field = isDomain(s[a:b]) || fieldNoun.MatchString(s[a:b]) || isExemption(s[a:b])
	return l.place || l.field
}

// labelsIn are the labels of a line: that at its beginning, or those behind each of its marks, where all have one.
func (ctx *context) labelsIn(p *passage) (out []lineLabel) {
	i := lineStart(p.S)
	if indexSign(p.S[i:], serviceMarks) >= 0 {
		from := i
		for _, k := range append(keepMarks(p.S, marked(p.S)), len(p.S)) {
			if k <= from {
				continue
			}
			at := from + len(p.S[from:k]) - len(strings.TrimLeft(p.S[from:k], serviceMarks+" "))
			from = k
			l, ok := ctx.labelAt(p.S[:k], at, len(strings.TrimRight(p.S[:k], " ,")))
			if !ok {
				out = nil
				break
			}
			out = append(out, l)
		}
		if len(out) > 1 {
			return out
		}
	}
	if l, ok := ctx.labelAt(p.S, i, len(p.S)); ok {
		return []lineLabel{l}
	}
	return nil
}

// labelledItems reads the services behind the label of passage i; nil where one of them is none.
func (ctx *context) labelledItems(i int, l lineLabel) []serviceItem {
	p := &ctx.passages[i]
	c := &clause{ctx: ctx, view: p.view, s: p.S, where: InList, block: p.index}
	end := l.from + len(strings.TrimRight(p.S[l.from:l.to], " ."))
	if m := countedTail.FindAllStringIndex(p.S[l.from:end]+" ", -1); m != nil && l.from+m[len(m)-1][1] >= end {
		end = l.from + m[len(m)-1][0]
	}
	if it, ok := itemIn(p.S, l.from, end); ok && it.sign == colonSign && hasLegal(p.S[it.b[0]:it.b[1]]) && !strings.Contains(p.S[it.a[0]:it.a[1]], ",") {
		it.at, it.form = i, ":"
		return []serviceItem{it} // 가나 결제 / ㈜다라, 마바
	}
	var out []serviceItem
	for _, k := range c.joinedNames(c.namedParts(l.from, end)) {
		k[0] += len(p.S[k[0]:k[1]]) - len(strings.TrimLeft(p.S[k[0]:k[1]], enumerators+" "))
		it, ok := itemIn(p.S, k[0], k[1])
		if !ok || it.sign == noSign && !c.bareName(it, 0) {
			return nil
		}
		it.at, it.form = i, ":"
		out = append(out, it)
	}
	if len(out) == 1 && out[0].sign == noSign {
		ctx.labelledMaker(&out[0])
	}
	return behindMakers(p.S, out)
}

// labelledSeries reads the lines from passage i on that each begin with a label of the same sort: those of
// each status are a series, those of several fields or places one together.
func (ctx *context) labelledSeries(i int) (out []*itemSeries, last int) {
	p := &ctx.passages[i]
	labels := ctx.labelsIn(p)
	if len(labels) == 0 || p.Depth >= doc.Asterisk || p.Kind == doc.Caption {
		return nil, i
	}
	first := labels[0]
	form, _, _ := itemForm(p)
	lines, last := 0, i
next:
	for j := i; j < len(ctx.passages) && j-last <= mostBetween; j++ {
		q := &ctx.passages[j]
		if f, _, _ := itemForm(q); j > i && (f != form || q.Depth != p.Depth) {
			if q.Kind == doc.Heading || q.Depth < p.Depth && q.Depth != doc.NoBullet {
				break
			}
			continue
		}
		labels := ctx.labelsIn(q)
		for _, l := range labels {
			items := ctx.labelledItems(j, l)
			if l.sort() != first.sort() || items == nil || l.count > 0 && l.count != len(items) {
				break next
			}
			out, lines, last = ctx.addLabelled(out, j, l, items), lines+1, j
		}
		if len(labels) == 0 {
			break
		}
	}
	if first.status == "" && lines < 2 {
		return nil, i
	}
	return out, last
}

// addLabelled adds the items of the line j to the series of its status, or to that of all.
func (ctx *context) addLabelled(out []*itemSeries, j int, l lineLabel, items []serviceItem) []*itemSeries {
	p := &ctx.passages[j]
	for k := range items {
		switch words := p.S[l.words[0]:l.words[1]]; {
		case l.place:
			items[k].partner = p.text(l.words[0], l.words[1])
		case l.field && !isExemption(words):
			to := l.words[0] + len(fieldNoun.ReplaceAllString(words, ""))
			items[k].domain = p.text(l.words[0], to)
		}
	}
	k := slices.IndexFunc(out, func(s *itemSeries) bool { return s.head.status == l.status })
	if k < 0 {
		k = len(out)
		s := &itemSeries{line: true, listed: true, head: ctx.seriesHead(j)}
		if l.status != "" {
			s.head.status, s.head.by, s.head.refuse = l.status, p.value(l.by[0], l.by[1], "list.status"), false
		}
		s.head.count = 0
		s.chosen = slices.ContainsFunc(items, func(it serviceItem) bool { return it.sign == noSign })
		s.weak = s.chosen
		out = append(out, s)
	}
	out[k].items = append(out[k].items, items...)
	return out
}
