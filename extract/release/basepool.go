package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// amongPool begins a sentence on some of those whom the one before tells of: 이 가운데 (가나시는), 위원회는 이 중 (2곳을).
var amongPool = hangul.MustCompile(`^\s?(?:[가-힣]{2,10}(?:은|는)\s)?(?:이|그|이들)\s?(?:가운데|중)(?:에서)?,?\s`)

// poolHead stands between the verb that tells when those of a pool were certified and their number or name: 지정된 1차 특구 (7곳은).
var poolHead = hangul.MustCompile(`^(?:\s[^\s,.]{1,12}){0,3}\s(?:총\s|모두\s)?$`)

// tellPool gives those whom the next sentence takes out of a pool the year in which the clause says that all of the pool were
// certified: 2019년에 지정된 7곳은 올해 기간이 끝난다. 이 가운데 가나시, 다라시의 지정기간을 연장했다.
func (c *clause) tellPool(f *Facts, next string) {
	y, ok := c.onlyGone()
	if !ok || !amongPool.MatchString(next) || !c.tellsOfPool(y.To) {
		return
	}
	year := c.yearText(y)
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Where != InTable && strings.TrimSpace(viewOf(d.Words).S) == strings.TrimSpace(next) {
			d.takeBase(nil, whoever, year)
		}
	}
}

// tellsOfPool says that right behind the year that ends at byte j a verb describes a number of those certified then.
func (c *clause) tellsOfPool(j int) bool {
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.tense != attrPast || p.status != "" || p.from < j || !shortTime.MatchString(c.s[j:p.from]) {
			continue
		}
		for i := range c.units {
			if u := &c.units[i]; u.count != nil && u.list == nil && u.from >= p.to && isHolderUnit(*u.count) {
				return poolHead.MatchString(c.s[p.to:u.from])
			}
		}
		return false
	}
	return false
}

// shortTime stands between a year and the verb of those certified in it: 2019년 (7월에 처음) 지정된.
var shortTime = hangul.MustCompile(`^(?:도)?(?:에)?(?:\s[0-9]{1,2}월(?:에)?)?\s?(?:말|초)?(?:에)?\s(?:처음\s|처음으로\s|최초\s|최초로\s|신규\s|새로\s)?$`)

// sentenceBehind is the sentence behind the k-th of passage i, in it or in the next that is no heading; "" for none.
func (ctx *context) sentenceBehind(i, k int) string {
	p := &ctx.passages[i]
	if all := p.sentences(); k+1 < len(all) {
		return p.S[all[k+1][0]:all[k+1][1]]
	}
	if i+1 < len(ctx.passages) {
		q := &ctx.passages[i+1]
		if all := q.sentences(); len(all) > 0 {
			return q.S[all[0][0]:all[0][1]]
		}
	}
	return ""
}
