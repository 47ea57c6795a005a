package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// prizeCalled finds what prizes are given for, before the words that say so: ‘2024 가나대상’에서,
// 가나대상 시상식, 가나 경진대회 최우수상.
var prizeCalled = hangul.MustCompile(`(?:대상|평가|경진대회|공모전|콘테스트|어워드|어워즈|[가-힣]{2,}상)(['"」』]?)(?:에서 |에서는 |의 |[을를] (?:[^.,]{0,30} )?(?:개최|열|마쳤|마무리|시상)| 시상식| 수상| 대통령상| 국무총리상| [가-힣]{2,12}장관상| 최우수| 우수| 종합대상| 대상)`)

// nameByPrize looks for the programme of a release that tells who got a prize, where none
// was found: the award in the title or the first sentences.
func (ctx *context) nameByPrize() {
	if ctx.namesMain() {
		return
	}
	prized := false
	for i := range ctx.passages {
		s := ctx.passages[i].S
		prized = prized || prizeEnds.in(s) && ctx.gaz.lastName(s) >= 0 && strings.ContainsAny(s, "다")
	}
	if !prized {
		return
	}
	for _, v := range append(ctx.leadViews(2), ctx.titles()...) {
		for _, m := range prizeCalled.FindAllStringSubmatchIndex(v.S, -1) {
			to := m[2] // before the closing quote
			from := ctx.phraseStart(v.S, m[3])
			if from < to && !isPrize(v.S[from:to]) && !isPrize(lastWord(v.S[:to])) && !contests.has(v.S[from:to]) {
				ctx.addProgramme(v, from, to, true)
				return
			}
		}
	}
}

// leadViews are the first n paragraphs that are sentences.
func (ctx *context) leadViews(n int) (out []view) {
	for i := range ctx.passages {
		if len(out) == n {
			break
		}
		if p := &ctx.passages[i]; p.isSentence() && !ctx.inHeader(p) {
			out = append(out, p.view)
		}
	}
	return out
}
