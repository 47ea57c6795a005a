package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// fromTo finds that the places of a programme became more, right behind its name: (가나마을)을 5곳에서 7곳으로 늘린다,
// (가나마을) 운영 지역을 3곳에서 5곳으로 확대했다, (가나마을) 2곳을 추가해 모두 7곳으로 늘린다.
var fromTo = hangul.MustCompile(`['"」』]?(?:\s사업)?(?:\s(?:지정|운영|선정|시행)\s(?:지역|지구|도시|마을)|\s지정)?(?:[을를이가은는])?\s(?:(?:지난해|올해|기존|현재|전국)\s)?(?:\d{1,3}(?:곳|개소|개)에서\s(?:올해\s|모두\s|총\s)?\d{1,3}(?:곳|개소|개)(?:으로|로|까지)|\d{1,3}(?:곳|개소|개)(?:을|를)\s(?:추가해\s|더해\s)?(?:모두\s|총\s)?\d{1,3}(?:곳|개소|개)(?:으로|로|까지)|(?:올해\s)?\d{1,3}(?:곳|개소|개)까지|두\s배로|세\s배로)\s(?:대폭\s|크게\s)?(?:확대|늘|넓|증가|확충)`)

// newlyThere finds who came to a programme now as what a sentence tells: 새로 지정된 곳은, 이번에 추가된 지역은, 이번에 합류했다.
var newlyThere = hangul.MustCompile(`(?:새로|새롭게|신규로?|추가로?|이번에|올해)\s(?:\S+\s)?(?:지정|선정|추가|뽑|이름을\s올린|합류)\S{0,4}\s(?:곳|지역|도시|지자체|지방정부|마을|지구|시·군)(?:은|는)\s|추가\s(?:지정|선정)(?:된|하는)\s(?:곳|지역|지자체|지방정부|도시)(?:은|는)\s|(?:이번에|새로)\s(?:지정|선정|합류|추가)(?:됐|되었|했)다|(?:신규|추가)\s?(?:지정|선정)?\s?:`)

// nameByWidening takes a programme from the words which tell that its places became more, where the release names none
// otherwise and another sentence tells who they are.
func (ctx *context) nameByWidening() {
	if ctx.namesMain() {
		return
	}
	told := false
	for p, s := range ctx.firstSentences(5) {
		told = told || newlyThere.MatchString(p.S[s[0]:s[1]])
	}
	if !told {
		return
	}
	for p, s := range ctx.firstSentences(3) {
		m := fromTo.FindStringIndex(p.S[s[0]:s[1]])
		if m == nil {
			continue
		}
		if to := s[0] + m[0]; endsAsProgramme(strings.TrimRight(p.S[s[0]:to], " ")) {
			ctx.addProgramme(p.view, ctx.phraseStart(p.S, to), to, true)
			return
		}
	}
}
