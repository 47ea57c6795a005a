package release

import "injeung/normalize/hangul"

// contestNames end what a contest is called, of whose winners a release tells.
var contestNames = []string{"경진대회", "경연대회", "공모전", "품평회", "콘테스트", "어워드", "어워즈", "왕중왕전", "공유대회", "발표대회", "해커톤", "선발대회", "경진"}

// contestHeld follows the name of a contest that was held, or whose outcome is told: (‘가나 경진대회’) 본선을 열고, 의 수상작 5점을
// 발표했다, 시상식을 열어.
var contestHeld = hangul.MustCompile(`^['"」』]?\s?(?:\([^()]{1,30}\)\s?)?(?:[을를]\s(?:[^.,]{0,40}\s)?(?:개최|열|마치|마쳤|마무리|시상|진행|실시|통해)|의?\s?(?:최종\s|심사\s|경연\s){0,2}(?:수상작|수상자|수상팀|수상기관|입상작|당선작|우수작|시상식|결과|순위|(?:통합\s?)?(?:본선|결선)[을를]\s(?:[^.,]{0,30}\s)?(?:열|개최|치|마치|마무리|통해)))`)

// nameByContest takes the contest that the first sentence has in quotes, and says was held, for the programme: its fields, its prizes and
// those who won them are none.
func (ctx *context) nameByContest() {
	p, s := ctx.firstSentence()
	if p == nil {
		return
	}
	t := p.S[s[0]:s[1]]
	for _, q := range append(quoted(t), framed(t)...) {
		if !endsInOne(t[q[0]:q[1]], contestNames) || !contestHeld.MatchString(t[q[1]:]) {
			continue
		}
		ctx.addProgramme(p.view, s[0]+q[0], s[0]+q[1], true)
		if n := len(ctx.known); n > 0 {
			ctx.contest = ctx.known[n-1].key
		}
		return
	}
}

// besideContest says that words are no name of the contest whose outcome the release tells.
func (ctx *context) besideContest(id string) bool {
	return ctx.contest != "" && id != ctx.contest && !akin(id, ctx.contest)
}
