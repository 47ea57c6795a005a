package release

import (
	"regexp"
	"slices"
	"strings"

	"injeung/normalize/date"
	"injeung/schema"
	"injeung/schema/scheme"
)

// ByCount is the rule of names that nothing but their number ties to a decision.
const ByCount = "list.by-count"

// leastCounted is the least number of names that are taken for their number alone;
// fewer can be as many by accident.
const leastCounted = 3

// strangers are words of sentences that name places for another reason than that
// they were chosen now.
var strangers = wordsOf(applyingWords, failedWords, setAsideWords, denyingWords, lastYearWords, lastYearToo, untilNowWords, standingWords, stillToCome, []string{
	"참여한", "참가", "지원했", "지원한", "이전", "예정", "계획", "방문", "참석", "간담회", "설명회", "개최", "견학",
	"체결", "순으로", "감소", "증가", "통계", "조사", "추천", "인접", "비롯", "대비", "거쳐", "인구", "후원", "문의", "연락",
	"통과한", "통과했", "끝난", "끝나는", "종료", "만료", "관심", "문을 연", "둘러", "찾아",
})

// toldAgain says that names were told in this text already: 앞서 말한 가나와 다라.
var toldAgain = regexp.MustCompile(`(?:앞서|위에서) (?:언급|말|소개|설명|열거)(?:한|된) `)

// deed is one programme and status of a release.
type deed struct {
	scheme string
	status schema.Status
}

// byCount finds who was decided on where a number is declared and no statement was
// understood that names them: those of the one sentence or line that names just as
// many places, none of which holds anything else. What would fit two decisions, or
// two lists, is left to the issue about places that were not read.
func (ctx *context) byCount(f *Facts) {
	if f.Header.Kind != schema.Result {
		return
	}
	wanted := unnamed(f.Decisions)
	if len(wanted) == 0 {
		return
	}
	lists := ctx.strayLists(heldIn(f))
	for n, of := range wanted {
		if found, ok := lists[n]; ok && of != nil && found != nil {
			for _, u := range found.units {
				f.Decisions = append(f.Decisions, found.listed(u, *of)...)
				ctx.issues.add("unread-places", schema.Note, "no statement was understood to name these; they were taken for those declared, being as many", found.text(u.from, u.to))
			}
		}
	}
}

// unnamed are the decisions of which only a number is told, by that number; nil for
// a number that two programmes or statuses have.
func unnamed(all []Decision) map[int]*Decision {
	named, by := map[deed]bool{}, map[deed]*Decision{}
	for i := range all {
		d := &all[i]
		at := deed{d.Scheme.ID, d.Status}
		named[at] = named[at] || len(d.Holders) > 0
		if n := declared(d); n >= leastCounted && by[at] == nil && certifies(d.Scheme) != scheme.Service && !noHolders(d.Scheme) && !d.sited() {
			by[at] = d
		}
	}
	out := map[int]*Decision{}
	for at, d := range by {
		n := declared(d)
		if _, twice := out[n]; twice || named[at] {
			d = nil
		}
		if d != nil || !named[at] {
			out[n] = d
		}
	}
	return out
}

// sited says that a number of the decision is of what lies in the places.
func (d *Decision) sited() bool {
	return slices.ContainsFunc(d.Counts, func(c Count) bool { return c.Sites })
}

// strayLists are the sentences and lines of which every name is a place that holds
// nothing, by the number of their names; nil for a number that two of them have which
// do not name the same.
func (ctx *context) strayLists(held map[string]bool) map[int]*clause {
	out, names := map[int]*clause{}, map[int]string{}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if ctx.inHeader(p) || p.cell >= 0 || ctx.gaz.lastName(p.S) < 0 {
			continue
		}
		for _, at := range sentencesOf(p.S) {
			s := p.S[at[0]:at[1]]
			if strings.Count(s, ",")+strings.Count(s, "·")+strings.Count(s, "△")+strings.Count(s, "▲")+strings.Count(s, "와 ")+strings.Count(s, "과 ") < leastCounted-1 || containsAny(toldAgain.ReplaceAllString(s, ""), strangers) {
				continue
			}
			c := ctx.newClause(p.view, at[0], at[1], InList, p.index)
			c.rule = ByCount
			n, who := c.stray(held)
			switch old, seen := names[n]; {
			case n < leastCounted || seen && old == who:
			case seen:
				out[n] = nil
			default:
				out[n], names[n] = c, who
			}
		}
	}
	return out
}

// stray gives how many places a clause names that hold nothing, and which; none where
// it names others too, or a year gone by.
func (c *clause) stray(held map[string]bool) (int, string) {
	if c.goneBy() {
		return 0, ""
	}
	var who []string
	lists := c.units[:0:0]
	for _, u := range c.units {
		if u.services != nil {
			return 0, ""
		}
		if u.list == nil {
			continue
		}
		if !u.list.allKnown() || u.list.anyOf(c.s, held) {
			return 0, ""
		}
		for _, e := range u.list.entries() {
			if who = append(who, c.s[e.local[0]:e.local[1]]); e.alone() {
				who[len(who)-1] = c.s[e.nameAt.from:e.nameAt.to]
			}
		}
		lists = append(lists, u)
	}
	c.units = lists
	slices.Sort(who)
	if len(slices.Compact(slices.Clone(who))) < len(who) {
		return 0, ""
	}
	return len(who), strings.Join(who, " ")
}

// goneBy says that a sentence tells of a year before the release.
func (c *clause) goneBy() bool {
	return slices.ContainsFunc(c.years, func(y date.YearAt) bool { return y.Year < c.ctx.day().Y })
}
