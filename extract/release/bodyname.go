package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// bodyName is the form of what a public body is called, also in short and in times when
// it had another name: 행자부, 소방방재청, 나라공사.
var bodyName = hangul.MustCompile(`^[가-힣]{2,12}(?:부|청|처|공사|공단|협회|연합회|진흥원|위원회|재단|(?:표준|연구|관리|개발|평가|기술|과학|정보|인증|보호|안전|의료|교육|품질|심사|감정|개선|유통|측정|시험|조사)원)$`)

// namesBody says that a name without spaces is a body's, which decides and is no programme.
func namesBody(id string) bool {
	return isMinistry(id) || bodyName.MatchString(id) && !endsInOne(id, []string{"바우처", "지방정부"})
}

// ledBy finds a bracket with a body's head, behind the end of its name: 가나표준원(원장 홍길동).
var ledBy = hangul.MustCompile(`[가-힣] ?\([가-힣]{0,6}(?:장|장관|대표|총재) [가-힣]{2,4}[,) ]`)

// isLed says that the text tells whose head a name's is, so that it is a body and no programme.
func (ctx *context) isLed(name string) bool {
	if ctx.led == nil {
		ctx.led = ctx.ledNames()
	}
	return name != "" && slices.ContainsFunc(ctx.led, func(before string) bool { return strings.HasSuffix(before, name) })
}

// longestBody bounds the bytes of what a body is called.
const longestBody = 90

// ledNames are the ends of the texts before the brackets with heads; none of them is nil.
func (ctx *context) ledNames() []string {
	out := []string{}
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !ctx.passages[i].held().Any([]string{"장 ", "장관 ", "대표 ", "총재 "}) {
			continue
		}
		for _, m := range ledBy.FindAllStringIndex(s, -1) {
			out = append(out, tail(s[:m[0]+len("가")], longestBody))
		}
	}
	return out
}
