package release

import (
	"slices"
	"strings"

	"injeung/schema"
)

// countsForeign takes the numbers of a release that names nobody for those of companies, schools or persons, where its title or
// subtitle counts such: 올해 240개 기업·기관 인증 over 신규로 인증을 받은 곳은 80개.
func (ctx *context) countsForeign(f *Facts) {
	if f.Header.Kind != schema.Result || holdsNames(f) {
		return
	}
	for _, v := range ctx.titles() {
		for _, c := range countsIn(v.S) {
			if isForeignCount(c) && !c.rest && c.n > 1 && foreignDecided(v.S[c.to:]) && !ctx.besideHolders(v.S) {
				ctx.foreign = append(ctx.foreign, v.text(c.from, c.to))
				for i := range f.Decisions {
					f.Decisions[i].Counts = nil
				}
				return
			}
		}
	}
}

// foreignDecided says that a noun of decision ends the phrase right behind a number: (240개 기업)·기관 가나인증, (120개교) 신규 지정; not (3,000명)
// 혜택… 다라도시 선정.
func foreignDecided(rest string) bool {
	if k := strings.IndexAny(rest, ",…!?'\""); k >= 0 {
		rest = rest[:k]
	}
	rest = head(rest, 60)
	for i := 0; i < len(rest); i += runeLen(rest, i) {
		if decideNounAt(rest, i) != "" {
			return true
		}
	}
	return false
}

// besideHolders says that a title counts places, services or things beside whatever else it counts.
func (ctx *context) besideHolders(s string) bool {
	for _, c := range countsIn(s) {
		if !isForeignCount(c) && isHolderUnit(c) {
			return true
		}
	}
	return false
}

// titleOfOthers says that the title counts those who have no records, and nothing else: 6개 대학.
func (ctx *context) titleOfOthers() bool {
	all := countsIn(ctx.titleView().S)
	return len(all) > 0 && !slices.ContainsFunc(all, func(n countAt) bool { return !isForeignCount(n) })
}
