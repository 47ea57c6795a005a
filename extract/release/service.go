package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// certifiesServices says whether a programme the release is about certifies
// services.
func (ctx *context) certifiesServices() bool {
	if ctx.told == nil {
		return ctx.ofServices()
	}
	if ctx.services == nil { // once the programmes are known
		yes := ctx.ofServices()
		ctx.services = &yes
	}
	return *ctx.services
}

func (ctx *context) ofServices() bool {
	for i := range ctx.known {
		if ctx.known[i].main && certifies(ctx.known[i].Scheme) == scheme.Service {
			return true
		}
	}
	return false
}

// servicesIn finds the services a sentence names: in quotes, or as the phrase
// before 을 … 서비스로 인증하였다.
func (c *clause) servicesIn() []unit {
	if !c.ctx.certifiesServices() || !c.aboutServices() || c.tellsAbout() {
		return nil
	}
	if out := c.quotedServices(); len(out) > 0 {
		return out
	}
	return c.plainServices()
}

// aboutServices says that the sentence names a programme of services, counts
// services, or, where it names no programme at all, stands under one.
func (c *clause) aboutServices() bool {
	for _, m := range c.mentions {
		if certifies(m.Scheme) == scheme.Service {
			return true
		}
	}
	if len(c.mentions) > 0 {
		return false
	}
	for _, n := range c.ctx.numbersIn(c.s) {
		if n.noun == "서비스" || n.noun == "솔루션" {
			return true
		}
	}
	s, ok := c.ctx.inForce(c.block)
	return ok && certifies(s) == scheme.Service || len(c.quotes) > 0 && strings.Contains(c.s, "서비스")
}

// quotedServices reads names in quotes, joined to one unit with the count
// after them: “가(나 협의체)”, “다(㈜라)” 등 4개 서비스.
func (c *clause) quotedServices() []unit {
	var out []unit
	for k, q := range c.quotes {
		if !c.serviceName(q) && !c.besideService(k) {
			continue
		}
		open := q[0] - quoteBefore(c.s[:q[0]])
		end := q[1] + quoteAfter(c.s[q[1]:])
		h, end := c.service(q[0], q[1], end)
		open, end = c.makersAround(&h, open, end)
		if from, to := c.fieldTopicBefore(open); to > 0 && h.Domain.S == "" {
			h.Domain, open = c.text(from, to), from
		}
		if n := len(out); n > 0 {
			open = max(open, out[n-1].to)
		}
		if n := len(out); n > 0 && (isJoint(c.s[out[n-1].to:open]) || open < q[0]-quoteBefore(c.s[:q[0]]) && joinsDescribed(c.s[out[n-1].to:open])) {
			out[n-1].services = append(out[n-1].services, h)
			out[n-1].to = end
		} else {
			out = append(out, unit{from: open, to: end, services: []Holder{h}})
		}
	}
	for i := range out {
		c.tailOf(&out[i])
		c.receivers(&out[i])
	}
	return out
}

func isJoint(s string) bool {
	t := strings.Trim(s, " ")
	return t == "" || jointAt(t+" ", 0) >= len(t) || jointAt(" "+t+" ", 0) > len(t) // 및 stands apart
}

// service reads one service of the words i..j; brackets behind it, also
// within its quotes, name who provides it. end is after those brackets.
func (c *clause) service(i, j, end int) (Holder, int) {
	h := Holder{Kind: ServiceHolder, Rule: "sentence.service"}
	r := trimmed(c.s, i, j)
	i, j = r[0], r[1]
	if in := nextField(c.s, [2]int{i, j}); in[1] > 0 && strings.HasSuffix(strings.TrimRight(c.s[i:in[0]-1], " "), ")") {
		j = trimmed(c.s, i, in[0]-1)[1] // 가나(다라) (안전) ▲마바
	}
	if strings.HasSuffix(c.s[i:j], ")") || strings.HasSuffix(c.s[i:j], "]") {
		if k := lastOpening(c.s[i:j]); k > 0 && c.ofProvider(c.s[i+k+1:j-1]) {
			c.providers(&h, i+k+1, j-1)
			d := describedAt(c.s, i, i+k)
			i, j = d[0], d[1]
		}
	}
	at := end + spaces(c.s[end:])
	if from, to, e := bracketAt(c.s, at); e > 0 && c.certifiedIn(from, to) {
		h.BaseYear = c.text(from, to)
		end = e
	} else if e > 0 && end > j-1 && c.s[at] == '(' && c.ofProvider(c.s[from:to]) {
		c.providers(&h, from, to)
		end = e
	}
	if m := c.makingClause(i, j); m != nil {
		c.makersInTurn(&h, m[0], m[1])
		i = m[2]
	} else if q := c.quotedLast(i, j); q[2] > i && len(h.Providers) == 0 {
		c.quotedMaker(&h, i, q)
		i, j = q[1], q[2]
	} else if k := c.genitive(i, j); k > 0 {
		c.providers(&h, i, k)
		i = k + len("의")
	}
	if q := c.quotedTopic(i, j); q[1] > 0 {
		i, j = q[0], q[1]
	}
	h.Words = c.text(i, j)
	if len(h.Providers) > 0 {
		h.Words = unquoted(h.Words)
	}
	return h, end
}

// quotedTopic are the bytes of a quoted name that the words i..j begin with as a topic, of which the rest tells: ‘다라 결제’도
// 실증특례 심의(를 통과했다).
func (c *clause) quotedTopic(i, j int) (name [2]int) {
	if quoteLen(c.s[i:j]) == 0 {
		return name
	}
	if qs := quoted(c.s[i:j]); len(qs) > 0 && qs[0][0] == quoteLen(c.s[i:j]) {
		end := i + qs[0][1]
		if rest := c.s[end+quoteAfter(c.s[end:j]) : j]; startsWithAny(rest, []string{"도 ", "은 ", "는 "}) {
			name = [2]int{i + qs[0][0], end}
		}
	}
	return name
}

// quotedLast finds the only quoted name in the words i..j, at their end, behind who provides it: 가나은행
// ‘다라 결제’, not 현행 「마바법」; where the provider ends and the name begins and ends.
func (c *clause) quotedLast(i, j int) (at [3]int) {
	qs := quoted(c.s[i:j])
	if len(qs) != 1 || qs[0][0] < len("가나") || namesLaw(strings.TrimSpace(c.s[i+qs[0][0]:i+qs[0][1]])) || i+qs[0][1]+quoteAfter(c.s[i+qs[0][1]:]) != j {
		return at
	}
	q := [2]int{i + qs[0][0], i + qs[0][1]}
	open := q[0] - quoteBefore(c.s[:q[0]])
	end := i + len(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(c.s[i:open], " "), "의"), " "))
	if endsInOne(c.s[i:max(i, end)], leadsInto) {
		return [3]int{i, q[0], q[1]} // 올해 가나제품에는 ‘다라’
	}
	if end <= i || !maybeBody(c.s[i:end]) && !c.namesBody(i, end) || noService.MatchString(c.s[i:end]) {
		return at
	}
	return [3]int{end, q[0], q[1]}
}

// quotedMaker gives a service who has it, as the words from byte i to its quoted name tell: ㈜가나의, ㈜가나가 홀로 신청한, ㈜가나가
// 다라시와 함께 만든.
func (c *clause) quotedMaker(h *Holder, i int, q [3]int) {
	if m, ok := c.makerClause(q[1] - quoteBefore(c.s[:q[1]])); ok && m.from >= i {
		c.madeIn(h, m)
		return
	}
	c.providers(h, i, q[0])
}

// leadsInto end words that lead to a name and provide nothing.
var leadsInto = []string{"에는", "에서는", "으로는", "로는", "에선", "에게"}

// certifiedYear is a bracket that tells when a service was certified before.
var certifiedYear = hangul.MustCompile(`^(?:'\d{2}|\d{4})\s?년?(?:도)?\s?(?:신규\s?)?(?:에\s?)?(?:인증|지정|선정)?$`)

// certifiedIn says that words in brackets behind a service tell its year: (’21년
// 인증).
func (c *clause) certifiedIn(i, j int) bool { return certifiedYear.MatchString(c.s[i:j]) }

// openingOf is the byte of the bracket that the last one of s closes.
func openingOf(s string) int {
	depth := 0
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case ')':
			depth++
		case '(':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// ownWords stand for a body named elsewhere.
var ownWords = map[string]bool{"자사": true, "당사": true, "동사": true, "양사": true, "이 회사": true, "이 기업": true, "해당 기업": true}

// tailOf reads 등, the count and the particle after services.
func (c *clause) tailOf(u *unit) {
	p := &listParser{ctx: c.ctx, s: c.s, i: u.to, end: len(c.s)}
	p.now.entries = make([]entry, len(u.services))
	if p.tail() {
		u.open, u.count, u.to = p.now.open, p.now.count, p.i
	}
	for u.to < len(c.s) && c.s[u.to] == '*' {
		u.mark = true
		u.to++
	}
	u.josa = josaAt(c.s, u.to)
}
