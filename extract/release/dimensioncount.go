package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// fieldNouns are what dimensions are called behind their number.
const fieldNouns = `(?:평가\s?|심사\s?|대\s?)?(?:분야|영역|부문|범주|측면|항목|차원|요소|대분류)`

// fieldsCounted finds the number of dimensions: …의 3개 분야, … 등 네 개 영역.
var fieldsCounted = hangul.MustCompile(`(?:의|등|등의|\))?\s?(?:총\s?|모두\s?)?((?:[0-9]{1,2}|두|세|네|다섯|여섯|일곱|여덟)\s?(?:개|가지|대)?)\s?(?:의\s?)?` + fieldNouns)

// topicCounted finds what is evaluated as the topic of its list: 평가항목은 가, 나,
// 다 등 3개다.
var topicCounted = hangul.MustCompile(`(?:평가|심사)\s?(?:항목|부문|분야|영역|기준|요소|요건)(은|는)\s[^.]{4,160}?\s?(?:등|의)?\s?((?:[0-9]{1,2}|두|세|네|다섯)\s?(?:개|가지))(?:다|이다|로\s|를\s|이며)`)

// counting reads a list of dimensions whose number is printed behind or before
// it and agrees: 예방, 대비, 대응의 3개 분야; 3개 영역(가, 나, 다); 3개 영역은 가, 나, 다이다.
func counting(s string) *dimensionList {
	if !fieldWords.in(s) || !mayEvaluate(s) && !judgingNoun.MatchString(s) {
		return nil
	}
	if m := topicCounted.FindStringSubmatchIndex(s); m != nil {
		if d := exactly(s, m[3], m[4], countedFields(s[m[4]:m[5]])); d != nil {
			return d
		}
	}
	for _, m := range countsOfFields(s) {
		n := countedFields(s[m[2]:m[3]])
		if n < 2 || fieldsOfWinners.MatchString(s[m[1]:]) || startsWithAny(s[m[1]:], []string{"이던 ", "이었던 ", "였던 "}) {
			continue
		}
		for _, part := range [][2]int{{afterJudged(s, listStart(s, m[0]), m[0]), m[0]}, fieldsBehind(s, m[1])} {
			if d := exactly(s, part[0], part[1], n); d != nil {
				return d
			}
		}
		if d := lastOf(s, m[0], n); d != nil {
			return d
		}
	}
	return nil
}

// fieldsOfWinners follows fields in which somebody won, which are none of what is judged: 4개 부문(의 수상작), 3개 분야에서 5점을.
var fieldsOfWinners = hangul.MustCompile(`^(?:의|별|별로|에서|에서는)?\s(?:각\s|총\s|모두\s|최종\s)?(?:[0-9]{1,3}\s?(?:점|건|편|곳|팀|명)(?:[을를이의]|\s)|수상|우수|최우수|입상|당선|으뜸)`)

// thingsCounted finds a number of things by which something is judged: 가, 나, 다 세 가지를 중심으로 평가했다.
var thingsCounted = hangul.MustCompile(`(?:의|등|등의|\)|\s이)?\s?((?:[2-9]|두|세|네|다섯|여섯|일곱)\s?가지)(?:를|로|에|을 기준으로)\s`)

// judgingNoun finds what is judged as the topic of a sentence: 이번 지정은, 올해 선정에서는.
var judgingNoun = hangul.MustCompile(`(?:이번|올해|금년)\s(?:지정|인증|선정|공모)(?:은|에서는|에는|는)\s`)

// countsOfFields are the places where a number of dimensions, or of things that are judged, is told.
func countsOfFields(s string) [][]int {
	out := fieldsCounted.FindAllStringSubmatchIndex(s, -1)
	if out == nil && strings.Contains(s, "가지") {
		if m := thingsCounted.FindStringSubmatchIndex(s); m != nil && (evaluatesNext(s[m[1]:]) || evaluatedAfter(head(s[m[1]:], 40)) || mayJudge.in(s[:m[0]])) && !givesOut.MatchString(s[m[1]:]) {
			out = append(out, m)
		}
	}
	return out
}

// afterJudged leaves out what is judged before the first of a list of dimensions: (신청한 26건을)
// 혁신성, 실용성 등 2개 분야로.
func afterJudged(s string, from, to int) int {
	first := to
	if k := strings.IndexAny(s[from:to], ",·"); k >= 0 {
		first = from + k
	}
	for i := from; i+len("을 ") <= first; i += runeLen(s, i) {
		if w := s[i : i+len("을 ")]; (w == "을 " || w == "를 ") && josaAt(s, i) == w[:len("을")] && !attributive.MatchString(s[i+len(w):first]) {
			from = i + len(w)
		}
	}
	return from
}

// attributive finds a verb that describes the noun behind it: (마을을) 가꾸는 정도.
var attributive = hangul.MustCompile(`^[가-힣]+(?:는|은|한|할|된|될|운|울|인|킨|킬)\s`)

// fieldWords are words one of which stands in whatever fieldsCounted and
// topicCounted find.
var fieldWords = setOf("가지를", "가지로", "가지에", "분야", "영역", "부문", "범주", "측면", "항목", "차원", "요소", "대분류", "요건은", "기준은", "기준는")

// evaluating are words of evaluating.
var evaluating = setOf("평가", "심사", "지표", "기준", "배점", "점수", "측정", "점검", "진단", "채점", "만점")

// mayEvaluate says that a sentence speaks of evaluating.
func mayEvaluate(s string) bool {
	return evaluating.in(s)
}

func countedFields(w string) int {
	w = strings.NewReplacer("가지", "", "개", "", "대", "", " ", "").Replace(w)
	if n, _, ok := hangul.Number(w + " 개"); ok {
		return n
	}
	return 0
}

// fieldsBehind is where a list behind its number stands: in brackets, behind a
// colon, or as what is said of it.
func fieldsBehind(s string, i int) [2]int {
	at := i + spaces(s[i:])
	if from, to, end := bracketAt(s, at); end > 0 {
		return [2]int{from, to}
	}
	rest := s[i:]
	for _, w := range []string{"은 ", "는 ", ":", " :", "으로 ", "이며, "} {
		if strings.HasPrefix(rest, w) {
			return [2]int{i + len(w), phraseEnd(s, i+len(w))}
		}
	}
	return [2]int{}
}

// exactly parts bytes i..j into n items: at commas, else at any joint.
func exactly(s string, i, j, n int) *dimensionList {
	if j <= i {
		return nil
	}
	if i, j = trimmed(s, i, j)[0], copulaCut(s, i, j); j <= i {
		return nil
	}
	if k := strings.Index(s[i:j], "로, "); k > 0 && strings.ContainsAny(s[i:i+k], "0123456789") {
		i += k + len("로, ") // 2021년에 지정된 도시로, (예산, 참여)
	}
	for _, items := range [][][2]int{split(s, i, j), splitAll(s, i, j, false), splitAll(s, i, j, true)} {
		if len(items) != n {
			continue
		}
		afterEvaluator(s, items)
		if d := (&dimensionList{items: items, rank: 4}).checked(s); d != nil {
			return d
		}
	}
	return nil
}

// clauseEnd finds where a clause ends before a list that follows it: 신청을 받아, 공모를
// 진행했고, 전문가로 구성되며.
var clauseEnd = hangul.MustCompile(`^.*(?:[가-힣](?:을|를|에|에서|이|가) [가-힣]*(?:아|어|여|해|고|며|면서)|로 (?:줄이|늘리|나누|바꾸|고치|합치|묶)(?:고|며|면서)|로 (?:줄여|늘려|나눠|바꿔|고쳐|합쳐|묶어)|[하되했됐였받있]고|[하되으이]며|[하되]여|했는데|지만)\s`)

// lastOf counts n items back from byte j, over a clause or a topic before them:
// …의 신청을 받아 가, 나, 다 등 3개 분야.
func lastOf(s string, j, n int) *dimensionList {
	items := split(s, listStart(s, j), copulaCut(s, 0, j))
	if len(items) < n {
		return nil
	}
	items = afterEvaluator(s, items[len(items)-n:])
	return (&dimensionList{items: items, rank: 4}).checked(s)
}

// afterClause cuts a clause from the front of the first item.
func afterClause(s string, items [][2]int) {
	if m := clauseEnd.FindStringIndex(s[items[0][0]:items[0][1]]); m != nil {
		items[0][0] += m[1]
	}
	items[0][0] += objectClause(s[items[0][0]:items[0][1]])
	for at := items[0][0]; ; {
		k := strings.IndexByte(s[at:items[0][1]], ' ')
		if k < 0 {
			return
		}
		if ofVerb(s[at:at+k], leadingOn) { // 전문가들이 참여해
			items[0][0] = at + k + 1
		}
		at += k + 1
	}
}

// copulaCut is the end of bytes i..j without 등 and the copula.
func copulaCut(s string, i, j int) int {
	t := strings.TrimRight(s[i:j], " .,")
	for _, w := range []string{"이다", "입니다", "이며", " 등", "의", " 및"} {
		t = strings.TrimRight(strings.TrimSuffix(t, w), " ")
	}
	return i + len(t)
}

// splitAll parts a list at its commas and its last 와, 과 or 및; with dots, at
// middle dots and slashes too.
func splitAll(s string, i, j int, dots bool) [][2]int {
	var out [][2]int
	from := i
	cut := func(at, n int) {
		if r := itemRange(s, from, at); r[1] > r[0] {
			out = append(out, r)
		}
		from = at + n
	}
	for k := i; k < j; {
		n := 0
		if depthAt(s[i:], k-i) == 0 {
			n = partedAt(s[:j], k, dots)
		}
		if n > 0 {
			cut(k, n)
			k = from
			continue
		}
		k += runeLen(s, k)
	}
	cut(j, 0)
	return out
}

// partedAt gives the bytes of a joint at k.
func partedAt(s string, k int, dots bool) int {
	for _, w := range []string{",", " 및 ", "와 ", "과 "} {
		if strings.HasPrefix(s[k:], w) && (w[0] == ',' || w[0] == ' ' || josaAt(s, k) == strings.TrimSpace(w)) {
			return len(w)
		}
	}
	if dots && (strings.HasPrefix(s[k:], "·") || strings.HasPrefix(s[k:], "/")) {
		return runeLen(s, k)
	}
	return 0
}
