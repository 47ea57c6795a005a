package release

import (
	"regexp"
	"strings"
)

// askingVerb ends a clause on who asked for, made or runs what is named behind it: (가나가) 신청한.
var askingVerb = regexp.MustCompile(`(?:이|가)\s(?:공동으로\s|공동\s|함께\s|각각\s)?(?:신청한|제안한|제출한|개발한|운영하는|운영할|제공하는|선보인|추진하는|실증하는|실증할|출품한)\s$`)

// gotBy are the bytes of who got it: the word or words before byte open with 의, who asked for it
// there, or the subject that begins the sentence.
func (c *clause) gotBy(open int) (r [2]int) {
	if from := c.makerBefore(open); from < open {
		return trimmed(c.s, from, open-len("의 "))
	}
	if m := askingVerb.FindStringIndex(c.s[:open]); m != nil {
		return c.askerBefore(m[0] + len("이 "))
	}
	from := c.pastLead(0, open)
	for k := from; k < open; k += runeLen(c.s, k) {
		if j := josaAt(c.s, k); (j == "은" || j == "는" || j == "이" || j == "가") && depthAt(c.s, k) == 0 && strings.HasPrefix(c.s[k+len(j):], " ") {
			return [2]int{from, from + len(strings.TrimSuffix(c.s[from:k], "에"))} // 가나에는
		}
	}
	return r
}

// askerBefore are the bytes of who asked, whose particle stands before byte k: 가나자동차가 (신청한).
func (c *clause) askerBefore(k int) (r [2]int) {
	before := strings.TrimRight(c.s[:k], " ")
	for _, w := range []string{" 공동으로", " 공동", " 함께", " 각각"} {
		before = strings.TrimSuffix(before, w)
	}
	cut := strings.TrimSuffix(strings.TrimSuffix(before, "이"), "가")
	if cut == before {
		return r
	}
	from := max(strings.LastIndex(cut, ". ")+1, strings.LastIndexAny(cut, "\"'")+1, 0)
	for _, w := range []string{"은 ", "는 ", "에서 ", "통해 ", "이어 ", "또 ", "우선 ", "먼저 "} {
		if at := strings.LastIndex(cut[from:], w); at >= 0 && from+at+len(w) < len(cut) {
			from += at + len(w)
		}
	}
	r = trimmed(c.s, c.pastLead(from, len(cut)), len(cut))
	if at := strings.LastIndexByte(c.s[r[0]:r[1]], ','); at > 0 && len(c.askers(r)) == 0 {
		r = trimmed(c.s, r[0]+at+1, r[1]) // 다라는 늘고, 가나가
	}
	return r
}

// askers parts the bytes of several who asked together at commas and joints, each one word; none where
// one cannot be a body: 가나와 다라; 가나와 다라, 마바 등 3개사.
func (c *clause) askers(r [2]int) (out [][2]int) {
	end := r[1]
	if m := othersTail.FindStringIndex(c.s[r[0]:r[1]]); m != nil {
		end = r[0] + m[0]
	}
	for _, part := range c.bodies(r[0], end) {
		if at := joinOf(c.s[part[0]:part[1]]); at > 0 {
			out = append(out, [2]int{part[0], part[0] + at}, trimmed(c.s, part[0]+at+len("과 "), part[1]))
			continue
		}
		out = append(out, part)
	}
	for _, b := range out {
		if w := c.s[b[0]:b[1]]; !maybeBody(w) || genericNouns[w] {
			return nil
		}
	}
	return out
}

// canAsk says that words can be who asked for something: a body, or several that one sentence joins; not
// those who decide.
func (c *clause) canAsk(r [2]int) bool {
	return r[1] > r[0] && !ownerless.has(c.s[r[0]:r[1]]) && !deciders.MatchString(c.s[r[0]:r[1]]) && (c.bodyLike(r) > 0 || len(c.askers(r)) > 1)
}

// deciders are those who give what others ask for, and those who speak for them.
var deciders = regexp.MustCompile(`(?:위원회|심의위|특례위|혁신위|^정부|당국|관계자|장관|차관|위원장|^[가-힣]{2,6}(?:부|처|청))$`)

// askedName are the bytes of the name from byte i, in quotes or up to what is said of it, and where
// that begins: the particle, or the comma before further names.
func (c *clause) askedName(i int) (name [2]int, rest int) {
	if quoteLen(c.s[i:]) > 0 {
		qs := quoted(c.s[i:])
		if len(qs) == 0 {
			return name, 0
		}
		name = [2]int{i + qs[0][0], i + qs[0][1]}
		rest = name[1] + quoteAfter(c.s[name[1]:])
		if strings.HasPrefix(c.s[rest:], ", ") || c.givenFrom(rest) {
			return name, rest
		}
		return [2]int{}, 0
	}
	for k := i; k < len(c.s); k += runeLen(c.s, k) {
		if depthAt(c.s, k) == 0 && k > i && c.givenFrom(k) && !strings.HasPrefix(c.s[k:], " 서비스") {
			return trimmed(c.s, i, k), k
		}
	}
	return name, 0
}

// plainParts parts the words of a provider and the service it got something for: 가나의 | 다라 결제;
// 가나는 (마바시에서) | 다라 결제; 가나가 신청한 | 다라 결제.
func (c *clause) plainParts(r [2]int) (maker, name [2]int) {
	s := c.s[r[0]:r[1]]
	if m := askedClause.FindStringIndex(s); m != nil {
		return c.askerBefore(r[0] + m[0] + len("이")), trimmed(c.s, r[0]+m[1], r[1])
	}
	from := r[0]
	for k := from; k < r[1]; k += runeLen(c.s, k) {
		if j := josaAt(c.s, k); (j == "은" || j == "는") && depthAt(c.s, k) == 0 && strings.HasPrefix(c.s[k+len(j):r[1]], " ") {
			if verbStem(c.s[:k]) {
				break
			}
			maker, from = [2]int{from, k}, k+len(j)+1
			break
		}
	}
	if at := strings.Index(c.s[from:r[1]], "의 "); at > 0 && !strings.Contains(c.s[from:from+at], " ") {
		return [2]int{from, from + at}, trimmed(c.s, from+at+len("의 "), r[1]) // 위원회는 가나의 다라 결제를
	}
	if n, ok := c.ctx.gaz.placeAt(c.s[:r[1]], from); ok && maker[1] > 0 {
		if at := strings.Index(c.s[n.to:r[1]], "에서 "); at >= 0 && at < 40 {
			from = n.to + at + len("에서 ")
		}
	}
	return maker, trimmed(c.s, from, r[1])
}

// askedClause is the clause of who asked for something, within a sentence.
var askedClause = regexp.MustCompile(`(?:이|가)\s(?:공동으로\s|공동\s|함께\s|각각\s)?(?:신청한|제안한|제출한|개발한)\s`)
