package release

import (
	"regexp"
	"slices"
	"strings"

	"injeung/extract/doc"
)

// wasGiven begins what a sentence says of a service that got what its provider asked for: (‘가나’은)
// 실증특례를 받았다, (‘다라’도) 심의를 통과했다.
var wasGiven = regexp.MustCompile(`^(?:대해\s|대한\s)?(?:과제(?:는|가|도)?\s|사업(?:은|이|도)?\s|서비스(?:는|가|도)?\s|안건(?:은|이|도)?\s)?(?:이번\s|규제샌드박스\s|ICT\s|규제특례위원회\s|최종\s|조건부\s|조건부로\s|신규\s)*` + gotIt)

// givenLater finds the same further on in the sentence: (‘가나’을 위해 여럿이 부엌을 나눠 쓰도록) 실증특례를 부여했다.
var givenLater = regexp.MustCompile(`^[^.]{0,90}?[\s상]` + gotIt)

// gotIt are the words for what a provider asked for, and that it got it.
const gotIt = `(?:규제\s?특례|실증\s?특례|특례|임시\s?허가|적극\s?해석|심의|승인|허가|규제샌드박스)[^.,]{0,30}?(?:받았|받게\s됐|받게\s되었|통과했|통과하였|통과됐|부여했|부여하였|부여됐|승인했|승인하였|승인됐|승인되었|의결했|의결됐|내줬|내주었|허용했|허용됐|주어졌|적용된다|적용받는다|부여받는다|부여받았|부여하기로|적용하기로|적용한다|적용했|적용됐|받는다|됐다|되었다)`

// triedNow is what an exemption lets a provider do with a service: (‘가나’를) 실증한다, (을) 실증하겠다고 제안했다.
var triedNow = regexp.MustCompile(`^['"」』]?[을를]\s(?:\S+\s){0,3}?(?:시범\s)?(?:실증|운행|운영)(?:한다|하겠다고|할\s수\s있|하기로|하게\s됐|하게\s되었)`)

// afterAsked are what may part the name of a service from what is said of it.
var afterAsked = []string{"와 관련해 ", "과 관련해 ", "를 위해 ", "을 위해 ", "로 ", "으로 ", "에 대해서 ", "에 대해서도 ", "에도 ", "에는 ", "에 대해 ", "에 대한 ", "에 ", "은 ", "는 ", "도 ", "이 ", "가 ", "의 ", "을 ", "를 "}

// putOff are words of sentences on what was not given, or not yet.
var putOff = []string{"재심의", "보류", "불수용", "부결", "철회", "간담회", "협약"}

// askedSeries gathers the services of which sentences tell, one by one, who asked for them and that
// they got it: 가나자동차가 신청한 ‘다라 비행’이 실증특례 승인을 받았다. Where other sentences tell in the
// same way of who has what, without saying that it was given, a second series holds them all: they are
// those that are counted if they are as many.
func (ctx *context) askedSeries() []*itemSeries {
	got, all := &itemSeries{line: true, chosen: true}, &itemSeries{line: true, weak: true}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || !containsAny(p.S, []string{"신청한 ", "제안", "실증"}) && !exemptWords.in(p.S) && len(quoted(p.S)) == 0 {
			continue
		}
		for _, r := range sentencesOf(p.S) {
			items, yes := ctx.toldItems(i, r)
			if all.items = append(all.items, items...); yes {
				got.items = append(got.items, items...)
			}
		}
	}
	switch {
	case len(all.items) == len(got.items) && len(got.items) > 0:
		return []*itemSeries{got}
	case len(got.items) > 0:
		return []*itemSeries{got, all}
	case len(all.items) > 1:
		return []*itemSeries{all}
	}
	return nil
}

// toldItems reads the services that one sentence tells of, each with its provider, and says whether
// it tells that they got what was asked for.
func (ctx *context) toldItems(i int, r [2]int) (out []serviceItem, yes bool) {
	p := &ctx.passages[i]
	c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InList, block: p.index}
	if containsAny(c.s, putOff) || !strings.HasSuffix(strings.TrimRight(c.s, " ."), "다") {
		return nil, false
	}
	if k := strings.Index(c.s, "신청한 "); k >= 0 {
		if out = c.askedItems(i, k); len(out) > 1 {
			return out, true
		}
	}
	names := c.quotedNames()
	if len(names) == 1 {
		return c.quotedItem(i, names[0])
	}
	if len(out) == 0 && len(names) == 0 {
		out = c.plainItem(i)
	}
	return out, len(out) > 0
}

// askedItems reads the services that the one named before byte k asked for, and those that follow
// with their providers in brackets: 가나가 신청한 ‘다라’, 마바(사아) 등도 실증특례를 받았다.
func (c *clause) askedItems(i, k int) (out []serviceItem) {
	if containsAny(c.s[k:], []string{"예정", "계획", "앞으로"}) {
		return nil
	}
	maker := c.askerBefore(k)
	if !c.canAsk(maker) {
		return nil
	}
	name, rest := c.askedName(k + len("신청한 "))
	if name[1] <= name[0] || !c.canName(name) {
		return nil
	}
	out = append(out, c.itemOf(i, maker, name))
	if tail := countedTail.FindStringIndex(c.s[rest:]); strings.HasPrefix(c.s[rest:], ", ") && tail != nil {
		for _, part := range c.namedParts(rest+len(", "), rest+tail[0]) {
			it, ok := itemIn(c.s, part[0], part[1])
			if !ok || it.sign != bracketSign || c.bodyLike(it.b) == 0 || !c.canName(it.a) {
				return nil
			}
			out = append(out, c.itemOf(i, it.b, it.a))
		}
	}
	return out
}

// itemOf is the item of a sentence in passage i that names a provider and a service.
func (c *clause) itemOf(i int, maker, name [2]int) serviceItem {
	return serviceItem{
		at: i, form: ",", sign: quoteSign, several: true,
		a: [2]int{c.base + maker[0], c.base + maker[1]}, b: [2]int{c.base + name[0], c.base + name[1]},
	}
}

// lawWords end the names of laws, which sentences on exemptions quote too.
var lawWords = []string{"법", "법률", "규정", "시행령", "시행규칙", "고시", "조례", "기준", "가이드라인"}

// quotedNames are the quoted words of a sentence that can name a service.
func (c *clause) quotedNames() (out [][2]int) {
quotes:
	for _, q := range quoted(c.s) {
		for _, w := range lawWords {
			if strings.HasSuffix(c.s[q[0]:q[1]], w) {
				continue quotes
			}
		}
		if c.canName(q) {
			out = append(out, q)
		}
	}
	return out
}

// quotedItem reads a sentence on who has or got something for one service, in quotes: ㈜가나는 ‘다라’로
// 실증특례를 받았다; 가나의 ‘다라’에도 특례가 적용된다; ‘다라’(가나)는 골목을 돈다.
func (c *clause) quotedItem(i int, name [2]int) (out []serviceItem, yes bool) {
	open, end := name[0]-quoteBefore(c.s[:name[0]]), name[1]+quoteAfter(c.s[name[1]:])
	maker, from := [2]int{}, open
	if a, b, e := bracketAt(c.s, end); e > 0 && c.s[end] == '(' {
		maker, end = [2]int{a, b}, e
	} else {
		maker = c.gotBy(open)
		from = maker[0]
	}
	if !c.canAsk(maker) || isMinistry(c.s[maker[0]:maker[1]]) || containsAny(c.s[:from], otherServices) {
		return nil, false
	}
	rest := c.s[end:]
	yes = c.givenFrom(end) || givenLater.MatchString(rest) || c.triedAt(name[1])
	if containsAny(rest, lastYearWords) {
		return nil, false
	}
	return []serviceItem{c.itemOf(i, maker, name)}, yes
}

// plainItem reads a sentence on who got something for one service, without quotes: 가나의 다라 결제는
// 실증특례를 받았다; 가나, 마바 등 2개사는 다라 결제를 실증특례 받았다.
func (c *clause) plainItem(i int) []serviceItem {
	if containsAny(c.s, otherServices) && !strings.Contains(c.s, "제안했다") {
		return nil
	}
	for k := 0; k < len(c.s); k += runeLen(c.s, k) {
		if depthAt(c.s, k) != 0 || k == 0 || c.s[k] == ' ' || !c.givenFrom(k) && !c.triedAt(k) {
			continue
		}
		maker, name := c.plainParts(trimmed(c.s, c.pastLead(0, k), k))
		if !c.canAsk(maker) || isMinistry(c.s[maker[0]:maker[1]]) || !c.canName(name) || !plainWords.MatchString(c.s[name[0]:name[1]]) {
			return nil
		}
		return []serviceItem{c.itemOf(i, maker, name)}
	}
	return nil
}

// triedAt says that the words from byte i say that what stands before them is tried, in a release on
// exemptions, which are given for that.
func (c *clause) triedAt(i int) bool { return triedNow.MatchString(c.s[i:]) && c.ctx.givesExemptions() }

// plainWords is a name without quotes in a sentence: of several words, the last of them a noun.
var plainWords = regexp.MustCompile(`^[^'"]+\s(?:[^'"]*[^'"한])$`)

// givesExemptions says that a programme of the release is one of exemptions from rules.
func (ctx *context) givesExemptions() bool {
	return slices.ContainsFunc(ctx.known, func(k programme) bool { return k.main && isKindOf(k.key) }) || ctx.exempts()
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
