package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// widenedStarts are the first syllables of what madeLarger reads.
var widenedStarts = syllables("넓확늘조축")

// widenedPattern finds that an area was made larger or other, and how the clause goes on.
var widenedPattern = hangul.MustCompile(`^(?:넓(어졌|어지고|어지며|어진다|혔|히고|히며|히기로|히는|혀|힌다|힌|히되)|(?:확대|조정|축소)(했|하였|됐|되었|하고|하며|하기로|하는|한다|된다|한|된|되고|되며|하되)|늘(렸|리고|리며|리기로|린다|린|었|어났))`)

// widenedBefore finds what can be made larger right before that: the area or bounds of a zone,
// or a zone itself.
var widenedBefore = hangul.MustCompile(`(?:면적|구역|경계|범위|부지|특구|지구|단지|구간|(?:운영|운행|지정|실증|시범|시험) ?(?:노선|지역))(?:을|를|이|가|은|는|도)? (?:더 |크게 |추가로 |각각 |일부 |모두 )*$`)

// otherScope finds the bounds of something else than a zone, right before such a verb.
var otherScope = hangul.MustCompile(`(?:사업|지원|업무|서비스|적용|모집|참여|신청|대상|할인|보장)(?:의)? ?(?:범위|면적|구역|구간)(?:을|를|이|가|은|는|도)? (?:더 |크게 |추가로 |각각 |일부 |모두 )*$`)

// grownBefore finds the area of an earlier zone and how large it was and is now: 기존 가나군 특구는 면적이 3㎢에서 5㎢로.
var grownBefore = hangul.MustCompile(`(?:기존|당초|지정된|지정됐던|지정한)[^.]{0,80}(?:면적|구역|범위)(?:을|를|이|가|은|는|도)? (?:[가-힣]{1,6} )?[0-9][^.,]{0,16}에서 [0-9][^.,]{0,16}로 $`)

// longestGrown is how many bytes before such a verb are looked at, more than grownBefore ever finds.
const longestGrown = 600

// madeLarger reads that the zone of places was made larger, which changes what they hold: 가나시
// 다라특구의 면적을 넓히고, 마바군은 구역을 확대하기로 했다.
func madeLarger(s string, i int) (predicate, bool) {
	if i+6 > len(s) || !widenedStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	m := widenedPattern.FindStringSubmatchIndex(s[i:])
	if before := tail(s[:i], longestGrown); m == nil || !widenedBefore.MatchString(before) && !grownBefore.MatchString(before) {
		return predicate{}, false
	}
	if otherScope.MatchString(tail(s[:i], 60)) {
		return predicate{}, false // 사업 범위를 조정했다
	}
	p := predicate{from: i, to: i + m[1], noun: s[i : i+m[1]], status: schema.Changed, tense: didPast}
	end := s[i:][max(m[2], 0):m[1]]
	for _, g := range []int{4, 6} {
		if m[g] >= 0 {
			end = s[i+m[g] : i+m[g+1]]
		}
	}
	switch {
	case strings.HasSuffix(end, "고") || strings.HasSuffix(end, "며") || end == "혀" || strings.HasSuffix(end, "되"):
		p.tense, p.joins = doesNow, true
	case strings.HasSuffix(end, "기로"):
		p.joins = !strings.HasPrefix(s[p.to:], " 했다") && !strings.HasPrefix(s[p.to:], " 하였다")
	case end == "힌" || end == "린" || end == "한" || end == "된":
		p.tense = attrPast
	case end == "히는" || end == "하는":
		if ownMotion.MatchString(s[p.to:]) {
			return predicate{}, false // 구역을 넓히는 변경안을 승인했다
		}
		e := motion(s, verbEnd{tense: attrNow, to: p.to})
		p.tense, p.to, p.joins = e.tense, e.to, e.joins
	case strings.HasSuffix(end, "다"):
		p.tense = doesNow
	}
	p.passive = strings.HasPrefix(end, "됐") || strings.HasPrefix(end, "되") || strings.HasPrefix(end, "어")
	return p, true
}

// ownMotion finds, behind a verb that describes it, what was carried by a verb of its own.
var ownMotion = hangul.MustCompile(`^ (?:[가-힣]+ )?(?:변경안|변경 ?지정안|확장안|확대안|변경 ?계획안?|계획 ?변경안?|변경)(?:을|를|이|가|도)? `)

// labelNew begins a line of names newly chosen: (신규) 가나시, 다라군; 신규 지정 : ….
var labelNew = hangul.MustCompile(`^[\s(\[<ㅇ○□·▲△-]*신규(?:\s?[가-힣]{2})?\s?(?:\(?\d{1,3}(?:곳|개소|건|개)?\)?)?\s?[)\]>:]`)

// labelsNew says that a line of the release is labelled as of those newly chosen, so that 확대 over another one is what
// became of those there.
func (ctx *context) labelsNew() bool {
	for i := range ctx.passages {
		if labelNew.MatchString(head(ctx.passages[i].S, 40)) {
			return true
		}
	}
	return false
}
