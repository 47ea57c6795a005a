package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// servedTopic begins what a sentence says of the services that were chosen, or by which a number of services
// stands behind their names: 인증을 받은 서비스는, 이번에 지정된 3개 서비스로는.
var servedTopic = hangul.MustCompile(`(?:승인|지정|선정|인증|통과|확정)(?:된|받은|을\s받은|를\s받은|한|을\s획득한|을\s통과한|을\s얻은)?\s(?:[0-9]{1,2}[개건](?:의)?\s)?(?:서비스|솔루션|플랫폼|앱)(?:\s?[0-9]{1,2}[개건])?(?:은|는|으로는|로는|으로|로)\s`)

// servedObject follows the last of several quoted names that were chosen: 등 3개 서비스가 인증을 받았다.
var servedObject = hangul.MustCompile(`^\s?(?:등\s|의\s|,\s)?(?:총\s|모두\s)?([0-9]{1,2})(?:개|건)(?:의)?\s(?:서비스|솔루션|플랫폼|앱)(?:[을를이가]|에)\s`)

// quotesServed says that a sentence names services in quotes as those chosen, as many as one of the numbers.
func (ctx *context) quotesServed(counts []int) bool {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(quoted(p.S)) < 2 {
			continue
		}
		for _, r := range p.sentences() {
			s := p.S[r[0]:r[1]]
			qs := quoted(s)
			if len(qs) < 2 || notHere.MatchString(s) {
				continue
			}
			if all, ok := ctx.newClause(p.view, r[0], r[1], InList, p.index).allQuoted(); ok && slices.Contains(counts, len(all)) {
				return true
			}
			from := 0
			if m := servedTopic.FindStringIndex(s); m != nil {
				from = m[1]
			} else if last := qs[len(qs)-1][1]; !servedObject.MatchString(s[last+quoteAfter(s[last:]):]) || !decidedThen.MatchString(s[last:]) {
				continue
			}
			n := 0
			for _, q := range qs {
				if q[0] >= from {
					n++
				}
			}
			if slices.Contains(counts, n) {
				return true
			}
		}
	}
	return false
}

// quotedAsChosen says that a quoted name is one of several, joined to each other, that a sentence names as the
// services which were chosen: its topic stands right before them, or their number right behind them.
func (c *clause) quotedAsChosen(q [2]int) bool {
	if c.termChanged(q) || c.firstOfNumber(q) {
		return true
	}
	if len(c.quotes) < 2 || !strings.Contains(c.s, "서비스") && !strings.Contains(c.s, "솔루션") && !strings.Contains(c.s, "플랫폼") && !strings.Contains(c.s, "앱") || notHere.MatchString(c.s) {
		return false
	}
	first, last := c.quotesJoined(q)
	if first == last {
		return false
	}
	open := c.quotes[first][0] - quoteBefore(c.s[:c.quotes[first][0]])
	if m := servedTopic.FindAllStringIndex(c.s[:open], -1); m != nil && m[len(m)-1][1] == open {
		return true
	}
	end := c.quotes[last][1] + quoteAfter(c.s[c.quotes[last][1]:])
	m := servedObject.FindStringSubmatch(c.s[end:])
	if m == nil || !decidedThen.MatchString(c.s[end:]) {
		return false
	}
	n, _, _ := hangul.Number(m[1])
	return n == last-first+1
}

// numberOfThings follows the last quoted name of those that stand for a number of things: (‘가나’) 등 60개 제품이, 를 비롯한 12건을.
var numberOfThings = hangul.MustCompile(`^\s?(?:\([^()]{1,40}\)\s?)?(?:등|[을를]\s(?:비롯한|포함한|포함해|비롯해))\s(?:총\s|모두\s)?[0-9]{1,3}(?:개|건|종|점)(?:의)?(?:\s[가-힣·]{1,10})?(?:[이가을를]|에|에\s대해)\s`)

// firstOfNumber says that a quoted name is one of those, and that the sentence ends in the decision on their number.
func (c *clause) firstOfNumber(q [2]int) bool {
	if c.title || !strings.Contains(c.s[q[1]:], "등 ") && !strings.Contains(c.s[q[1]:], "를 ") && !strings.Contains(c.s[q[1]:], "을 ") {
		return false
	}
	_, last := c.quotesJoined(q)
	if last < slices.Index(c.quotes, q) {
		return false
	}
	rest := c.s[c.quotes[last][1]:]
	rest = rest[quoteAfter(rest):]
	return numberOfThings.MatchString(rest) && decidedThen.MatchString(rest) && !notHere.MatchString(c.s)
}

// quotesJoined are the first and the last of the quotes that stand joined to each other around one of them.
func (c *clause) quotesJoined(q [2]int) (first, last int) {
	k := slices.Index(c.quotes, q)
	if k < 0 {
		return 0, 0
	}
	joins := func(a, b [2]int) bool {
		return isJoint(c.s[a[1]+quoteAfter(c.s[a[1]:]) : b[0]-quoteBefore(c.s[:b[0]])])
	}
	for first = k; first > 0 && joins(c.quotes[first-1], c.quotes[first]); first-- {
	}
	for last = k; last+1 < len(c.quotes) && joins(c.quotes[last], c.quotes[last+1]); last++ {
	}
	return first, last
}

// termOfQuoted follows a quoted name whose certificate is made longer, changed or ended: (‘가나’)는 성과를 인정받아 인증이 갱신됐다.
var termOfQuoted = hangul.MustCompile(`^\s?(?:은|는|이|가|도|의|에\s대한)\s[^.,'"]{0,60}?(?:지정|인증|승인|특례|허가|유효)(?:\s?(?:기간|내용|조건))?[이을를은도의]?\s?(?:[^.,'"]{0,16}\s)?(?:갱신|연장|변경|취소|철회)(?:됐|되었|했|하였|을\s|하기로|되어)|^\s?(?:은|는|이|가|도)\s[^.,'"]{0,60}?(?:변경|연장|갱신)\s?(?:인증|지정|승인)(?:[을를]\s받|받|되|됐|하)`)

// termChanged says that the sentence tells so of the only name that it quotes.
func (c *clause) termChanged(q [2]int) bool {
	end := q[1] + quoteAfter(c.s[q[1]:])
	if _, _, e := bracketAt(c.s, end); e > 0 {
		end = e
	}
	return len(c.quotes) == 1 && termOfQuoted.MatchString(c.s[end:]) && !notHere.MatchString(c.s[:q[0]])
}
