package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// holderTitled finds a title that says what somebody is and goes on with what that one does: 가나도시로 지정된 다라시, 쉼터를 연다.
var holderTitled = hangul.MustCompile(`(?:지정|선정|인증|공인|승인|뽑|꼽)(?:을|를)?\s?(?:된|받은|힌)\s([^,…]{2,40})[,…]\s?\S`)

// newlyTitled are words of a title that tell that what it describes was done now.
var newlyTitled = setOf("올해", "이번", "새로", "새롭게", "신규", "최초", "처음", "최종", "추가", "나란히", "곳", "도전")

// ofNow finds that a sentence speaks of a choice as this one, or of news of it: 이번 지정으로, 이번에 선정된, 선정 통보를 받았다.
var ofNow = hangul.MustCompile(`이번(?:에)?\s(?:[가-힣]{1,8}\s)?(?:재?지정|재?인증|선정|공인|승인)|(?:지정|인증|선정|공인|승인)\s?(?:통보|소식|사실|확정|결과)`)

// leaveHolders drops what a title tells of somebody who holds a title already and does something else, where no sentence of the
// text tells that it was given now.
func (ctx *context) leaveHolders(f *Facts) {
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		if d.Where < InSubtitle || len(d.Holders) == 0 || len(d.Holders) > 2 || d.Holders[0].Kind != CityHolder {
			return false
		}
		s := viewOf(d.Words).S
		m := holderTitled.FindStringSubmatchIndex(s)
		if m == nil || newlyTitled.in(s[:m[3]]) || len(date.FindYears(s[:m[3]], ctx.day())) > 0 || !strings.Contains(s[m[2]:m[3]], localName(d.Holders[0].Words)) {
			return false
		}
		if f.toldBelow(d.Scheme.ID) || ctx.givenNow() {
			return false
		}
		ctx.issues.add("earlier-decision", schema.Note, "the title tells who holds it, and nothing that it was given now", d.Words)
		return true
	})
}

// toldBelow says that a statement below the titles decides on a programme.
func (f *Facts) toldBelow(id string) bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Where < InSubtitle && d.Scheme.ID == id && len(d.Holders) > 0 })
}

// givenNow says that a sentence of the text decides on a programme now, or speaks of its choice as this one.
func (ctx *context) givenNow() bool {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if ctx.inHeader(p) || !p.isSentence() && p.Depth != doc.Square {
			continue
		}
		for _, r := range p.sentences() {
			s := p.S[r[0]:r[1]]
			if ofNow.MatchString(s) || ctx.newsIn(s) && len(ctx.mentionsIn(s)) > 0 && !ctx.yearOver(s) {
				return true
			}
		}
	}
	return false
}

// yearOver says that all years that a sentence names are over.
func (ctx *context) yearOver(s string) bool {
	years := date.FindYears(s, ctx.day())
	return len(years) > 0 && !slices.ContainsFunc(years, func(y date.YearAt) bool { return y.Year >= ctx.day().Y })
}
