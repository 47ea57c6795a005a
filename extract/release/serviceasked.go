package release

import (
	"regexp"
	"strings"

	"injeung/extract/doc"
)

// wasGiven begins what a sentence says of a service that got what its provider asked for: (‘가나’은)
// 실증특례를 받았다, (‘다라’도) 심의를 통과했다.
var wasGiven = regexp.MustCompile(`^(?:대해\s|대한\s)?(?:과제(?:는|가|도)?\s|사업(?:은|이|도)?\s|서비스(?:는|가|도)?\s|안건(?:은|이|도)?\s)?(?:이번\s|규제샌드박스\s|ICT\s|규제특례위원회\s|최종\s|조건부\s|조건부로\s|신규\s)*(?:규제\s?특례|실증\s?특례|특례|임시\s?허가|적극\s?해석|심의|승인|허가|규제샌드박스)[^.,]{0,30}?(?:받았|받게\s됐|받게\s되었|통과했|통과하였|통과됐|부여했|부여하였|부여됐|승인했|승인하였|승인됐|승인되었|의결했|의결됐|내줬|내주었|허용했|허용됐|주어졌|적용된다|적용받는다|부여받는다|부여받았|부여하기로|적용하기로|적용됐|됐다|되었다)`)

// afterAsked are what may part the name of a service from what is said of it.
var afterAsked = []string{"와 관련해 ", "과 관련해 ", "로 ", "으로 ", "에 대해서 ", "에 대해서도 ", "에도 ", "에 대해 ", "에 대한 ", "에 ", "은 ", "는 ", "도 ", "이 ", "가 ", "의 ", "을 ", "를 "}

// askedSeries gathers the services of which sentences tell, one by one, who asked for them and that
// they got it: 가나자동차가 신청한 ‘다라 비행’이 실증특례 승인을 받았다.
func (ctx *context) askedSeries() *itemSeries {
	out := &itemSeries{line: true, chosen: true}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || !strings.Contains(p.S, "신청한 ") && !exemptWords.in(p.S) {
			continue
		}
		for _, r := range sentencesOf(p.S) {
			out.items = append(out.items, ctx.askedItems(i, r)...)
		}
	}
	if len(out.items) == 0 {
		return nil
	}
	return out
}

// askedItems reads the services of one sentence.
func (ctx *context) askedItems(i int, r [2]int) (out []serviceItem) {
	p := &ctx.passages[i]
	c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InList, block: p.index}
	k := strings.Index(c.s, "신청한 ")
	if k < 0 {
		return ctx.gotItems(c, i)
	}
	if containsAny(c.s[k:], []string{"예정", "계획", "재심의", "보류", "불수용", "부결", "앞으로"}) {
		return nil
	}
	maker := c.askerBefore(k)
	if maker[1] <= maker[0] || c.bodyLike(maker) == 0 {
		return nil
	}
	name, rest := c.askedName(k + len("신청한 "))
	if name[1] <= name[0] || !c.canName(name) {
		return nil
	}
	at := func(a, b [2]int, sign itemSign) serviceItem {
		return serviceItem{at: i, form: ",", sign: sign, a: [2]int{r[0] + a[0], r[0] + a[1]}, b: [2]int{r[0] + b[0], r[0] + b[1]}}
	}
	out = append(out, at(maker, name, quoteSign))
	if tail := countedTail.FindStringIndex(c.s[rest:]); strings.HasPrefix(c.s[rest:], ", ") && tail != nil {
		for _, part := range c.namedParts(rest+len(", "), rest+tail[0]) {
			it, ok := itemIn(c.s, part[0], part[1])
			if !ok || it.sign != bracketSign || c.bodyLike(it.b) == 0 || !c.canName(it.a) {
				return nil
			}
			out = append(out, at(it.b, it.a, quoteSign))
		}
	}
	return out
}

// gotItems reads a sentence on who got something for one service, in quotes: ㈜가나는 ‘다라’로 실증특례를
// 받았다; 가나의 ‘다라’에도 특례가 적용된다.
func (ctx *context) gotItems(c *clause, i int) []serviceItem {
	qs := quoted(c.s)
	if len(qs) != 1 || containsAny(c.s, otherServices) || containsAny(c.s, []string{"재심의", "보류", "불수용", "부결", "간담회", "협약"}) {
		return nil
	}
	open, end := qs[0][0]-quoteBefore(c.s[:qs[0][0]]), qs[0][1]+quoteAfter(c.s[qs[0][1]:])
	if !c.givenFrom(end) || !c.canName(qs[0]) {
		return nil
	}
	maker := c.gotBy(open)
	if maker[1] <= maker[0] || c.bodyLike(maker) == 0 || isMinistry(c.s[maker[0]:maker[1]]) {
		return nil
	}
	at := func(r [2]int) [2]int { return [2]int{c.base + r[0], c.base + r[1]} }
	return []serviceItem{{at: i, form: ",", sign: quoteSign, a: at(maker), b: at(qs[0])}}
}

// gotBy are the bytes of who got it: the word or words before byte open with 은, 는, 이, 가 or 의, or
// the subject that begins the sentence.
func (c *clause) gotBy(open int) [2]int {
	from := c.pastLead(0, open)
	before := strings.TrimRight(c.s[from:open], " ")
	if cut := strings.TrimSuffix(before, "의"); cut != before {
		return [2]int{from, from + len(cut)}
	}
	for k := from; k < open; k += runeLen(c.s, k) {
		if j := josaAt(c.s, k); (j == "은" || j == "는" || j == "이" || j == "가") && strings.HasPrefix(c.s[k+len(j):], " ") {
			return [2]int{from, k}
		}
	}
	return [2]int{}
}

// askerBefore are the bytes of who asked, whose particle stands before byte k: 가나자동차가 (신청한).
func (c *clause) askerBefore(k int) (r [2]int) {
	before := strings.TrimRight(c.s[:k], " ")
	for _, w := range []string{" 공동으로", " 공동", " 함께", " 각각"} {
		before = strings.TrimSuffix(before, w)
	}
	cut := strings.TrimSuffix(strings.TrimSuffix(before, "이"), "가")
	if cut == before {
		return r
	}
	from := max(strings.LastIndex(cut, ". ")+1, strings.LastIndexAny(cut, ",\"'")+1, 0)
	for _, w := range []string{"은 ", "는 ", "에서 ", "통해 ", "이어 ", "또 ", "우선 ", "먼저 "} {
		if at := strings.LastIndex(cut[from:], w); at >= 0 && from+at+len(w) < len(cut) {
			from += at + len(w)
		}
	}
	return trimmed(c.s, c.pastLead(from, len(cut)), len(cut))
}

// askedName are the bytes of the name from byte i, in quotes or up to what is said of it, and where
// that begins: the particle, or the comma before further names.
func (c *clause) askedName(i int) (name [2]int, rest int) {
	if quoteLen(c.s[i:]) > 0 {
		qs := quoted(c.s[i:])
		if len(qs) == 0 {
			return name, 0
		}
		name = [2]int{i + qs[0][0], i + qs[0][1]}
		rest = name[1] + quoteAfter(c.s[name[1]:])
		if strings.HasPrefix(c.s[rest:], ", ") || c.givenFrom(rest) {
			return name, rest
		}
		return [2]int{}, 0
	}
	for k := i; k < len(c.s); k += runeLen(c.s, k) {
		if depthAt(c.s, k) == 0 && k > i && c.givenFrom(k) {
			return trimmed(c.s, i, k), k
		}
	}
	return name, 0
}

// givenFrom says that the words from byte i, behind their particle, say that what stands before them
// was given.
func (c *clause) givenFrom(i int) bool {
	rest := strings.TrimLeft(c.s[i:], " ")
	if wasGiven.MatchString(rest) && len(rest) < len(c.s[i:]) {
		return true
	}
	for _, w := range afterAsked {
		if t, ok := strings.CutPrefix(c.s[i:], w); ok && wasGiven.MatchString(t) {
			return true
		}
	}
	return false
}
