package release

import "injeung/normalize/hangul"

// ownThing ends in a thing in quotes that somebody runs there, as the object of what becomes of it: ‘가나길’을 (확장한다), which
// tells what is done and not what was decided. What a programme gives may be quoted, too: ‘다라지구’를, ‘마바 서비스’를.
var ownThing = hangul.MustCompile(`[가-힣0-9A-Za-z)][’”'"」』](?:을|를)\s?(?:더\s|크게\s|추가로\s|대폭\s|새롭게\s|새로\s)*$`)

// givenThing ends in a quoted name of what a programme gives or what is renewed of it.
var givenThing = hangul.MustCompile(`(?:지구|특구|구역|단지|구간|지역|노선|면적|범위|권역|계획|인증|지정|선정|협약|시설|도시|서비스|시스템|플랫폼|솔루션|기술|제품|품목|상품|프로그램)[’”'"」』](?:을|를)`)

// plainDeed is the verb that a noun of change is by itself: 확장하, 변경했다; 변경 지정 and 확장 인증 are decisions.
var plainDeed = hangul.MustCompile(`^(?:하|한|했|할|해|함)`)

// toldByMinistry finds a ministry as who changes something: what it has of a place in quotes is what it gave there.
var toldByMinistry = hangul.MustCompile(`(?:^|[^가-힣])[가-힣]{1,10}(?:부|청|처|위원회)(?:\([^()]{1,30}\))?(?:는|은|가|이)\s`)

// changesThing says that 변경 or 확장 between these words is what a place does with a thing of its own.
func changesThing(noun, before, rest string) bool {
	if noun != "확장" && noun != "변경" || !plainDeed.MatchString(rest) {
		return false
	}
	if toldByMinistry.MatchString(before) {
		return false
	}
	before = tail(before, 80)
	return ownThing.MatchString(before) && !givenThing.MatchString(before)
}
