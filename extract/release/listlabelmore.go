package release

import "strings"

// chosenLabels are words of labels over what was chosen.
var chosenLabels = setOf("서비스", "과제", "안건", "사업", "기술", "특례", "솔루션", "대상", "명단", "목록", "내역", "신규", "허가", "제품", "결과")

// labelsMore says that a line tells under a label what else there is to those chosen, and not who they are: 조건: ▲보험
// 가입 ▲안전요원 배치. A label of names says what was decided, counts them, or calls them as the programme or its
// services are called.
func (ctx *context) labelsMore(s string) bool {
	from := lineStart(s)
	k := strings.IndexAny(head(s[from:], 60), ":▲△")
	if k <= 0 || s[from+k] != ':' {
		return false
	}
	label := strings.Trim(s[from:from+k], " ([<)]>")
	if label == "" || decideNouns.in(label) || len(statusesIn(label)) > 0 || len(countsIn(label)) > 0 || len(ctx.mentionsIn(label)) > 0 {
		return false
	}
	return !chosenLabels.in(label) || callLabel.MatchString(label) || itemLabel.MatchString(s[from:])
}
