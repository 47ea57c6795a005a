package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// What a phrase must weigh to be taken for the name of a programme where nothing says alone that it
// is one: it stands where names do, twice or in two ways; and in three, or in two and in quotation
// marks, to come before what the title alone has.
const (
	weighedEnough = 4
	weighedHeavy  = 6
)

// toDoIt finds behind a name what those chosen are to do with it: 가나모델(을 추진할 지자체).
var toDoIt = hangul.MustCompile(`^(?:을|를|에) (?:[가-힣]{1,6}(?:로|게|히) )?(?:함께 |새로 |시범 )?(?:도입|적용|추진|시행|운영|수행|실시|참여|진행|이행|조성)(?:할|하는|하게 될) (?:[0-9]+개? ?)?(?:대상 )?(?:지자체|지방자치단체|자치단체|지방정부|시·군|시군|지역|도시|곳|마을)`)

// namedFor are what stands behind the name of a programme that calls, judges or has places.
var namedFor = []string{" 공모", " 심사", " 평가", " 선정위원회", " 심의위원회", " 위원회", " 선정 결과", " 지정 결과", " 참여 지자체", " 참여 지방정부", " 대상지", " 대상 지", " 대상으로", " 신규", "의 올해", "의 신규", "의 대상", "에 선정", "에 최종", "로 선정", "로 최종"}

// weighed is a phrase that may be the name of a programme, with what speaks for it.
type weighed struct {
	view   view
	at     [2]int
	weight int
	ways   string // in which it stands where names do, a letter each
}

// weighedName is the phrase of the title and the first paragraphs for which most speaks that it is a
// programme's name: that it stands in quotation marks, in the title before a number or places, as what those
// chosen are to do, as what is called for, told again, and ends as names do.
func (ctx *context) weighedName() (view, [2]int, bool) { return ctx.nameOfWeight(weighedEnough) }

// heavyName is the one for which so much speaks that the title's words do not come before it.
func (ctx *context) heavyName() (view, [2]int, bool) { return ctx.nameOfWeight(weighedHeavy) }

// nameOfWeight is the heaviest of the phrases that may be names, the first of several; false where
// none weighs enough.
func (ctx *context) nameOfWeight(enough int) (view, [2]int, bool) {
	var all []string
	of := map[string]*weighed{}
	add := func(v view, title bool) {
		for to := range v.S {
			way, weight := ctx.namingWay(v.S, to, title)
			if weight == 0 {
				continue
			}
			id, at, ok := ctx.phraseNamed(v.S, to)
			if !ok {
				continue
			}
			w := of[id]
			if w == nil {
				w = &weighed{view: v, at: at, weight: ctx.weightAlone(v.S, at, id)}
				of[id], all = w, append(all, id)
			}
			if !strings.Contains(w.ways, way) {
				w.ways += way
				w.weight += weight
			}
		}
	}
	for _, v := range ctx.titles() {
		add(v, true)
	}
	for _, v := range ctx.leadViews(4) {
		add(v, false)
	}
	var best *weighed
	for _, id := range all {
		if w := of[id]; w.weight >= enough && (best == nil || w.weight > best.weight) {
			best = w
		}
	}
	if best == nil {
		return view{}, [2]int{}, false
	}
	return best.view, best.at, true
}

// namingWay is a letter for the way in which words that end at byte to stand where the name of a
// programme does, and what that weighs; 0 where they do not.
func (ctx *context) namingWay(s string, to int, title bool) (way string, weight int) {
	if to == 0 || s[to] < 0x80 && s[to] != ' ' && s[to] != ',' || s[to-1] < 0x80 && isSpaceOrMark(s[to-1]) {
		return "", 0
	}
	rest := s[to:]
	if strings.HasPrefix(rest, "로") && ctx.namesWay(s[:to+len("로")]) {
		return "", 0
	}
	switch {
	case title && (ctx.namesInTitle(s, to) || strings.HasPrefix(rest, ", ") && ctx.nameAt(rest, len(", "))):
		return "t", 2
	case title:
		return "", 0
	case toDoIt.MatchString(head(rest, 120)):
		return "d", 3
	case startsWithAny(rest, namedFor):
		return "f", 2
	case startsWithAny(rest, []string{"은 ", "는 "}):
		end, _, _ := strings.Cut(rest, "다.")
		if definedPattern.MatchString(end+"다.") || strings.HasSuffix(end, "마련됐") || strings.HasSuffix(end, "마련되었") {
			return "p", 3
		}
	}
	return "", 0
}

// isSpaceOrMark says that a byte parts words.
func isSpaceOrMark(c byte) bool { return strings.IndexByte(" ,.()[]", c) >= 0 }

// phraseNamed is the phrase that ends at byte to of a text, where it can be the name of a programme.
func (ctx *context) phraseNamed(s string, to int) (id string, at [2]int, ok bool) {
	quotes := closingQuote(s[:to])
	from := ctx.phraseStart(s, to)
	if to -= quotes; from >= to {
		return "", at, false
	}
	a, b := core(s, from, to)
	words := s[a:b]
	if id = hangul.NoSpace(words); utf8.RuneCountInString(id) < 4 || !ctx.canName(words) || quotes == 0 && endsClause(words) && !endsAsProgramme(words) || goesOnAsVerb(s, b) {
		return "", at, false
	}
	for k, w := range strings.Fields(words) {
		if ctx.isPlaceWord(w) || particles.has(w) || k == 0 && ctx.outside(w) || decideNounAt(w, 0) != "" {
			return "", at, false
		}
	}
	return id, [2]int{a, b}, true
}

// weightAlone is what speaks for a name wherever it stands: quotation marks, its last word, its
// length, how many paragraphs have it.
func (ctx *context) weightAlone(s string, at [2]int, id string) (n int) {
	if closingQuote(s[:at[0]]) > 0 && closingQuote(s[:min(len(s), at[1]+runeLen(s, at[1]))]) > 0 {
		n += 2
	}
	if endsAsProgramme(id) || endsInProject(id) {
		n++
	}
	if strings.Contains(s[at[0]:at[1]], " ") || utf8.RuneCountInString(id) >= 6 {
		n++
	}
	return n + min(2, ctx.textsWith(id)-1)
}

// goesOnAsVerb says that letters which make a verb or an adjective of a word stand right behind byte
// to: 교통이 불편(한 지역), 새로 선정(된); or that the word is a verb without its ending, as the name of no programme is:
// 이에 준하(는 기술).
func goesOnAsVerb(s string, to int) bool {
	if strings.HasSuffix(s[:to], "하") && startsWithAny(s[to:], []string{"는 ", "고 ", "며 ", "여 ", "면 "}) {
		return true
	}
	return startsWithAny(s[to:], []string{"한 ", "할 ", "하는 ", "하고 ", "하며 ", "하게 ", "하여 ", "해 ", "했", "된 ", "될 ", "되는 ", "돼 ", "됐", "되어 ", "되고 ", "로운 ", "스러운 ", "스런 ", "적인 ", "롭게 "})
}
