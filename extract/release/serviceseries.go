package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// itemSeries are items that stand one below the other in the same form, with what is told of
// each between them, or in one line behind marks.
type itemSeries struct {
	items []serviceItem
	head  seriesHead
	line  bool
	body  bool // the first parts name the providers
	// chosen is true where the sentence of the items says that they were chosen.
	chosen bool
	// listed is true for lines behind labels of their status, field or kind.
	listed bool
	// counted is true where the sentence gives their number.
	counted bool
	// open is true where it says that there are more.
	open bool
	// further is true where they are told beside others.
	further bool
	// weak is true where nothing says that the items were chosen but that they are as many as counted.
	weak bool
	// lone is true for names alone, some perhaps with who provides them in a line below.
	lone bool
	// guessed is true where only their form tells names and those who provide them apart.
	guessed bool
	// part is true for the items of one status among others of the same series.
	part bool
}

// size is how many services the items are.
func (s *itemSeries) size() (n int) {
	for i := range s.items {
		n += max(1, s.items[i].times)
	}
	return n
}

// rank is 0 for a series that stands for itself, 1 for a part of one and 2 for a weak one.
func (s *itemSeries) rank() int {
	switch {
	case s.weak:
		return 2
	case s.part:
		return 1
	}
	return 0
}

// seriesHead is the heading a series stands under.
type seriesHead struct {
	words  string
	status schema.Status
	by     Value
	count  int // that it declares, 0 for none
	refuse bool
}

// itemLabel heads what is told of one service: [ 서비스 주요내용 ], [ 특례 내용 ], ▸ 기대효과.
var itemLabel = hangul.MustCompile(`^[\[(<【〔]?\s?(?:서비스|과제|사업|기술|특례|규제특례|실증|실증특례|부가|규제|주요|기대|제공|신청)?\s?(?:의\s)?(?:주요\s?)?(?:내용|개요|효과|조건|부가조건|특징|특례)\s?[\])>】〕:]`)

// seriesIn collects the series of items of the release.
func (ctx *context) seriesIn() (out []*itemSeries) {
	taken, grouped := map[int]bool{}, -1
	for i := range ctx.passages {
		if p := &ctx.passages[i]; taken[i] || ctx.inHeader(p) && ordinalOf(p) == 0 {
			continue
		}
		if all, last := ctx.labelledSeries(i); all != nil {
			for j := i; j <= last; j++ {
				taken[j] = true
			}
			out = append(out, all...)
			continue
		}
		if s := ctx.notedSeries(i); s != nil {
			out = append(out, s)
			continue
		}
		if i > grouped {
			if s, last := ctx.groupSeries(i); s != nil {
				out, grouped = append(out, s), last
			}
		}
		if all := ctx.itemParts(i); all != nil {
			if n := len(out); n > 0 && out[n-1].line && out[n-1].items[len(out[n-1].items)-1].at == i-1 && all[0].domain.S != "" {
				out[n-1].items = append(out[n-1].items, all...)
			} else {
				bare := indexSign(ctx.passages[i].S, serviceMarks) < 0 && !slices.ContainsFunc(all, func(it serviceItem) bool { return it.sign != noSign })
				out = append(out, &itemSeries{items: all, line: true, weak: bare, head: ctx.seriesHead(i), chosen: bare || chosenTopic.MatchString(ctx.passages[i].S) || mainTopic.MatchString(ctx.passages[i].S) || passedThere.MatchString(ctx.passages[i].S), open: namesMore(ctx.passages[i].S)})
			}
			continue
		}
		if s := ctx.markedSeries(i); s != nil {
			out = append(out, s)
		}
		if told := ctx.proseSeries(i); told != nil {
			out = append(out, told...)
			continue
		}
		if s := ctx.seriesFrom(i, false); s != nil {
			for _, it := range s.items {
				taken[it.at] = true
			}
			out = append(append(out, s), ctx.byStatus(s)...)
		}
	}
	return out
}

// seriesFrom collects the items that go on in the form of passage i; nil where it is none. alone says that they are
// names alone, but perhaps with who provides them below.
func (ctx *context) seriesFrom(i int, alone bool) *itemSeries {
	first, ok := ctx.itemAt(i)
	if !ok || !ctx.mayBegin(first, alone) {
		return nil
	}
	if h := ctx.seriesHead(i); first.opens() > 1 && (h.status == "" || h.count == 0) {
		return nil // the numbers go on over the heads of several statuses
	}
	r := seriesReader{ctx: ctx, i: i, first: first, alone: alone, field: ctx.fieldOver(i)}
	first.under(r.field)
	r.s = &itemSeries{items: []serviceItem{first}, head: ctx.seriesHead(i)}
	for j := i + 1; j < len(ctx.passages) && !r.endsAt(j); j++ {
		if !r.between(j) && !r.item(j) {
			break
		}
	}
	return r.s
}

// mayBeItem says that one part of an item can name a service and the other who provides it.
func (ctx *context) mayBeItem(it serviceItem) bool {
	a, b := ctx.itemLines(it)
	return a.canName(it.a) && b.bodyLike(it.b) > 0 || b.canName(it.b) && a.bodyLike(it.a) > 0
}

// itemLines are the lines that the two parts of an item stand in.
func (ctx *context) itemLines(it serviceItem) (a, b *clause) {
	line := func(i int) *clause {
		p := &ctx.passages[i]
		return &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.service-series"}
	}
	if a = line(it.at); it.sign == nextSign {
		return a, line(it.by)
	}
	return a, a
}

// bannerBetween says that a table, or the title of a section printed as one, stands between two
// passages.
func (ctx *context) bannerBetween(i, j int) bool {
	for k := ctx.passages[i].index + 1; k < ctx.passages[j].index; k++ {
		if ctx.doc.Blocks[k].Table != nil {
			return true
		}
	}
	return false
}
