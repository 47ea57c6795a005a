package release

import (
	"maps"
	"slices"
	"strings"

	"injeung/schema"
)

// seriesOfStatuses takes the series under heads of several statuses that together are as many as one number counts: 6건을
// 의결했다. [신규] 가나 결제, 다라 보험 … [연장] 마바 투자. That number is then of all statuses.
func (ctx *context) seriesOfStatuses(f *Facts, w *soughtServices, all []*itemSeries, among []soughtServices) bool {
	if len(w.held) > 0 {
		return false
	}
	if s := w.statused(all); s != nil && !ctx.mostlySteps(s) && w.asCounted(s, among) {
		ctx.takeStatuses(f, w, s, among)
		return true
	}
	if !slices.ContainsFunc(ctx.passages, func(p passage) bool { st, ok := ctx.statusHead(&p); return ok && st != w.status }) {
		return false
	}
	lone := ctx.loneSeries(1, func(s *itemSeries) bool {
		return s.head.status != "" && !s.head.refuse && (2*s.likeServices(ctx) >= len(s.items) || s.severalWords(ctx))
	})
	if s := w.statused(append(slices.Clone(all), lone...)); s != nil && !ctx.mostlySteps(s) && w.asCounted(s, among) {
		ctx.takeStatuses(f, w, s, among)
		return true
	}
	return false
}

// headCounts says that the head of the items tells a status and their number: 내용 변경 (1건).
func (s *itemSeries) headCounts() bool {
	return s.head.status != "" && !s.head.refuse && s.head.count == s.size()
}

// severalWords says that the items are two words or more each and name no bodies.
func (s *itemSeries) severalWords(ctx *context) bool {
	return !slices.ContainsFunc(s.items, func(it serviceItem) bool {
		c, _ := ctx.itemLines(it)
		return !strings.Contains(c.s[it.a[0]:it.a[1]], " ") || c.namesBody(it.a[0], it.a[1])
	})
}

// mostlySteps says that half of the names alone or more end as lines on what is done do.
func (ctx *context) mostlySteps(all []*itemSeries) bool {
	steps, n := 0, 0
	for _, s := range all {
		for _, it := range s.items {
			if c, _ := ctx.itemLines(it); it.sign == noSign {
				if n++; stepLine.MatchString(c.s[it.a[0]:it.a[1]]) {
					steps++
				}
			}
		}
	}
	return n > 0 && 2*steps >= n
}

// counting is the number of another status of the programme, nil for none.
func (w *soughtServices) counting(st schema.Status, among []soughtServices) *soughtServices {
	k := slices.IndexFunc(among, func(o soughtServices) bool { return o.deed.scheme == w.deed.scheme && o.status == st && st != w.status })
	if k < 0 {
		return nil
	}
	return &among[k]
}

// asCounted says that the series of each status which has a number of its own are as many.
func (w *soughtServices) asCounted(all []*itemSeries, among []soughtServices) bool {
	n := map[schema.Status]int{}
	for _, s := range all {
		n[s.head.status] += s.size()
	}
	for i := range among {
		if o := w.counting(among[i].status, among); o != nil && !slices.Contains(o.all, n[o.status]) {
			return false
		}
	}
	return true
}

// uncounted are the series of the status sought and of those that have no number of their own.
func (w *soughtServices) uncounted(all []*itemSeries, among []soughtServices) []*itemSeries {
	return slices.DeleteFunc(slices.Clone(all), func(s *itemSeries) bool { return w.counting(s.head.status, among) != nil })
}

// statused are the series under heads of two statuses or more, where they are as many as is sought and no more than their
// heads count; nil else.
func (w *soughtServices) statused(all []*itemSeries) (out []*itemSeries) {
	n, kinds := 0, map[schema.Status]bool{}
	for _, s := range all {
		if s.head.status == "" || s.part {
			continue
		}
		if s.head.refuse || s.head.count > 0 && s.head.count != s.size() {
			return nil
		}
		n, kinds[s.head.status] = n+s.size(), true
		out = append(out, s)
	}
	if len(kinds) < 2 || !slices.Contains(w.all, n) {
		return nil
	}
	return out
}

// takeStatuses gives the services of each series the status of its head, and makes the number of all that of all.
func (ctx *context) takeStatuses(f *Facts, w *soughtServices, all []*itemSeries, among []soughtServices) {
	n := 0
	for _, s := range all {
		n += s.size()
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == w.scheme && d.Status == w.status {
			for k := range d.Counts {
				d.Counts[k].Whole = d.Counts[k].Whole || d.Counts[k].Class.Empty() && d.Counts[k].N == n
			}
		}
	}
	taken := map[schema.Status]*soughtServices{}
	for _, s := range w.uncounted(all, among) {
		o := taken[s.head.status]
		if o == nil {
			c := *w
			o, c.of.Status, c.status, c.held = &c, s.head.status, s.head.status, map[string]bool{}
			taken[s.head.status] = o
		}
		ctx.takeSeries(f, o, s, false)
		maps.Copy(w.held, o.held)
	}
}
