package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// nextSentences are the sentences in which a name beside a number is looked for.
const nextSentences = 4

// nameWithNumber is the name that a sentence of choice gives with the number of those chosen, in the first ones. It is asked for
// where nothing else names a programme.
func (ctx *context) nameWithNumber() (view, [2]int, bool) {
	var chosen []int
	var texts []view
	for p, r := range ctx.firstSentences(nextSentences) {
		chosen = append(chosen, ctx.numbersChosen(p.S[r[0]:r[1]])...)
		texts = append(texts, viewOf(p.text(r[0], r[1])))
	}
	for i, v := range texts {
		if containsAny(v.S, stillToCome) || !ctx.choosesFirst() || !ctx.choosesCounted(v.S, besideOf(texts, i)) {
			continue
		}
		for _, n := range placesCountedIn(v.S) {
			chosen = append(chosen, n.n)
		}
	}
	if len(chosen) == 0 {
		return ctx.choiceObject()
	}
	for p, r := range ctx.firstSentences(nextSentences) {
		for _, n := range countsIn(p.S[r[0]:r[1]]) {
			if before := p.S[r[0] : r[0]+n.from]; !slices.Contains(chosen, n.n) || !countsPlaces(n) || isForeignCount(n) || n.each || n.rest || onlyVisited.MatchString(tail(before, 60)) || ctx.yearsAgo(before) && !givenTo(p.S[r[0]+n.to:r[1]]) {
				continue
			}
			if at, ok := ctx.nameAround(p.S, r[0], r[0]+n.from); ok {
				return p.view, at, true
			}
		}
	}
	return ctx.choiceObject()
}

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

// numbersChosen are the numbers of places of a sentence that tells of a choice now.
func (ctx *context) numbersChosen(s string) (out []int) {
	if callIn(s) != nil || containsAny(s, stillToCome) || soFar.in(s) {
		return nil
	}
	last := -1
	for _, p := range ctx.predicates(s, false) {
		if p.tense == didPast || p.tense == doesNow {
			last = p.from
		}
	}
	made := -1
	if chooses.in(s) {
		for _, m := range choiceMade.FindAllStringIndex(s, -1) {
			made = m[1]
		}
	}
	for _, n := range countsIn(s) {
		if n.n > 1 && countsPlaces(n) && !isForeignCount(n) && !containsAny(head(s[n.to:], 30), applyingWords) && (n.from < last || made > n.to) {
			out = append(out, n.n)
		}
	}
	return out
}

// nameAround is the name of a programme in what a sentence, which begins at from, says before the number at byte to: the noun
// right before it, the one thing in quotes, what was looked through for it, what those counted are to do.
func (ctx *context) nameAround(s string, from, to int) (at [2]int, ok bool) {
	if at, ok = ctx.nameNext(s, from, to); ok {
		return at, true
	}
	if at, ok = ctx.onlyQuoted(s, from, to); ok {
		return at, true
	}
	return ctx.nameOfObject(s, from, to)
}

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
var toDo = hangul.MustCompile(`(?:을|를)\s([가-힣]{1,5})\s(?:지역|지자체|지방자치단체|자치단체|시·군·구|시·군|시·구|시군|곳|도시|대상지|사업지|장소|고을|마을|[0-9두세네])`)

// finalL is the final consonant of verbs that tell of what is to be done: 열, 띄울.
const finalL = 8

// namedObject finds what is done with what a number of places was chosen for, behind its name: (가나마당)을 운영할 지역 3곳, (다라길)
// 공모에서 4곳이, (마바고을)을 평가해 5곳을.
var namedObject = hangul.MustCompile(`(?:을|를)?\s(?:새로\s|올해\s|함께\s|먼저\s|처음\s)?(?:평가해|심사해|운영할|운영하는|추진할|시행할|조성할|운행할|시작할|이끌|맡을|함께할|참여할|펼칠|도입할|설치할|공모에서|공모의|공모\s결과|공모\s심사|심사에서|평가에서|심사\s결과|평가\s결과|사업에)`)

// onlyQuoted is the one thing that stands in quotes between two bytes, if it can be a name.
func (ctx *context) onlyQuoted(s string, from, to int) (at [2]int, ok bool) {
	for _, q := range append(quoted(s), framed(s)...) {
		if q[0] < from || q[1] > to || !ctx.quotesName(s, q) || !ctx.nameFits(s[q[0]:q[1]], true) {
			continue
		}
		if ok && q != at {
			return at, false
		}
		at, ok = q, true
	}
	return at, ok
}

// nextBetween are what may stand between a name and its number.
var nextBetween = []string{" 가운데", " 중에서", " 중", "을", "를", "의", "으로", "로", "에"}

// ofSites ends in what places are for a programme, behind its name: (가나마당) 운영 지역, 조성지.
var ofSites = hangul.MustCompile(`\s(?:(?:운영|참여|추진|시행|조성|육성|대상|사업|시범|지원|설치|건립|개최|후보|예비|우선|최종|신규|선정)\s?)*(?:지역|지자체|지방자치단체|시·군·구|시·군|시군|대상지|대상|후보지|사업지|조성지|개최지|부지)(?:으로|로|를|을)?$|\s대상\s[가-힣]{1,5}$|\s(?:지원|참여)$`)

// nameNext is the name that ends right before the number at byte to.
func (ctx *context) nameNext(s string, from, to int) (at [2]int, ok bool) {
	end := ctx.beforeFillers(s, to)
	if m := ofSites.FindStringIndex(s[from:end]); m != nil {
		end = from + m[0]
	}
	if at, ok = ctx.nameUpTo(s, from, end, false); ok {
		return at, true
	}
	for _, w := range nextBetween {
		if t, cut := strings.CutSuffix(s[:end], w); cut {
			return ctx.nameUpTo(s, from, len(t), true)
		}
	}
	return at, false
}

// praisedKind ends in holders who are called the best of a programme, behind its name: (가나사랑) 으뜸 시·군.
var praisedKind = hangul.MustCompile(`\s(?:으뜸|우수|최우수|모범|선도|본보기|대표)\s?(?:지자체|지방자치단체|자치단체|시·군·구|시·군|시군|도시|지역|마을)$`)

// nameUpTo is the name that ends at a byte of a sentence; one before a particle must be more than a word of a few syllables.
func (ctx *context) nameUpTo(s string, from, to int, particle bool) (at [2]int, ok bool) {
	to = len(strings.TrimRight(s[:to], " "))
	if to <= from {
		return at, false
	}
	m := praisedKind.FindStringIndex(s[from:to])
	if m != nil {
		to = from + m[0]
	}
	k := ctx.phraseStart(s, to)
	a, b := core(s, k, to)
	if a < from || b <= a || onlyVisited.MatchString(s[a:b]) || !ctx.nameFits(s[a:b], closingQuote(s[:to]) > 0 || m != nil) {
		return at, false
	}
	if particle && m == nil && closingQuote(s[:to]) == 0 && !endsAsProgramme(s[a:b]) && !strings.Contains(s[a:b], " ") {
		return at, false
	}
	return [2]int{k, to}, true
}

// nameFits says that words before a number can name what is counted: in quotes, or ending as programmes do, or two words of
// which none is a verb, no mere noun nor a class.
func (ctx *context) nameFits(words string, inQuotes bool) bool {
	id := hangul.NoSpace(words)
	if utf8.RuneCountInString(id) < 4 || ctx.isClass(id) || genericNouns[id] || !ctx.canName(words) || containsAny(words, []string{"시·군", "시·구", "지자체", "자치단체", "신청"}) {
		return false
	}
	if inQuotes {
		return !endsClause(words) || endsAsProgramme(words)
	}
	return !endsClause(words) && (endsAsProgramme(words) || strings.Contains(words, " "))
}
