package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// choiceObject is what the first sentence of choice names before its verb, where its number stands in another one.
func (ctx *context) choiceObject() (view, [2]int, bool) {
	if !ctx.countsPlacesFirst() {
		return view{}, [2]int{}, false
	}
	for p, r := range ctx.firstSentences(nextSentences) {
		s := p.S[r[0]:r[1]]
		if !chooses.in(s) && !contestWords.in(s) || callIn(s) != nil || containsAny(s, stillToCome) {
			continue
		}
		m := choiceMade.FindStringIndex(s)
		if m == nil {
			if at, ok := ctx.nameOfObject(p.S, r[0], r[1]); ok && contestWords.in(s) {
				return p.view, at, true
			}
			continue
		}
		if ctx.yearsAgo(s[:m[0]]) {
			continue
		}
		if at, ok := ctx.nameAround(p.S, r[0], r[0]+m[0]); ok {
			return p.view, at, true
		}
	}
	return view{}, [2]int{}, false
}

// countsPlacesFirst says that the titles or first sentences count places, and none counts anything else that is chosen.
func (ctx *context) countsPlacesFirst() bool {
	texts := slices.Clone(ctx.titles())
	for p, r := range ctx.firstSentences(nextSentences) {
		texts = append(texts, viewOf(p.text(r[0], r[1])))
	}
	places := false
	for _, v := range texts {
		if thingsNumbered.MatchString(v.S) {
			return false
		}
		places = places || len(placesCountedIn(v.S)) > 0
	}
	return places
}

// thingsNumbered finds a number of works, tasks or persons.
var thingsNumbered = hangul.MustCompile(`[0-9]\s?(?:편|건|종|점|명|가지|팀|작품|작|개사|개\s?(?:과제|서비스|제품|기술|기업|사업|상품|단체|학교))`)

// nameOfObject is the name before what was looked through for it, or what those chosen are to do with it.
func (ctx *context) nameOfObject(s string, from, to int) (at [2]int, ok bool) {
	for _, m := range namedObject.FindAllStringIndex(s[from:to], -1) {
		if at, ok = ctx.nameUpTo(s, from, from+m[0], true); ok {
			return at, true
		}
	}
	for _, m := range toDo.FindAllStringSubmatchIndex(s[from:min(len(s), to+len("4곳"))], -1) {
		if hangul.Final(lastRune(s[from+m[2]:from+m[3]])) != finalL {
			continue
		}
		if at, ok = ctx.nameUpTo(s, from, from+m[0], true); ok {
			return at, true
		}
	}
	return ctx.madeThat(s, from, to)
}

// madeThat is the name of what those are made whom a sentence sums up behind it: (가나 시험고을)로 강원과 경북에서 두 곳씩 네 곳을.
func (ctx *context) madeThat(s string, from, to int) (at [2]int, ok bool) {
	for k := strings.LastIndex(s[from:to], "로 "); k > 0; k = strings.LastIndex(s[from:from+k], "로 ") {
		end := from + len(strings.TrimSuffix(s[from:from+k], "으"))
		if at, ok = ctx.nameUpTo(s, from, end, true); ok {
			return at, true
		}
	}
	return at, false
}

// toDo finds what those counted are to do with what stands before it: (가나배)를 띄울 지역, (다라책방)을 열 4개 군.
var toDo = hangul.MustCompile(`(?:을|를)\s([가-힣]{1,5})\s(?:지역|지자체|지방정부|지방자치단체|자치단체|시·군·구|시·군|시·구|시군|곳|도시|대상지|사업지|장소|고을|마을|[0-9두세네])`)

// finalL is the final consonant of verbs that tell of what is to be done: 열, 띄울.
const finalL = 8

// namedObject finds what is done with what a number of places was chosen for, behind its name: (가나마당)을 운영할 지역 3곳, (다라길)
// 공모에서 4곳이, (마바고을)을 평가해 5곳을.
var namedObject = hangul.MustCompile(`(?:을|를)?\s(?:새로\s|올해\s|함께\s|먼저\s|처음\s)?(?:평가해|심사해|운영할|운영하는|추진할|시행할|조성할|운행할|시작할|이끌|맡을|함께할|참여할|펼칠|도입할|설치할|공모에서|공모의|공모\s결과|공모\s심사|심사에서|평가에서|심사\s결과|평가\s결과|사업에)`)
