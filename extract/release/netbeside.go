package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// beside says that a line, or a sentence without a verb of the past, ends in names of places that nothing uses:
// where a line of the same kind beside it has names that were read, or, in a release without any, where it is said
// who it is on.
func (n *netOf) beside(i int, r [2]int) bool {
	p := &n.ctx.passages[i]
	s := p.S[r[0]:r[1]]
	if tellsPast(s) {
		return false
	}
	if n.plan {
		return n.used.rows == 0 && !n.otherTime(s) && (n.countedWho(s) || newlyThere.MatchString(s) && n.endsInNames(s) > 0)
	}
	line := !p.isSentence() && r[1]-r[0] == len(p.S)
	if !line && (n.used.rows > 0 || !n.seen) || line && !n.nextToRead(i) {
		return false
	}
	from := n.endsInNames(s)
	return from > 0 && !n.otherTime(s) && !containsAny(s, stillToCome) && !asks(s) && labelEnds.MatchString(s[:from])
}

// countedWho says that a sentence names as many places that nothing uses as its topic counts: 새로 함께하는 2곳은 가나시, 다라군이다.
func (n *netOf) countedWho(s string) bool {
	units := n.ctx.unitsOf(s, false)
	from := n.endsInNames(s)
	if from == 0 || len(units) < 2 || units[len(units)-2].count == nil {
		return false
	}
	c := units[len(units)-2]
	return c.count.n == len(units[len(units)-1].list.entries()) && (c.josa == "은" || c.josa == "는") && strings.TrimSpace(s[c.to+len(c.josa):from]) == ""
}

// labelEnds finds a label or topic right before names: 조건부 지정 : , 주인공은.
var labelEnds = hangul.MustCompile(`(?:^|\s)[가-힣]{1,10}(?:은|는|\s?:|\))\s*$|^\(?[가-힣]{1,10}[):]\s*$`)

// namesEnd goes on behind names at the end of a line or sentence.
var namesEnd = hangul.MustCompile(`^(?:\s?등)?(?:\s?(?:이다|다|이었다|임))?[.\s]*$`)

// endsInNames is where the first of the names begins that end a line or sentence and that nothing uses; 0 for none.
func (n *netOf) endsInNames(s string) int {
	units := n.ctx.unitsOf(s, false)
	if len(units) == 0 {
		return 0
	}
	u := &units[len(units)-1]
	if u.list == nil || !n.used.free(s, u.list) || !namesEnd.MatchString(s[u.to:]) {
		return 0
	}
	return u.list.entries()[0].from
}

// nextToRead says that a line right before or behind passage i, with the same mark, has names that are used.
func (n *netOf) nextToRead(i int) bool {
	form, _, _ := itemForm(&n.ctx.passages[i])
	for k := i - 1; k <= i+1; k += 2 {
		if k < 0 || k >= len(n.ctx.passages) {
			continue
		}
		o := &n.ctx.passages[k]
		if mark, _, _ := itemForm(o); mark != form || o.isSentence() || n.ctx.lastName(o.S) < 0 || strings.TrimSpace(o.S) == "" {
			continue
		}
		for _, u := range n.ctx.unitsOf(o.S, false) {
			if u.list != nil && n.used.any(o.S, u.list) {
				return true
			}
		}
	}
	return false
}
