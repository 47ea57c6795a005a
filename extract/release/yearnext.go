package release

import (
	"strconv"
	"strings"
)

// notOfYear are the words behind a year that only tell how long something lasts.
var notOfYear = []string{"까지", "부터", "말까지", "내", "완공", "준공", "개장"}

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
			if k := strings.Index(v.S, w); k >= 0 && ofYear(v.S[k+len(w):]) {
				return true
			}
		}
	}
	return false
}

// ofYear says that the words behind the figures of a year make it that of what they name: 년도 가나도시.
func ofYear(rest string) bool {
	rest, ok := strings.CutPrefix(rest, "년")
	rest = strings.TrimPrefix(rest, "도")
	return ok && strings.HasPrefix(rest, " ") && !startsWithAny(rest[1:], notOfYear)
}
