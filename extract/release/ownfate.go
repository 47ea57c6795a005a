package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// fatePattern finds behind places what became of their zone or title, by a verb before the next places.
var fatePattern = hangul.MustCompile(`(?:^|\s)(?:지정 ?|인증 ?)?(?:구역|면적|기간|기한|지정|인증|자격|계획|내용|경계|범위|지위|효력)(?:이|가|을|를|은|는|도)\s[^,.]{2,40}(?:며|고|되|지만|하는 한편),?\s?$`)

// ownFate says that words between unit i and the next names, before predicate p, tell what became of the
// unit, though by no verb that decides: (가나시는) 구역이 바뀌며 (다라군은 해제됐다).
func (c *clause) ownFate(i int, p *predicate) bool {
	u := &c.units[i]
	for k := i + 1; k < len(c.units) && c.units[k].from < p.from; k++ {
		next := &c.units[k]
		if next.list == nil {
			continue
		}
		gap := c.s[u.to:next.from]
		return strings.ContainsAny(gap, " ") && fatePattern.MatchString(gap)
	}
	return false
}
