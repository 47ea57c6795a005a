package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// idiom is a predicate without a decide noun.
type idiom struct {
	word    string
	tense   tense
	passive bool
}

// idioms are predicates without a decide noun; idiomDecides says of some what must
// stand before them.
var idioms = []idiom{{"이름을 올렸", didPast, true}, {"이름을 올려", didPast, true}, {"이름 올려", nounOnly, true}, {"이름 올렸", didPast, true}, {"이름을 올린", attrPast, true}, {"이름을 올리는 영광을 ", didPast, true}, {"이름을 올리는 영예를 ", didPast, true}, {"이름을 올리는 쾌거를 ", didPast, true}, {"이름을 올리는 성과를 ", didPast, true}, {"이름을 올리게 됐", didPast, true}, {"이름을 올리게 되었", didPast, true}, {"이름을 올리며", doesNow, true}, {"뽑혔", didPast, true}, {"뽑힌", attrPast, true}, {"뽑은", attrPast, false}, {"뽑았", didPast, false}, {"골랐", didPast, false}, {"뽑혀", nounOnly, true}, {"뽑아", nounOnly, false}, {"뽑아 ", doesNow, false}, {"골라 ", doesNow, false}, {"가려냈", didPast, false}, {"가려내 ", doesNow, false}, {"추려냈", didPast, false}, {"추려내 ", doesNow, false}, {"가렸", didPast, false}, {"추렸", didPast, false}, {"인정했", didPast, false}, {"인정하였", didPast, false}, {"인정하기로", didPast, false}, {"두기로 ", didPast, false}, {"면제했", didPast, false}, {"면제하였", didPast, false}, {"면제하기로 ", didPast, false}, {"최종 합격", nounOnly, true},
	{"포함됐", didPast, true}, {"포함되었", didPast, true}, {"포함시켰", didPast, false}, {"포함했", didPast, false}, {"분류됐", didPast, true}, {"분류되었", didPast, true}, {"분류되어", doesNow, true}, {"분류돼", doesNow, true}, {"분류되며", doesNow, true}, {"분류하기로 했", didPast, false}, {"분류했", didPast, false}, {"분류하였", didPast, false}, {"남았", didPast, true}, {"남게 됐", didPast, true}, {"남게 되었", didPast, true},
	{"결정됐", didPast, true}, {"결정되었", didPast, true}, {"결정했", didPast, false}, {"결정하였", didPast, false},
	{"영예를 안았", didPast, true}, {"명단에 올랐", didPast, true}, {"명단에 오른", attrPast, true}, {"더해져", doesNow, true}, {"더해졌", didPast, true}, {"추가됐", didPast, true}, {"추가되었", didPast, true}, {"추가돼", doesNow, true}, {"합류했", didPast, true}, {"합류하였", didPast, true}, {"합류한다", doesNow, true}, {"인정받았", didPast, true}, {"인정을 받았", didPast, true},
	{"꼽혔", didPast, true}, {"대상이 됐", didPast, true}, {"대상이 되었", didPast, true}, {"사업지가 됐", didPast, true}, {"사업지가 되었", didPast, true}, {"대상지가 됐", didPast, true}, {"대상지가 되었", didPast, true}, {"선정지가 됐", didPast, true}, {"선정지가 되었", didPast, true},
	{"부여했", didPast, false}, {"부여하였", didPast, false}, {"부여하기로 했", didPast, false}, {"부여하기로 하였", didPast, false}, {"부여하기로 의결", didPast, false}, {"부여하기로 결정", didPast, false}, {"부여하기로 심의", didPast, false}, {"부여키로 했", didPast, false}, {"부여키로 의결", didPast, false}, {"부여한다고 밝혔", didPast, false}, {"부여한다고 발표", didPast, false}, {"부여됐", didPast, true}, {"부여되었", didPast, true}, {"부여받았", didPast, true}, {"부여된 ", attrPast, true}, {"부여받은 ", attrPast, true}, {"부여한 ", attrPast, false}, {"받았", didPast, true}, {"받아 ", doesNow, true}, {"받은 ", attrPast, true}, {"발표했", didPast, false}, {"발표하였", didPast, false}, {"허용했", didPast, false}, {"허용하였", didPast, false}, {"허용하기로 ", didPast, false},
	{"처리했", didPast, false}, {"처리하였", didPast, false}, {"처리됐", didPast, true}, {"처리되었", didPast, true},
	{"의결했", didPast, false}, {"의결하였", didPast, false}, {"의결됐", didPast, true}, {"의결되었", didPast, true}, {"의결된 ", attrPast, true}, {"의결한 ", attrPast, false}, {"의결", nounOnly, false}, {"심의·의결했", didPast, false}, {"심의·의결하였", didPast, false}, {"심의·의결됐", didPast, true}, {"심의·의결되었", didPast, true}, {"심의·의결된 ", attrPast, true}, {"심의·의결한 ", attrPast, false}, {"심의·의결", nounOnly, false},
	{"통과시켰", didPast, false}, {"통과됐", didPast, true}, {"통과되었", didPast, true}, {"통과했", didPast, true}, {"통과하였", didPast, true}, {"통과", nounOnly, true}, {"내줬", didPast, false}, {"내주었", didPast, false}, {"내주기로 했", didPast, false}, {"내주기로 의결", didPast, false}, {"내주기로 결정", didPast, false}, {"주기로 했", didPast, false}, {"주기로 하였", didPast, false}, {"주기로 의결", didPast, false}, {"주기로 결정", didPast, false}, {"주었", didPast, false}, {"줬다", didPast, false},
	{"처리", nounOnly, false}, {"부여", nounOnly, false}, {"허용", nounOnly, false}, {"적용했", didPast, false}, {"적용하였", didPast, false}, {"적용하기로 했", didPast, false}, {"적용하기로 의결", didPast, false}, {"적용하기로 결정", didPast, false}}

// idiomsBy are the idioms by the two characters that they begin with, in the order of
// idioms, for most of a text begins none.
var idiomsBy = byStart(idioms)

func byStart(list []idiom) map[string][]idiom {
	out := map[string][]idiom{}
	for _, w := range list {
		out[w.word[:idiomStart]] = append(out[w.word[:idiomStart]], w)
	}
	return out
}

// idiomStart is the length of two syllables in bytes.
const idiomStart = len("가나")

// idiomStarts are the first syllables of idioms, announcedStarts and newTopicStarts those of what else named reads.
var (
	idiomStarts     = syllables("이골뽑최포분남결영명합더추부허받꼽대사인의심통내발처적가주줬두면")
	announcedStarts = syllables("발공확선")
	newTopicStarts  = syllables("신추")
)

// named reads a predicate that has no decide noun of its own at byte i.
func (n nextVerbs) named(s string, i int) (predicate, bool) {
	if !wordStart(s, i) && !withinWord(s[i:]) {
		return predicate{}, false // honoursHolders alone reads within words
	}
	if by := namedStarts[startOf(s[i:])]; by != 0 {
		if p, ok := n.namedBy(by, s, i); ok {
			return p, true
		}
	}
	if i+idiomStart > len(s) || !idiomStarts.begins(s[i:]) {
		return predicate{}, false
	}
	for _, w := range idiomsBy[s[i:i+idiomStart]] {
		if (w.word == "뽑아" || w.word == "뽑혀") && (!endsPhrase(s, i+len(w.word)) || strings.HasSuffix(s[:i], "별로 ")) {
			continue // 뽑아 만든, 유형별로 뽑아
		}
		if w.tense == nounOnly && strings.HasPrefix(s[i:], w.word) && startsWithAny(s[i+len(w.word):], deniedBehind) {
			continue // 최종 합격하지 못했다
		}
		if w.tense == nounOnly && exemptVerbs.has(w.word) && (!strings.HasPrefix(s[i:], w.word) || !endsPhrase(s, i+len(w.word))) {
			continue
		}
		if strings.HasPrefix(s[i:], w.word) && wordStart(s, i) && idiomDecides(s[:i], w.word) {
			p := predicate{from: i, to: i + len(strings.TrimRight(w.word, " ")), noun: w.word, tense: w.tense, passive: w.passive, joins: w.tense == doesNow && !w.passive}
			if chosenAgain(s[:i]) {
				p.from, p.status = i-len("다시 "), schema.Renewed
			}
			return p, true
		}
		if w.passive && w.tense == didPast && strings.HasPrefix(s[i:], w.word) && wordStart(s, i) && joinsProgramme(s[:i], w.word) {
			return predicate{from: i, to: i + len(w.word), noun: w.word, tense: w.tense, passive: true, joined: true}, true
		}
	}
	return predicate{}, false
}

// namedBy asks those of the readers of named whose bits are in by.
func (n nextVerbs) namedBy(by uint16, s string, i int) (predicate, bool) {
	for k, read := range [...]func(string, int) (predicate, bool){tookPart, announced, newTopic, n.statusAlone, madeLarger, madeLonger, honoursHolders, placedAs, putAmong, keptOrLost, passedCall, besideDecided, standingVerb} {
		if by>>k&1 == 0 {
			continue
		}
		if p, ok := read(s, i); ok {
			return p, true
		}
	}
	return predicate{}, false
}

// namedStarts are, by startOf, which readers of named may find something that begins so, a bit each in the order of namedBy:
// most words begin as nothing that any of them finds.
var namedStarts = startsOfEach(tookPartVerbs, announcedStarts, newTopicStarts, aloneStarts, widenedStarts, lengthenedStarts, honouringStarts, placingStarts, putOnStarts, rankStarts, gotThroughStarts, besideStarts, setOf(slices.Concat(standingStarts.list, moreTimeStarts.list)...))

// startsOfEach gives by startOf which of the sets, at most 16, have a word that begins so, a bit each.
func startsOfEach(sets ...*wordSet) (by [startBits]uint16) {
	for k, set := range sets {
		for _, w := range set.list {
			by[startOf(w)] |= 1 << k
		}
	}
	return by
}

// deniedBehind go on behind a noun whose verb denies it.
var deniedBehind = []string{"하지 ", "되지 ", "하진 ", "되진 "}

// chosenAgain says that words end in what tells of a second time, beside those chosen for the first: 가나시는 새로 뽑혔고
// 다라시는 다시.
func chosenAgain(before string) bool {
	return strings.HasSuffix(before, " 다시 ") && (strings.Contains(tail(before, 240), "새로") || strings.Contains(tail(before, 240), "신규"))
}

// idiomDecides says that what stands before a verb which decides nothing by
// itself makes it one of decision: 지정된 기초지자체에는 …가 포함됐다, 예비지정 지역으로
// 분류됐다, 면적이 특구로 결정됐다.
func idiomDecides(before, word string) bool {
	switch head(word, 6) {
	case "포함":
		for _, w := range []string{"지정하는", "지정한", "지정된", "선정한", "선정된", "인증받은", "인증된", "이번 지정", "이번 선정", "지원 대상에는 ", "사업 대상에는 ", "대상지에는 ", "사업지에는 ", "선정지에는 ", "신규 지정에", "신규 선정에", "추가 지정에", "추가 선정에", "인증 서비스로", "지정 서비스로", "선정 서비스로", "승인 서비스로"} {
			if strings.Contains(before, w) {
				return true
			}
		}
		return toldAmong(before) || classTopic.MatchString(before) && !peopleLast.MatchString(before)
	case "꼽혔":
		return countedBefore.MatchString(before) || targetBefore.MatchString(before)
	case "대상":
		return strings.HasPrefix(word, "대상지") || countedBefore.MatchString(strings.TrimSuffix(strings.TrimSuffix(before, "지원 "), "사업 "))
	case "분류", "남았", "남게":
		t := tail(before, 45)
		return strings.Contains(t, "예비") || strings.Contains(t, "후보")
	case "결정":
		return madeProgramme(before) || ofTarget(before) || countedProgramme(before)
	case "발표":
		return !ofPlight.MatchString(tail(before, 60)) && (sitesAs.MatchString(before) || countedProgramme(before) || countedMade(before))
	case "가려", "추려", "골라":
		return countedMade(before)
	case "가렸", "추렸":
		return lastPicked.MatchString(tail(before, 60))
	case "뽑아":
		return word == "뽑아" || countedMade(before)
	case "더해", "추가":
		return strings.Contains(before, "기존 ") && grows.MatchString(before)
	case "영예":
		t := tail(before, 30)
		return containsAny(t, []string{"선정", "지정", "인증", "공모에서"})
	case "합류":
		t := strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(before, " "), "새로"), "새롭게")
		return endsAsProgramme(strings.TrimSuffix(strings.TrimRight(t, " "), "에"))
	}
	return exemptDecides(before, word)
}

// exemptVerbs are nouns that end a title over exemptions from rules: 실증특례 3건 의결.
var exemptVerbs = setOf("의결", "심의·의결", "통과", "처리", "부여", "허용")

// classTopic finds that a sentence or clause is of a class of those chosen, whose names follow:
// 나눔 분야에서는 (가나군, 다라시가).
var classTopic = hangul.MustCompile(`(?:^ ?|[.,] |[고며] )(?:[가-힣·'"]+ ){0,2}[가-힣·'"]*(?:분야|부문|유형|형|테마)['"]?(?:에서는|에는|에선|에) [^.]{4,160}$`)

// peopleLast finds that people of the places are told of, and not these.
var peopleLast = hangul.MustCompile(`(?:공무원|주민|관계자|위원|대표|대표단|학생|시민|직원|전문가|교수|청년|기업|단체)(?:들)?(?:이|가|도)? ?$`)

// sitesAs finds what those who are announced are announced as, before their names: 가나단지
// 후보지로 다라시와 마바군을 (발표했다).
var sitesAs = hangul.MustCompile(`(?:대상지|후보지|사업지|선정지|지정 대상|선정 대상|지원 대상)(?:로|으로) [^.]{4,400}[시군구도곳]을? $|(?:대상지|후보지|사업지|선정지|지정 대상|선정 대상|지원 대상)(?:로|으로) [^.]{4,400}[시군구도]를 $`)

// recognisedBy finds the body that recognises what it is told of: 환경부로부터 (가나마을로).
var recognisedBy = hangul.MustCompile(`(?:부|처|청|위원회|공사|공단|정부)(?:로부터|에서|의|가|에) `)

// countedBefore finds that those counted right before a verb are its subject: 등 4곳이
// 각각 (꼽혔다).
var countedBefore = hangul.MustCompile(`(?:곳|개소|개|건|군데|지자체|지방정부|도시|지역|시·군|시군)(?:이|가) (?:각각 |최종 |새로 |모두 )?$`)

// targetBefore finds what was to be chosen, or its programme, as which they were chosen:
// 사업지로 (꼽혔다).
var targetBefore = hangul.MustCompile(`(?:사업지|대상지|선정지|지원 대상|지구|특구|지역|도시|마을|단지|우수 ?(?:기관|지자체|지방정부|지방자치단체|자치단체|시·군·구|시·군|시군구|시군|기초단체|광역단체))(?:로|으로) (?:각각 |최종 |새로 |모두 )?$`)

// lastPicked finds that those counted right before a verb of picking are the ones picked in the end: 최종 2곳을 (가렸다).
var lastPicked = hangul.MustCompile(`(?:최종|마지막으로|최종적으로) [^,.]{0,30}[0-9가-힣](?:곳|개소|개|건|군데|지자체|지방정부|지방자치단체|도시|지역|시·군|시군|마을|과제|서비스)(?:을|를) $`)

// grows finds a programme's number to which others come: 안심마을은 기존 12곳에.
var grows = hangul.MustCompile(`(?:도시|지구|특구|지역|마을|단지)(?:은|는|이|가) 기존 [^,.]{1,24}에 `)

// ofTarget says that words end in names with (으)로, which what was to be chosen was
// made: 대상 지자체를 가나군, 다라시로.
func ofTarget(before string) bool {
	t := strings.TrimRight(before, " ")
	t = strings.TrimRight(strings.TrimSuffix(t, "최종"), " ")
	return strings.HasSuffix(t, "로") && containsAny(tail(t, 200), []string{"대상 지자체를 ", "대상 지방정부를 ", "대상 도시를 ", "대상 지역을 ", "대상지를 ", "대상을 ", "대상지역을 ", "선정지를 "})
}

// countedObject finds a number of places that something is done to: 가나시 등 4곳을.
var countedObject = hangul.MustCompile(`[0-9한두세네섯곱덟홉열]\s?(?:곳|개소|개 ?(?:시·군·구|시·군|시군구|시군|지자체|지방정부|지방자치단체|자치단체|지역|도시|시|군|구|마을|지구))(?:을|를) `)

// countedMade says that a number of places is made what programmes are called.
func countedMade(before string) bool {
	return madeProgramme(before) && !ofPlight.MatchString(tail(before, 60)) && countedObject.MatchString(tail(before, 120))
}

// madeProgramme says that words end in what something is made, as programmes are
// called: 특구로, 문화도시 대상지로 최종.
func madeProgramme(before string) bool {
	t := strings.TrimRight(before, " ")
	for _, w := range []string{"최종", "새로", "추가"} {
		t = strings.TrimRight(strings.TrimSuffix(t, w), " ")
	}
	t, ok := strings.CutSuffix(t, "로")
	t = strings.TrimRight(strings.TrimSuffix(t, "으"), "'\" ")
	return ok && (endsAsProgramme(t) || strings.HasSuffix(t, "대상지") || strings.HasSuffix(t, "당선지") || strings.HasSuffix(t, "후보지") || strings.HasSuffix(t, "사업지") || targetOf.MatchString(tail(t, 30)))
}

// targetOf finds what those chosen are the target of, at the end of words: 예비 대상, 예비지정 대상.
var targetOf = hangul.MustCompile(`(?:예비|예비 ?지정|지원|신규 ?지정|우선 ?협상) ?대상$`)

// ofPlight finds what places suffer or are asked for, which nobody chose them for: 의료 취약지역으로.
var ofPlight = hangul.MustCompile(`(?:취약|위험|피해|부족|오염|주의|우려|소멸|경보|표본|조사|발생|관리)\s?(?:지역|지구|도시|마을|구역|단지)(?:으로|로)\s$`)
