package release

import (
	"injeung/normalize/hangul"
)

// judgingTitle are words of titles on how a programme judges from now on.
var judgingTitle = setOf("평가지표", "평가기준", "평가 기준", "평가항목", "인증기준", "인증 기준", "심사기준", "심사 기준", "지정기준", "지정 기준", "등급제", "배점", "지표")

// nameRevised takes the programme that a sentence defines, where the title tells how it judges from now on and nothing is decided on.
func (ctx *context) nameRevised() {
	if ctx.namesMain() || ctx.header == nil || !judgingTitle.in(viewOf(ctx.header.Title.Words).S) {
		return
	}
	v, at, ok := ctx.definedName()
	if !ok {
		v, at, ok = ctx.revisedName()
	}
	if ok {
		ctx.addProgramme(v, at[0], at[1], true)
	}
}

// What stands behind the name of a programme whose judging is told to change, in quotes (‘가나 평가’의 지표를) or at the head of a title
// (가나 평가, 올해부터).
var (
	rulesBehind = hangul.MustCompile(`^['"」』]?\s?(?:의\s)?(?:(?:세부|평가|심사|인증|지정|선정)\s?)?(?:지표|기준|항목|배점|체계)(?:[를을이가은는]|\s?개[편정선])`)
	judgingHead = hangul.MustCompile(`^(?:20[0-9]{2}년도?\s)?[가-힣A-Za-z0-9·\s]{4,40}?(?:평가|인증제?|지정제?|등급제)(?:,\s|\s[가-힣]{0,4}\s?(?:지표|기준|항목|배점)[,\s을를이가])`)
	judgingTail = hangul.MustCompile(`(?:,\s|\s[가-힣]{0,4}\s?(?:지표|기준|항목|배점)[,\s을를이가])$`)
)

// revisedName is the name of the programme whose way of judging the first words of the text, or the title, tell to change.
func (ctx *context) revisedName() (view, [2]int, bool) {
	for _, v := range ctx.leadViews(2) {
		for _, q := range quoted(v.S) {
			if rulesBehind.MatchString(v.S[q[1]:]) && ctx.canName(v.S[q[0]:q[1]]) && judgedName.MatchString(v.S[q[0]:q[1]]) {
				return v, q, true
			}
		}
	}
	v := viewOf(ctx.header.Title.Words)
	m := judgingHead.FindStringIndex(v.S)
	if m == nil {
		return v, [2]int{}, false
	}
	at := [2]int{m[0], m[1] - len(judgingTail.FindString(v.S[:m[1]]))}
	return v, at, ctx.canName(v.S[at[0]:at[1]]) && !reviewStep.MatchString(hangul.NoSpace(v.S[at[0]:at[1]]))
}

// judgedName ends names of programmes that judge.
var judgedName = hangul.MustCompile(`(?:평가|진단|인증제?|지정제?|등급제|공모전?|사업|마크|도시|마을|특구|지수)$`)
