package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// poolOfRound finds, behind a round, what was decided in it on those out of whom some are told of: (지난 1차) 공모에서 예비지정된 9곳 중.
// Those who only applied are out of this round.
var poolOfRound = hangul.MustCompile(`^\s?(?:공모|선정|지정|심사|평가|심의|선발|때|당시)[^,.]{0,40}(?:예비\s?지정|예비\s?선정|탈락|제외|보류|미선정|미지정|고배|(?:선정|지정|포함|통과)(?:되지|하지)\s(?:않|못))[^,.]{0,40}\s(?:중|중에|중에서|가운데)\s?$`)

// lastRoundWords stand before the round that was before this.
var lastRoundWords = []string{"지난", "지난번", "앞선", "앞서", "직전", "이전"}

// ofPool says that a round before byte i is the one before this, in which others than those now chosen were decided on, of whom
// the words at i take some.
func (c *clause) ofPool(b [2]int, i int) bool {
	if b[1] > i || !poolOfRound.MatchString(c.s[b[1]:i]) {
		return false
	}
	return endsInOne(strings.TrimRight(c.s[:b[0]], "'\"제 "), lastRoundWords) || c.ctx.anotherRound(c.s[b[0]:b[1]])
}

// anotherRound says that the titles tell a round, and not this one.
func (ctx *context) anotherRound(round string) bool {
	told := false
	for _, v := range ctx.titles() {
		if strings.Contains(v.S, round) {
			return false
		}
		told = told || roundHere.MatchString(v.S)
	}
	return told
}

// someOfPool says that a number without names is of those out of whom the round before this chose, where the release counts more
// as chosen: they are some of all that it tells of. A number that nothing exceeds is of all.
func (c *clause) someOfPool(g governed) bool {
	if c.title || g.count == nil || g.list != nil || g.services != nil || !slices.ContainsFunc(c.batches, func(b [2]int) bool { return c.ofPool(b, g.from) }) {
		return false
	}
	return c.ctx.countsMore(g.count.n, countsIn(c.s))
}

// countsMore says that a title, or a sentence by 총 or 등, counts more than n as chosen, by a number that is none of those told
// beside n.
func (ctx *context) countsMore(n int, told []countAt) bool {
	titles := len(ctx.titles())
	for k, v := range ctx.runningTexts() {
		for _, all := range countsIn(v.S) {
			whole := k < titles || all.whole || strings.HasSuffix(strings.TrimRight(v.S[:all.from], " "), "등")
			if all.n <= n || !whole || slices.ContainsFunc(told, func(c countAt) bool { return c.n == all.n }) {
				continue
			}
			if slices.ContainsFunc(ctx.predicates(v.S, k < titles), func(p predicate) bool { return p.from >= all.to || k < titles }) {
				return true
			}
		}
	}
	return false
}
