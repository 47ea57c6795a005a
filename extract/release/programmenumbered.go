package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// numberFirst finds a number that opens what stands in quotes, with what it counts: '2030 , 「7개의 .
var numberFirst = hangul.MustCompile(`['"「『<《\[]([0-9]{1,4}(?:개의|대|색|가지|분)? ?)$`)

// yearsAhead is how many years after the release a bare year is one that a programme looks ahead to,
// and not that of the round: (2026년에 고른) ‘2030 가나도시’.
const yearsAhead = 3

// numbersInQuotes gives names the number that stands with them within quotes and is none of a year or
// round: ‘7개의 가나쉼터’, ‘2030 다라도시’.
func (ctx *context) numbersInQuotes() {
	texts := ctx.runningTexts()
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known || !k.main || k.ID != hangul.NoSpace(k.Name) {
			continue
		}
		for _, v := range texts {
			if from, to := ctx.numberedSpan(v.S, k.ID); to > 0 {
				name := hangul.Squeeze(v.S[from:to])
				ctx.call(k.ID, Scheme{ID: hangul.NoSpace(name), Name: name, Value: v.value(from, to, "scheme.named")})
				break
			}
		}
	}
}

// numberedSpan is where a text has a name without spaces in quotes behind a number of its own; to is 0
// where it has none.
func (ctx *context) numberedSpan(s, id string) (from, to int) {
	for i := looselyIn(s, id); i >= 0; i = nextLoosely(s, id, i) {
		n := loosely(s[i:], id)
		if i == 0 || !digitOrUnit(s[:i]) {
			continue
		}
		if at := ctx.looksAhead(s[:i]); at >= 0 {
			if strings.HasSuffix(strings.TrimRight(s[:i], " "), "대") && (countsHolders(s, s[at:i]) || ctx.quotedBare(id) || ctx.opensPlainly(id)) {
				continue
			}
			return at, i + n
		}
		m := numberFirst.FindStringSubmatchIndex(s[:i])
		if m == nil || quoteLen(s[i+n:]) == 0 && !strings.ContainsAny(head(s[i+n:], 3), "」』>》]") {
			continue
		}
		digits := strings.TrimSpace(s[m[2]:m[3]])
		if y, err := strconv.Atoi(digits); err == nil && len(digits) == 4 && (ctx.day().Y == 0 || y < ctx.day().Y+yearsAhead) || err == nil && len(digits) < 4 {
			continue
		}
		return m[2], i + n
	}
	return 0, 0
}

// yearOrGreat finds a bare year, or how many great ones there are, right before a name: 2030 가나도시, 3대
// 다라하천 정비사업.
var yearOrGreat = hangul.MustCompile(`(?:^|[\s'"(\[<「『《])(20[0-9]{2}|[1-9][0-9]?대) $`)

// looksAhead is where such a number begins that belongs to the name behind it: a year far ahead, or a
// number that is not that of those chosen; -1 for none.
func (ctx *context) looksAhead(s string) int {
	m := yearOrGreat.FindStringSubmatchIndex(s)
	if m == nil {
		return -1
	}
	word := s[m[2]:m[3]]
	if digits, ok := strings.CutSuffix(word, "대"); ok {
		n, _ := strconv.Atoi(digits)
		if n < 2 || ctx.countsAny(n) || !ctx.countsSome() {
			return -1
		}
		return m[2]
	}
	if y, _ := strconv.Atoi(word); ctx.day().Y > 0 && y >= ctx.day().Y+yearsAhead {
		return m[2]
	}
	return -1
}

// countsHolders says that a text counts as many holders as a number tells how many great ones there are: (10곳을) ‘10대 가나도시’로.
func countsHolders(s, great string) bool {
	n, _, _ := hangul.Number(great)
	return slices.ContainsFunc(countsIn(s), func(c countAt) bool { return c.n == n && isHolderUnit(c) })
}

// quotedBare says that a text has a name in quotes with nothing before or behind it.
func (ctx *context) quotedBare(id string) bool {
	return slices.ContainsFunc(ctx.runningTexts(), func(v view) bool {
		return slices.ContainsFunc(quoted(v.S), func(q [2]int) bool { return hangul.NoSpace(v.S[q[0]:q[1]]) == id })
	})
}

// opensPlainly says that the first sentence has a name, and no number before it.
func (ctx *context) opensPlainly(id string) bool {
	p, _ := ctx.firstSentence()
	if p == nil {
		return false
	}
	i := looselyIn(p.S, id)
	return i >= 0 && !digitOrUnit(p.S[:i])
}

// countsAny says that the title or the first sentence counts n; countsSome that they count at all.
func (ctx *context) countsAny(n int) bool {
	return slices.ContainsFunc(ctx.headCounts(), func(c countAt) bool { return c.n == n })
}

func (ctx *context) countsSome() bool { return len(ctx.headCounts()) > 0 }

// headCounts are the numbers of holders in the titles and the first sentence.
func (ctx *context) headCounts() (out []countAt) {
	texts := ctx.titles()
	if p, _ := ctx.firstSentence(); p != nil {
		texts = append(slices.Clone(texts), p.view)
	}
	for _, v := range texts {
		for _, c := range countsIn(v.S) {
			if isHolderUnit(c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// digitOrUnit says that a number may end words, perhaps with what it counts.
func digitOrUnit(s string) bool {
	t := strings.TrimRight(s, " ")
	for _, w := range []string{"개의", "대", "색", "가지", "분"} {
		t = strings.TrimSuffix(t, w)
	}
	return t != "" && t[len(t)-1] >= '0' && t[len(t)-1] <= '9'
}
