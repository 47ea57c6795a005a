package release

import "injeung/normalize/hangul"

// lookedAtThem goes on behind a number of what was only looked at: (5건)의 안건을 심의하여, (12곳)을 심사해.
var lookedAtThem = hangul.MustCompile(`^(?:의\s(?:신청\s?)?(?:안건|과제|신청서?|제안서?|계획|서비스|제품|기술|사업|사례|후보지?|도시|지역|지자체|지방정부))?[을를]\s(?:[가-힣]{2,4}\s)?(?:심의|심사|검토|평가|논의|점검)(?:해서?|하여|하고|한\s결과|한\s끝에|했으며|하였으며|해\s본\s결과),?\s`)

// lookedAtWords are the verbs of it.
var lookedAtWords = setOf("심의", "심사", "검토", "평가", "논의", "점검")

// lookedAt says that unit i, with the number at its end, is of what was looked at, of which the verb takes fewer that are counted
// behind it: 가나 등 총 5건의 안건을 심의하여, 특례 3건과 허가 1건을 지정했다.
func (c *clause) lookedAt(g governed, i int) bool {
	n := g.count
	if n == nil && g.list != nil {
		n = g.list.total
	}
	if n == nil || g.by.from < g.to || !lookedAtWords.in(c.s[g.to:g.by.from]) || !lookedAtThem.MatchString(c.s[g.to:]) {
		return false
	}
	sum := 0
	for k := i + 1; k < len(c.units) && c.units[k].from < g.by.from; k++ {
		if u := &c.units[k]; u.count != nil {
			sum += u.count.n
		}
	}
	return sum > 0 && sum < n.n
}
