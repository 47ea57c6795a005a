package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// noHolders says that a programme certifies neither places nor services, by its name and by
// what the release says was chosen, so that a place named with it holds nothing.
func (ctx *context) noHolders(s Scheme) bool { return noHolders(s) && !ctx.choosesPlaces() }

// choosesPlaces says that a release whose programmes are all called by companies, schools or
// products tells of places as those chosen: what is counted or named beside the verb decides,
// and not a word of the name (가나식당 브랜드 육성사업 대상 지방자치단체 3곳을 선정).
func (ctx *context) choosesPlaces() bool {
	if ctx.told == nil {
		return false // the programmes are not known yet
	}
	if ctx.places == nil {
		yes := !ctx.namesOfPlaces() && ctx.chosenArePlaces()
		ctx.places = &yes
	}
	return *ctx.places
}

// namesOfPlaces says that a programme of the release may certify places by its name.
func (ctx *context) namesOfPlaces() bool {
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !noHolders(k.Scheme) {
			return true
		}
	}
	return false
}

// chosenArePlaces looks for the evidence in the title and the sentences of decision; one that
// counts companies, schools or persons speaks against it.
func (ctx *context) chosenArePlaces() bool {
	places, told, built := false, map[int]bool{}, ctx.builtInPlaces()
	say := func(s string) bool {
		t := ctx.withoutNames(s)
		places = places || built && buildingSites.in(t)
		if otherChosen.in(t) {
			return false
		}
		for _, n := range countsIn(t) {
			if isForeignCount(n) {
				return false
			}
			told[n.n] = true
			before := strings.TrimRight(t[:n.from], " ")
			places = places || isHolderUnit(n) && (placeNouns.has(n.noun) || placeNouns.has(before[strings.LastIndexByte(before, ' ')+1:]))
		}
		places = places || ctx.closedPlaces(t)
		return true
	}
	for _, v := range ctx.titles() {
		if !say(v.S) {
			return false
		}
		places = places || built && countedInto.MatchString(v.S)
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !mayDecide(p.S) || toldOfBefore.in(p.S) {
			continue
		}
		for _, s := range p.sentences() {
			if tellsOfChosen(p.S[s[0]:s[1]]) && !say(p.S[s[0]:s[1]]) {
				return false
			}
		}
	}
	return places || built && ctx.listsPlaces(told)
}

// buildingSites are what a place is chosen as for a building that is to be put up there, and
// countedInto finds in a title that buildings come to so many places: 9곳에 가나주택.
var (
	buildingSites = setOf("대상지", "사업지", "대상 지구", "조성 지구", "제안 지구", "사업 지구", "조성지역", "조성 지역", "건립지", "입지")
	countedInto   = hangul.MustCompile(`[0-9](?:곳|개소|개 (?:지역|지구|지자체|지방정부|도시|시·군))에\s`)
)

// builtInPlaces says that the programmes are of buildings, which are chosen by the places that
// are to have them: 가나복합시설, 다라도서관.
func (ctx *context) builtInPlaces() bool {
	any := false
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main {
			if certifies(k.Scheme) != scheme.Building {
				return false
			}
			any = true
		}
	}
	return any
}

// listsPlaces says that a sentence without a verb of decision lists places and nothing else, as
// many as one of the numbers that the release tells: (4개 사업이 선정됐다.) 구체적으로는 △가나군
// △다라시 ….
func (ctx *context) listsPlaces(told map[int]bool) bool {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if ctx.gaz.lastName(p.S) < 0 {
			continue
		}
		for _, u := range ctx.unitsIn(p.S, len(p.S), false) {
			if u.list != nil && u.list.size() > 2 && told[u.list.size()] && u.list.allKnown() {
				return true
			}
		}
	}
	return false
}

// tellsOfChosen says that a sentence tells of a decision taken, or of those that it chose.
func tellsOfChosen(s string) bool {
	for _, p := range predicatesIn(s, false) {
		if p.tense == didPast || p.tense == attrPast || p.tense == doesNow && p.joins && containsAny(s[p.to:], []string{"밝혔", "발표"}) {
			return true
		}
	}
	return false
}

// placeNouns are what local governments are counted as.
var placeNouns = setOf("기초지방자치단체", "기초자치단체", "기초지자체", "기초지방정부", "광역자치단체", "광역지자체", "광역지방정부", "지방자치단체", "지방정부", "자치단체", "지자체", "시·군·구", "시군구", "시·도", "시도", "시·군", "시군", "군·구", "자치구", "시", "군", "구")

// otherChosen are words of others than places, once the names of programmes are out.
var otherChosen = setOf("기업", "업체", "개사", "개교", "학교", "대학", "유치원", "어린이집", "병원", "점포", "가게", "식당", "농가", "농장", "조합", "법인", "소재", "제품", "상품", "품목", "브랜드", "명인", "명장", "명을", "명이", "소재한", "위치한", "건축물", "주택", "아파트")

// closedPlaces says that a text lists places, two or more and all of them known, with a number
// that is theirs.
func (ctx *context) closedPlaces(s string) bool {
	last := ctx.gaz.lastName(s)
	if last < 0 {
		return false
	}
	for _, u := range ctx.unitsIn(s, len(s), false) {
		if u.list == nil || !u.list.allKnown() || homeLen(s[u.list.to:]) > 0 {
			continue
		}
		n := u.list.total
		if n == nil && len(u.list.runs) == 1 {
			n = u.list.runs[0].count
		}
		if n != nil && strings.HasSuffix(strings.TrimRight(s[:n.from], " "), "의") {
			continue // 가나와 다라의 2개가: what is there
		}
		if decidedPlaces(s, &u) {
			return true
		}
		if u.list.total == nil && len(u.list.runs) != 1 {
			continue
		}
		if es := u.list.entries(); n != nil && len(es) > 1 && n.n == len(es) && !sited(es) {
			return true
		}
	}
	return false
}

// decidedPlaces says that places and no more are what a sentence decides on, or says that they
// are: 가나군, 다라시를 (마바농장으로) 지정; 선정된 곳은 가나군, 다라시이다.
func decidedPlaces(s string, u *unit) bool {
	if es := u.list.entries(); len(es) < 2 || sited(es) {
		return false
	}
	return slices.Contains(particlesOfParts, u.josa) || copulaEnds(lastRune(s[:u.to]), s[u.to:])
}

// particlesOfParts mark the subject or object of a verb.
var particlesOfParts = []string{"을", "를", "이", "가"}

// sited says that one of the names is that of a site in its place.
func sited(es []entry) bool {
	for i := range es {
		if es[i].site {
			return true
		}
	}
	return false
}

// withoutNames takes the names of the release's programmes, and of public bodies that are called
// after companies or houses, from a text.
func (ctx *context) withoutNames(s string) string {
	var b strings.Builder
	at := 0
	for _, m := range ctx.mentionsIn(s) {
		b.WriteString(s[at:m.from])
		at = m.to
	}
	b.WriteString(s[at:])
	s = b.String()
	for i := range ctx.known {
		k := &ctx.known[i] // (가나어린이집) 4곳, of 가나어린이집 사업
		if bare := strings.TrimSpace(strings.TrimSuffix(k.Name, "사업")); k.main && len(bare) > len("가나다") {
			s = strings.ReplaceAll(s, bare, "")
		}
	}
	return bodiesWithSubjects.ReplaceAllString(s, "")
}

// bodiesWithSubjects are names of bodies that hold what a programme may choose.
var bodiesWithSubjects = hangul.MustCompile(`중소벤처기업부|중소기업청|[가-힣]*주택[가-힣]*공사`)
