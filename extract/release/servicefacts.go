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
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind != ServiceHolder {
				continue
			}
			if len(h.Providers) == 0 || h.Partner.S == "" {
				ctx.madeBy(h)
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

// roundDomain is the domain that a sentence gives for all services of the
// round: 교통분야 서비스를 대상으로 인증심사.
func (ctx *context) roundDomain() doc.Text {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		for _, w := range []string{"분야 서비스를 대상으로", "분야의 서비스를 대상으로", "분야 서비스에 대해", "분야 서비스를 심사", "분야를 대상으로"} {
			k := strings.Index(p.S, w)
			if k <= 0 || !strings.Contains(p.S, "인증") && !strings.Contains(p.S, "공모") {
				continue
			}
			word := strings.TrimRight(p.S[:k], " ")
			from := strings.LastIndexAny(word, " ,") + 1
			return p.text(from, len(word))
		}
	}
	return doc.Text{}
}

// madeBy looks for the sentence that tells who made a service: ㈜가나 등 4개
// 기업과 부천시가 공동 개발한 “…”, or a place it was tried in.
func (ctx *context) madeBy(h *Holder) {
	key := hangul.NoSpace(viewOf(h.Words).S)
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
		before := strings.TrimRight(p.S[:at], " '\"「")
		for _, w := range []string{"개발한", "개발·운영하는", "운영하는", "제공하는", "출품한", "개발하여 운영하는", "신청한"} {
			if cut, ok := strings.CutSuffix(before, w); ok {
				cut = withoutAdverb(cut)
				from := max(sentenceStart(cut), c.phraseFrom(len(cut)))
				if end := c.withoutJosa(from, len(cut)); !ownerless.has(c.s[from:end]) {
					c.makers(h, c.pastLead(from, len(cut)), len(cut))
				}
				break
			}
		}
		if h.Partner.S == "" {
			c.triedIn(h, at+len(key))
		}
	}
}

// withoutAdverb cuts how something was made from the end of who made it: (가나와 다라가) 함께.
func withoutAdverb(s string) string {
	s = strings.TrimRight(s, " ")
	for _, w := range []string{" 공동으로", " 공동", " 함께", " 직접", " 자체"} {
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

// makers reads 가나 등 4개 기업과 부천시가 as providers and partner.
func (c *clause) makers(h *Holder, i, j int) {
	j = c.withoutJosa(i, j)
	i, j = c.withoutPartner(h, i, j)
	if n, ok := c.ctx.gaz.placeAt(c.s, i); ok && n.to == j {
		c.partner(h, i, j)
		return
	}
	named, unnamed := cellProviders(c.text(i, j))
	if all := c.askers([2]int{i, j}); len(all) > len(named) { // 가나와 다라가
		named = nil
		for _, r := range all {
			one, _ := cellProviders(c.text(r[0], r[1]))
			named = append(named, one...)
		}
	}
	for _, p := range named {
		if !hasProvider(h, p) && len(p.Words.S) < 60 {
			h.Providers = append(h.Providers, p)
		}
	}
	if h.Unnamed.S == "" {
		h.Unnamed = unnamed
	}
}

// withoutJosa is the end of the words i..j without the particle of a subject or topic.
func (c *clause) withoutJosa(i, j int) int {
	s := c.s[i:j]
	for _, w := range []string{"이", "가", "에서", "은", "는"} {
		if cut, ok := strings.CutSuffix(s, w); ok && josaAt(s, len(cut)) == w {
			return i + len(cut)
		}
	}
	return j
}

// withoutPartner cuts the place that made a service with others from either end of
// the words i..j: 가나시가 ㈜다라와, ㈜다라와 가나시, 가나시와 ㈜다라.
func (c *clause) withoutPartner(h *Holder, i, j int) (int, int) {
	if n, ok := c.ctx.gaz.placeAt(c.s, i); ok && n.to < j && (strings.HasPrefix(c.s[n.to:], "가 ") || strings.HasPrefix(c.s[n.to:], "이 ")) {
		s := c.s[i:j]
		if cut := strings.TrimSuffix(strings.TrimSuffix(s, "와"), "과"); cut != s && len(cut) > n.to-i+len("가 ") {
			c.partner(h, i, n.to)
			i, j = n.to+len("가 "), i+len(cut)
		}
	}
	if last := max(strings.LastIndex(c.s[i:j], "과 "), strings.LastIndex(c.s[i:j], "와 ")); last > 0 {
		at := i + last + len("과 ")
		if n, ok := c.ctx.gaz.placeAt(c.s, at); ok && n.to >= j {
			c.partner(h, at, n.to)
			j = i + last
		}
	}
	if n, ok := c.ctx.gaz.placeAt(c.s, i); ok && n.to < j && (strings.HasPrefix(c.s[n.to:], "와 ") || strings.HasPrefix(c.s[n.to:], "과 ")) {
		c.partner(h, i, n.to)
		i = n.to + len("와 ")
	}
	return i, j
}

// partner takes the words i..j for the place that a service was made with, where none
// is known yet.
func (c *clause) partner(h *Holder, i, j int) {
	if h.Partner.S == "" {
		h.Partner = c.text(i, j)
	}
}

func hasProvider(h *Holder, p Provider) bool {
	name, _ := hangul.Company(p.Words.S)
	for _, q := range h.Providers {
		if other, _ := hangul.Company(q.Words.S); other == name || abbreviates(name, other) || abbreviates(other, name) {
			return true
		}
	}
	return false
}

// ownBodies end names that are whole: 가나은행 is not 가나저축은행 in short.
var ownBodies = []string{"은행", "증권", "보험", "생명", "화재", "카드", "캐피탈", "병원", "대학교", "대학", "공사", "공단", "연구원", "재단"}

// abbreviates says that the name of a body is another's in short, whose first syllables it keeps: 가나차 for
// 가나자동차.
func abbreviates(short, long string) bool {
	a, b := []rune(short), []rune(long)
	if len(a) < 3 || len(a) >= len(b) || a[0] != b[0] || a[1] != b[1] || endsInOne(short, ownBodies) {
		return false
	}
	for _, r := range b {
		if len(a) > 0 && a[0] == r {
			a = a[1:]
		}
	}
	return len(a) == 0
}

// triedIn finds a place that worked with the provider, after the name: 서울시
// 양천구청·…와의 협업을 통한, 수원시와 협력하여.
func (c *clause) triedIn(h *Holder, from int) {
	if certifies(c.schemeHere()) != scheme.Service {
		return
	}
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
			if k := strings.Index(rest, w); k >= 0 && !strings.ContainsAny(rest[:k], ".") {
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

// looselyIn finds a key without spaces in s; -1 where it is not.
func looselyIn(s, key string) int {
	w := runeLen(key, 0)
	for i := 0; ; i += w {
		k := strings.Index(s[i:], key[:w])
		if k < 0 {
			return -1
		}
		if i += k; loosely(s[i:], key) > 0 {
			return i
		}
	}
}
