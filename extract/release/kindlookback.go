package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// looksBack finds a first sentence that tells what came of a programme over the years: 시행 3주년을 맞아 그간의 성과를 발표했다, 지난 5년간의
// 운영 실적을 분석한 결과를 공개했다.
var looksBack = hangul.MustCompile(`(?:[0-9]{1,2}주년을?|그간|그동안|(?:지난|최근)\s[0-9가-힣]{1,4}\s?(?:년|해)(?:간|\s?동안))[^.]{0,80}(?:성과|실적|현황|변화|효과)[^.]{0,60}(?:발표|공개|점검|분석|소개|정리|공유)(?:했|하였|한다|하고|해\s)`)

// looksBackOnly makes a release that looks back one of other news, where its first sentence decides nothing and the title does not
// say that somebody was chosen: those whom it names were chosen in all the years before.
func (ctx *context) looksBackOnly(h *Header) bool {
	p, s := ctx.firstSentence()
	if p == nil {
		return false
	}
	t := p.S[s[0]:s[1]]
	at := looksBack.FindStringIndex(t)
	if at == nil || ctx.decidesInLead(t) || ctx.titleDecides() {
		return false
	}
	h.Kind, h.KindBy = schema.Other, p.value(s[0]+at[0], s[0]+at[1], "kind.lead")
	return true
}
