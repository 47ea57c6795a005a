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
var ofSites = hangul.MustCompile(`\s(?:(?:운영|참여|추진|시행|조성|육성|대상|사업|시범|지원|설치|건립|개최|후보|예비|우선|최종|신규|선정)\s?)*(?:지역|지자체|지방정부|지방자치단체|시·군·구|시·군|시군|대상지|대상|후보지|사업지|조성지|개최지|부지)(?:으로|로|를|을)?$|\s대상\s[가-힣]{1,5}$|\s(?:지원|참여)$`)

// nameNext is the name that ends right before the number at byte to.
func (ctx *context) nameNext(s string, from, to int) (at [2]int, ok bool) {
	end := ctx.beforeFillers(s, to)
	if end < from {
		return at, false
	}
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
var praisedKind = hangul.MustCompile(`\s(?:으뜸|우수|최우수|모범|선도|본보기|대표)\s?(?:지자체|지방정부|지방자치단체|자치단체|시·군·구|시·군|시군|도시|지역|마을)$`)

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
	if utf8.RuneCountInString(id) < 4 || ctx.isClass(id) || genericNouns[id] || !ctx.canName(words) || containsAny(words, []string{"시·군", "시·구", "지자체", "지방정부", "자치단체", "신청"}) {
		return false
	}
	if inQuotes {
		return !endsClause(words) || endsAsProgramme(words)
	}
	return !endsClause(words) && (endsAsProgramme(words) || strings.Contains(words, " "))
}
