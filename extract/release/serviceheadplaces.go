package release

import (
	"slices"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// headPlaces leaves out places that were taken for those chosen and only head the services that are counted: each stands in a
// line of its own over deeper ones, fewer than the number. Their passages are given, for the services below are of them.
func (ctx *context) headPlaces(f *Facts) (heads []int) {
	most := 0
	for i := range f.Decisions {
		if d := &f.Decisions[i]; ofServicesCounted.MatchString(countWords(d)) {
			most = max(most, declared(d))
		}
	}
	if most < 2 {
		return nil
	}
	var of []int
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InList || len(d.Holders) != 1 || d.Holders[0].Kind != CityHolder {
			continue
		}
		at := slices.IndexFunc(ctx.passages, func(p passage) bool { return p.index == d.Block })
		if at < 0 || at+1 >= len(ctx.passages) || ctx.passages[at].S != d.Holders[0].Words.S || !deeper(&ctx.passages[at+1], &ctx.passages[at]) {
			return nil
		}
		heads, of = append(heads, at), append(of, i)
	}
	if len(heads) < 2 || len(heads) >= most {
		return nil
	}
	id := f.Decisions[of[0]].Scheme.ID
	for k := len(of) - 1; k >= 0; k-- {
		f.Decisions = slices.Delete(f.Decisions, of[k], of[k]+1)
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		return d.Scheme.ID == id && len(d.Holders) == 0 && declared(&d) == len(heads) && headsCounted.MatchString(countWords(&d))
	})
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == id {
			d.Scheme.Services = true
		}
	}
	return heads
}

// headsCounted is a number of places: 3개 도시, 3곳.
var headsCounted = hangul.MustCompile(`(?:도시|지자체|지방정부|지역|곳|시군구|시·군)$`)

// deeper says that a line stands below another.
func deeper(p, over *passage) bool {
	return p.Depth > over.Depth && p.Depth < doc.Asterisk || p.Depth != over.Depth && over.Kind == doc.Heading
}

// countWords are the words of the number that a decision declares.
func countWords(d *Decision) string {
	if len(d.Counts) == 0 {
		return ""
	}
	return d.Counts[0].Words.S
}

// partnersOfHeads gives services below the places of headPlaces those as partners.
func (ctx *context) partnersOfHeads(f *Facts, heads []int) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		at := slices.IndexFunc(ctx.passages, func(p passage) bool { return p.index == d.Block })
		for k := range d.Holders {
			h := &d.Holders[k]
			if h.Kind != ServiceHolder || h.Partner.S != "" {
				continue
			}
			for n := len(heads) - 1; n >= 0; n-- {
				if heads[n] < at {
					h.Partner = ctx.passages[heads[n]].raw
					break
				}
			}
		}
	}
}
