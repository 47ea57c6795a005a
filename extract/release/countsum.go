package release

import (
	"strings"

	"injeung/schema"
)

// checkSum makes an issue of a sentence whose parts do not make up the whole it
// declares: 신규 2곳과 연장 1곳을 더해 총 5곳.
func (c *clause) checkSum() {
	sum, parts := 0, 0
	for _, n := range c.ctx.numbersIn(c.s) {
		if !isHolderUnit(n) || isForeignCount(n) {
			continue
		}
		before := strings.TrimRight(c.s[:n.from], " ")
		if parts > 1 && summedUp(before) {
			if n.n != sum {
				c.ctx.issues.add("count-mismatch", schema.Note, "the numbers of the statuses do not make up the number of all that the sentence declares", c.text(n.from, n.to))
			}
			return
		}
		if !c.statusEnds(len(before)) {
			sum, parts = 0, 0
			continue
		}
		sum, parts = sum+n.n, parts+1
	}
}

// summedUp says that words before a count make it the sum of those before.
func summedUp(before string) bool {
	for _, w := range []string{"을 더해 총", "를 더해 총", "을 더해", "를 더해", "을 합쳐 총", "을 합쳐", "을 합해 총", "을 합해", "을 합한", "등 총", "등 모두", "을 포함해 총", "을 더해 모두", "을 합쳐 모두"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// statusEnds says that a status word ends at byte i, perhaps with the noun of
// decision behind it: 신규, 신규 지정.
func (c *clause) statusEnds(i int) bool {
	for _, st := range c.statuses {
		if st.to > i {
			continue
		}
		switch strings.Trim(c.s[st.to:i], " ") {
		case "", "지정", "인증", "선정", "은", "는", "지정은", "인증은":
			return true
		}
	}
	return false
}

// ofBoth says that a count is governed by two decisions together: 12곳 새로
// 지정·재지정, 6곳 지정 및 재지정.
func (c *clause) ofBoth(g governed) bool {
	if g.by == nil || g.by.from < g.to {
		return false
	}
	rest := c.s[min(g.by.from+len(g.by.noun), len(c.s)):]
	for _, w := range []string{"·", "/", ", ", " 및 ", "과 ", "와 "} {
		t, ok := strings.CutPrefix(rest, w)
		if !ok {
			continue
		}
		st := nounStatus(decideNounAt(t, 0))
		if w == ", " && !endsPhrase(t, len(decideNounAt(t, 0))) {
			return false // 5곳 지정, 재지정 3곳
		}
		return st != "" && st != g.by.status
	}
	return false
}
