package release

import (
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
	for i := 0; i < len(s); i += runeLen(s, i) {
		n := loosely(s[i:], id)
		if n == 0 || i == 0 || !digitOrUnit(s[:i]) {
			continue
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

// digitOrUnit says that a number may end words, perhaps with what it counts.
func digitOrUnit(s string) bool {
	t := strings.TrimRight(s, " ")
	for _, w := range []string{"개의", "대", "색", "가지", "분"} {
		t = strings.TrimSuffix(t, w)
	}
	return t != "" && t[len(t)-1] >= '0' && t[len(t)-1] <= '9'
}
