package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// serviceDetails adds to the services already found what other sentences say
// of them: who made them, with which place, in which domain.
func (ctx *context) serviceDetails(f *Facts) {
	if !ctx.certifiesServices() {
		return
	}
	titleMakers(f)
	domain := ctx.roundDomain()
	told := map[maderKey]Holder{}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind != ServiceHolder {
				continue
			}
			if len(h.Providers) == 0 || h.Partner.S == "" {
				ctx.madeOnce(h, told)
			}
			if h.Domain.S == "" && f.Decisions[i].Status == "new" {
				h.Domain = domain
			}
		}
	}
}

// titleMakers drops the providers that a title names by a shorter name of their own where
// the text names them too.
func titleMakers(f *Facts) {
	var told []string
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if f.Decisions[i].Where != InTitle && h.Kind == ServiceHolder && len(h.Providers) > 0 {
				told = append(told, hangul.Key(h.Words.S))
			}
		}
	}
	again := func(key string) bool {
		return slices.ContainsFunc(told, func(t string) bool { return strings.HasPrefix(t, key) || strings.HasPrefix(key, t) })
	}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; f.Decisions[i].Where == InTitle && h.Kind == ServiceHolder && again(hangul.Key(h.Words.S)) {
				h.Providers = nil
			}
		}
	}
}

// onlyField finds the field that a round is limited to: 교통 분야 서비스만을 대상으로 신청을 받았다.
var onlyField = hangul.MustCompile(`(?:^|[\s,])([가-힣A-Za-z·]{2,14})\s?분야(?:의)?(?:\s(?:서비스|제품|기술|과제|상품|사업))?(?:만|만을|를|을|에\s한해|에\s대해)?(?:[을를])?\s(?:대상으로|심사|한정|신청을\s받)`)

// roundDomain is the domain that a sentence gives for all services of the
// round: 교통분야 서비스를 대상으로 인증심사.
func (ctx *context) roundDomain() doc.Text {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.held().Holds("분야") || !p.held().Any([]string{"인증", "공모", "신청", "심사", "지정"}) {
			continue
		}
		if m := onlyField.FindStringSubmatchIndex(p.S); m != nil && !noField.MatchString(p.S[m[2]:m[3]]) && !ctx.ofOtherTime(p.S) {
			return p.text(m[2], m[3])
		}
	}
	return doc.Text{}
}

// madeBy looks for the sentence that tells who made a service: ㈜가나 등 4개
// 기업과 부천시가 공동 개발한 “…”, or a place it was tried in; key is its name without spaces.
func (ctx *context) madeBy(h *Holder, key string) {
	if key == "" {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		at := looselyIn(p.S, key)
		if at < 0 {
			continue
		}
		c := &clause{ctx: ctx, view: p.view, s: p.S, where: InBody, block: p.index, mentions: ctx.mentionsIn(p.S)}
		if m, ok := c.makerClause(len(strings.TrimRight(p.S[:at], "'\"「『"))); ok {
			c.madeIn(h, m)
		} else {
			c.madeRight(h, at)
		}
		if h.Partner.S == "" {
			c.triedIn(h, at+len(key))
		}
	}
}

// madeRight gives a service whoever stands right before the verb that leads to its name at a byte: 가나가 직접 개발한 “…”.
func (c *clause) madeRight(h *Holder, at int) {
	before := strings.TrimRight(c.s[:at], " '\"「")
	for _, w := range []string{"개발한", "개발·운영하는", "운영하는", "제공하는", "출품한", "개발하여 운영하는", "신청한"} {
		cut, ok := strings.CutSuffix(before, w)
		if !ok {
			continue
		}
		cut = withoutAdverb(cut)
		from := max(sentenceStart(cut), c.phraseFrom(len(cut)))
		if end := c.withoutJosa(from, len(cut)); !ownerless.has(c.s[from:end]) {
			c.makers(h, c.pastLead(from, len(cut)), len(cut))
		}
		return
	}
}

// withoutAdverb cuts how something was made from the end of who made it: (가나와 다라가) 함께.
func withoutAdverb(s string) string {
	s = strings.TrimRight(s, " ")
	for _, w := range []string{" 공동으로", " 공동", " 함께", " 직접", " 자체", " 자체적으로", " 단독", " 단독으로", " 홀로", " 혼자"} {
		s = strings.TrimSuffix(s, w)
	}
	return s
}

// sentenceStart is where the makers' words begin: after the last mark or topic.
func sentenceStart(s string) int {
	from := 0
	for _, w := range []string{". ", "사례는 ", "서비스는 ", "에는 ", "으로는 ", "가운데 ", "중 ", "', ", "'와 ", "'과 "} {
		if k := strings.LastIndex(s, w); k >= 0 {
			from = max(from, k+len(w))
		}
	}
	return from
}

// triedIn finds a place that worked with the provider, after the name: 서울시
// 양천구청·…와의 협업을 통한, 수원시와 협력하여.
func (c *clause) triedIn(h *Holder, from int) {
	for i := min(from, len(c.s)); i < len(c.s); i += runeLen(c.s, i) {
		if !wordStart(c.s, i) {
			continue
		}
		n, ok := c.ctx.gaz.placeAt(c.s, i)
		if !ok {
			continue
		}
		if strings.ContainsAny(c.s[from:n.from], "'\"") && strings.HasPrefix(strings.TrimLeft(c.s[min(from, len(c.s)):], "'\" "), "와 ") || nextMaker.MatchString(c.s[min(from, len(c.s)):n.from]) {
			return // (‘가나’)와 ㈜다라가 마바시에서 실증한: of the next
		}
		rest := head(c.s[n.to:], 75)
		for _, w := range []string{"협업", "협력", "공동", "실증", "협약"} {
			if k := strings.Index(rest, w); k >= 0 && !strings.ContainsAny(rest[:k], ".") && certifies(c.schemeHere()) == scheme.Service {
				h.Partner = c.text(n.from, n.to)
				return
			}
		}
		return
	}
}

// nextMaker finds the joint to the next service and its maker behind a name: (‘가나’)와 ㈜다라가.
var nextMaker = hangul.MustCompile(`^['"」]?(?:\([^)]*\))?(?:와|과|,)\s[^'"]{2,60}(?:이|가|의)\s`)

// schemeHere is the programme the clause stands under.
func (c *clause) schemeHere() Scheme {
	for _, m := range c.mentions {
		return m.Scheme
	}
	s, _ := c.ctx.inForce(c.block)
	return s
}
