package release

import "strings"

// quotedTales reads the services that a sentence names in quotes. Of several each stands beside who has it.
func (c *clause) quotedTales(names [][2]int, from int) (out []tale) {
	for _, q := range names {
		open, end := q[0]-quoteBefore(c.s[:q[0]]), q[1]+quoteAfter(c.s[q[1]:])
		by := c.besideQuote(max(from, 0), open, end)
		if by[1] == 0 && len(names) == 1 {
			by = c.subjectOfTale(from, open)
		}
		if by[1] == 0 && len(names) == 1 {
			by = c.askerBehind(end)
		}
		how := c.namedHere(end)
		if how > namedAside && (by[1] > 0 || len(names) == 1 && how == namedGiven && !doingClause.MatchString(c.s[:open])) {
			out = append(out, c.tell(by, q, true))
		}
		from = end
	}
	if len(out) == len(names) {
		out = append(out, c.talesBehind(from)...)
	}
	return out
}

// talesBehind reads further services behind the last quoted one, each with who has it in a bracket: (‘가나’), 다라
// 결제(마바), 사아 보험(자차) 등도.
func (c *clause) talesBehind(i int) []tale {
	if !strings.HasPrefix(c.s[i:], ", ") {
		return nil
	}
	m := c.countedEnd(i)
	if m == nil {
		return nil
	}
	return c.partedTales(trimmed(c.s, i+len(", "), m[0]))
}

// naming is how a sentence goes on behind a name.
type naming uint8

const (
	namedAside naming = iota // it is a part of something else: ‘다라’를 돕는, ‘다라’에 따라
	namedTold                // it is told of
	namedGiven               // it is what something was given for, or not
)

// topicJosa are the particles of what a sentence is about.
var topicJosa = setOf("은 ", "는 ", "이 ", "가 ", "도 ")

// namedHere says how the sentence goes on behind a quoted name that ends at byte i.
func (c *clause) namedHere(i int) naming {
	if _, _, end := bracketAt(c.s, i); end > 0 {
		i = end
	}
	i += len(ownKind.FindString(c.s[i:]))
	rest := c.s[i:]
	switch j := strings.TrimRight(topicJosa.at(rest), " "); {
	case objectOf.MatchString(rest):
		return namedGiven
	case j != "":
		if shortVerdict.MatchString(rest) {
			return namedGiven
		}
		return namedTold
	case strings.HasPrefix(rest, ","), strings.HasPrefix(rest, " 등"), strings.HasPrefix(rest, "와 "), strings.HasPrefix(rest, "과 "):
		return namedTold
	}
	return namedAside
}

// besideQuote are the bytes of who has what is quoted from open to end, right beside it: ‘다라’(가나), 가나의
// ‘다라’, 가나가 신청한 ‘다라’.
func (c *clause) besideQuote(from, open, end int) [2]int {
	if a, b, e := bracketAt(c.s, end); e > 0 && c.s[end] == '(' {
		if r := c.withoutAsked([2]int{a, b}); c.canHave(r) && c.bracketBody(r) {
			return r
		}
	}
	if from >= open {
		return [2]int{}
	}
	if at, to := c.makerBefore(open), open-len("의 "); at < open && from < to {
		if r := trimmed(c.s, max(at, from), to); c.canHave(r) {
			return r
		}
	}
	by, _ := c.askedClause(from, open)
	return by
}

// bracketBody says that words in a bracket are bodies, each by its form or of one word.
func (c *clause) bracketBody(r [2]int) bool {
	for _, b := range c.askers(r) {
		if strings.Contains(c.s[b[0]:b[1]], " ") && !c.namesBody(b[0], b[1]) {
			return false
		}
	}
	return true
}

// withoutAsked are words in a bracket without what says that they asked: (가나, 다라 신청).
func (c *clause) withoutAsked(r [2]int) [2]int {
	s := strings.TrimRight(c.s[r[0]:r[1]], " ")
	for _, w := range []string{"신청", "제안", "개발"} {
		s = strings.TrimRight(strings.TrimSuffix(s, w), " ")
	}
	return [2]int{r[0], r[0] + len(s)}
}
