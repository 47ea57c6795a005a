package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// makerBefore is where the provider in the genitive before a quoted name
// begins: ㈜가나의 “…”; open itself where there is none.
func (c *clause) makerBefore(open int) int {
	before, ok := strings.CutSuffix(c.s[:open], "의 ")
	if !ok || genitiveOf(c.s[afterLast(before, " "):open]) < 0 {
		return open
	}
	from := 0
	for _, w := range []string{", ", "와 ", "과 ", "은 ", "는 ", " 및 ", "\"", "'", "비롯해 ", "비롯하여 ", "비롯한 ", "이어 ", "함께 ", "에서 ", "통해 ", "거쳐 ", "열고 ", "열어 ", "개최하고 ", "개최해 ", "개최하여 "} {
		if k := strings.LastIndex(before, w); k >= 0 {
			from = max(from, k+len(w))
		}
	}
	from += len(bodyDescribed.FindString(before[from:]))
	if m := gotBefore.FindAllStringIndex(before, -1); m != nil {
		from = max(from, m[len(m)-1][1]) // 지난 2023년 인증을 받은 가나정보원
	}
	for _, w := range []string{" ㈜", " (주)", " 주식회사 ", " (사)", " (재)"} { // 성과가 좋은 ㈜가나
		if k := strings.LastIndex(before, w); k >= from && k+len(w) < len(before) {
			from = k + 1
		}
	}
	if _, _, end := bracketAt(before, from); end > 0 && from > 0 && strings.ContainsAny(before[from-1:from], "'\"") {
		from = end // ‘다라’(마바) ▲㈜가나의
	}
	from = c.pastLead(c.withPlace(from, len(before)), len(before))
	from += len(before[from:]) - len(strings.TrimLeft(before[from:], serviceMarks+" ,"))
	if n := len(before) - from; n < 3 || n > 90 || c.ctx.isMainName(before[from:]) {
		return open
	}
	return from
}

// makerWord is where the one word before a quoted name begins that says who made it, behind
// a mark or a legal form: △가나메디 ‘다라 돌봄’, ㈜가나 ‘다라’, 주식회사 가나 외 2개사 ‘다라’; open itself where there is none.
func (c *clause) makerWord(open int) int {
	before := strings.TrimRight(c.s[:open], " ")
	if len(before) != open-1 {
		return open
	}
	if at, count := othersAt(before); count[1] > 0 {
		before = before[:at]
	}
	from := afterLast(before, " ,·\n")
	word := strings.TrimLeft(before[from:], serviceMarks)
	marked := len(word) < len(before)-from || from > 0 && strings.ContainsRune(serviceMarks, lastRune(strings.TrimRight(before[:from], " ")))
	from = len(before) - len(word)
	if at := companyApart(before); at >= 0 {
		return at
	}
	if _, legal := hangul.Company(word); !legal && !marked && !c.titleMaker(from, word) || utf8.RuneCountInString(word) < 2 {
		return open
	}
	return from
}

// makerAround gives the bytes of the provider whose bracket holds a quoted name that stands
// from open to end, and where that bracket ends: ㈜가나(‘다라 알리미’). 0 for none.
func (c *clause) makerAround(open, end int) (from, to, e int) {
	if open < 2 || c.s[open-1] != '(' || end >= len(c.s) || c.s[end] != ')' {
		return 0, 0, 0
	}
	to = open - 1
	from = max(strings.LastIndexAny(c.s[:to], " ,")+1, 0)
	if at := strings.LastIndex(c.s[:to], "·") + len("·"); at > from && at < to && at > len("·") {
		from = at
	}
	from += len(c.s[from:to]) - len(strings.TrimLeft(c.s[from:to], serviceMarks))
	if !c.namesBody(from, to) {
		return 0, 0, 0
	}
	return from, to, end + 1
}

// withPlace goes back from byte from, where a provider begins, over the place that 와 or 과
// joins to it, and from a place over who is joined to that: 가나시와 ㈜다라의, ㈜다라와 가나시의.
func (c *clause) withPlace(from, to int) int {
	before, ok := strings.CutSuffix(c.s[:from], "와 ")
	if !ok {
		before, ok = strings.CutSuffix(c.s[:from], "과 ")
	}
	at := strings.LastIndexAny(before, " ,'\"") + 1
	if n, found := c.ctx.gaz.placeAt(before, at); ok && found && n.to == len(before) {
		return at
	}
	if i := c.bodiesBefore(0, len(before)); ok && i < len(before) && c.isPartner(c.s[from:to]) {
		return i
	}
	return from
}

// makerLine reads a line of two parts, one of which is surely a body and the other a name:
// ㈜가나 ‘다라 알리미’, ㈜가나 : 다라 알리미, 다라 알리미 - ㈜가나, ㈜가나(다라 알리미).
func (r *listReader) makerLine(p *passage, i int) (Holder, bool) {
	s := strings.TrimRight(p.S, " ")
	c := &clause{ctx: r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: "list.service-lines"}
	if it, ok := itemInQuotesOf(s, i, len(s)); ok {
		h := Holder{Kind: ServiceHolder, Rule: c.rule, Words: c.text(it.b[0], it.b[1]), Domain: c.text(it.label[0], it.label[1])}
		c.providers(&h, it.a[0], it.a[1])
		return h, len(h.Providers) > 0 && c.namesBody(it.a[0], it.a[1]) && isServiceWords(h.Words) && !c.namesProgramme(viewOf(h.Words).S)
	}
	a, b, ok := twoParts(s, i)
	if !ok || strings.Contains(s[i:], "),") || makerAfterText(s) {
		return Holder{}, false // or several services
	}
	a, b = trimmed(s, a[0], a[1]), trimmed(s, b[0], b[1])
	first, second := c.namesBody(a[0], a[1]), c.namesBody(b[0], b[1])
	if _, legal := hangul.Company(s[b[0]:b[1]]); first && second && legal {
		first = false // 주차 솔루션 - ㈜가나
	} else if second && first {
		second = false
	}
	if first == second {
		return Holder{}, false
	}
	if first {
		a, b = b, a
	}
	h := Holder{Kind: ServiceHolder, Rule: c.rule, Words: unquoted(c.text(a[0], a[1]))}
	if !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) || c.surelyPlaces(s[a[0]:a[1]]) && !containsAny(s[a[0]:a[1]], serviceEnds) {
		return Holder{}, false
	}
	c.providers(&h, b[0], b[1])
	return h, len(h.Providers) > 0
}

// bodyFirst finds one word in the genitive at the beginning of a line.
var bodyFirst = hangul.MustCompile(`^(\S{2,40})의 `)

// twoParts parts the line s from byte i at the one sign between a name and its provider.
func twoParts(s string, i int) (a, b [2]int, ok bool) {
	if qs := quoted(s[i:]); len(qs) == 1 && qs[0][0] > len("㈜") && i+qs[0][1]+quoteAfter(s[i+qs[0][1]:]) == len(s) {
		q := [2]int{i + qs[0][0], i + qs[0][1]}
		open := q[0] - quoteBefore(s[:q[0]])
		return [2]int{i, i + len(strings.TrimSuffix(strings.TrimRight(s[i:open], " "), "의"))}, q, true
	}
	if k := openingOf(s[i:]); k > len("(주)") && strings.HasSuffix(s, ")") {
		if from, to, end := bracketAt(s, i+k); end == len(s) && to-from > len("주") {
			return [2]int{i, i + k}, [2]int{from, to}, true
		}
	}
	if m := bodyFirst.FindStringSubmatchIndex(s[i:]); m != nil && utf8.RuneCountInString(s) < 60 {
		return [2]int{i + m[2], i + m[3]}, [2]int{i + m[1], len(s)}, true
	}
	for _, sign := range []string{" : ", ": ", " - ", " – ", " / ", " | "} {
		if strings.IndexByte(s[i:], strings.TrimLeft(sign, " ")[0]) < 0 {
			continue // the space before it stands everywhere
		}
		if k := strings.Index(s[i:], sign); k > 0 && !strings.Contains(s[i+k+len(sign):], sign) && utf8.RuneCountInString(s) < 70 {
			return [2]int{i, i + k}, [2]int{i + k + len(sign), len(s)}, true
		}
	}
	return a, b, false
}

// subjectOf is where the bodies end that are the subject of a sentence from byte i, and gives a
// service the place where they try it; -1 where the subject is none: ㈜가나가 다라시에서 …한다.
func (c *clause) subjectOf(h *Holder, i int) int {
	for k := i; k < len(c.s) && k-i < 120; k += runeLen(c.s, k) {
		j := josaAt(c.s, k)
		if j != "이" && j != "가" && j != "은" && j != "는" || !strings.HasPrefix(c.s[k+len(j):], " ") || depthAt(c.s, k) != 0 {
			continue
		}
		if !c.namesBody(i, k) {
			return -1
		}
		at := k + len(j) + 1
		if n, ok := c.ctx.gaz.placeAt(c.s, at); ok && !n.alone() && h.Partner.S == "" {
			h.Partner = c.text(n.from, n.to)
		}
		return k
	}
	return -1
}

// titleMaker says that a word which begins at byte from of a title and stands right before a
// quoted name names its provider: 가나 ‘다라 결제’ 등 3건 지정. A ministry, an adverb and a
// word with a particle are none.
func (c *clause) titleMaker(from int, word string) bool {
	before := strings.TrimRight(c.s[:from], " ")
	if !c.title || !c.namesService() || before != "" && !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, "…") {
		return false
	}
	if noService.MatchString(word) || !strings.ContainsFunc(word, isSyllable) || strings.ContainsAny(word, "0123456789\"'()[]") || decideNounAt(word, 0) != "" || genericNouns[word] {
		return false
	}
	for _, w := range append(connectives, serviceEnds...) {
		if strings.HasSuffix(word, w) {
			return false
		}
	}
	if _, _, josa := hangul.Josa(word); josa {
		return false
	}
	return !titleOpeners[word]
}

// titleOpeners are words that stand before a quotation in titles and make nothing.
var titleOpeners = map[string]bool{"내년": true, "작년": true, "지난해": true, "최초": true, "국내": true, "정부": true, "새로운": true, "스마트": true, "첫": true, "차세대": true, "한국형": true, "미래": true, "혁신": true, "생활": true, "안전": true, "교통": true, "환경": true}

// topicLine reads a paragraph that begins with a quoted name and goes on to tell what it
// does, its provider before it or in brackets behind it: ㈜가나의 ‘다라 알리미’는 …한다.
func (r *listReader) topicLine(p *passage, i int) (Holder, bool) {
	s := p.S
	qs := quoted(s[i:])
	if len(qs) == 0 || qs[0][0] > 60 || len(predicatesIn(s, false)) > 0 {
		return Holder{}, false
	}
	c := &clause{ctx: r.ctx, view: p.view, s: s, block: p.index, where: InList, rule: "list.service-lines"}
	q := [2]int{i + qs[0][0], i + qs[0][1]}
	open, end := q[0]-quoteBefore(s[:q[0]]), q[1]+quoteAfter(s[q[1]:])
	h, end := c.service(q[0], q[1], end)
	if from := c.pastLead(i, open); from < open {
		to := from + len(strings.TrimSuffix(strings.TrimRight(s[from:open], " "), "의"))
		if !c.namesBody(from, to) {
			return Holder{}, false
		}
		c.providers(&h, from, to)
	}
	j := josaAt(s, end)
	if len(h.Providers) == 0 || j != "은" && j != "는" || !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return Holder{}, false
	}
	h.Rule = c.rule
	return h, true
}

// gotBefore ends what was done before with what a body has, ahead of its name: 처음 인증을 받은, 2023년에 지정됐던.
var gotBefore = hangul.MustCompile(`(?:지정|인증|승인|선정|특례|허가)(?:을\s|를\s)?(?:받은|받았던|된|됐던|되었던|획득한|획득했던)\s`)
