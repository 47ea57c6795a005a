package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// leaveDoubled leaves out decisions on a programme that the release names in passing, once
// and neither in a title nor in quotes, where they are on the very places that it gives
// another one which it does name so: what those places are to become, or how they are
// called.
func (ctx *context) leaveDoubled(f *Facts) {
	var kept []Decision
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if o := ctx.doubleOf(f, d); o != nil {
			ctx.issues.add("doubled-scheme", schema.Note,
				"the places are those of "+o.Scheme.Name+", and this name is printed once and in passing; if it is a programme, quotes or the title would say so", d.Words)
			continue
		}
		kept = append(kept, *d)
	}
	f.Decisions = kept
}

// doubleOf is the decision of another programme on the places of d, where d's own is only
// named in passing.
func (ctx *context) doubleOf(f *Facts, d *Decision) *Decision {
	if d.Where != InBody && d.Where != InList || d.Scheme.Known || len(d.Holders) < 2 || !ctx.inPassing(d.Scheme) && !ctx.isByName(d.Scheme) {
		return nil
	}
	for i := range f.Decisions {
		o := &f.Decisions[i]
		if o.Scheme.ID == d.Scheme.ID || o.Words.S == d.Words.S && o.Block == d.Block || o.Status != d.Status || !sameHolders(o.Holders, d.Holders) || ctx.inPassing(o.Scheme) {
			continue
		}
		return o
	}
	return nil
}

// isByName says that the release prints a name in a bracket right behind another programme's, and
// neither in the main title nor as one that is given, too: 가나지구(다라시범지구)로 지정.
func (ctx *context) isByName(s Scheme) bool {
	if ctx.header == nil || strings.Contains(hangul.NoSpace(ctx.titleView().S), s.ID) {
		return false
	}
	is, ok := ctx.byName[s.ID]
	if !ok {
		if is = ctx.behindAnother(s) && !ctx.alsoGiven(s.ID); ctx.byName == nil {
			ctx.byName = map[string]bool{}
		}
		ctx.byName[s.ID] = is
	}
	return is
}

// behindAnother says that a name stands in a bracket behind that of a programme.
func (ctx *context) behindAnother(s Scheme) bool {
	for _, v := range ctx.runningTexts() {
		if !strings.Contains(v.S, "(") {
			continue
		}
		bare := hangul.NoSpace(v.S)
		if k := strings.Index(bare, "("+s.ID+")"); k > 0 && isSyllable(lastRune(bare[:k])) && endsAsProgramme(bare[:k]) {
			return true
		}
	}
	return false
}

// alsoGiven says that places were given a name besides another: 가나지구로도 지정.
func (ctx *context) alsoGiven(id string) bool {
	for _, bare := range ctx.bareTexts() {
		if strings.Contains(bare, id+"로도") || strings.Contains(bare, id+"에도") {
			return true
		}
	}
	return false
}

// inPassing says that a programme is named in one paragraph only, without quotes.
func (ctx *context) inPassing(s Scheme) bool {
	if s.Known {
		return false
	}
	is, ok := ctx.passing[s.ID]
	if !ok {
		if is = ctx.namedOnce(s); ctx.passing == nil {
			ctx.passing = map[string]bool{}
		}
		ctx.passing[s.ID] = is
	}
	return is
}

func (ctx *context) namedOnce(s Scheme) bool {
	for _, v := range ctx.titles() {
		if strings.Contains(hangul.NoSpace(v.S), s.ID) {
			return false
		}
	}
	texts := 0
	for i := range ctx.passages {
		if strings.Contains(hangul.NoSpace(ctx.passages[i].S), s.ID) {
			texts++
		}
	}
	return texts < 2 && !ctx.inQuotes(s.ID)
}

// sameHolders says that two lists name the same places, spelling of provinces aside.
func sameHolders(a, b []Holder) bool {
	names := map[string]bool{}
	for _, h := range a {
		names[nameHeld(&h)] = true
	}
	seen := map[string]bool{}
	for _, h := range b {
		n := nameHeld(&h)
		if !names[n] {
			return false
		}
		seen[n] = true
	}
	return len(seen) == len(names)
}
