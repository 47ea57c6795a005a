package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// topicOfChosen finds a sentence whose topic are those who were chosen: 선정된 지자체는, 이들 지역에서는.
var topicOfChosen = hangul.MustCompile(`^\s?(?:이번에 |새로 |최종 )?(?:(?:선정|지정|인증)(?:된|한)? (?:지자체|지방정부|지방자치단체|지역|도시|시·군|시·군·구|구역|대상지|곳)들?|이들(?: [0-9]{1,2}(?:개|곳))? ?(?:지자체|지방정부|지방자치단체|지역|도시|시·군|구역)?)(?:에서)?(?:은|는) `)

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
		names += u.list.size()
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

// eachDoes reads a sentence that tells of each of those chosen what it does, and nothing else, under a decision that counts as many or, where
// more are to be named (등), no fewer: 가나는 물길 살피기, 다라는 짐 나르기, 마바는 빛 나누기 등이다.
func (r *listReader) eachDoes(i int, p *passage, s [2]int, said []Decision) []Decision {
	t := p.S[s[0]:s[1]]
	if strings.Count(t, ", ") < leastDoing-1 || r.aside || tellsDeed(t) || r.ctx.gaz.lastName(t) < 0 || containsAny(t, lastYearWords) || containsAny(t, standingWords) {
		return nil
	}
	end := eachEnd.FindStringSubmatchIndex(t)
	if end == nil {
		return nil
	}
	c := r.ctx.newClause(p.view, s[0], s[1], InList, p.index)
	c.rule = "list.fields"
	parts := append(commas(c.s[:end[0]]), end[0])
	if len(c.units) < len(parts) || len(parts) < leastDoing || len(c.predicates) > 0 {
		return nil
	}
	from := 0
	var names []unit
	for k, to := range parts {
		u := &c.units[k]
		if u.list == nil || u.list.size() != 1 || u.from < from || strings.TrimSpace(c.s[from:u.from]) != "" || u.to >= to || !doesOf.MatchString(c.s[u.to:to]) || holdsObject(c.s[u.to:to]) || endsInOne(c.s[u.to:to], []string{"로", "을", "를", "에", "고", "며"}) {
			return nil
		}
		names, from = append(names, *u), to+1
	}
	old, at := r.anchor, r.at
	defer func() { r.anchor, r.at, r.shares = old, at, nil }()
	if !r.leaves(i, said) || len(r.anchor) != 1 {
		return nil
	}
	of := r.anchor[0]
	if n := declared(&of); len(of.Holders) > 0 || n < len(names) || n > len(names) && end[2] == end[3] {
		return nil
	}
	var out []Decision
	for _, u := range names {
		for _, d := range c.listed(u, of) {
			d.Open = end[2] < end[3]
			out = merged(out, d)
		}
	}
	return out
}

// leastDoing is the least number of places each of which a sentence tells what it does.
const leastDoing = 3

// doesOf is what one of them does, behind its name; eachEnd ends the sentence, with 등 where it names but some.
var (
	doesOf  = hangul.MustCompile(`^(?:은|는|의|이|가) ['"]?[^\s,.][^,.]{1,30}$`)
	eachEnd = hangul.MustCompile(`\s?(등)?(?:이다|입니다|이에요|이었다|다)\.?\s*$`)
)
