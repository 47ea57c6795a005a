package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// ofRoundInTurn says that those decided on are of one of several rounds which a sentence tells one after the other, with
// one verb, and that neither the titles nor the lead tell of that round: 제1차로 가나시, 다라시를, 제2차로 마바군을 지정했다.
// Words of this round make it this release's all the same.
func (c *clause) ofRoundInTurn(g governed) bool {
	if c.title || len(c.batches) < 2 || g.from >= g.by.from || c.opens() || containsAny(c.s, newsWords) || containsAny(c.s[:g.from], nowWords) {
		return false
	}
	rounds, last, gone := 0, 0, false
	for _, b := range c.batches {
		n, of := c.roundLeads(b)
		if of == nil || b[1] > g.by.from || n != last+1 && last > 0 {
			continue
		}
		rounds, last = rounds+1, n
		if of.from <= g.from && b[0] <= g.to {
			gone = n != c.ctx.ownRound() && !c.ctx.titleRound(n)
		}
	}
	return rounds > 1 && gone && c.leadOfOthers()
}

// leadOfOthers says that a title or the first sentence names places that the clause does not, or counts another number of them, so that
// its rounds are those before. A lead that tells of nobody leaves them to the rounds.
func (c *clause) leadOfOthers() bool {
	texts := []string{}
	for _, t := range c.ctx.titles() {
		texts = append(texts, t.S)
	}
	if p, s := c.ctx.firstSentence(); p != nil {
		texts = append(texts, p.S[s[0]:s[1]])
	}
	named := 0
	for _, u := range c.units {
		if u.list != nil {
			named += u.list.size()
		}
	}
	for i, s := range texts {
		if c.namesOthers(s, i+1 < len(texts)) {
			return true
		}
		if slices.ContainsFunc(countsIn(s), func(n countAt) bool { return countsPlaces(n) && isHolderUnit(n) && n.n != named }) {
			return true
		}
	}
	return false
}

// roundLeads is the number of a round and the unit that it leads to, behind it or as a label of its names: 제1차로 (가나시); nil for none.
func (c *clause) roundLeads(b [2]int) (int, *unit) {
	n, _ := strconv.Atoi(strings.TrimRight(strings.TrimLeft(c.s[b[0]:b[1]], "제 "), "차기회 "))
	for i := range c.units {
		u := &c.units[i]
		switch {
		case n == 0:
		case u.list != nil && slices.ContainsFunc(u.list.runs, func(r run) bool { return r.class[0] <= b[0] && b[1] <= r.class[1] }):
			return n, u
		case u.from >= b[1] && roundTo.MatchString(c.s[b[1]:u.from]):
			return n, u
		case u.from >= b[1]:
			return n, nil
		}
	}
	return n, nil
}

// roundTo stands between a round and who was chosen in it, at most with the time of it: 제1차(2019년)로, 2기에는.
var roundTo = hangul.MustCompile(`^(?:\([^()]{1,20}\))?\s?(?:로|으로|에|에는|에서|에서는|는)?\s?(?:총\s|모두\s)?$`)

// roundsLead finds rounds that lead to those chosen in each.
var roundsLead = hangul.MustCompile(`(?:^|[\s,])제?\s?[0-9]{1,2}(?:차|기)(?:\([^()]{1,20}\))?(?:로|에|에는|으로)\s`)

// tellsRounds says that a text tells of several rounds one after the other.
func tellsRounds(s string) bool {
	return (strings.Contains(s, "차") || strings.Contains(s, "기")) && len(roundsLead.FindAllStringIndex(s, 2)) > 1
}
