package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// kindEnds end names in quotes of classes, each of which has its number as programmes have: ‘가나형’ 2곳과 ‘다라형’ 3곳.
var kindEnds = []string{"형", "유형", "부문", "분야", "등급", "권", "권역"}

// countedBeside says that the name in quotes i is one of several that stand beside each other, each with the number of those
// chosen for it, before a verb that decides: ‘가나 창출’ 2곳과 ‘다라 창출’ 3곳을 선정했다.
func (ctx *context) countedBeside(s string, quotes [][2]int, i int) bool {
	if len(quotes) < 2 {
		return false
	}
	from, to := i, i
	for from > 0 && countJoins(s, quotes[from-1][1], quotes[from][0]) {
		from--
	}
	for to+1 < len(quotes) && countJoins(s, quotes[to][1], quotes[to+1][0]) {
		to++
	}
	if from == to {
		return false
	}
	for _, q := range quotes[from : to+1] {
		if t := s[q[0]:q[1]]; utf8.RuneCountInString(hangul.NoSpace(t)) < 4 || endsInOne(t, kindEnds) || ctx.isClass(t) {
			return false
		}
	}
	n, ok := countBehindQuote(s, quotes[to][1])
	if !ok {
		return false
	}
	rest := strings.TrimLeft(s[n.to:], " 을를이가")
	for _, w := range []string{"각각 ", "최종 ", "새로 ", "신규 ", "신규로 ", "추가로 ", "추가 "} {
		rest = strings.TrimPrefix(rest, w)
	}
	return decideNounAt(rest, 0) != ""
}

// toDoWithIt tells what those counted are to do with what is quoted before it: (‘가나 사업’)을 수행할 지자체 (2곳), (‘다라’)에 참여할 (3개).
var toDoWithIt = hangul.MustCompile(`^(?:[을를에]|사업[을에])\s(?:[가-힣]{2,4}할|펼칠|이끌|맡을)\s(?:[가-힣]{2,5}\s){0,2}`)

// countBehindQuote is the number of holders right behind a name in quotes that ends at a byte.
func countBehindQuote(s string, end int) (countAt, bool) {
	at := end + quoteAfter(s[end:])
	at += len(toDoWithIt.FindString(s[at:]))
	at += spaces(s[at:])
	n, ok := countAtByte(s, at)
	return n, ok && isHolderUnit(n) && (!isForeignCount(n) || n.noun == "팀")
}

// countJoins says that nothing but its number and a joint stand between a name in quotes that ends at end and the next one.
func countJoins(s string, end, next int) bool {
	n, ok := countBehindQuote(s, end)
	if !ok || n.to >= next {
		return false
	}
	between := s[n.to : next-quoteBefore(s[:next])]
	return isJoint(between) || joints.has(strings.Trim(between, " "))
}

// tailShared says that words join the heads of two names which the text has in quotes, and have their last word once: 가나·다라
// 상권 of ‘가나 상권’ and ‘다라 상권’.
func (ctx *context) tailShared(words string) bool {
	first, second, ok := strings.Cut(words, "·")
	k := strings.LastIndexByte(second, ' ')
	if !ok || k < 0 || ctx.header == nil || strings.Contains(second, "·") {
		return false
	}
	a, b := hangul.Key(first+second[k:]), hangul.Key(second)
	return ctx.inQuotes(a) && ctx.inQuotes(b)
}
