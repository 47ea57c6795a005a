package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// leftWorse leaves out those whose grade is none of those that a programme of the best chooses by, or who are held against the ones
// chosen by one, with an issue: 가나시는 우수지역 에서 5등급을, 반면 다라시는 4등급을. A prize is never worse.
func (c *clause) leftWorse(got []prizePair) []prizePair {
	low := func(g prizePair) bool { return lowGrade.MatchString(c.s[g.prize.from:g.prize.to]) }
	if !slices.ContainsFunc(got, low) {
		return got
	}
	d, ok := c.prizeDecision()
	if !ok || !containsAny(d.Scheme.ID, []string{"우수", "모범", "으뜸"}) && !startsWithAny(c.s, []string{"반면", "이에 반해", "이와 달리", "그러나"}) {
		return got
	}
	for _, g := range got {
		if r := g.run.entries; low(g) {
			c.ctx.issues.add("not-selected", schema.Note, "the grade is of the lower half, by which the best are not chosen", c.text(r[0].from, r[len(r)-1].to))
		}
	}
	return slices.DeleteFunc(got, low)
}

// lowGrade is a grade of the lower half.
var lowGrade = hangul.MustCompile(`^(?:[3-9]|[C-F]|[다라마])\s?등급`)

// prizesGot are the prizes of a sentence without the grades that nobody got and those that are only counted, which are of the parts
// of what was judged: 1등급이 없었고, 5등급 2개를.
func (c *clause) prizesGot() (got []prizeAt) {
	for _, a := range c.prizesIn() {
		if !gradeCounted.MatchString(c.s[a.from:]) {
			got = append(got, a)
		}
	}
	return got
}

// gradeCounted finds at a grade that it is of nobody, or how many of them a place has.
var gradeCounted = hangul.MustCompile(`^(?:최우수|우수|장려|[A-Z0-9가-마]{1,2})\s?등급(?:[은이도]?\s(?:하나도\s|한\s곳도\s|전혀\s)?없|에\s(?:그|머)|\s?[0-9]{1,2}\s?개(?:\s?(?:분야|부문|항목))?[를을로와과,에])`)

// gradesCounted says that words only count the grades of the names before them: (가나시)는 1등급 3개를 받았다.
func (c *clause) gradesCounted(u prizeRun) bool {
	for _, a := range c.prizesIn() {
		if a.from >= u.last {
			return u.josa != "" && strings.TrimSpace(c.s[u.last:a.from]) == u.josa && gradeCounted.MatchString(c.s[a.from:])
		}
	}
	return false
}

// gradesUntold makes an issue of a sentence that only counts the grades of a place, where the release gives prizes: so no winner is
// lost without a word.
func (c *clause) gradesUntold() bool {
	if !strings.Contains(c.s, "등급") || refuses(c.s) || c.otherMerit() || c.ofPastChoice() {
		return false
	}
	all := c.prizesGot()
	counted := slices.ContainsFunc(c.prizeRuns(), func(u prizeRun) bool {
		return c.gradesCounted(u) && !slices.ContainsFunc(all, func(a prizeAt) bool { return a.from >= u.last && c.prizeFollows(u, &a) })
	})
	if _, ok := c.prizeDecision(); !ok || !counted {
		return false
	}
	c.ctx.issues.add("unread-decision", schema.Note, "the sentence only counts the grades of a place, or says that it has none; if it was chosen by them, its words are missing from the recognisers", c.text(0, len(c.s)))
	return true
}
