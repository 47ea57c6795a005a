package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// earlierCall finds the round at which some were chosen: 1차 공모에서는.
var earlierCall = hangul.MustCompile(`(?:^|[^0-9])([0-9])차 (?:공모|심사|심의|선정|평가|모집)(?:에서|에서는|에는|에선|에)? `)

// leaveBeside drops from the statements of a release those that tell of a decision of some months or of
// a round or half-year before, where another statement tells of this release's: 올해 2월 1차 공모에서는
// 가나군과 다라시가 선정됐다.
func (ctx *context) leaveBeside(f *Facts) {
	news := map[string]bool{} // by the words of statements
	tellsNews := func(words doc.Text) bool {
		yes, ok := news[words.S]
		if !ok {
			s := viewOf(words).S
			yes = ctx.newsIn(s) && !ctx.ofBefore(s)
			news[words.S] = yes
		}
		return yes
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InBody || len(d.Holders) == 0 || d.Status != schema.New || d.BaseYear.Said() || ctx.ofYearBefore(d) {
			continue
		}
		if !ctx.ofBefore(viewOf(d.Words).S) && !f.firstOfAll(d) {
			continue
		}
		k := slices.IndexFunc(f.Decisions, func(o Decision) bool {
			return o.Where == InBody && o.Block <= d.Block && o.Scheme.ID == d.Scheme.ID && o.Status == d.Status && len(o.Holders) > 0 && o.Words.S != d.Words.S && tellsNews(o.Words)
		})
		if k < 0 || sharesHolder(d.Holders, f.Decisions[k].Holders) || ctx.titleSays(len(d.Holders)+len(f.Decisions[k].Holders)) {
			continue
		}
		ctx.issues.add("earlier-decision", schema.Note, "these were chosen before; another statement tells of this release's decision", d.Holders[0].Words)
		d.Holders, d.Counts, d.Open = nil, nil, false
	}
}

// everFirst tells behind a name that its place was the first of all: (국내에서는 가나구)가 처음 받았으며.
var everFirst = hangul.MustCompile(`^[이가]\s(?:(?:국내|전국|세계|우리나라)(?:에서)?\s)?(?:처음(?:으로)?|최초로|가장 먼저|맨 먼저|제?1호로)\s`)

// firstOfAll says that a statement only tells who had the title first, in a release whose title tells of another place alone.
func (f *Facts) firstOfAll(d *Decision) bool {
	if len(d.Holders) != 1 || d.Holders[0].Kind == ServiceHolder {
		return false
	}
	_, behind, ok := strings.Cut(d.Words.S, d.Holders[0].Words.S)
	if !ok || !everFirst.MatchString(behind) {
		return false
	}
	return slices.ContainsFunc(f.Decisions, func(o Decision) bool {
		return o.Where > InBody && len(o.Holders) == 1 && len(o.Counts) == 0 && !o.Open && o.Scheme.ID == d.Scheme.ID && !sharesHolder(o.Holders, d.Holders)
	})
}

// ofYearBefore says that a decision names a year before the release's, by which it is told apart.
func (ctx *context) ofYearBefore(d *Decision) bool {
	words := hangul.FoldString(d.Year.Words.S)
	years := date.FindYears(words, ctx.day())
	return d.Year.Said() && !containsAny(words, thisRoundWords) && (len(years) == 0 || ctx.day().Y == 0 || years[0].Year < ctx.day().Y)
}

// ofBefore says that a sentence dates its decision to a month, a round or a half-year that is over.
func (ctx *context) ofBefore(s string) bool {
	if strings.Contains(s, "이번") {
		return false
	}
	if m := earlierCall.FindStringSubmatch(s); m != nil {
		own, _ := strconv.Atoi(m[1])
		now, _ := ctx.roundNow()
		return now > own
	}
	if strings.Contains(s, "상반기") && !strings.Contains(s, "하반기") {
		return slices.ContainsFunc(append(ctx.leadViews(1), ctx.titles()...), func(v view) bool { return strings.Contains(v.S, "하반기") })
	}
	return ctx.toldEarlier(s)
}

// sharesHolder says that two lists name one holder in the same words.
func sharesHolder(a, b []Holder) bool {
	return slices.ContainsFunc(a, func(x Holder) bool {
		return slices.ContainsFunc(b, func(y Holder) bool { return x.Words.S == y.Words.S })
	})
}

// titleSays says that a title counts n.
func (ctx *context) titleSays(n int) bool {
	return slices.ContainsFunc(ctx.titles(), func(v view) bool {
		return slices.ContainsFunc(countsIn(v.S), func(c countAt) bool { return c.n == n && isHolderUnit(c) })
	})
}
