package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// madeThing finds what a thing was made in a sentence that decides: (‘가나 소리’를) 다라유산으로 지정했다, (가나축제가 올해의)
// 다라축제로 선정됐다. The groups are the particle behind the thing, what it was made, and the verb.
var madeThing = hangul.MustCompile(`([을를이가])\s([^,.]{2,40}?)(?:으로|로|에)\s(?:최종\s|신규\s|새로\s|추가\s|새롭게\s|추가로\s|신규로\s)*((?:재)?(?:선정|지정|인증|등재))(?:했|하였|됐|되었|한다고|됐다고|됩니다|합니다|했습니다|됐습니다)`)

// mostNamed is in how many of the first sentences a thing may be told of that is not counted.
const mostNamed = 3

// namedThing reads one or some things that one of the first sentences says were made something, where nothing was read of the
// release: each stands in quotes or ends in the same word as what it was made.
func (ctx *context) namedThing(f *Facts) {
	if f.Header.Kind != schema.Result || len(f.Decisions) > 0 || len(ctx.foreign) > 0 {
		return
	}
	for p, r := range ctx.firstSentences(mostNamed) {
		s := p.S[r[0]:r[1]]
		m := madeThing.FindStringSubmatchIndex(s)
		if m == nil || tellsElse(s) || !ctx.newsIn(s) {
			continue
		}
		of, ok := ctx.schemeNamed(p.view, r[0]+m[5]-closingQuote(s[:m[5]]), leastThings)
		if !ok || scheme.SubjectOf(of.Name) != scheme.Unknown || !mayBeThings(of) {
			continue
		}
		c := &clause{ctx: ctx, view: p.view, base: r[0], s: s, block: p.index, where: InBody}
		names := c.partedNames(c.namedParts(c.thingFrom(m[2]), m[2]), mostOf)
		if len(names) == 0 || !c.madeAlike(names, of.ID) {
			continue
		}
		d := Decision{Scheme: of, Status: schema.New, Where: InBody, Block: p.index, Rule: ThingsInRow, Words: p.text(r[0], r[1])}
		if st, at := statusOfCounted(s[m[2]:]); st.OfEarlier() {
			d.Status, d.StatusBy = st, p.value(r[0]+m[2]+at[0], r[0]+m[2]+at[1], "sentence.status")
		}
		for _, n := range names {
			d.Holders = append(d.Holders, Holder{Kind: ServiceHolder, Rule: ThingsInRow, Words: unquoted(p.text(r[0]+n[0], r[0]+n[1]))})
		}
		f.Decisions = append(f.Decisions, d)
		return
	}
}

// mostOf bounds the names that one sentence joins.
const mostOf = 12

// thingFrom is where the first name begins of those that end at byte to: at its quote, or behind the last word that tells who
// chose it, where or why.
func (c *clause) thingFrom(to int) int {
	from := c.rowFrom(to)
	if q := quoted(c.s[from:to]); len(q) > 0 && to-(from+q[len(q)-1][1]) <= len("」") {
		first := len(q) - 1
		for first > 0 && isJoint(c.s[from+q[first-1][1]+quoteAfter(c.s[from+q[first-1][1]:]):from+q[first][0]-quoteBefore(c.s[:from+q[first][0]])]) {
			first--
		}
		return from + q[first][0] - quoteBefore(c.s[:from+q[first][0]])
	}
	return max(from, c.phraseFrom(to))
}

// madeAlike says that all names are of things, each in quotes or ending as the name of what they were made does.
func (c *clause) madeAlike(names [][2]int, id string) bool {
	return c.namesThings(names, "", "곳") && !slices.ContainsFunc(names, func(r [2]int) bool {
		t := c.s[r[0]:r[1]]
		return closingQuote(t) == 0 && !strings.HasSuffix(id, lastRunes(t, 2))
	})
}
