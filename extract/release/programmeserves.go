package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// servedNouns are what services are counted in.
const servedNouns = `서비스|솔루션|과제|안건|앱|플랫폼|시스템|기술|프로젝트|사업`

// servedCount finds a number of services or of what they are built in: 4개 서비스, 과제 3건, 5건을.
var servedCount = hangul.MustCompile(`(?:^|[^\d.,])(\d{1,3})\s?(?:개|건)(?:의)?\s(?:[가-힣]{1,6}\s)?[가-힣]{0,4}(?:` + servedNouns + `)(?:[을를이가에은는으로 ]|$)|` +
	`(?:` + servedNouns + `)(?:로|으로)?\s(?:총\s|모두\s|등\s|최종\s|신규\s)?(\d{1,2})\s?(?:개|건|종)(?:[을를이가에의은는 ]|$)|(?:^|[^\d.,])(\d{1,3})건(?:[을이에의 ]|$)`)

// servedWords guard servedCount.
var servedWords = setOf("서비스", "솔루션", "과제", "안건", "앱", "플랫폼", "시스템", "기술", "프로젝트", "사업", "건")

// servesByList takes a programme whose name does not tell what it certifies for one of services, where the
// release counts services or tasks for it and lists as many of them, with companies as their providers. A
// list of what places do names no services.
func (ctx *context) servesByList() {
	var of []int
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || k.Known || strings.HasSuffix(k.key, "사례") {
			continue
		}
		switch certifies(k.Scheme) {
		case scheme.Service:
			return
		case scheme.Unknown, scheme.Product:
			of = append(of, i)
		}
	}
	if len(of) == 0 {
		return
	}
	if counts := ctx.servedCounts(); len(counts) == 0 || !ctx.listsServed(counts) {
		return
	}
	for _, i := range of {
		ctx.known[i].Services = true
	}
	ctx.readAgain()
}

// servedCounts are the numbers of services in the title and in the sentences that name a programme of the
// release or follow one that does.
func (ctx *context) servedCounts() (out []int) {
	add := func(s string) {
		for _, m := range servedCount.FindAllStringSubmatch(s, -1) {
			n, _, _ := hangul.Number(m[1] + m[2] + m[3])
			if n > 1 {
				out = append(out, n)
			}
		}
	}
	if t := ctx.titleView().S; servedWords.in(t) {
		add(t)
	}
	last := -1 // the passage read last, which may name several
	for _, m := range ctx.programmes {
		if !m.main || m.passage == last {
			continue
		}
		last = m.passage
		if s := ctx.passages[last].S; servedWords.in(s) {
			add(s)
		}
	}
	return out
}

// listsServed says that the release lists services with their providers, as many as one of the numbers.
func (ctx *context) listsServed(counts []int) bool {
	for _, s := range ctx.seriesIn() {
		if !s.head.refuse && slices.Contains(counts, len(s.items)) && s.settle(ctx) && ctx.ofCompanies(s) {
			return true
		}
	}
	return ctx.tellsServed(counts) || ctx.quotesServed(counts) || ctx.lonesServed(counts) || ctx.tablesServed(counts)
}

// servedHead and makersHead find the heads of columns that name services and who provides them.
var (
	servedHead = hangul.MustCompile(`^(?:[가-힣]{0,6}(?:과제|서비스|사업|솔루션|프로젝트)(?:명|이름)?)$`)
	makersHead = hangul.MustCompile(`(?:기업|업체|회사|사업자|컨소시엄|수행기관|주관기관|신청기관|연합체)(?:명)?$`)
)

// tablesServed says that a table has as many rows as one of the numbers, each a service and who has it.
func (ctx *context) tablesServed(counts []int) bool {
	for i := range ctx.doc.Blocks {
		t := ctx.doc.Blocks[i].Table
		if t == nil || !slices.Contains(counts, t.Rows-1) {
			continue
		}
		names, makers := false, false
		for k := range t.Cells {
			if t.Cells[k].Row > 0 {
				break
			}
			head := hangul.NoSpace(t.Cells[k].Text().S)
			if makersHead.MatchString(head) {
				makers = true
			} else if servedHead.MatchString(head) {
				names = true
			}
		}
		if names && makers {
			return true
		}
	}
	return false
}

// lonesServed says that the release lists services by their names alone, as many as one of the numbers.
func (ctx *context) lonesServed(counts []int) bool {
	return slices.ContainsFunc(ctx.loneSeries(2, ctx.leadsToLone), func(s *itemSeries) bool {
		return slices.Contains(counts, len(s.items)) && !slices.ContainsFunc(s.items, func(it serviceItem) bool {
			c, _ := ctx.itemLines(it)
			return it.sign != nextSign && !endsLikeService(c.s[it.a[0]:it.a[1]])
		})
	})
}

// tellsServed says that running text tells of as many services as one of the numbers, each with the company that
// has it.
func (ctx *context) tellsServed(counts []int) bool {
	n := 0
	for _, t := range ctx.settleTales(ctx.tales()) {
		p := &ctx.passages[t.at]
		if ctx.hasOwner(&t) && hasLegal(p.S[t.by[0]:t.by[1]]) {
			n++
		}
	}
	return slices.Contains(counts, n)
}

// ofCompanies says that most items of a series have a provider that is no place.
func (ctx *context) ofCompanies(s *itemSeries) bool {
	n := 0
	for _, it := range s.items {
		a, b := ctx.itemLines(it)
		by, r := b, it.b
		if s.body {
			by, r = a, it.a
		}
		if it.sign != noSign && !by.surelyPlaces(by.s[r[0]:r[1]]) {
			n++
		}
	}
	return 2*n > len(s.items)
}
