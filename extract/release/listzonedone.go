package release

import "injeung/normalize/hangul"

// zoneDone is what was done to a zone, right behind its name: (가나 철도특구)가 새로 지정됐다, 의 지정이 해제되면서, 를 지정했다,
// 는 사업계획을 변경했다.
var zoneDone = hangul.MustCompile(`^(?:이|가|은|는|을|를|의|도)\s(?:(?:지정|사업|기간|면적|구역)[이을]\s|(?:사업|특구|개발|지구|단지)?\s?계획[이을]\s|(?:최종|새로|새롭게|신규로|신규|추가로|추가|공식)\s){0,2}(?:지정\s?)?(?:지정|해제|취소|변경|확대|확장|연장|승인)(?:했|하였|됐|되었|되면서|돼|되어|하고|되고|하며|되며|한다고|하기로)`)

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
	return zoneDoneWords.in(behind) && zoneDone.MatchString(behind) && p.ctx.choosesZones(zone, p.s[i:to])
}

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
