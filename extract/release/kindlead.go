package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/schema"
)

// leadVerbs are what a first sentence does that tells of a call or an event.
var leadVerbs = []kindWords{
	{schema.Announcement, []string{"공모한다", "공모합니다", "모집한다", "모집합니다", "접수한다", "접수받는다", "신청을 받는다", "신청받는다", "공모를 실시한다", "공모를 시작한다", "공모를 진행한다", "공모를 추진한다"}},
	{schema.Event, []string{"개최한다", "개최했다", "개최하였다", "개최합니다", "열린다", "현판을 수여", "동판을 수여", "인증패를 수여", "인증서를 수여", "지정서를 수여", "현판식을", "수여식을", "협약식을", "협약을 체결", "업무협약을 맺"}},
}

// leadRefuses says that the first sentence tells of a call or an event, and
// neither it nor the title of a decision: names in it are those of guests or of
// earlier rounds.
func (ctx *context) leadRefuses(f *Facts) (Value, schema.Kind) {
	if own := ownDecision(f); own != nil && ctx.decidesInLead(viewOf(own.Words).S) {
		return Value{}, ""
	}
	if ctx.titleDecides() || f.Header.Kind == schema.Correction || f.Header.Kind == schema.Brief {
		return Value{}, ""
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !isSentence(p.S) && p.Depth != doc.Square || ctx.isHead(p.S) {
			continue
		}
		s := sentencesOf(p.S)[0]
		first := p.S[s[0]:s[1]]
		if ctx.decidesInLead(first) {
			return Value{}, ""
		}
		for _, k := range leadVerbs {
			for _, w := range k.words {
				if j := strings.Index(first, w); j >= 0 {
					return p.value(s[0]+j, s[0]+j+len(w), "kind.lead"), k.kind
				}
			}
		}
		return Value{}, ""
	}
	return Value{}, ""
}

// decidesInLead says that a sentence itself decides: 지정했다, 지정하고, 지정한다고
// 밝혔다.
func (ctx *context) decidesInLead(s string) bool {
	for _, p := range predicatesIn(s, false) {
		if p.tense == didPast || p.joins || p.tense == doesNow && strings.HasPrefix(s[p.to:], "고 ") {
			return true
		}
	}
	return false
}
