package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// makerWords are the words that label who provides a service.
const makerWords = `(?:(?:신청|참여|주관|수행|대표|실증|운영|담당|제공|개발|공동|공급|사업|서비스)\s?)?(?:기업|기관|업체|사업자|회사|신청인|신청자|개발사|제공사|운영사|수행사|법인|컨소시엄|주체)(?:명)?|주관`

// makerLabel begins a line on who provides the service that the line above names: 기업 : ㈜가나, (신청기업) 다라.
var makerLabel = hangul.MustCompile(`^(?:` + makerWords + `)\s?:\s*|^[(\[<〔【]\s?(?:` + makerWords + `|참여)\s?[)\]>〕】]\s*:?\s*`)

// makerWord is such a word alone.
var makerWord = hangul.MustCompile(`^(?:` + makerWords + `)$`)

// taskLabel begins a line on the name of what the body in the line above does: 과제명 : 가나 알리미.
var taskLabel = hangul.MustCompile(`^[(\[<〔【]?\s?(?:과제|서비스|사업|안건|솔루션|제품)(?:명)?\s?(?:[)\]>〕】]\s*:?|:)\s*`)

// siteLabel begins a line on where a service is tried: 지역 : 가나시, (실증지역) 다라군.
var siteLabel = hangul.MustCompile(`^[(\[<]?\s?(?:(?:실증|적용|사업|운영|대상|서비스)\s?)?(?:지역|지자체|지방정부|도시|장소)\s?(?:[)\]>]\s*:?|:)\s*`)

// mostBelow bounds the lines looked at below a name for who provides the service.
const mostBelow = 7

// labelledMaker takes who provides a service, and where, from the lines below its name: those that tell it under a
// label, or the first that names a company surely.
func (ctx *context) labelledMaker(it *serviceItem) {
	p := &ctx.passages[it.at]
	form, ordinal, _ := itemForm(p)
	for j := it.at + 1; j < len(ctx.passages) && j <= it.at+mostBelow; j++ {
		q := &ctx.passages[j]
		f, n, _ := itemForm(q)
		labelled := makerLabel.MatchString(q.S) || siteLabel.MatchString(q.S) || itemLabel.MatchString(q.S) || taskLabel.MatchString(q.S)
		if q.Kind == doc.Heading || !labelled && (f == form && (ordinal == 0 && q.Depth == p.Depth || n > 0 && ordinal > 0) || q.Depth < p.Depth) {
			return
		}
		ctx.belowName(it, j)
	}
}

// belowName reads the line j below a name.
func (ctx *context) belowName(it *serviceItem, j int) {
	p := &ctx.passages[j]
	s := strings.TrimRight(p.S, " ")
	if m := siteLabel.FindStringIndex(s); m != nil {
		if n, ok := ctx.gaz.placeAt(s, m[1]); ok && n.to == len(s) && it.partner.S == "" {
			it.partner = p.text(n.from, n.to)
		}
		return
	}
	if it.sign == nextSign {
		return
	}
	r := ctx.makerIn(s)
	if body := ctx.passages[it.at].S[it.a[0]:it.a[1]]; hasLegal(body) && !endsLikeService(body) {
		r = [2]int{len(taskLabel.FindString(s)), len(s)}
		if strings.HasSuffix(s, "다.") {
			return
		}
	}
	if r[1] > r[0] {
		it.sign, it.by, it.b = nextSign, j, r
	}
}

// makerIn finds the bytes of who provides a service in a line below its name: behind a label, or a company alone,
// before a comma, or in a bracket at either end.
func (ctx *context) makerIn(s string) (r [2]int) {
	if m := makerLabel.FindStringIndex(s); m != nil {
		if strings.HasSuffix(s, "다.") {
			return r
		}
		return [2]int{m[1], len(s)}
	}
	if !strings.ContainsAny(s, "㈜주") || itemLabel.MatchString(s) {
		return r
	}
	i := lineStart(s)
	if a, b, end := bracketAt(s, i); end > 0 && b-a > len("주") {
		r = [2]int{a, b}
	} else if t := strings.TrimRight(s, ". "); lastOpening(t) > i && lastOpening(t)+len("(주)") < len(t) {
		r = [2]int{lastOpening(t) + 1, len(t) - 1}
	} else if k := strings.IndexByte(s[i:], ','); k > 0 {
		r = [2]int{i, i + k}
	} else {
		r = [2]int{i, len(s)}
	}
	if w := s[r[0]:r[1]]; !hasLegal(w) || strings.HasSuffix(w, "다.") || utf8.RuneCountInString(w) > longestMaker {
		return [2]int{}
	}
	return r
}

// longestMaker bounds the letters of who provides a service where no label says that they do.
const longestMaker = 40

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
	p := &r.ctx.passages[it.by]
	c := &clause{ctx: r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: h.Rule}
	c.providers(h, it.b[0], it.b[1])
	if h.Partner.S == "" {
		h.Partner = it.partner
	}
}
