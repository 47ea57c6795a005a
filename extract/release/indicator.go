package release

import (
	"strconv"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// became finds the later of two numbers behind the earlier: 82개에서 60개로,
// 63개 → 48개, 63개 지표를 48개로.
var became = hangul.MustCompile(`^(?:(?:에서|이던\s?지표(?:를|는|가)?|\s?→|\s?->)\s?(?:올해\s|금년\s|이번에\s)?(?:총\s?)?([0-9]{1,4})\s?개|(?:를|을|가|이|\s?수를)\s(?:총\s?)?([0-9]{1,4})\s?개(?:의\s?지표)?로)`)

// indicatorBefore finds 53개의 세부 평가지표; indicatorAfter 지표 63개, 평가지표는
// 총 53개, 지표를 기존 60개.
var (
	indicatorBefore = hangul.MustCompile(`([0-9]{1,4})\s?개(?:\([^)]{1,40}\))?(?:의)?\s?(?:세부\s?|평가\s?|심사\s?|정량\s?|정성\s?|측정\s?|핵심\s?|인증\s?|지정\s?|성과\s?|공통\s?|진단\s?|점검\s?|필수\s?|계량\s?|하위\s?|상세\s?|(?:객관|구체|정량|정성|종합)적인?\s)*(지표|(?:평가|심사|세부|진단|점검|확인|인증|검증|검사|시험|측정|통제)\s?항목|체크리스트|문항)`)
	indicatorAfter  = hangul.MustCompile(`(지표|(?:평가|심사|세부|진단|점검|확인|인증|검증|검사|시험|측정|통제)\s?항목)(?:\s?수)?(?:는|은|가|를|을|도)?\s?(?:(?:올해|금년|기존|종전|현행|당초|지난해|작년|전년)(?:의|보다)?\s?)?:?\s?(?:모두|총)?\s?\(?([0-9]{1,4})\s?개`)
)

// indicatorTopic finds the number at the end of what indicators are: 평가지표는 가, 나, 다 3개
// 부문에 걸쳐 모두 24개다.
var indicatorTopic = hangul.MustCompile(`(지표)(?:는|의 수는)\s[^.]{4,120}?\s(?:모두|총|전체)\s([0-9]{1,4})\s?개(?:다|이다|이며|이고|로)`)

// topicOfFields finds it behind the number of their fields: 평가지표는 5개 영역 28개이며.
var topicOfFields = hangul.MustCompile(`(지표)(?:는|의\s수는)\s(?:총\s|모두\s)?[0-9]{1,2}\s?개\s?(?:영역|분야|부문|범주|항목)(?:에|의|,)?\s(?:걸쳐\s|총\s|모두\s)?([0-9]{1,4})\s?개(?:다|이다|이며|이고|로)`)

// itemsUnderFields finds items counted behind their fields: 3개 분야 19개 항목.
var itemsUnderFields = hangul.MustCompile(`개\s?(?:분야|부문|영역|범주|대항목)(?:의|,|에|,\s총)?\s?([0-9]{1,4})\s?개(?:\([^)]{1,40}\))?(?:의)?\s?(?:(?:세부|평가|진단|점검|확인|인증|검증|검사|시험|통제)\s?)?(항목)`)

// manyItems finds items counted by themselves that are too many to be told one by one: 40개 항목을 100점 만점으로.
var manyItems = hangul.MustCompile(`([1-9][0-9]{1,2})\s?개(?:의)?\s?(항목)(?:을|으로|에|에서|별로|\s)`)

// itemsJudged is their number in a sentence that speaks of judging.
func itemsJudged(s string) (stated, int) {
	m := manyItems.FindStringSubmatchIndex(s)
	if m == nil || !mayEvaluate(s) && !judgingTopic.MatchString(s[:m[0]]) || planned(s) {
		return stated{}, 0
	}
	return indicatorCount(s, m[2:4], m[4:6], m[0], m[1])
}

// indicators finds the number of indicators (지표 수). 지표 counts before 항목.
func indicators(s string) []stated {
	if !hangul.Contains(s, "지표") && !hangul.Contains(s, "항목") && !hangul.Contains(s, "문항") {
		return nil
	}
	var best stated
	rank := 0
	take := func(st stated, r int) {
		if r > rank {
			best, rank = st, r
		}
	}
	inBrackets := 0
	for _, m := range ofJudging(s, indicatorBefore.FindAllStringSubmatchIndex(s, -1)) {
		st, r := indicatorCount(s, m[2:4], m[4:6], m[0], m[1])
		if take(st, r); r == 2 {
			inBrackets++
		}
	}
	for _, m := range onlyWhole(s, indicatorAfter.FindAllStringSubmatchIndex(s, -1)) {
		take(indicatorCount(s, m[4:6], m[2:4], m[0], m[1]))
	}
	for _, p := range []*hangul.Pattern{indicatorTopic, topicOfFields} {
		if m := p.FindStringSubmatchIndex(s); m != nil && !ofSomeIndicators.MatchString(s[:m[2]]) {
			take(indicatorCount(s, m[4:6], m[2:4], m[4], m[5]))
		}
	}
	for _, m := range itemsUnderFields.FindAllStringSubmatchIndex(s, -1) {
		take(indicatorCount(s, m[2:4], m[4:6], m[2], m[1]))
	}
	if rank == 0 {
		take(itemsJudged(s))
	}
	if rank == 2 && inBrackets > 1 {
		rank = 0 // 가나(5개 지표), 다라(3개 지표): each of a part
	}
	if st, ok := changedTo(s); ok {
		return []stated{st}
	}
	if rank > 0 {
		return []stated{best}
	}
	if m := wasMoved.FindStringSubmatchIndex(s); m != nil && !classIsTopic(s[:m[2]]) {
		n, _ := strconv.Atoi(s[m[2]:m[3]])
		return []stated{{field: "indicator_count", number: float64(n), from: m[2], to: m[1], at: m[2]}}
	}
	return nil
}

// onlyWhole leaves out numbers of indicators that stand joined, each of a sort: 공통지표 18개와 선택지표 6개.
func onlyWhole(s string, all [][]int) [][]int {
	for k := 1; k < len(all); k++ {
		gap := s[all[k-1][1]:all[k][0]]
		if n := partedAt(gap, 0, true); n > 0 && !strings.ContainsAny(gap[n:], ",.0123456789") {
			return nil
		}
	}
	return all
}

// indicatorCount reads the number at num of the indicators at noun in the words
// from..to, and says how much its noun tells; 0 for one of an earlier year, a class or
// a part.
func indicatorCount(s string, num, noun []int, from, to int) (stated, int) {
	n, err := strconv.Atoi(s[num[0]:num[1]])
	if err != nil || n == 0 || ofFields.MatchString(head(s[to:], 16)) || sortBeside.MatchString(tail(s[:num[0]], 60)) || anyItems.MatchString(s[from:to]) && !judgesBy(s, from, to) || ofClass(s[:num[0]]) || classIsTopic(s[:num[0]]) || partOfIndicators.MatchString(s[:from]) || ofOnePart(s, num, noun) || changesBy(s[to:]) {
		return stated{}, 0
	}
	if m := became.FindStringSubmatch(s[to:]); m != nil {
		if later, err := strconv.Atoi(m[1] + m[2]); err == nil && later > 0 {
			to += len(m[0])
			return stated{field: "indicator_count", number: float64(later), from: from, to: to, at: to - len("개로")}, 4
		}
	}
	words := s[from:to]
	if usedBefore(s, from, to) {
		return stated{}, 0
	}
	if (formerly(s[:from]) && !sinceThen(s[:from]) || formerly(words)) && !strings.Contains(words, "올해") && !strings.Contains(words, "금년") {
		return stated{}, 0
	}
	rank := 1
	if strings.Contains(s[noun[0]:noun[1]], "지표") {
		rank = 3
		if depthAt(s, num[0]) > 0 {
			rank = 2 // of a part: 가나(15개 지표), 다라(21개 지표) 등 36개 지표
		}
	}
	return stated{field: "indicator_count", number: float64(n), from: from, to: to, at: num[0]}, rank
}

// partOfIndicators finds before them that they are some of the indicators: 선택 (지표 5개).
var partOfIndicators = hangul.MustCompile(`(?:선택|필수|가점|특화|개별|공통|정량|정성)\s?$`)

// ofSomeIndicators finds before 지표 that it speaks of some of those told of: 이 가운데 정성 (지표는 3개 영역 12개다).
var ofSomeIndicators = hangul.MustCompile(`(?:선택|필수|가점|특화|개별|공통|정량|정성|신규|핵심)(?:적)?\s?(?:평가\s?)?$|(?:이|그|이들)\s?(?:가운데|중)\s[^.,]{0,20}$`)

// ofFields finds behind a number that it counts fields of indicators: (지표는 5개) 영역.
var ofFields = hangul.MustCompile(`^\s?(?:영역|분야|부문|범주)`)

// sortBeside finds before a number that it is of one sort of indicators, beside another that is told with its own: 정량 5개, 정성 (3개 지표).
var sortBeside = hangul.MustCompile(`(?:정량|정성|공통|개별|필수|선택|기본|특화|자율|일반)(?:적)?\s?(?:지표|평가|항목)?(?:은|는|가)?\s?\(?[0-9]{1,3}\s?개\)?\s?(?:,|와|과|·|및)?\s?(?:정량|정성|공통|개별|필수|선택|기본|특화|자율|일반)(?:적)?\s?(?:지표|평가|항목)?(?:은|는|가)?\s?\(?$`)

// changesBy says that a number of indicators is one of those that came or went:
// 지표 5개를 추가하고, 12개 지표를 삭제했다.
func changesBy(rest string) bool {
	t := head(rest, 60)
	if i := strings.IndexAny(t, ",."); i >= 0 {
		t = t[:i]
	}
	t = strings.TrimLeft(t, " 를을가이은는도")
	for _, w := range []string{"새로", "추가", "삭제", "신설", "폐지", "제외", "없애", "줄여", "줄이", "줄인", "늘려", "늘리", "늘린", "덜어", "더해"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// formerSet looks for formerWords.
var formerSet = setOf(formerWords...)

// formerWords are words that speak of an earlier state.
var formerWords = wordsOf(lastYearWords, lastYearToo, untilNowWords, []string{"기존", "종전", "당초", "개편 전", "개정 전", "예전", "당시", "첫해"})

// formerly says that words shortly before speak of an earlier year.
func formerly(s string) bool {
	t := tail(s, 36)
	if !formerSet.in(t) {
		return false
	}
	for _, w := range formerWords {
		if k := strings.LastIndex(t, w); k >= 0 && !strings.HasPrefix(t[k+len(w):], "보다") && !strings.HasPrefix(t[k+len(w):], "와 같") && !strings.HasPrefix(t[k+len(w):], "과 같") && !strings.HasPrefix(t[k+len(w):], "와 동일") && !strings.HasPrefix(t[k+len(w):], " 대비") {
			return true
		}
	}
	return false
}

// inAnotherYear says that the words before a figure place it in a year before
// the release's: 2021년에는 52개 지표로. A year that describes the programme
// (2019년에 도입된) does not.
func (ctx *context) inAnotherYear(s string, at int) bool {
	day := ctx.day()
	if day.Y == 0 {
		return false
	}
	years := date.FindYears(s[:at], day)
	if len(years) == 0 {
		return false
	}
	y := years[len(years)-1]
	if y.Year >= day.Y || y.Year == day.Y-1 && day.M <= 3 || ctx.yearOfTitle(y.Year) || at-y.To > 90 {
		return false
	}
	gap := s[y.To:at]
	for _, w := range []string{"부터", "된 ", "한 ", "이던", "였던", "개에서", "→", "올해", "금년", "이후", "도입", "시작"} {
		if strings.Contains(gap, w) {
			return false
		}
	}
	gap = strings.TrimPrefix(gap, "도")
	for _, w := range []string{"에는", "에 ", "까지", " 당시"} {
		if strings.HasPrefix(gap, w) {
			return true
		}
	}
	return len(gap) < 20 || judgedThen.MatchString(gap)
}

// judgedThen finds behind a year that its judging is the topic: (2013년) 평가는 4개 부문 (20개 지표).
var judgedThen = hangul.MustCompile(`^\s?(?:평가|심사|공모|선정|지정|인증|점검|진단)(?:은|는|에서는|의\s경우)\s`)

// onClass finds the topic of the clause that a number stands in, or of the one before.
var onClass = hangul.MustCompile(`(?:^|[,.]\s|다만,?\s|단,?\s)([가-힣·]{1,12})(?:은|는|의\s경우)\s[^,.]*(?:,\s[^,.]{0,12})?$`)

// classIsTopic says that a number stands in a clause on one class: 다만 광역자치단체는 지원 실적을 넣어 31개 (지표로).
func classIsTopic(s string) bool {
	m := onClass.FindStringSubmatch(tail(s, 200))
	return m != nil && (classLexicon.has(m[1]) || Tier(m[1]) != "" || kindsOfBase[m[1]])
}

// ofClass says that a count is one of a class: 대도시 53개.
func ofClass(s string) bool {
	t := strings.TrimRight(s, " :은는(")
	for _, w := range classLexicon.list {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}
