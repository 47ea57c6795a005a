package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// looksBack finds a first sentence that tells what came of a programme over the years: 시행 3주년을 맞아 그간의 성과를 발표했다, 지난 5년간의
// 운영 실적을 분석한 결과를 공개했다.
var looksBack = hangul.MustCompile(`(?:[0-9]{1,2}주년을?|그간|그동안|(?:지난|최근)\s[0-9가-힣]{1,4}\s?(?:년|해)(?:간|\s?동안))[^.]{0,80}(?:성과|실적|현황|변화|효과)[^.]{0,60}(?:발표|공개|점검|분석|소개|정리|공유)(?:했|하였|한다|하고|해\s)`)

// judgesYears finds what came of the years as what is judged, or a list of names as what is published after it: 운영 성과를 평가한 결과를,
// 실적을 점검하고 가나도시 명단을.
var judgesYears = hangul.MustCompile(`(?:성과|실적)(?:을|를)?\s(?:[가-힣]{1,4}\s)?(?:평가|심사)|(?:명단|평가\s결과)[을를]`)

// holdsCity says that a decision names a place.
func holdsCity(d *Decision) bool {
	return slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == CityHolder })
}

// looksBackOnly makes a release that looks back one of other news, where its first sentence decides nothing and the title does not
// say that somebody was chosen: those whom it names were chosen in all the years before. What was judged of those years is judged
// for a decision, though, and a sentence that chooses places without telling when is the news itself.
func (ctx *context) looksBackOnly(h *Header, own *Decision) bool {
	p, s := ctx.firstSentence()
	if p == nil || own != nil && own.Where != InTable && holdsCity(own) {
		return false
	}
	t := p.S[s[0]:s[1]]
	at := looksBack.FindStringIndex(t)
	if at == nil || judgesYears.MatchString(t[at[0]:]) || ctx.decidesInLead(t) || ctx.titleDecides() {
		return false
	}
	h.Kind, h.KindBy = schema.Other, p.value(s[0]+at[0], s[0]+at[1], "kind.lead")
	return true
}
