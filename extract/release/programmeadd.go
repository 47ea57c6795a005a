package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// addProgramme enters a programme without an id of its own by the words
// from..to, where they can be the name of one.
func (ctx *context) addProgramme(v view, from, to int, main bool) {
	to = endOfName(v.S, from, to)
	if k := ctx.gradedOf(v.S, from, to); main && k < to {
		if k <= from {
			ctx.nameJudged(v, from)
			return
		}
		to = len(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(v.S[:k], " "), "의"), " "))
	}
	if at, ok := ctx.takenPartIn(v.S, from, to); ok {
		from, to = at[0], at[1]
	}
	from, to = ctx.campaignOf(v.S, from, to)
	if befallen(v.S[:from]) || amongHonours.MatchString(v.S[to:]) || liesThere.MatchString(tail(v.S[:from], 120)) || ctx.chosenAs(v.S, from, to) || onlyComesTo(v.S, from, to) || ctx.oneOfCounted(v.S, from, to) {
		return // 태풍 ‘나래’로 피해를 본, ‘가고 싶은 골짜기’로 선정되는 등, 바람등대로 가나군에 있는 ‘다라등대’를
	}
	if k := ctx.twoInOne(v.S[from:to]); k > 0 {
		ctx.addProgramme(v, from, from+k, main)
		ctx.addProgramme(v, from+k+len("·"), to, main)
		return
	}
	if from, to = ctx.nameSpan(v, from, to); to == from || isStorm(v.S, from) || ctx.tailShared(v.S[from:to]) {
		return
	}
	if m := numberOfOne.FindStringIndex(v.S[from:to]); m != nil {
		if to = from + m[0]; utf8.RuneCountInString(hangul.NoSpace(v.S[from:to])) < 3 {
			return // 보물 제12호
		}
	}
	words := withoutRound(scheme.Name(withoutGloss(v.S[from:to])))
	id := hangul.NoSpace(words)
	if (isTarget(id) || ctx.isBestKind(id) || genericNouns[id] || groundOfQuoted(v.S, from, to)) && main {
		if a := ctx.bestOf(v.S, from, to); a < from {
			ctx.addProgramme(v, a, to, true)
		} else {
			ctx.namedBefore(v, from)
		}
		return
	}
	if !ctx.namesNone(v, from, to, words) && !ctx.calledAnew(v.S, from, to) {
		ctx.know(id, v.value(from, to, "scheme.named"), main)
	}
}

// givers end those in whose name a prize is given.
var givers = []string{"장관", "총리", "대통령", "청장", "처장", "위원장", "도지사", "회장", "이사장"}

// madeBusiness goes on behind words with what is to become of them, in whose first half no 사업 is named.
var madeBusiness = hangul.MustCompile(`^\s?사업화(?:[\s을를와에,·]|$)`)

// nameOfGiver begins words by in whose name something is given.
var nameOfGiver = hangul.MustCompile(`^(?:[가-힣]{1,12}\s?)?(?:장관|총리|대통령|청장|처장|위원장|도지사|이사장)\s?(?:명의)?의\s`)

// strivers end words for what those chosen did well.
var strivers = []string{"노력한", "기여한", "이바지한", "공헌한", "헌신한", "힘쓴", "애쓴", "앞장선", "노력해온", "힘써온"}

// mannerNouns end words for how something is done.
var mannerNouns = []string{"형태", "방식", "자격", "명의", "명목"}

// namesNone says that words which stand as a name of a programme does are none.
func (ctx *context) namesNone(v view, from, to int, words string) bool {
	id := hangul.NoSpace(words)
	switch {
	case ctx.besideContest(id):
	case closingQuote(v.S[:to]) == 0 && (goesOnAsVerb(v.S, to) || madeBusiness.MatchString(v.S[to:])): // 교통이 불편(한 지역), 신기술의 조기 (사업화 지원)
	case (closingQuote(v.S[:to]) > 0 || quoteLen(v.S[to:]) > 0) && strings.Contains(words, " ") && speaks(words) && !announces(v.S[to:]): // ‘밤하늘을 품다’를 주제로
	case endsInOne(id, planNouns) && byPlan.MatchString(v.S[to:]): // 「가나특구 조성방안」에 따라
	case ctx.onlyGround(id): // 접경지역 (신규 대상지로)
	case ctx.classOfHead(words): // 경제형 선도지역은: a class of the 가나 선도지역
	case closingQuote(v.S[:to]) == 0 && namesCondition.MatchString(words): // 700점을 (넘으면 인증)을 받는다
	case nameOfGiver.MatchString(words): // 장관의 인증
	case endsInOne(id, givers): // 가나부장관 (표창을 수여했다): whose prize it is
	case endsInOne(id, mannerNouns): // 유적지 연계 형태로 (이름을 올렸다): how
	case closingQuote(v.S[:to]) == 0 && endsInOne(id, strivers): // 살림을 늘리는 데 노력한 (9곳을)
	case doneFirst.MatchString(words): // 추가 지정된 지역은: those who were chosen
	case ctx.describesThose(v.S, from, to):
	case isTarget(id), ctx.isBestKind(id), endsInCount(words), endsLeading(words), classNumber.MatchString(words), tellsOf(v.S, from, to), isDescribed(v.S, from) && !casesBehind(v.S, from, to):
	case ctx.isClass(id) && (closingQuote(v.S[:to]) == 0 || ctx.namesMain() && strings.HasSuffix(id, "형") || ctx.classBeside(v.S, from, to)), ctx.fieldOf(id):
	case closingQuote(v.S[:to]) == 0 && strings.HasSuffix(id, "하기") && strings.HasPrefix(v.S[to:], "로 "): // 나누어 주기로, 적용하기로 확정했다
	case (closingQuote(v.S[:to]) > 0 || quoteLen(v.S[to:]) > 0) && hadBy.MatchString(strings.TrimRight(tail(v.S[:from], 90), "'\"「『")): // (주)가나의 ‘다라 배송’에
	case (closingQuote(v.S[:to]) > 0 || quoteLen(v.S[to:]) > 0) && ctx.quotedAlike(id):
	case endsInOne(id, passing) && !(strings.HasSuffix(id, "이전") && siteOfMove.MatchString(v.S[to:])):
	case endsInOne(strings.TrimSuffix(id, "대상"), inspections) && (strings.HasSuffix(id, "대상") || strings.HasPrefix(strings.TrimLeft(v.S[to:], " "), "대상")):
	case !isProgramme(id) && !ctx.certifiesServers(id), !strings.HasSuffix(id, "사업") && ctx.callsKnown(v.S[from:to]) && !longerName(v.S, from, to):
	case strings.HasSuffix(id, "피해지역") && !strings.Contains(v.S, "선포"): // 산불피해지역으로 포함됐다: what befell it, where nobody declares it
	case (lastOfRow.MatchString(tail(v.S[:from], 60)) || strings.HasSuffix(id, "서비스") && servicesInRow.MatchString(tail(v.S[:from], 60))) && countedNext(v.S, to):
	case oneOfMarked(v.S[:from]), oneOfCases.MatchString(v.S[to:]), reformed.MatchString(words): // 규제특례 관련 법령, 규제 개선 과제
	case closingQuote(v.S[:to]) == 0 && quoteLen(v.S[to:]) == 0 && endsOfThings(words): // 지정 기간이 끝난 (6곳을)
	case closingQuote(v.S[:to]) == 0 && (givesReason.MatchString(words) || othersGive.MatchString(words)): // 더 다듬을 필요가 있어 (예비지정으로)
	case gotExemption.MatchString(v.S[to:]) && !strings.HasSuffix(strings.TrimRight(v.S[:from], " '\""), "신청한"):
	case personsNext.MatchString(v.S[to:]) && placesBeside.MatchString(tail(v.S[:from], 30)): // 9곳과 가나지기 (9명을)
	case lastOfEach.MatchString(tail(v.S[:from], 90)), ctx.zoneAmongZones(v.S, from, to):
	case ctx.onlyPlaces(strings.TrimSuffix(words, "지역")), isMinistry(words), ctx.isLed(words), isAward(id), strings.HasSuffix(id, "위원회"), strings.HasSuffix(id, "회의"), newThings.MatchString(words), closingQuote(v.S[:to]) == 0 && newAtEnd.MatchString(words):
	default:
		return false
	}
	return true
}

// gotExemption follows a quoted name that is itself given an exemption: (‘가나 서비스’)에 실증특례를 부여하고.
var gotExemption = hangul.MustCompile(`^['"]에(?:는|도|게)?\s(?:[^\s,.]+\s)?(?:실증\s?(?:을\s위한\s)?(?:규제\s?)?특례|임시\s?허가|규제\s?특례)[를을가이]`)

// personsNext and placesBeside stand around a name for persons who were chosen together with places: (9곳과) 가나지기 (9명을).
var (
	personsNext  = hangul.MustCompile(`^\s(?:총\s)?[0-9]{1,4}\s?(?:명|인)[을이]`)
	placesBeside = hangul.MustCompile(`[0-9]\s?(?:개소|곳|개\s?(?:지역|지자체|시·군|도시|마을))(?:과|와|,|\s및)\s$`)
)

// lastOfEach finds that words are the last of those that each of several was made: 각각 가나단지, (다라특구)로 지정했다.
var lastOfEach = hangul.MustCompile(`[은는이가을를]\s각각\s[^.]{2,40}(?:,\s|·|[와과]\s)$`)

// namesCondition finds a verb that says on which condition something is given.
var namesCondition = hangul.MustCompile(`(?:으면|하면|되면|이면|넘기면|채우면|지나면)\s`)

// oneOfMarked says that what stands behind some words is the last of several behind marks, which alone have no number:
// ▲가나의 ‘다라’ ▲마바의 (‘사아’) 2건.
func oneOfMarked(before string) bool {
	at := indexSign(before, serviceMarks)
	if at < 0 {
		return false
	}
	mark := string(firstRune(before[at:]))
	return strings.ContainsAny(mark, "△▲▴▵") && strings.Count(before, mark) > 1 && !markedNumber.MatchString(before[at:])
}

// markedNumber is a number of its own of one of those: ▲가나마을 3곳.
var markedNumber = hangul.MustCompile(`\d\s?(?:건|곳|개소|종|개\s)`)

// oneOfCases follows a quoted name that is one of several cases: (‘가나 전구’) 등 돌봄 기술 3건.
var oneOfCases = hangul.MustCompile(`^['"]\s등\s(?:[가-힣·]{1,8}\s){0,3}\d{1,2}건(?:[을를이의에\s]|$)`)

// casesBehind says that words which a verb describes are counted in cases, as services of a programme are, and no
// places: 만료를 앞둔 (가나혁신서비스) 2건.
func casesBehind(s string, from, to int) bool {
	return to-from >= len("가나서비스") && servicesAtEnd.MatchString(s[from:to]) && casesNext.MatchString(s[to:])
}

// servicesAtEnd ends the name of a programme of services, casesNext is the number of them.
var (
	servicesAtEnd = hangul.MustCompile(`(?:서비스|솔루션|특례)$`)
	casesNext     = hangul.MustCompile(`^\s(?:총\s|모두\s)?\d{1,3}(?:건|종)(?:[을를의에이은는]|\s|$)`)
)

// hadBy ends before a quoted name in the company that has it, or the body that asked for it.
var hadBy = hangul.MustCompile(`(?:(?:\(주\)|주식회사)\s?[^\s,.]{1,24}|[^\s,.]{1,24}(?:\(주\)|\s주식회사))의\s$|[가-힣A-Za-z0-9)][이가]\s(?:신청|제안|개발|출시|요청)한\s$`)

// othersGive begins words for a government and what it gives: 이웃 나라 정부가 규제샌드박스.
var othersGive = hangul.MustCompile(`\s(?:정부|당국|의회)(?:가|이|는|은)\s`)

// reformed ends words for laws and for what is changed in them.
var reformed = hangul.MustCompile(`(?:법령|법률|법안|법률안|개정안|시행령|시행규칙|조례안)$|규제\s?(?:개선|혁신|완화|합리화|정비)\s?(?:과제|방안|안건)$`)

// givesReason finds a clause that says why, before what was decided: 보완이 필요해, 준비가 덜 되어.
var givesReason = hangul.MustCompile(`[이가]\s(?:더\s|덜\s|아직\s)?(?:(?:있|없|높|낮|많|적|남)(?:아|어)|커|어려워|(?:필요|부족|미흡|시급)(?:해|하여)|되어|돼)서?(?:\s|$)`)

// newThings are words for what is decided on and no name: 새 서비스, 신기술·서비스.
var newThings = hangul.MustCompile(`^(?:(?:새|새로운|다른|여러|해당|이번|신기술|신산업|혁신\s)(?:\s?및|·)?\s?)+(?:서비스|과제|기술|제품|솔루션)$`)

// newAtEnd finds that words only end in new things, which a title says something of: 생활을 바꿀 새 서비스.
var newAtEnd = hangul.MustCompile(`\s(?:새|새로운)\s(?:서비스|기술|제품|마을|도시|거리|길)$|(?:던|는|된|할|될)\s(?:신기술|신제품|신산업|신서비스)$`)

// lastOfRow finds that classes with their numbers stand right before a name, so that it is the
// last of them, whatever it ends in: 경관형 2곳, 여가형 3곳, (누리길 2곳을 뽑았다).
var lastOfRow = hangul.MustCompile(`[가-힣](?:형|유형|급)(?:은|에|이)?\s?\d{1,3}\s?(?:곳|개소|개|건)(?:,|과|와|·|\s및)?\s$`)

// servicesInRow finds the same of kinds of services, which are classes of one programme: 관제서비스 6건, (융합서비스 2건이 선정됐다).
var servicesInRow = hangul.MustCompile(`[가-힣]\s?서비스\s?\d{1,3}\s?(?:개|건)(?:,|과|와|·|\s및)?\s$`)

// countedNext says that a number stands right behind byte i.
func countedNext(s string, i int) bool {
	rest := strings.TrimLeft(s[i:], " ")
	return rest != "" && rest[0] >= '0' && rest[0] <= '9'
}

// amongHonours follows a name that is one of several honours of those a sentence speaks of. Nobody decides on it there.
var amongHonours = hangul.MustCompile(`^['"’”」]?(?:으로|로|에)\s(?:선정|지정|인증|선발|등재)(?:되는|받는)\s등\s`)

// liesThere ends in where the thing lies whose name follows, behind what it was made: its name is no programme's.
var liesThere = hangul.MustCompile(`(?:으로|로|에|에는)\s[^,.]{2,60}에\s(?:위치한|있는|자리한|소재한|소재하는|들어선|자리\s?잡은)\s(?:'|")?$`)

// chosenAs says that a quoted name is what was chosen, behind what it was chosen as, and so no programme: 9월의 등대에 ‘가나등대’ 선정.
// Behind a place or a time it may be one: 경기도에 ‘가나특구’ 지정.
func (ctx *context) chosenAs(s string, from, to int) bool {
	q := closingQuote(s[:from])
	if q == 0 || !chosenBehind.MatchString(s[to:]) {
		return false
	}
	m := asWhat.FindStringSubmatch(tail(s[:from-q], 60))
	if m == nil || endsInOne(m[1], whenEnds) {
		return false
	}
	_, place := ctx.gaz.placeAt(m[1], 0)
	_, stem := ctx.gaz.stemAt(m[1], 0)
	return !place && !stem
}

// asWhat finds the word that tells as what something was chosen, and chosenBehind the deed behind it.
var (
	asWhat       = hangul.MustCompile(`(?:^|[\s,…])([가-힣]{2,}?)(?:에|으로|로)\s$`)
	chosenBehind = hangul.MustCompile(`^['"]\s?(?:등\s)?(?:[0-9]{1,2}곳\s)?(?:최종\s)?(?:선정|선발|뽑혀)`)
	whenEnds     = []string{"년", "월", "일", "해", "만", "말", "초", "후", "뒤", "번째", "최초", "처음", "단독", "추가", "공동", "최종", "신규", "국내", "전국", "지역", "지자체", "지방정부", "곳"}
)

// siteOfMove finds, behind what is to be moved, where it is to go, for which places are chosen: (가나시설 이전) 예비후보지로.
var siteOfMove = hangul.MustCompile(`^['"]?\s?(?:최종\s?|예비\s?)*(?:후보지|대상지|부지|지역)`)
