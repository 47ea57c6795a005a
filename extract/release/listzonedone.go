package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// zoneDone is what was done to a zone, right behind its name: (가나 철도특구)가 새로 지정됐다, 의 지정이 해제되면서, 를 지정했다,
// 는 사업계획을 변경했다.
var zoneDone = hangul.MustCompile(`^(?:이|가|은|는|을|를|의|도)\s(?:(?:지정|사업|기간|면적|구역)[이을]\s|(?:사업|특구|개발|지구|단지)?\s?계획[이을]\s|(?:최종|새로|새롭게|신규로|신규|추가로|추가|공식)\s){0,2}(?:지정\s?)?(?:지정|해제|취소|변경|확대|확장|연장|승인)(?:했|하였|됐|되었|(되면서)|돼|되어|하고|되고|하며|되며|한다고|하기로)`)

// zoneDoneWords guard zoneDone: a zone is named far more often than decided on.
var zoneDoneWords = setOf("지정", "해제", "취소", "변경", "확대", "확장", "연장", "승인")

// zoneDecided says that a zone, whose name ends at byte to, is one of those that the release decides on: what was put
// forward about it stands behind it, or what was done, where a programme is called as the zone is.
func (p *listParser) zoneDecided(i, to int) bool {
	zone := calledZone(p.s[i:to])
	if zone == "" {
		return false
	}
	behind := head(p.s[to:p.end], zoneDeedMost)
	if zoneDeed.MatchString(behind) {
		return true
	}
	return zoneDoneWords.in(behind) && doneNow(behind) && !zoneEarlier.MatchString(tail(p.s[:i], zoneEarlierMost)) && p.ctx.choosesZones(zone, p.s[i:to])
}

// doneNow says that words behind a zone tell what was done to it, and neither what goes on there (면적을 확대하고 있다) nor what came
// of it since it is one (지정되면서 매출이 늘었다).
func doneNow(behind string) bool {
	m := zoneDone.FindStringSubmatchIndex(behind)
	return m != nil && !strings.HasPrefix(behind[m[1]:], " 있") && (m[2] < 0 || endsInOne(behind[:m[2]], undoneJust))
}

// zoneEarlier finds before a zone that what is told of it was done some time before: 지난 2월, 앞서, 지난해 말.
var zoneEarlier = hangul.MustCompile(`(?:^|[\s.,])(?:지난\s?(?:[0-9]{1,2}월|해|달)|작년|재작년|앞서|이에\s앞서|당시)(?:에는|에|는|은)?,?\s(?:[^\s.,]{1,8}\s){0,2}$`)

// zoneEarlierMost is the most bytes before a zone in which such a time is told.
const zoneEarlierMost = 90

// choosesZones says that what the release is about is called as zones with that noun are, by no place and not as the
// words are.
func (ctx *context) choosesZones(noun, words string) bool {
	chooses, id := false, hangul.NoSpace(words)
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.key == id {
			return false
		}
		chooses = chooses || k.main && calledZone(k.key) == noun && !ctx.placedZone(k.Name)
	}
	return chooses
}
