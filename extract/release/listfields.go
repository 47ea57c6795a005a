package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// topicOfChosen finds a sentence whose topic are those who were chosen: 선정된 지자체는, 이들 지역에서는.
var topicOfChosen = hangul.MustCompile(`^\s?(?:이번에 |새로 |최종 )?(?:(?:선정|지정|인증)(?:된|한)? (?:지자체|지방자치단체|지역|도시|시·군|시·군·구|구역|대상지|곳)들?|이들(?: [0-9]{1,2}(?:개|곳))? ?(?:지자체|지방자치단체|지역|도시|시·군|구역)?)(?:에서)?(?:은|는) `)

// leastFields is the least number of fields with places in brackets.
const leastFields = 2

// inFields reads a sentence on those chosen that names them in brackets behind what each does, where a decision
// above counts more than it names: 선정된 지자체는 △물길 살피기(가나시·다라군) △짐 나르기(마바시)를 벌인다.
func (r *listReader) inFields(i int, p *passage, s [2]int, said []Decision) []Decision {
	t := p.S[s[0]:s[1]]
	if !strings.Contains(t, "(") || !topicOfChosen.MatchString(t) || r.ctx.gaz.lastName(t) < 0 || containsAny(t, lastYearWords) || containsAny(t, standingWords) {
		return nil
	}
	of, ok := r.shortOf(said)
	if !ok {
		return nil
	}
	c := r.ctx.newClause(p.view, s[0], s[1], InList, p.index)
	c.rule = "list.fields"
	names, fields := 0, 0
	for k := range c.units {
		u := &c.units[k]
		if u.list == nil || isSyllable(firstRune(c.s[u.to:])) && u.josa == "" {
			return nil
		}
		if c.s[u.from] == '(' {
			fields++
		} else if u.list.labelled() && strings.HasSuffix(c.s[:u.to], ")") {
			fields += len(u.list.runs) // 물길 살피기(가나시, 다라군), 짐 나르기(마바시)
		} else {
			return nil
		}
		names += len(u.list.entries())
	}
	if fields < leastFields || names > declared(&of) {
		return nil
	}
	var out []Decision
	for _, u := range c.units {
		for _, d := range c.listed(u, of) {
			d.Counts = nil
			out = merged(out, d)
		}
	}
	return out
}

// shortOf is the decision above that counts more than it names, where there is but one such number.
func (r *listReader) shortOf(said []Decision) (of Decision, ok bool) {
	for _, all := range [][]Decision{r.before, said} {
		for k := range all {
			d := &all[k]
			if n := declared(d); n > len(d.Holders) && len(d.Holders) > 0 && d.Open {
				if ok && (of.Scheme.ID != d.Scheme.ID || of.Status != d.Status) {
					return Decision{}, false
				}
				of, ok = *d, true
			}
		}
	}
	return of, ok
}
