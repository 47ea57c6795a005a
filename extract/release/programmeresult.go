package release

import "injeung/normalize/hangul"

// resultBehind follows a name in quotes that is told to have a result, or so many in units of things: ‘가나 품질 인증’ 결과를, ‘다라품’ 8점을.
var resultBehind = hangul.MustCompile(`^['"」』]?(?:\s\([^()]{2,40}\))?(?:의)?\s(?:제\d{1,3}[회차]\s)?(?:(?:인증|지정|선정|심사|평가|공모|최종)\s){0,2}(?:심사|평가|선정)?(?:결과|(?:총\s|모두\s|최종\s)?[0-9]{1,3}\s?(?:점|종|선|편|건|개)(?:을|를|이|가|의)\s)`)

// nameByResult takes for the programme the one name in quotes of the first sentence of which a result is told, where nothing else
// names one and the release tells that something was decided.
func (ctx *context) nameByResult() {
	if ctx.namesMain() {
		return
	}
	p, at := ctx.firstSentence()
	if p == nil {
		return
	}
	s := p.S[at[0]:at[1]]
	if quotes := quoted(s); len(quotes) == 1 && resultBehind.MatchString(s[quotes[0][1]:]) && ctx.canName(s[quotes[0][0]:quotes[0][1]]) {
		ctx.addProgramme(p.view, at[0]+quotes[0][0], at[0]+quotes[0][1], true)
	}
}
