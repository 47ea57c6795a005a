package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// quotedTales reads the services that a sentence names in quotes. Of several each stands beside who has it, or in
// a part of the sentence with them.
func (c *clause) quotedTales(names [][2]int, from int) (out []tale) {
	last := 0
	for k, q := range names {
		open, end := q[0]-quoteBefore(c.s[:q[0]]), q[1]+quoteAfter(c.s[q[1]:])
		next := len(c.s)
		if k+1 < len(names) {
			next = names[k+1][0]
		}
		by, how := c.haveQuoted(from, open, end, next), c.namedHere(end)
		if how == namedAside && len(names) > 1 && quotePartEnd.MatchString(c.s[end:]) {
			how = namedTold // 가나는 ‘다라’를, 마바는 ‘사아’를
		}
		if how > namedAside && (by[1] > 0 || len(names) == 1 && how == namedGiven && !doingClause.MatchString(c.s[:open])) {
			t := c.tell(by, q, true)
			t.in = c.placeBeside(from, open)
			out = append(out, t)
		}
		if _, _, e := bracketAt(c.s, end); e > 0 {
			end = e
		}
		last = end
		from = end + len(quotePartEnd.FindString(c.s[end:]))
	}
	if len(out) == len(names) {
		out = append(out, c.talesBehind(last)...)
	}
	return out
}

// quotePartEnd parts what a sentence tells of one quoted name from what it tells of the next.
var quotePartEnd = hangul.MustCompile(`^(?:[을를은는이가도와과로]|으로|이며|이고)?(?:,?\s|이다|입니다)`)

// haveQuoted are the bytes of who has what is quoted from open to end, in the part of the sentence from..next.
func (c *clause) haveQuoted(from, open, end, next int) (by [2]int) {
	marked := false
	if k := strings.LastIndexAny(c.s[min(from, open):open], serviceMarks); k >= 0 {
		from += k + runeLen(c.s, from+k) // before it another one is told of
	}
	if k := indexSign(c.s[end:next], serviceMarks); k >= 0 {
		next, marked = end+k, true
	}
	if m := whoLast.FindStringSubmatchIndex(c.s[end:next]); m != nil && (marked || next == len(c.s)) {
		if by = trimmed(c.s, end+m[2], end+m[3]); c.canHave(by) {
			return by
		}
	}
	if by = c.besideQuote(from, open, end); by[1] > 0 {
		return by
	}
	if by = c.subjectOfTale(from, open); by[1] > 0 {
		return by
	}
	if m := askingBehind.FindStringSubmatchIndex(c.s[end:next]); m != nil {
		if by = trimmed(c.s, end+m[2], end+m[3]); c.canHave(by) {
			return by
		}
	}
	if next == len(c.s) {
		return c.askerBehind(end)
	}
	return [2]int{}
}

// whoLast ends what is told of a quoted name, up to the next mark or the verb of all: (▲‘다라’)는 가나와 마바가 (▲‘사아’).
var whoLast = hangul.MustCompile(`^[은는]\s([^,.'"]{2,48}?)[이가]\s*(?:(?:짝을\s이뤄|각각|함께|공동으로|차례로)\s(?:\S+\s)?(?:진행|추진|수행|운영|개발|맡|실증)\S*\s*)?$`)

// askingBehind tells behind a name who asked for it: (‘다라’를) 신청한 가나, ….
var askingBehind = hangul.MustCompile(`^[을를]\s(?:신청|제안|제출|개발|운영)(?:한|하는)\s((?:주식회사\s)?[^\s,]{2,30}?)(?:[은는이가와과도]\s|,|\s등|이다)`)

// placeBeside are the bytes of the place in the words from..to where a service is tried: 가나시에서는, 가나시와.
func (c *clause) placeBeside(from, to int) (in [2]int) {
	for i := from; i < to; i += runeLen(c.s, i) {
		if !wordStart(c.s, i) {
			continue
		}
		n, ok := c.ctx.gaz.placeAt(c.s[:to], i)
		if !ok {
			continue
		}
		for _, w := range []string{"에서", "와 ", "과 ", "의 "} {
			if strings.HasPrefix(c.s[n.to:to], w) {
				return [2]int{c.base + n.from, c.base + n.to}
			}
		}
	}
	return in
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

// endsNaming ends a sentence that names something and no more.
var endsNaming = hangul.MustCompile(`^(?:이다|다|이며|이고|입니다)(?:\.?\s*$|,\s)`)

// numberOfNamed counts several that were named, behind the last of them: ‘다라’(가나)와 ‘마바’(사아) 2건(은).
var numberOfNamed = hangul.MustCompile(`^\s(?:등\s)?(?:총\s|모두\s)?\d{1,2}(?:건|개|종)(?:의?\s?(?:과제|서비스|사업|안건|제품|기술))?`)

// namedHere says how the sentence goes on behind a quoted name that ends at byte i.
func (c *clause) namedHere(i int) naming {
	if _, _, end := bracketAt(c.s, i); end > 0 {
		i = end
	}
	i += len(ownKind.FindString(c.s[i:]))
	if _, _, end := bracketAt(c.s, i); end > 0 {
		i = end // ‘다라’ 서비스(가나)는
	}
	i += len(numberOfNamed.FindString(c.s[i:]))
	rest := c.s[i:]
	switch j := strings.TrimRight(topicJosa.at(rest), " "); {
	case isDecidedOn(rest):
		return namedGiven
	case j != "":
		if shortVerdict.MatchString(rest) {
			return namedGiven
		}
		return namedTold
	case strings.HasPrefix(rest, ","), strings.HasPrefix(rest, " 등"), endsNaming.MatchString(rest), strings.HasPrefix(rest, "와 "), strings.HasPrefix(rest, "과 "):
		return namedTold
	}
	return namedAside
}

// besideQuote are the bytes of who has what is quoted from open to end, right beside it: ‘다라’(가나), 가나의
// ‘다라’, 가나가 신청한 ‘다라’.
func (c *clause) besideQuote(from, open, end int) [2]int {
	kind := end + len(ownKind.FindString(c.s[end:])) // ‘다라’ 서비스(가나)
	if a, b, e := bracketAt(c.s, kind); e > 0 && c.s[kind] == '(' {
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
	if at := c.makerWord(open); at < open && at >= from && (c.markBefore(at) || c.companyWithOthers(open)) {
		if r := trimmed(c.s, at, open); c.canHave(r) {
			return r // ▲가나 ‘다라’, ㈜가나 외 1개사 ‘다라’
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
