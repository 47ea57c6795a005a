package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// judgingTitle are words of titles on how a programme judges from now on.
var judgingTitle = setOf("평가지표", "평가기준", "평가 기준", "평가항목", "인증기준", "인증 기준", "심사기준", "심사 기준", "지정기준", "지정 기준", "등급제", "배점", "지표")

// nameRevised takes the programme that a sentence defines, where the title tells how it judges from now on and nothing is decided on.
func (ctx *context) nameRevised() {
	if ctx.namesMain() || ctx.header == nil || !judgingTitle.in(ctx.titleView().S) {
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
	judgingHead = hangul.MustCompile(`^((?:20[0-9]{2}년도?\s)?[가-힣A-Za-z0-9·\s]{4,40}?(?:평가|인증제?|지정제?|등급제))(?:,\s|\s[가-힣]{0,4}\s?(?:지표|기준|항목|배점)[,\s을를이가])`)
)

// partsNoName finds that words tell of those behind them, with the form of a verb or a particle between, so that they are no name:
// 눈높이에 맞춘 (평가), 객관적인 (평가).
var partsNoName = hangul.MustCompile(`(?:^|\s)(?:[가-힣]+(?:는|적인|로운|다운|러운|된|던|춘|룬|킨|높인|줄인|보인|쓰인|[^제권기무유북남]한)|[가-힣]{2,}(?:에|에서|에게|으로|를|은)|[가-힣]*[^마가노고\s]을)\s`)

// revisedName is the name of the programme whose way of judging the first words of the text, or the title, tell to change.
func (ctx *context) revisedName() (view, [2]int, bool) {
	var in view
	var at [2]int
	for _, v := range ctx.leadViews(2) {
		for _, q := range quoted(v.S) {
			if name := v.S[q[0]:q[1]]; !rulesBehind.MatchString(v.S[q[1]:]) || !judgedName.MatchString(name) {
				continue
			} else if at[1] > 0 && hangul.NoSpace(in.S[at[0]:at[1]]) != hangul.NoSpace(name) {
				return in, at, false // each has rules of its own
			}
			in, at = v, q
		}
	}
	if at[1] > 0 && ctx.canName(in.S[at[0]:at[1]]) {
		return in, at, true
	}
	v := ctx.titleView()
	m := judgingHead.FindStringSubmatchIndex(v.S)
	if m == nil {
		return v, at, false
	}
	name := v.S[m[2]:m[3]]
	return v, [2]int{m[2], m[3]}, ctx.canName(name) && !partsNoName.MatchString(name) && !reviewStep.MatchString(hangul.NoSpace(name)) && !ctx.judgedElse(name)
}

// rulesOfName finds whose rules a sentence tells of: 가나도시 평가 지표, 가나지수의 지표.
var rulesOfName = hangul.MustCompile(`([가-힣A-Za-z0-9·]{3,})(?:의\s(?:[가-힣]{0,4}(?:평가|심사|인증|지정|선정)\s?)?|\s(?:[가-힣]{0,2}평가|심사|인증|지정|선정)의?\s)(?:지표|기준|항목|배점)`)

// judgedElse says that the lead tells of the rules of a programme by another name than this.
func (ctx *context) judgedElse(name string) bool {
	for _, v := range ctx.leadViews(2) {
		for _, m := range rulesOfName.FindAllStringSubmatch(v.S, -1) {
			if w := m[1]; (endsAsProgramme(w) || judgedName.MatchString(w)) && !strings.Contains(hangul.NoSpace(name), w) {
				return true
			}
		}
	}
	return false
}

// judgedName ends names of programmes that judge.
var judgedName = hangul.MustCompile(`(?:평가|진단|인증제?|지정제?|등급제|공모전?|사업|마크|도시|마을|특구|지수)$`)
