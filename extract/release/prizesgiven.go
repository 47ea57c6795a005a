package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// givesPrizes says that the title, or the name of a programme of the release, tells of prizes,
// or that as many places got some as the title declares.
func (ctx *context) givesPrizes(title []Decision) bool {
	if prizeRelease.MatchString(ctx.titles()[0].S) {
		return true
	}
	if slices.ContainsFunc(ctx.known, func(k programme) bool { return prizeRelease.MatchString(k.Name) || ctx.isContest(k.ID) }) {
		return true
	}
	if p, s := ctx.firstSentence(); p != nil && strings.Contains(p.S[s[0]:s[1]], "우수") && praisedLead.MatchString(p.S[s[0]:s[1]]) && !ctx.tablesName(mostlyNamed) {
		ctx.divided = true
		return true
	}
	if ctx.subtitleAwards() {
		ctx.divided = true
		return true
	}
	n := 0
	for i := range title {
		n = max(n, declared(&title[i]))
	}
	ctx.divided = n > 1 && len(ctx.prizeWinners()) == n
	return ctx.divided
}

// subtitleAwards says that a subtitle tells that the good ones of the places were given prizes: 우수 지자체 25개소 시상.
func (ctx *context) subtitleAwards() bool {
	return slices.ContainsFunc(ctx.titles()[1:], func(v view) bool { return awardedBelow.MatchString(v.S) }) && !ctx.tablesName(mostlyNamed)
}

// awardedBelow finds such words.
var awardedBelow = hangul.MustCompile(`우수\s?(?:기관|지자체|지방정부|지방자치단체|자치단체|시·군·구|시군구|시·군|시군|시·도|지역|도시)(?:\s?\(?[0-9]{1,3}\s?(?:개\s?[가-힣·]{0,4}|개소|곳)\)?)?(?:에|을|를)?\s(?:[가-힣]{2,4}\s)?(?:시상|표창|포상)`)

// mostlyNamed is how many cells with names of places make a table one of those chosen, which says more than a sentence that names some.
const mostlyNamed = 5

// tablesName says that n cells of a table begin with the name of a place.
func (ctx *context) tablesName(n int) bool {
	for i := range ctx.doc.Blocks {
		t := ctx.doc.Blocks[i].Table
		if t == nil {
			continue
		}
		named := 0
		for k := range t.Cells {
			if _, ok := ctx.gaz.placeAt(hangul.FoldString(t.Cells[k].Words()), 0); ok {
				named++
			}
		}
		if named >= n {
			return true
		}
	}
	return false
}

// praisedLead finds in a first sentence that places were chosen as the good ones of all: 9곳을 우수기관으로 선정.
var praisedLead = hangul.MustCompile(`(?:^|\s)(?:최우수|우수)\s?(?:기관|지자체|지방정부|지방자치단체|자치단체|시·군·구|시군구|시·군|시군|시·도)(?:으로|로)\s(?:[가-힣]{2,4}\s)?(?:선정|뽑|선발|시상|표창|포상)`)

// prizeWinners are the places that the text says got a prize.
func (ctx *context) prizeWinners() (won whos) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !prizeEnds.among(p.held()) {
			continue
		}
		for _, s := range p.sentences() {
			if words := p.S[s[0]:s[1]]; !prizeEnds.in(words) || !ctx.tellsPrizes(words) {
				continue
			}
			c := ctx.newClause(p.view, s[0], s[1], InBody, p.index)
			for _, g := range c.prizePairs() {
				for n := range g.run.entries {
					won.add([]Holder{c.holder(&g.run.entries[n])})
				}
			}
		}
	}
	return won
}

// isContest says that the text calls a programme a contest: ‘가나도시’ 공모전.
func (ctx *context) isContest(id string) bool {
	return slices.ContainsFunc(ctx.programmes, func(m mention) bool {
		if m.ID != id || m.passage < 0 || m.passage >= len(ctx.passages) {
			return false
		}
		s := ctx.passages[m.passage].S
		return m.to <= len(s) && contests.at(strings.TrimLeft(head(s[m.to:], 40), " '\"」")) != ""
	})
}

// contests are what prizes are given at.
var contests = setOf("공모전", "경진대회", "경연대회", "콘테스트", "시상식", "어워드")

// prizeRelease finds in a title, or in a programme's name, that prizes are given.
var prizeRelease = hangul.MustCompile(`수상|시상|표창|포상(?:[^금]|$)|우수|평가|경진|공모전|콘테스트|어워드|경연|[가-힣]상(?:$|[ ,…’'"」』에을를은이])`)
