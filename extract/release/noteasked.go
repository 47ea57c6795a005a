package release

import "slices"

// onlyAsked says that a sentence told who applied, or how many, and nothing else: 공모에는 5곳*이 신청했다. Of 응모한 2곳*을 모두
// 선정했다 they are those chosen, too. Where a sentence decides on fewer of them, see noteOfMore.
func onlyAsked(told []Decision) bool {
	return !slices.ContainsFunc(told, func(d Decision) bool {
		all := mayDecide(d.Words.S) && containsAny(d.Words.S, []string{"모두 ", "전부 ", "전원 ", "전체를 "})
		return !d.Applicants.Said() || len(d.Holders)+len(d.Counts) > 0 || all
	})
}
