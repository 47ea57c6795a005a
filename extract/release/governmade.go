package release

import "injeung/normalize/hangul"

var (
	// planPassed ends the words before a verb that passes only the plan of those named: (가나시 등 3곳)의 조성계획을 (승인하고).
	planPassed = hangul.MustCompile(`계획(?:안|서)?(?:을|를)\s(?:최종\s)?$`)
	// planMade leads from that verb to the one that says what they were made by it: (승인하고) 제2차 예비 가나도시로 (선정했다).
	planMade = hangul.MustCompile(`^,?\s?(?:[^\s,.]{1,12}\s){0,4}[^\s,.]{1,16}(?:로|으로)['"]?\s(?:최종\s|신규\s|새로\s|각각\s)?$`)
)

// madeThen is the verb that says what those are made whose plan alone the first passes; nil where there is none.
func (c *clause) madeThen(p *predicate) *predicate {
	if p.noun != "승인" && p.noun != "의결" && p.noun != "확정" || p.tense == didPast || !planPassed.MatchString(c.s[:p.from]) {
		return nil
	}
	for k := range c.predicates {
		q := &c.predicates[k]
		if q.from >= p.to {
			if q.tense == didPast && !c.unitBetween(p.to, q.from) && planMade.MatchString(c.s[p.to:q.from]) {
				return q
			}
			return nil
		}
	}
	return nil
}
