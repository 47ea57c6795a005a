package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bodyName is the form of what a public body is called, also in short and in times when
// it had another name: 행자부, 소방방재청, 나라공사.
var bodyName = hangul.MustCompile(`^[가-힣]{2,12}(?:부|청|처|공사|공단|협회|연합회|진흥원|위원회|재단|(?:표준|연구|관리|개발|평가|기술|과학|정보|인증|보호|안전|의료|교육|품질|심사|감정|개선|유통|측정|시험|조사)원)$`)

// namesBody says that a name without spaces is a body's, which decides and is no programme.
func namesBody(id string) bool {
	return isMinistry(id) || bodyName.MatchString(id) && !strings.HasSuffix(id, "바우처")
}

// ledBy finds a bracket with a body's head behind its name: 가나표준원(원장 홍길동).
var ledBy = hangul.MustCompile(`^ ?\([가-힣]{0,6}(?:장|장관|대표|총재) [가-힣]{2,4}[,) ]`)

// isLed says that the text tells whose head a name's is, so that it is a body and no programme.
func (ctx *context) isLed(name string) bool {
	if name == "" {
		return false
	}
	for i := range ctx.passages {
		for s, at := ctx.passages[i].S, 0; strings.Contains(s, "장 ") || strings.Contains(s, "대표 ") || strings.Contains(s, "총재 "); {
			k := strings.Index(s[at:], name)
			if k < 0 {
				break
			}
			if at += k + len(name); ledBy.MatchString(s[at:]) {
				return true
			}
		}
	}
	return false
}
