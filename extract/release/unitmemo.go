package release

import "slices"

// sentenceKey is what the units of a sentence depend on.
type sentenceKey struct {
	s     string
	loose bool
}

// unitsOf gives the units of a whole sentence, title or line. Several readers
// take the same words apart; once the programmes are known that is done once,
// and each gets lists of its own, which it may change.
func (ctx *context) unitsOf(s string, loose bool) []unit {
	if ctx.told == nil {
		return ctx.unitsIn(s, len(s), loose)
	}
	k := sentenceKey{s, loose}
	all, ok := ctx.units[k]
	if !ok {
		if all = ctx.unitsIn(s, len(s), loose); ctx.units == nil {
			ctx.units = map[sentenceKey][]unit{}
		}
		ctx.units[k] = all
	}
	out := slices.Clone(all)
	for i := range out {
		out[i].list = out[i].list.clone()
	}
	return out
}

// clone is a copy of a list that shares no run or entry with it.
func (l *list) clone() *list {
	if l == nil {
		return nil
	}
	out := *l
	out.runs = slices.Clone(l.runs)
	for i := range out.runs {
		out.runs[i].entries = slices.Clone(l.runs[i].entries)
	}
	return &out
}

// predicates is predicatesIn, remembered; each caller gets its own.
func (ctx *context) predicates(s string, title bool) []predicate {
	k := sentenceKey{s, title}
	all, ok := ctx.decides[k]
	if !ok {
		if all = predicatesIn(s, title); ctx.decides == nil {
			ctx.decides = map[sentenceKey][]predicate{}
		}
		ctx.decides[k] = all
	}
	return slices.Clone(all)
}

// numbersIn is countsIn, remembered: several readers ask for the numbers of one sentence. No caller changes them.
func (ctx *context) numbersIn(s string) []countAt {
	all, ok := ctx.numbers[s]
	if !ok {
		if all = countsIn(s); ctx.numbers == nil {
			ctx.numbers = map[string][]countAt{}
		}
		ctx.numbers[s] = all
	}
	return all
}

// knownSchemes is knownSchemes of package scheme's programmes, remembered.
func (ctx *context) knownSchemes(s string) []schemeAt {
	all, ok := ctx.schemes[s]
	if !ok {
		all = slices.DeleteFunc(knownSchemes(s), func(k schemeAt) bool {
			return k.short && (!ctx.tellsCertifying() || ctx.exempts() || ctx.leavesOut(k.scheme, s[k.from:k.to]))
		})
		if ctx.schemes == nil {
			ctx.schemes = map[string][]schemeAt{}
		}
		ctx.schemes[s] = all
	}
	return all
}
