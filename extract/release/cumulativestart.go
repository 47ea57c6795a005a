package release

import (
	"slices"
	"strconv"

	"injeung/normalize/hangul"
)

// startedThen finds that a programme began in a year with those named or counted: 2009년 가나시, 다라시 2개 도시로 시작하여.
var startedThen = hangul.MustCompile(`((?:19|20)\d\d)년(?:도|에)?\s[^.]{2,150}?(?:으로|로|에서|을|를)\s(?:처음\s|첫\s)?(?:시작(?:하여|해|했고|하였고|했으며|되어|돼)|출발(?:하여|해))[\s,]`)

// startWords are those that startedThen needs.
var startWords = setOf("시작", "출발")

// grownSince says that a sentence tells of all of a programme since an earlier year, and names nobody of now: 2009년 2개
// 도시로 시작하여 2013년 50개, 2021년에는 총 95개 도시가 지정되어 운영된다.
func (ctx *context) grownSince(s string) bool {
	if !startWords.in(s) {
		return false
	}
	m := startedThen.FindStringSubmatchIndex(s)
	if m == nil {
		return false
	}
	year, _ := strconv.Atoi(s[m[2]:m[3]])
	rest := s[m[1]:]
	if containsAny(rest, nowWords) {
		return false // …에서 시작해 올해 5곳을 새로 지정했다
	}
	return ctx.day().Y > year && slices.ContainsFunc(countsIn(rest), isHolderUnit) && ctx.gaz.lastName(rest) < 0
}
