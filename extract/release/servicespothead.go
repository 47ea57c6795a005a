package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// bracketSpot reads a head in a bracket: [가나 결제], (가나 결제) 다라는 …, <가나 결제>(다라).
func (c *clause) bracketSpot(in [2]int, end int, form string) (s spot, ok bool) {
	in = trimmed(c.s, in[0], in[1])
	if k := openingOf(c.s[in[0]:in[1]]); k > 0 && strings.HasSuffix(c.s[:in[1]], ")") {
		return c.pairSpot(trimmed(c.s, in[0], in[0]+k), trimmed(c.s, in[0]+k+1, in[1]-1), form+"(")
	}
	for _, sign := range bracketSigns {
		if k := strings.Index(c.s[in[0]:in[1]], sign); k > 0 {
			return c.pairSpot(trimmed(c.s, in[0], in[0]+k), trimmed(c.s, in[0]+k+len(sign), in[1]), form+sign)
		}
	}
	if a, b, e := bracketAt(c.s, end); e > 0 && c.s[end] == '(' {
		return c.pairSpot(in, trimmed(c.s, a, b), form+"(")
	}
	by := c.subjectOfTale(c.pastLead(end, len(c.s)), len(c.s))
	if by[1] == 0 {
		by = c.makerBehind(end, len(c.s))
	}
	return spot{tale: c.tell(by, in, false), form: form}, c.spotName(in)
}

// pairSpot reads two parts, one of which is the name.
func (c *clause) pairSpot(a, b [2]int, form string) (spot, bool) {
	if (form == ":" || form == "=") && !c.canHave(b) {
		by := c.subjectOfTale(b[0], b[1])
		if by[1] == 0 {
			by = c.makerBehind(b[0]-1, b[1])
		}
		return spot{tale: c.tell(by, a, false), form: form}, c.spotName(a)
	}
	if form == "(" {
		b = c.withoutRole(b)
	}
	if at, name := c.placeFirst(a); form == "(" && at[1] > 0 && c.canHave(b) {
		s := spot{tale: c.tell(b, name, false), form: form}
		s.in = [2]int{c.base + at[0], c.base + at[1]}
		return s, true
	}
	s := spot{tale: c.tell(b, a, false), form: form, swap: true}
	if by, site := c.bodyAndSite(b); by != b {
		s.tale, s.swap = c.tell(by, a, false), false
		if site[1] > site[0] {
			s.in = [2]int{c.base + site[0], c.base + site[1]}
		}
		return s, c.spotName(a) && c.canHave(by)
	}
	return s, !innerBracket.MatchString(c.s[b[0]:b[1]]) && (c.spotName(a) && c.canHave(b) || c.spotName(b) && c.canHave(a))
}

// innerBracket is a bracket that is no legal form: 가나 알리미(다라).
var innerBracket = hangul.MustCompile(`\([^)]{2}`)

// topicSpot reads what a sentence is about: 가나 결제는 …, 다라의 가나 결제는 ….
func (c *clause) topicSpot(r [2]int, end int) (s spot, ok bool) {
	if k := genitiveOf(c.s[r[0]:r[1]]); k > 0 {
		by, name := [2]int{r[0], r[0] + k}, trimmed(c.s, r[0]+k+len("의 "), r[1])
		if c.canHave(by) && c.plainName(name) && !c.onlyPlace(by) {
			return spot{tale: c.tell(by, name, false), form: "의"}, true
		}
	}
	if by, name, ok := c.partedTale(r); ok {
		return spot{tale: c.tell(by, name, false), form: "의"}, true
	}
	return spot{tale: c.tell(c.makerBehind(end, len(c.s)), r, false), form: "은"}, c.plainName(r) && c.spotName(r)
}

// lineSpot reads a line that is a name and no more.
func (c *clause) lineSpot(r [2]int) (s spot, ok bool) {
	words := c.s[r[0]:r[1]]
	if c.base > c.pastLabel || !c.spotName(r) || isClause(words) || !isServiceWords(c.text(r[0], r[1])) {
		return s, false
	}
	return spot{tale: c.tell([2]int{}, r, false), form: "line"}, true
}

// shortSpot reads a marked line that is one word and no more, which may be a name over what is told of it: ○ 가나글.
func (c *clause) shortSpot() []spot {
	r := trimmed(c.s, lineStart(c.s), len(c.s))
	s := c.s[r[0]:r[1]]
	if c.base != 0 || utf8.RuneCountInString(s) > leastSpot || !c.canName(r) || noName.MatchString(s) || titleWords.MatchString(s) || fieldNoun.MatchString(s) || c.surelyPlaces(s) || strings.HasSuffix(s, ")") {
		return nil
	}
	t := spot{tale: c.tell([2]int{}, r, false), form: "line"}
	t.leads = true
	return []spot{t}
}

// leastSpot is the least number of letters of a name without quotes; shorter words are persons and posts.
const leastSpot = 5

// spotName says that words without quotes can be the name of a service where nothing but their place tells it.
func (c *clause) spotName(r [2]int) bool {
	s := c.s[r[0]:r[1]]
	if n := utf8.RuneCountInString(s); n < leastSpot || n == leastSpot && !strings.Contains(s, " ") || !c.canName(r) || noName.MatchString(s) || deciders.MatchString(s) || sittings.MatchString(s) || pointing.MatchString(s) {
		return false
	}
	return !strings.HasSuffix(s, " 것") && !fieldNoun.MatchString(s) && !postBehind.MatchString(s) && (endsLikeService(s) || !c.namesBody(r[0], r[1])) && endsInVerbNoun(s) < manyVerbs
}

// settleSpots tells for pairs which part is the name, by all of them together; false where nothing tells it.
func (ctx *context) settleSpots(all []spot) bool {
	first, second := 0, 0
	for i := range all {
		s := &all[i]
		if !s.swap {
			continue
		}
		p := &ctx.passages[s.at]
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
		x, y := c.bodyLike(s.name), c.bodyLike(s.by)
		if x == 0 || !c.spotName(s.by) {
			first = -1 << 16
		}
		if y == 0 || !c.spotName(s.name) {
			second = -1 << 16
		}
		first, second = first+x, second+y
	}
	switch {
	case first < 0 && second < 0:
		return false
	case first > second:
		for i := range all {
			if all[i].swap {
				all[i].name, all[i].by = all[i].by, all[i].name
			}
		}
	}
	return true
}

// spotKeys are the keys of the names of spots, each once.
func (ctx *context) spotKeys(all []spot) (keys []string) {
	for i := range all {
		if k := hangul.Key(ctx.wordsOf(&all[i].tale)); !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys
}
