package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// prizeCalled finds what prizes are given for, before the words that say so: ‘2024 가나대상’에서,
// 가나대상 시상식, 가나 경진대회 최우수상.
var prizeCalled = hangul.MustCompile(`(?:대상|평가|경진대회|공모전|콘테스트|어워드|어워즈|[가-힣]{2,}상|우수 ?(?:지자체|지방정부|지방자치단체|자치단체|기관|시·군·구|시·군|마을|도시))(['"」』]?)(?:에서 |에서는 |의 |[을를] (?:[^.,]{0,30} )?(?:개최|열|마쳤|마무리|시상)| 시상식| 포상식| 포상 전수식| 표창 수여식| 포상| 표창 전수식| 수상| 대통령상| 국무총리상| [가-힣]{2,12}장관상| 최우수| 우수| 종합대상| 대상)`)

// nameByPrize looks for the programme of a release that tells who got a prize, where none
// was found: the award in the title or the first sentences.
func (ctx *context) nameByPrize() {
	if ctx.namesMain() {
		return
	}
	prized := false
	for i := range ctx.passages {
		s := ctx.passages[i].S
		prized = prized || prizeEnds.among(ctx.passages[i].held()) && ctx.gaz.lastName(s) >= 0 && strings.ContainsAny(s, "다")
	}
	if !prized {
		return
	}
	for _, v := range append(ctx.leadViews(2), ctx.titles()...) {
		for _, m := range prizeCalled.FindAllStringSubmatchIndex(v.S, -1) {
			to := m[2] // before the closing quote
			if strings.HasPrefix(v.S[m[0]:], "우수") {
				if ctx.nameThePraised(v, m[0], to) {
					return
				}
				continue
			}
			from := ctx.phraseStart(v.S, m[3])
			if from < to && !isPrize(v.S[from:to]) && !isPrize(lastWord(v.S[:to])) && !contests.has(v.S[from:to]) {
				ctx.addProgramme(v, from, to, true)
				return
			}
		}
	}
}

// nameThePraised names a programme by those who did well in it where the release calls it nothing else, and a prize is given to them as
// such: ‘가나 정책 우수 지자체’ (시상식). praise is where the word of praise begins.
func (ctx *context) nameThePraised(v view, praise, to int) bool {
	end := len(strings.TrimRight(v.S[:praise], " "))
	from, stem := ctx.nameSpan(v, ctx.phraseStart(v.S, end), end)
	if stem != end || utf8.RuneCountInString(hangul.NoSpace(v.S[from:end])) < 3 || !ctx.canName(v.S[from:end]) || endsInDay.MatchString(v.S[from:end]) {
		return false
	}
	name := withoutRound(scheme.Name(withoutGloss(v.S[from:end]))) + v.S[end:to]
	ctx.know(hangul.NoSpace(name), v.value(from, to, "scheme.praised"), true)
	return ctx.namesMain()
}

// endsInDay finds when somebody was praised, and not for what: 12일 (우수 지자체).
var endsInDay = hangul.MustCompile(`[0-9](?:일|월|년|년도)$`)

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
