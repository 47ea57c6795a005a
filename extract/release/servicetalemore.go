package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// goesOnFor says that what was given before is given for longer: 2년 더 운영할 수 있게.
var goesOnFor = hangul.MustCompile(`\d{1,2}(?:년|개월)(?:간|\s동안)?\s더\s|(?:계속|이어서)\s(?:운영|제공|시험|실증)할\s수\s있`)

// talesGoingOn takes the services of which it is told that they go on for longer for renewed ones, where the release tells
// that some were renewed, and leaves the others.
func (ctx *context) talesGoingOn(f *Facts, all []tale) (left []tale) {
	k := slices.IndexFunc(f.Decisions, func(d Decision) bool { return d.Status == schema.Renewed && d.ofServices() })
	if k < 0 {
		return all
	}
	base := f.Decisions[k]
	for i := range all {
		t := &all[i]
		if m := goesOnFor.FindStringIndex(ctx.passages[t.at].S[t.name[1]:t.to]); m == nil || t.verdict != granted {
			left = append(left, *t)
			continue
		}
		ctx.takeTale(f, &base, t)
	}
	return left
}
