package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// chosenTopic begins a sentence on the services that were chosen, all or some of them: 의결된 주요
// 실증특례 사업은, 이번에 지정된 서비스로는.
var chosenTopic = hangul.MustCompile(`(?:(?:승인|의결|지정|선정|부여|통과|인증|허용|확정|처리)(?:된|받은|을\s받은|를\s받은|한)?|(?:연장|변경|갱신|취소|해제)(?:된|받은|을\s받은)|(?:특례|허가|인증)[를을]?\s(?:받은|부여받은|얻은|따낸|획득한|취득한))\s(?:[^,.'"(]{0,40}?(?:서비스|과제|사업|안건|특례|기술|제품|솔루션|프로젝트|플랫폼|시스템|앱|기업|업체|것)(?:(?:의|별)?\s(?:세부\s?|주요\s?|구체적인\s)?(?:내용|목록|내역|명단))?\s?)?(?:\d{1,2}[건개종선])?(?:은|는|으로는|로는|에는|\s?(?:중|가운데)(?:에는|에서는|에서|에|는)?)\s`)

// mainTopic begins a sentence on some of those that were chosen, as the release says before it: 주요 과제로는, 대표적인
// 서비스로.
var mainTopic = hangul.MustCompile(`^\s?(?:(?:주요|대표|대표적인|눈에\s띄는)\s(?:(?:승인|지정|선정|통과)\s)?(?:서비스|과제|사업|안건|특례|기술|제품)(?:은|는|으로는|로는|에는|으로|로)|(?:이|그)\s?(?:중|가운데)(?:에는|에서는|엔|에)?|여기에는?|이번에\s(?:승인|지정|선정|통과)된\s(?:서비스|과제|사업|안건)(?:으로|로)),?\s`)

// moreOfThem says that a sentence names but some.
var moreOfThem = hangul.MustCompile(`[^\s,]\s등(?:(?:이|을|에|도|으로)?\s\S+(?:\s\S+){0,4}다|이?다)\.?\s*$`)

// namesMore says that a sentence names some of those that were chosen and that there are more, and not what is done
// with them: 컨설팅, 홍보 등을 지원한다.
func namesMore(s string) bool {
	m := moreOfThem.FindStringIndex(s)
	return m != nil && !containsAny(s[m[0]:], doneWithThem)
}

// doneWithThem are words behind a list of what those who were chosen get, do or keep to.
var doneWithThem = []string{"지원", "제공", "적용", "실시", "마련", "개선", "기대", "활용", "조건", "지켜", "준수", "에서 "}

// someOfThem tells of one or some of those that were chosen: 승인된 과제 가운데는.
var someOfThem = hangul.MustCompile(`\S\s?(?:중|가운데)(?:에는|에서는|에서|에|는)?\s`)

// countedTail follows names that a verb of decision is told of: 등 4건이, 등을, 등도.
var countedTail = hangul.MustCompile(`\s등(?:\s(?:총\s|모두\s)?(\d{1,3})(?:건|개)(?:의\s?\S{1,12})?)?(?:이|가|을|를|도|에\s대해서도|에\s대해서|에\s대해|에도|에|은|는)?\s`)

// usedByThem follows names that are what those counted behind them have, use or go for: 등 새 기술을 활용한 9개 제품을.
var usedByThem = hangul.MustCompile(`^\s등\s(?:[^\s,.]+\s){0,3}?[^\s,.]+(?:을|를|이|가|으로|로|에)\s(?:[^\s,.]+\s)?[가-힣]+(?:한|하는|할|된|되는)\s(?:[^\s,.]+\s?){0,3}?(?:\d{1,3}\s?(?:건|개|종)|$)`)

// schemeCountedTail follows names behind marks where the programme stands before their number: 등 가나 특례 과제 9건을.
var schemeCountedTail = hangul.MustCompile(`\s등\s(?:[^\s,.△▲]+\s){1,6}?(?:총\s|모두\s)?\d{1,3}(?:건|개)(?:의\s\S{1,12})?(?:을|를|이|가|에)\s`)

// decidedThen are verbs at the end of a sentence that names services.
var decidedThen = hangul.MustCompile(`(?:의결|승인|지정|선정|인증|통과|허용|부여|확정)(?:됐|되었|했|하였|받았|시켰|을\s받았|를\s받았|[을를]\s(?:획득|취득)(?:했|하였)|(?:하기로|키로)\s(?:최종\s)?(?:했|하였|의결|결정)|한다고\s(?:\d{1,2}일\s)?(?:밝혔|발표했))|특례를\s받았|허가를\s받았|내줬|내주기로\s(?:했|하였|의결|결정)|이름을\s올렸`)

// countedNames is a number with the names of what it counts in a bracket: 3건(가나 등불, 다라 감지, 마바 돌봄).
var countedNames = hangul.MustCompile(`(\d{1,2})(?:건|개)(?:의)?(?:\s?(?:서비스|과제|사업|솔루션))?\s?\(([^()]{5,400})\)`)

// quotedTail follows the last of several quoted names that a verb of decision is told of.
var quotedTail = hangul.MustCompile(`^\s?(?:등\s)?(?:총\s|모두\s)?(?:\d{1,3}(?:건|개))?(?:의?\s?(?:서비스|과제|사업|솔루션))?[을를이가]\s`)

// listIn finds the bytes of a sentence that list names, and whether it says that they were chosen.
func (c *clause) listIn() (from, end int, chosen bool) {
	s := c.s
	if m := countedNames.FindStringSubmatchIndex(s); m != nil && decidedThen.MatchString(s[m[1]:]) {
		if n, _, _ := hangul.Number(s[m[2]:m[3]]); n == len(c.namedParts(m[4], m[5])) {
			return m[4], m[5], true
		}
	}
	if m := chosenTopic.FindStringIndex(s); m != nil {
		if end = c.nameEnd(m[1], len(strings.TrimRight(s, " ."))); end > m[1] {
			if t := moreOfThem.FindStringIndex(s[m[1]:]); t != nil && !strings.ContainsAny(s[m[1]+t[0]:], serviceMarks+",") {
				end = m[1] + t[0] + runeLen(s, m[1]+t[0]) // 등이 선정됐다
			} else if t := markedTail.FindStringIndex(s[m[1]:]); t != nil {
				end = m[1] + t[0]
			}
		}
		return m[1], end, true
	}
	if m := mainTopic.FindStringIndex(s); m != nil && strings.Contains(s, "등") {
		if t := markedTail.FindStringIndex(s[m[1]:]); t != nil {
			return m[1], m[1] + t[0], true
		}
	}
	if m := c.countedEnd(0); m != nil && decidedThen.MatchString(s[m[1]:]) && !usedByThem.MatchString(s[m[0]:]) {
		return c.phraseFrom(firstJoint(s, m[0])), m[0], true
	}
	if qs := c.quotes; len(qs) > 1 {
		to := qs[len(qs)-1][1]
		to += quoteAfter(s[to:])
		if m := quotedTail.FindStringIndex(s[to:]); m != nil && decidedThen.MatchString(s[to+m[1]:]) {
			return c.phraseFrom(qs[0][0] - quoteBefore(s[:qs[0][0]])), to, true
		}
	}
	return 0, 0, false
}

// proseItems reads the names that a sentence of passage i lists, each with its provider; chosen
// says that it says of them that they were chosen.
func (ctx *context) proseItems(i int, r [2]int) (out []serviceItem, chosen bool) {
	p := &ctx.passages[i]
	s := p.S[r[0]:r[1]]
	if !strings.Contains(s, ", ") && indexSign(s, serviceMarks) < 0 && strings.Count(s, "(") < 2 && len(quoted(s)) < 2 && !someOfThem.MatchString(s) || p.Depth >= doc.Asterisk {
		return nil, false
	}
	c := ctx.newClause(p.view, r[0], r[1], InList, p.index)
	from, end, chosen := c.listIn()
	if !chosen || containsAny(s[:from], otherServices) || containsAny(s[max(from, end):], otherServices) {
		return nil, false
	}
	if m := countedTail.FindAllStringIndex(s[from:max(end, from)]+" ", -1); m != nil && (from+m[len(m)-1][1] >= end || indexSign(s, serviceMarks) < 0) {
		if usedByThem.MatchString(s[from+m[len(m)-1][0] : max(end, from)]) {
			return nil, false // 가나(AI), 다라(VR) 등 새 기술을 쓰는 마바 기기 등 9개를
		}
		end = from + m[len(m)-1][0]
	}
	for n, k := range c.namedParts(from, end) {
		if m := amongOthers.FindStringIndex(s[k[0]:k[1]]); n == 0 && m != nil {
			k[1] = k[0] + m[0] // 가나 결제를 비롯해 △다라 보험
		}
		if possessedPart.MatchString(s[k[0]:k[1]]) {
			return nil, false
		}
		it, ok := itemIn(p.S, r[0]+k[0], r[0]+k[1])
		if !ok || it.sign == noSign && !c.bareName(it, r[0]) {
			return nil, false
		}
		it.at, it.form = i, ","
		out = append(out, partedBody(p.S, it)...)
	}
	shortForms(p.S, out)
	if mainTopic.MatchString(s) && !chosenTopic.MatchString(s) && !mostlyServices(p.S, out) {
		return nil, false // 주요 사업으로는 상담, 교육 등이 있다
	}
	if out = behindMakers(p.S, out); len(out) < leastBare && c.countTold(end) != len(out) && slices.ContainsFunc(out, func(it serviceItem) bool { return it.sign == noSign }) {
		return nil, false
	}
	return out, chosen
}

// possessedPart is a name in quotes before who has it: ‘가나 결제’의 다라.
var possessedPart = hangul.MustCompile(`^['"][^'"]+['"]의\s`)

// latinGloss is a short form in Latin letters, of a name or of who has it.
var latinGloss = hangul.MustCompile(`^[A-Z][A-Za-z0-9-]{1,5}$`)

// shortForms takes a short form in a bracket behind a name for a part of it where other names of the sentence stand without
// a bracket: 가나 갱신(OTA), 다라 결제.
func shortForms(s string, all []serviceItem) {
	gloss := func(it serviceItem) bool { return it.sign == bracketSign && latinGloss.MatchString(s[it.b[0]:it.b[1]]) }
	if !slices.ContainsFunc(all, func(it serviceItem) bool { return it.sign == noSign }) || slices.ContainsFunc(all, func(it serviceItem) bool { return it.sign != noSign && !gloss(it) }) {
		return
	}
	for k := range all {
		if it := &all[k]; it.sign == bracketSign {
			it.sign, it.a[1], it.b = noSign, it.b[1]+len(")"), [2]int{}
		}
	}
}

// mostlyServices says that half of the items or more have a second part, or end as services do.
func mostlyServices(s string, all []serviceItem) bool {
	n := 0
	for _, it := range all {
		if it.sign != noSign || endsLikeService(s[it.a[0]:it.a[1]]) {
			n++
		}
	}
	return 2*n >= len(all)
}

// countedEnd is where 등 and the number stand behind names, of several 등 the one with a number or the last.
func (c *clause) countedEnd(from int) (best []int) {
	for _, m := range countedTail.FindAllStringSubmatchIndex(c.s[from:], -1) {
		if best = m; m[2] >= 0 {
			break
		}
	}
	for k := range best {
		if best[k] >= 0 {
			best[k] += from
		}
	}
	return best
}

// countTold is the number that stands behind names which end at a byte: 등 2건; 0 for none.
func (c *clause) countTold(end int) int {
	m := countedTail.FindStringSubmatch(c.s[end:] + " ")
	if m == nil || !strings.HasPrefix(c.s[end:], m[0][:len(" ")]) {
		return 0
	}
	n, _, _ := hangul.Number(m[1])
	return n
}

// bareName says that words without a provider are surely a name among those that a sentence lists.
func (c *clause) bareName(it serviceItem, base int) bool {
	r := [2]int{it.a[0] - base, it.a[1] - base}
	t := c.text(r[0], r[1])
	return c.canName(r) && (isServiceWords(t) || c.markBefore(r[0]) && isLongName(t)) && !c.surelyPlaces(c.s[r[0]:r[1]])
}

// proseSeries collects the series that sentences of passage i list.
func (ctx *context) proseSeries(i int) (out []*itemSeries) {
	var before *[2]int
	for _, r := range sentencesOf(ctx.passages[i].S) {
		if all, chosen := ctx.proseItems(i, r); len(all) > 1 || len(all) == 1 && chosen {
			t := ctx.passages[i].S[r[0]:r[1]]
			m := (&clause{s: t}).countedEnd(0)
			out = append(out, &itemSeries{items: all, line: true, chosen: chosen, counted: m != nil && (m[2] >= 0 || indexSign(t, serviceMarks) >= 0 && schemeCountedTail.MatchString(t)), open: namesMore(t), further: furtherServices.MatchString(t), head: ctx.topicHead(i, r)})
		} else if s := ctx.seriesAlone(i, r, before); s != nil {
			out = append(out, s)
		}
		before = &r
	}
	return out
}
