package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// unreadServices makes an issue of names that stand in a row each with its company, in a
// release that tells of approvals for services and gave no holders: a row of services
// whose statement was not understood.
func (ctx *context) unreadServices(f *Facts) {
	ctx.unreadLed(f)
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

// ledChosen leads to those who were chosen: 인증을 받은 다섯 기술은 다음과 같다.
var ledChosen = hangul.MustCompile(`(?:인증|지정|선정|승인)(?:[을를]\s)?(?:받은|된)\s[^.]{0,60}(?:다음|아래)(?:과|와)\s같(?:다|습니다|음)\.?\s*$`)

// unreadLed makes an issue of a line that leads to those who were chosen, with two lines of one form behind it or more, in a release of a
// kind that gives no records and of which nothing was read: a ceremony that lists them.
func (ctx *context) unreadLed(f *Facts) {
	switch f.Header.Kind {
	case schema.Result, schema.Other:
		return
	}
	if len(heldIn(f)) > 0 {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !strings.Contains(p.S, "같") || i+2 >= len(ctx.passages) || !ledChosen.MatchString(p.S) || ctx.toldEarlier(p.S) || containsAny(p.S, lastYearWords) {
			continue
		}
		a, b := &ctx.passages[i+1], &ctx.passages[i+2]
		if a.Bullet.S != "" && a.Bullet.S == b.Bullet.S && a.Depth == b.Depth {
			ctx.issues.add("unread-services", schema.Note, "those who were chosen are listed, and the kind of the release gives no records; if it decides on them, the words that say so are missing from the recognisers", p.raw)
			return
		}
	}
}

// tellsExemption says that the release tells of exemptions from rules that were given:
// 규제특례를 부여했다, 실증특례 승인.
func (ctx *context) tellsExemption() bool {
	for i := range ctx.passages {
		if h := ctx.passages[i].held(); exemptionNouns.among(h) && h.Any(exemptionGiven) {
			return true
		}
	}
	return false
}

// exemptionNouns are those that are given.
var exemptionNouns = setOf("특례", "임시허가", "샌드박스")

// exemptionGiven are words of sentences that tell that an exemption was given.
var exemptionGiven = []string{"부여", "승인", "지정", "받았", "내줬", "내주", "특례를 주", "특례를 줬", "특례를 허용", "특례를 적용", "허가를 주", "허가를 줬"}

// namedWithMakers counts the marks of a line before names with a bracket behind them or a
// quoted name: ▲가나 알리미(다라) ▲마바 ‘사아’.
func namedWithMakers(s string) int {
	if indexSign(s, serviceMarks) < 0 {
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
