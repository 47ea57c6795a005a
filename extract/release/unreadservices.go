package release

import (
	"strings"

	"injeung/schema"
)

// unreadServices makes an issue of names that stand in a row each with its company, in a
// release that tells of approvals for services and gave no holders: a row of services
// whose statement was not understood.
func (ctx *context) unreadServices(f *Facts) {
	if f.Header.Kind != schema.Result && f.Header.Kind != schema.Other || len(heldIn(f)) > 0 || len(ctx.foreign) > 0 {
		return
	}
	if !ctx.certifiesServices() && !ctx.tellsExemption() {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if namedWithMakers(p.S) >= 2 {
			ctx.issues.add("unread-services", schema.Note, "names are listed, each with its company, and no statement that decides about them was understood; if they were certified, its words are missing from the recognisers", p.raw)
			return
		}
	}
}

// tellsExemption says that the release tells of exemptions from rules that were given:
// 규제특례를 부여했다, 실증특례 승인.
func (ctx *context) tellsExemption() bool {
	for i := range ctx.passages {
		if s := ctx.passages[i].S; (strings.Contains(s, "특례") || strings.Contains(s, "임시허가") || strings.Contains(s, "샌드박스")) && containsAny(s, exemptionGiven) {
			return true
		}
	}
	return false
}

// exemptionGiven are words of sentences that tell that an exemption was given.
var exemptionGiven = []string{"부여", "승인", "지정", "받았", "내줬", "내주", "특례를 주", "특례를 줬", "특례를 허용", "특례를 적용", "허가를 주", "허가를 줬"}

// namedWithMakers counts the marks of a line before names with a bracket behind them or a
// quoted name: ▲가나 알리미(다라) ▲마바 ‘사아’.
func namedWithMakers(s string) int {
	if !strings.ContainsAny(s, serviceMarks) {
		return 0
	}
	n := 0
	for k, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(serviceMarks, r) }) {
		if k == 0 && !strings.ContainsRune(serviceMarks, firstRune(s)) {
			continue // this stands before the first mark
		}
		if open := strings.IndexByte(part, '('); open > len("가나") && strings.Contains(part[open:], ")") || len(quoted(part)) == 1 {
			n++
		}
	}
	return n
}
