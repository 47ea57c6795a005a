package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// listedThen ends a sentence that does nothing but list what the one before it counts: 등이다, 등이 있다.
var listedThen = hangul.MustCompile(`(?:\s등(?:이|\s\d{1,2}[건개])?)?(?:이다|입니다|\s있다|\s해당한다|\s(?:그\s)?대상이다)\.?\s*$`)

// listedEnd is where the names end that such a sentence lists; -1 for none. Behind a quote or bracket the verb is 다 alone:
// 대상은 가나의 ‘다라’다.
func listedEnd(s string) int {
	if m := listedThen.FindStringIndex(s); m != nil {
		return m[0]
	}
	if t, ok := strings.CutSuffix(strings.TrimRight(s, " ."), "다"); ok && endsInOne(t, closers) {
		return len(t)
	}
	return -1
}

// listedLead opens such a sentence: 대상은, 해당 서비스는.
var listedLead = hangul.MustCompile(`^\s?(?:(?:그|연장|변경|지정)\s?)?(?:대상|(?:해당|이들)\s(?:서비스|과제|안건)|(?:서비스|과제|안건))(?:은|는)\s`)

// listAlone finds the bytes of a sentence that is nothing but names.
func (c *clause) listAlone() (from, end int) {
	end = listedEnd(c.s)
	if end < 0 || len(c.predicates) > 0 {
		return 0, 0
	}
	lead := len(listedLead.FindString(c.s))
	if first, _, _ := strings.Cut(c.s, ", "); lead == 0 && otherTopic.MatchString(first) || len(c.groupsIn()) > 0 {
		return 0, 0
	}
	return lead, end
}

// otherTopic finds, in the first of what a sentence lists, that the list is of something else: 심의위원은 가나,
// 기대 효과는 다라.
var otherTopic = hangul.MustCompile(`^\s?(?:[가-힣]{1,8}\s){0,3}[가-힣]{1,10}[은는]\s`)

// toldStatus is the status that words around names tell.
func toldStatus(s string) (st schema.Status, from, to int) {
	if st, from, to, ok := cellStatus(s); ok {
		return st, from, to
	}
	for _, w := range []string{"신규", "새로", "새롭게"} {
		if k := strings.Index(s, w); k >= 0 {
			return schema.New, k, k + len(w)
		}
	}
	return "", 0, 0
}

// topicHead is the status that the topic of a sentence tells of the services named behind it: 지정기간이 연장된
// 서비스는, 새로 지정된 2건은.
func (ctx *context) topicHead(i int, r [2]int) (h seriesHead) {
	p := &ctx.passages[i]
	m := chosenTopic.FindStringIndex(p.S[r[0]:r[1]])
	if m == nil {
		return h
	}
	if st, a, b := toldStatus(p.S[r[0] : r[0]+m[1]]); st != "" {
		h.status, h.by = st, p.value(r[0]+a, r[0]+b, "list.status")
	}
	return h
}

// seriesAlone reads a sentence that does nothing but list as many services as the one before it counts, there or in
// the passage above: (2건의 지정기간을 연장했다.) 가나의 다라 결제, 마바의 사아 보험 등이다.
func (ctx *context) seriesAlone(i int, r [2]int, before *[2]int) *itemSeries {
	p := &ctx.passages[i]
	if s := p.S[r[0]:r[1]]; p.Depth >= doc.Asterisk || !strings.Contains(s, ", ") && indexSign(s, serviceMarks) < 0 {
		return nil
	}
	c := ctx.newClause(p.view, r[0], r[1], InList, p.index)
	from, end := c.listAlone()
	if end <= from {
		return nil
	}
	n, h := ctx.countedRight(i, before)
	if n < 2 {
		return nil
	}
	out := &itemSeries{line: true, head: h}
	for _, k := range c.namedParts(from, end) {
		it, ok := itemIn(p.S, r[0]+k[0], r[0]+k[1])
		if !ok || it.sign == noSign && !c.bareName(it, r[0]) {
			return nil
		}
		it.at, it.form = i, ","
		out.items = append(out.items, it)
		out.chosen = out.chosen || it.sign == noSign
	}
	if out.items = behindMakers(p.S, out.items); len(out.items) != n {
		return nil
	}
	return out
}

// countedElse are words of sentences that count services which were not decided on now.
var countedElse = wordsOf(applyingWords, failedWords, setAsideWords, lastYearWords, untilNowWords, []string{"앞으로", "향후", "예정", "내년", "부결", "불수용", "재심의", "출시"})

// countedRight is the number of services that the sentence before the first of passage i, or that at before in it,
// counts, with the status that it tells.
func (ctx *context) countedRight(i int, before *[2]int) (n int, h seriesHead) {
	p := &ctx.passages[i]
	if before == nil {
		if i == 0 {
			return 0, h
		}
		p = &ctx.passages[i-1]
		all := p.sentences()
		if len(all) == 0 {
			return 0, h
		}
		before = &all[len(all)-1]
	}
	s := p.S[before[0]:before[1]]
	all := countsIn(s)
	if containsAny(s, countedElse) {
		return 0, h
	}
	if len(all) != 1 || !isHolderUnit(all[0]) || len(predicatesIn(s, false)) == 0 {
		return 0, h
	}
	if st, a, b := toldStatus(s); st != "" {
		h.status, h.by = st, p.value(before[0]+a, before[0]+b, "list.status")
	}
	return all[0].n, h
}
