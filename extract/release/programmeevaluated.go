package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// reviewStep finds a step in which those who apply are looked at, and no evaluation with a name
// of its own: 서면평가, 2차 종합평가.
var reviewStep = hangul.MustCompile(`^(?:[0-9]차|제|서면|현장|발표|서류|종합|최종|정량|정성|심사|심의|심층|대면|중간|사전|사후|사업|사업계획|계획|제안서|전문가|외부|내부|자체|공개|성과|추진실적|추진|실적|운영성과|운영|합동|교차|온라인|국민|주민|위원회|선정|지정|인증|재지정|재인증|기관|지자체|지방정부|공모|그|이|본|등|및|의|후보지|대상지|타당성|적격성|평가단|선정평가|엄정한|공정한|객관적|다양한)*평가$`)

// renewalReview ends the look at those who hold the title of a programme, which is no programme by itself: 가나도시 재지정 평가.
var renewalReview = hangul.MustCompile(`(?:재지정|재인증|재선정|연장|갱신)(?:여부|대상|심의|심사)?평가$`)

// evaluationWords are the words that the names of evaluations end in.
var evaluationWords = []string{"평가", "평가제", "실태점검", "지수", "분석"}

// analysed says that what ends before byte to is no analysis or one whose result the title tells,
// which has a name then: 2022년 가나재정 분석 결과; others are only a way to look at something.
func (ctx *context) analysed(v view, to int) bool {
	return !strings.HasSuffix(v.S[:to], "분석") || strings.HasPrefix(v.S[to:], " 결과") && len(ctx.titles()) > 0 && v.S == ctx.titles()[0].S
}

// evaluationEnds are what stands behind the name of an evaluation.
var evaluationEnds = []string{"에서", " 및 ", "와 ", "에 ", "에는 ", " 결과", "결과", "를 ", "의 ", " 우수", " 최우수", " 1위", ", ", " …"}

// paperEnds are what stands behind it where a paper is told of in which it is laid down how it judges: 가나평가 편람, 가나평가 시행계획.
var paperEnds = []string{"편람", " 편람", " 시행계획", " 실시계획", " 기본계획", " 추진계획", " 지침"}

// indexEnds are what stands behind the name of an index that was measured: 가나지수를 측정한 결과.
var indexEnds = []string{"를 측정", "를 조사", "를 산정", "를 산출", "를 평가", "를 점검", "를 분석", " 측정", " 조사", " 실태조사", " 결과", " 산정", " 평가", " 우수", " 최우수", "가 우수", "가 높은"}

// gradedIn finds places that are said to have come off well: 우수기관으로, 최우수 지자체.
var gradedIn = hangul.MustCompile(`(?:최우수|우수|장려|으뜸|모범)\s?(?:[가-힣]{2}\s?)?(?:기관|지자체|자치단체|지방자치단체|지방정부|단체|시도|시·도|시군|시·군|자치구|지역|도시|군|시|구|등급|사업자|사업소|사업단|사업장|센터)`)

// prizesCounted finds that a release counts the prizes of each grade: 대상 4곳, 최우수상 4곳.
var prizesCounted = hangul.MustCompile(`최우수상\s[0-9]{1,3}\s?(?:곳|개|건)`)

// nameByEvaluation takes the evaluation in which places came off well for the programme of a
// release: 2023년 가나행정 평가에서 … 우수기관으로. What the title calls shortly by its beginning
// is it too.
func (ctx *context) nameByEvaluation() {
	graded := false
	for _, v := range ctx.runningTexts() {
		graded = graded || hangul.Contains(v.S, "우수") && (gradedIn.MatchString(v.S) || prizesCounted.MatchString(v.S))
	}
	if !graded && (ctx.namesMain() || !ctx.tellsHowJudged()) {
		return
	}
	best := evaluation{}
	for i, v := range ctx.runningTexts() {
		if i > evaluationMost {
			break
		}
		for _, word := range evaluationWords {
			for at := 0; ; {
				k := strings.Index(v.S[at:], word)
				if k < 0 {
					break
				}
				at += k + len(word)
				if e, ok := ctx.evaluationAt(v, at); ok && e.before(best) && (graded || !ofPersons.MatchString(e.id)) {
					best = e
				}
			}
		}
	}
	if best.id != "" {
		ctx.enterEvaluation(best)
	}
}

// evaluation is the name of one, where it stands.
type evaluation struct {
	id     string
	quoted bool
	others bool // it praises firms and others that are no places
	titled bool // the title tells of it, perhaps without the word for evaluating
	Scheme
}

// before says that an evaluation is rather the programme of a release than another one of it: the one that the title tells of,
// that of places, the quoted, the longer one.
func (e evaluation) before(other evaluation) bool {
	switch {
	case other.id == "" || e.titled != other.titled:
		return other.id == "" || e.titled
	case e.others != other.others:
		return other.others
	case e.quoted != other.quoted:
		return e.quoted
	}
	return len(e.id) > len(other.id)
}

// othersPraised follows the name of an evaluation of those who are no places: (경영평가) 우수 업체.
var othersPraised = hangul.MustCompile(`^(?:\s결과)?(?:에서)?\s(?:최우수|우수|모범)\s?(?:[가-힣]{2}\s?)?(?:업체|기업|회사|사업자|운영자|병원|학교|대학|단체|공공기관|공기업)`)

// evaluationMost is how many texts of a release may name its evaluation: the title and what
// stands near it.
const evaluationMost = 8

// evaluationAt reads the evaluation whose name ends before byte to.
func (ctx *context) evaluationAt(v view, to int) (e evaluation, ok bool) {
	rest := strings.TrimLeft(v.S[to:], "'\"」』")
	follows := len(rest) == 0
	ends := evaluationEnds
	if startsWithAny(rest, paperEnds) {
		ends = paperEnds
	}
	if strings.HasSuffix(v.S[:to], "지수") {
		ends, follows = indexEnds, false
	}
	for _, w := range ends {
		follows = follows || strings.HasPrefix(rest, w)
	}
	if !follows || !ctx.analysed(v, to) {
		return e, false
	}
	e.quoted, e.others = len(rest) < len(v.S[to:]), othersPraised.MatchString(rest)
	from := ctx.phraseStart(v.S, len(v.S)-len(rest))
	a, b := core(v.S, from, to)
	if before := strings.TrimRight(v.S[:a], " "); closingQuote(before) > 0 && reviewStep.MatchString(hangul.NoSpace(v.S[a:b])) {
		a, b = core(v.S, ctx.phraseStart(v.S, len(before)), len(before)-closingQuote(before)) // ‘가나협약’ 추진실적 평가
		e.quoted = true
	}
	e.id = hangul.NoSpace(withoutGloss(v.S[a:b]))
	if utf8.RuneCountInString(e.id) < 5 || renewalReview.MatchString(e.id) || reviewStep.MatchString(e.id) || !isProgramme(e.id) || ctx.onlyPlaces(v.S[a:b]) || isMinistry(v.S[a:b]) {
		return e, false
	}
	if !e.quoted && leadYear(v.S[from:to]) == 0 && !yearBefore(v.S[:a]) && ctx.textsWith(e.id) < 2 && (!praisedBehind(rest) || howJudged.MatchString(e.id) || ctx.titleNamesOther(e.id)) {
		return e, false
	}
	e.titled = ctx.titleTells(strings.TrimSuffix(e.id, "평가"))
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !bestIn(k.key, e.id) && !strings.HasPrefix(e.id, k.key) && !strings.HasPrefix(k.key, strings.TrimSuffix(e.id, "평가")) && (!e.titled || k.Known || ctx.titleTells(strings.TrimSuffix(k.key, "평가"))) {
			return e, false // another programme is the release's
		}
	}
	e.Scheme = Scheme{ID: e.id, Name: hangul.Squeeze(withoutGloss(v.S[a:b])), Value: v.value(a, b, "scheme.named")}
	return e, true
}

// bestIn says that a name without spaces is of those who did best in what an evaluation looks at: 가나행정우수지자체, in a 지방가나행정종합평가.
func bestIn(name, evaluation string) bool {
	all := gradedIn.FindAllStringIndex(name, -1)
	if len(all) == 0 || all[len(all)-1][1] < len(name) {
		return false
	}
	field := name[:all[len(all)-1][0]]
	return utf8.RuneCountInString(field) >= 4 && strings.Contains(evaluation, field)
}

// praisedBehind says that the words behind the name of an evaluation go on in its sentence to who came off well in it.
func praisedBehind(rest string) bool {
	s := sentencesOf(rest)
	return len(s) > 0 && startsWithAny(rest, []string{"에서", " 결과", "결과"}) && gradedIn.MatchString(rest[s[0][0]:s[0][1]])
}

// titleTells says that the title, without those under it, has a name without spaces.
func (ctx *context) titleTells(name string) bool {
	return utf8.RuneCountInString(name) >= 4 && strings.Contains(hangul.NoSpace(ctx.titles()[0].S), name)
}

// enterEvaluation makes an evaluation the programme of the release.
func (ctx *context) enterEvaluation(e evaluation) {
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !k.Known {
			k.Scheme = e.Scheme
		}
	}
	ctx.enter(programme{e.Scheme, e.id, true})
	if stem := strings.TrimSuffix(e.id, "평가"); utf8.RuneCountInString(stem) >= 4 {
		ctx.enter(programme{e.Scheme, stem, true})
	}
}

// yearBefore says that a year ends the words before a name, perhaps with a part of it: 2023년,
// 2023년 상반기.
func yearBefore(s string) bool { return yearAtEnd.MatchString(tail(s, 40)) }

var yearAtEnd = hangul.MustCompile(`(?:20[0-9]{2}(?:학|회계)?년?도?|지난해|올해)\s?(?:상반기|하반기|[1-4]분기)?\s?$`)

// howJudged finds that the words of an evaluation are of who or how it is made, and no name of it: 전문가들의 정성평가, 민관합동 이행점검 평가.
var howJudged = hangul.MustCompile(`^(?:전문가|외부위원|위원|국민|주민|민관|합동|정성|정량|서면|온라인|이행점검)(?:들|의|이|가|참여|합동|관)|(?:전문가|위원|위원회|국민|주민|민관|합동|정성|정량|온라인|현장|이행점검|서면)(?:들)?(?:의|참여)?평가$`)

// titleNamesOther says that the title names a programme that is not the evaluation.
func (ctx *context) titleNamesOther(id string) bool {
	title := hangul.NoSpace(ctx.titles()[0].S)
	for i := range ctx.known {
		if k := &ctx.known[i]; len(k.key) > 0 && strings.Contains(title, k.key) && !strings.HasPrefix(id, k.key) {
			return true
		}
	}
	return false
}
