package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// makerLabel begins a line on who provides the service that the line above names: 기업 : ㈜가나, (신청기업) 다라.
var makerLabel = hangul.MustCompile(`^(?:(?:신청|참여|주관|수행|대표|실증|운영|담당)\s?)?(?:기업|기관|업체|사업자|회사|신청인)(?:명)?\s?:\s*|^[(\[<]\s?(?:(?:신청|참여|주관|수행|대표|실증|운영|담당)\s?)?(?:기업|기관|업체|사업자|회사|신청인|참여)(?:명)?\s?[)\]>]\s*:?\s*`)

// siteLabel begins a line on where a service is tried: 지역 : 가나시, (실증지역) 다라군.
var siteLabel = hangul.MustCompile(`^[(\[<]?\s?(?:(?:실증|적용|사업|운영|대상|서비스)\s?)?(?:지역|지자체|도시|장소)\s?(?:[)\]>]\s*:?|:)\s*`)

// labelledMaker takes who provides a service, and where, from the lines below its name that tell it under a label.
func (ctx *context) labelledMaker(it *serviceItem) {
	if it.at+1 >= len(ctx.passages) {
		return
	}
	next := strings.TrimRight(ctx.passages[it.at+1].S, " ")
	m := makerLabel.FindStringIndex(next)
	if m == nil || m[1] >= len(next) || strings.HasSuffix(next, "다.") {
		return
	}
	it.sign, it.b = nextSign, [2]int{m[1], len(next)}
	for j := it.at + 2; j < len(ctx.passages) && j < it.at+5; j++ {
		p := &ctx.passages[j]
		m := siteLabel.FindStringIndex(p.S)
		if m == nil {
			continue
		}
		if n, ok := ctx.gaz.placeAt(p.S, m[1]); ok && n.to == len(strings.TrimRight(p.S, " ")) {
			it.partner = p.text(n.from, n.to)
		}
		return
	}
}

// siteOfService says that a line tells where a service is tried, beside one that tells who provides it.
func (r *listReader) siteOfService(i int, p *passage) bool {
	if len(p.S) > longestLabel || !siteLabel.MatchString(p.S) || !r.ctx.certifiesServices() {
		return false
	}
	for j := max(i-2, 0); j < len(r.ctx.passages) && j <= i+2; j++ {
		if makerLabel.MatchString(r.ctx.passages[j].S) {
			return true
		}
	}
	return false
}

// makerBelow gives a service who provides it, and where, as the lines below its name in passage i tell.
func (r *listReader) makerBelow(h *Holder, i int) {
	it := serviceItem{at: i}
	if r.ctx.labelledMaker(&it); it.sign != nextSign {
		return
	}
	p := &r.ctx.passages[i+1]
	c := &clause{ctx: r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: h.Rule}
	c.providers(h, it.b[0], it.b[1])
	if h.Partner.S == "" {
		h.Partner = it.partner
	}
}
