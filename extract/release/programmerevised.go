package release

// judgingTitle are words of titles on how a programme judges from now on.
var judgingTitle = setOf("평가지표", "평가기준", "평가 기준", "평가항목", "인증기준", "인증 기준", "심사기준", "심사 기준", "지정기준", "지정 기준", "등급제", "배점", "지표")

// nameRevised takes the programme that a sentence defines, where the title tells how it judges from now on and nothing is decided on.
func (ctx *context) nameRevised() {
	if ctx.namesMain() || ctx.header == nil || !judgingTitle.in(viewOf(ctx.header.Title.Words).S) {
		return
	}
	if v, at, ok := ctx.definedName(); ok {
		ctx.addProgramme(v, at[0], at[1], true)
	}
}
