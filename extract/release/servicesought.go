package release

import (
	"maps"
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// soughtServices is a number of services of which some or all names are missing.
type soughtServices struct {
	deed
	of  Decision
	all []int // the numbers declared, that of the title first
	// titled is true where the title tells of the deed, and of no other.
	titled bool
	held   map[string]bool
	// paired is true where only names that each have who makes or runs them are taken.
	paired bool
}

// servicesByCount looks for the names of services that are only counted, once the whole release
// is read: a series of lines in one form, as many as are counted, or fewer of which each is surely
// one. No word ties them to the decision but the heading they stand under.
func (ctx *context) servicesByCount(f *Facts) {
	f.dropOwnNames()
	f.dropKept()
	heads := append(ctx.headPlaces(f), ctx.thingsHeads...)
	told := ctx.servicesInText(f)
	ctx.resultTold(f, told)
	ctx.resultListed(f)
	ctx.resultGiven(f)
	ctx.servicesByVerb(f)
	if ctx.resultByCount(f); f.Header.Kind != schema.Result && !ctx.servicesPaired(f) {
		return
	}
	ctx.servicesUnderHeads(f)
	f.partsOfServices()
	ctx.servicesInRuns(f)
	if wanted := soughtIn(f.Decisions); len(wanted) > 0 {
		ctx.servicesBySeries(f, wanted)
	} else if !holdsNames(f) {
		ctx.servicesUncounted(f)
	}
	ctx.servicesTold(f, told)
	ctx.servicesByForm(f)
	ctx.servicesPaired(f)
	ctx.servicesByTopic(f)
	ctx.servicesOfEarlier(f)
	ctx.servicesAside(f)
	f.leaveTitleMakers()
	ctx.partnersOfHeads(f, heads)
	ctx.makersInTurn(f)
	ctx.makersTold(f)
	ctx.makersShared(f)
}

// servicesBySeries takes the series of names that fit the numbers sought.
func (ctx *context) servicesBySeries(f *Facts, wanted []soughtServices) {
	var series []*itemSeries
	for _, s := range ctx.seriesIn() {
		if s.settle(ctx) && !s.head.refuse && (!s.guessed || ctx.ledTo(s)) && !(s.line && getsThat.MatchString(ctx.passages[s.items[0].at].S)) {
			series = append(series, s)
		}
	}
	for i := range wanted {
		w := &wanted[i]
		series := slices.DeleteFunc(slices.Clone(series), func(s *itemSeries) bool { return ctx.ofElse(f, s, w.status) })
		if s := w.exact(series, wanted); s != nil {
			ctx.takeSeries(f, w, s, s.size() > len(s.items)) // 가나 결제(2건) names one of two
		} else if ctx.seriesOfStatuses(f, w, series, wanted) {
			continue
		} else if all := w.told(ctx, series, wanted); len(all) > 0 {
			for _, s := range all {
				ctx.takeSeries(f, w, s, true)
			}
		} else if s := w.partly(ctx, series, wanted); s != nil {
			ctx.takeSeries(f, w, s, true)
		}
	}
	ctx.servicesAlone(f, wanted)
}

// ofElse says that a statement of its own gave each item of a series another status than the one sought.
func (ctx *context) ofElse(f *Facts, s *itemSeries, st schema.Status) bool {
	return !slices.ContainsFunc(s.items, func(it serviceItem) bool {
		key := hangul.Key(ctx.holderOf(it, s.body).Words.S)
		return !slices.ContainsFunc(f.Decisions, func(d Decision) bool {
			return d.Status != st && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder && hangul.Key(h.Words.S) == key })
		})
	})
}

// servicesAlone takes names that stand alone in lines of their own for the numbers still sought.
func (ctx *context) servicesAlone(f *Facts, wanted []soughtServices) {
	left := slices.DeleteFunc(wanted, func(w soughtServices) bool { return len(w.held) >= slices.Min(w.all) })
	if len(left) == 0 {
		return
	}
	series := ctx.loneSeries(1, func(s *itemSeries) bool {
		return len(s.items) > 1 && ctx.leadsToLone(s) || s.headCounts() && (s.likeServices(ctx) > 0 || s.severalWords(ctx))
	})
	for i := range left {
		if s := left[i].exact(series, left); s != nil {
			ctx.takeSeries(f, &left[i], s, false)
		}
	}
}

// soughtIn finds the numbers of services that lack names.
func soughtIn(all []Decision) []soughtServices {
	return slices.DeleteFunc(servicesCounted(all), func(s soughtServices) bool { return len(s.held) >= slices.Min(s.all) })
}

// servicesCounted gathers the numbers of services, those of one deed together.
func servicesCounted(all []Decision) (out []soughtServices) {
	for i := range all {
		d := &all[i]
		n, at := declared(d), deed{d.Scheme.ID, d.Status}
		if n < 1 || certifies(d.Scheme) != scheme.Service {
			continue
		}
		k := slices.IndexFunc(out, func(s soughtServices) bool { return s.deed == at })
		if k < 0 {
			out, k = append(out, soughtServices{deed: at, of: *d, held: servicesHeld(all, at)}), len(out)
		} else if out[k].of.Where > InBody && d.Where <= InBody {
			out[k].of = *d
		}
		out[k].all = append(out[k].all, n)
		out[k].titled = out[k].titled || d.Where == InTitle
	}
	if told := slices.DeleteFunc(slices.Clone(out), func(s soughtServices) bool { return !s.titled }); len(told) > 1 {
		for k := range out {
			out[k].titled = false
		}
	}
	return out
}

// servicesHeld are the services that have a deed, by their key.
func servicesHeld(all []Decision, at deed) map[string]bool {
	held := map[string]bool{}
	for i := range all {
		if d := &all[i]; d.Scheme.ID == at.scheme && d.Status == at.status {
			for _, h := range d.Holders {
				held[hangul.Key(h.Words.S)] = true
			}
		}
	}
	return held
}

// fitsHead says that a series may be of those sought, by the heading it stands under.
func (w *soughtServices) fitsHead(s *itemSeries, among []soughtServices) bool {
	if s.head.count > 0 && s.size() > s.head.count {
		return false
	}
	if s.head.status != "" {
		return s.head.status == w.status
	}
	if len(among) == 1 || w.titled {
		return true
	}
	return w.status == schema.New && !slices.ContainsFunc(among, func(o soughtServices) bool {
		return o.deed != w.deed && slices.ContainsFunc(o.all, func(n int) bool { return slices.Contains(w.all, n) })
	})
}

// exact is the only series of as many services as are sought, parts of series and weak ones where no other
// is.
func (w *soughtServices) exact(all []*itemSeries, among []soughtServices) *itemSeries {
	for rank := range 3 {
		if s := w.exactly(all, among, rank); s != nil {
			return s
		}
	}
	return nil
}

// exactly is the only series of a rank that is as many as sought, or the only one as many as the largest of several numbers.
func (w *soughtServices) exactly(all []*itemSeries, among []soughtServices, rank int) (best *itemSeries) {
	for _, s := range all {
		if s.rank() != rank || !w.fitsHead(s, among) || !slices.Contains(w.all, s.size()) || s.head.count > 0 && s.head.count != s.size() {
			continue
		}
		switch most := slices.Max(w.all); {
		case best == nil || s.size() == most && best.size() < most:
			best = s
		case best.size() < most || s.size() == most:
			return nil // the smaller number may be of a part
		}
	}
	return best
}

// told are the series that sentences say were chosen, which together, and with those held, are no
// more than are sought.
func (w *soughtServices) told(ctx *context, all []*itemSeries, among []soughtServices) (out []*itemSeries) {
	names := maps.Clone(w.held)
	for _, s := range all {
		if !s.chosen || !w.fitsHead(s, among) || s.bare() && !s.counted && !w.takesBare(s, all) {
			continue
		}
		for _, it := range s.items {
			names[hangul.Key(ctx.holderOf(it, s.body).Words.S)] = true
		}
		out = append(out, s)
	}
	if len(names) > slices.Max(w.all) {
		return nil
	}
	return out
}

// takesBare says that names without providers, fewer than are sought, are surely some of those: beside others, or where
// no others are named, each with its provider.
func (w *soughtServices) takesBare(s *itemSeries, all []*itemSeries) bool {
	if s.size() < leastBare {
		return false
	}
	return s.further || s.open && len(w.held) == 0 && !slices.ContainsFunc(all, func(o *itemSeries) bool { return !o.bare() })
}

// partly is the only series of fewer services than are sought, where each is surely one: a line
// below tells what it does under a label of its own.
func (w *soughtServices) partly(ctx *context, all []*itemSeries, among []soughtServices) (best *itemSeries) {
	for _, s := range all {
		if !w.fitsHead(s, among) || len(s.items) >= slices.Max(w.all) || s.line {
			continue
		}
		if !slices.ContainsFunc(s.items, func(it serviceItem) bool { return it.told }) && (s.head.count == 0 || s.items[0].ordinal == 0) && !ctx.mainListed(s) {
			continue
		}
		if best != nil {
			return nil
		}
		best = s
	}
	return best
}
