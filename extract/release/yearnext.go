package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// notOfYear are words behind the name of a programme that make a year that of what comes of it: 2026년 가나도시 예산.
var notOfYear = []string{"상반기", "하반기", "예산", "국비", "사업비", "개최", "착수", "착공", "완공", "준공", "개장", "추진", "지원", "행사"}

// titleOfNextYear says that the title tells of those of the year after the release, as one late in a year does: 2021년 올해의
// 가나도시 선정, in December 2020. Those of the year of the release were chosen before, then.
func (ctx *context) titleOfNextYear() bool {
	day := ctx.day()
	if day.Y == 0 || day.M < 7 {
		return false
	}
	next := strconv.Itoa(day.Y + 1)
	for _, v := range ctx.titles() {
		for _, w := range []string{next, "'" + next[2:]} {
			k := strings.Index(v.S, w)
			if k < 0 || !ctx.ofYear(v.S[k+len(w):]) {
				continue
			}
			if len(ctx.predicates(v.S[:k], true)) == 0 || len(ctx.predicates(v.S[k:], true)) > 0 {
				return true // a year behind the choice is that of what comes of it: 가나도시 3곳 선정, 2027년 가나도시 육성
			}
		}
	}
	return false
}

// ofYear says that the words behind the figures of a year make it that of a programme the release is about, which they begin
// with: 년도 올해의 가나도시. Any other year in a title is that of money, works or an event.
func (ctx *context) ofYear(rest string) bool {
	rest, ok := strings.CutPrefix(rest, "년")
	if rest = strings.TrimPrefix(rest, "도"); !ok || !strings.HasPrefix(rest, " ") {
		return false
	}
	if i := strings.IndexAny(rest, ",…"); i >= 0 {
		rest = rest[:i]
	}
	words := strings.TrimLeft(hangul.NoSpace(rest), "'\"‘“「『<")
	bare := strings.TrimPrefix(words, "올해의")
	return !containsAny(rest, notOfYear) && slices.ContainsFunc(ctx.known, func(k programme) bool {
		return k.main && (strings.HasPrefix(words, k.key) || strings.HasPrefix(bare, k.key))
	})
}
