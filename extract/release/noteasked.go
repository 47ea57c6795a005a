package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// onlyAsked says that a sentence told who applied, or how many, and nothing else: 공모에는 5곳*이 신청했다. Of 응모한 2곳*을 모두
// 선정했다 they are those chosen, too.
func onlyAsked(told []Decision) bool {
	return !slices.ContainsFunc(told, func(d Decision) bool {
		all := mayDecide(d.Words.S) && containsAny(d.Words.S, []string{"모두 ", "전부 ", "전원 ", "전체를 "})
		return !d.Applicants.Said() || len(d.Holders)+len(d.Counts) > 0 || all
	})
}

// noteOfAsked says that the mark of a note hangs on the number of those who applied, in a sentence that decides on fewer of them:
// 4개 시·도*가 지정을 요청했고, 3개 지역이 지정되었다.
func (r *listReader) noteOfAsked(i int, mark string) bool {
	for k := i - 1; k >= 0 && i-k <= longestBlock; k-- {
		of := &r.ctx.passages[k]
		if len(of.saidAt(mark)) == 0 {
			continue
		}
		return slices.ContainsFunc(r.anchor, func(d Decision) bool {
			return d.Applicants.Said() && markedBehind(of.S, hangul.FoldString(d.Applicants.Words.S), mark, declared(&d))
		})
	}
	return false
}

// markedBehind says that a number in words of s is larger than another that is told, and has a mark behind its noun.
func markedBehind(s, number, mark string, other int) bool {
	at := strings.Index(s, number)
	n, err := strconv.Atoi(number[:len(number)-len(strings.TrimLeft(number, "0123456789"))])
	if at < 0 || err != nil || other == 0 || n <= other {
		return false
	}
	m := nounMarked.FindStringSubmatch(s[at+len(number):])
	return m != nil && m[1] == mark
}

// nounMarked is what has a mark behind a number: (4개) 시·도*.
var nounMarked = hangul.MustCompile(`^(?:\s?[가-힣·]{1,8}){0,2}(\*{1,3})`)
