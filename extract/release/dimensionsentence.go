package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// evaluates are words that make a list one of dimensions, right after it.
var evaluates = []string{"평가", "심사", "측정", "반영", "지표", "고려", "검토", "점검", "따졌", "점수"}

func evaluatedAfter(s string) bool {
	t := head(s, 100)
	for _, w := range evaluates {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

// evaluated reads a sentence: … 인증은 가, 나, 다 등을 종합적으로 평가한다.
func evaluated(s string) *dimensionList {
	for _, w := range []string{" 등을 ", " 등에 대해 ", " 등에 대한 ", " 등 ", "을 ", "를 "} {
		at := 0
		for {
			k := hangul.Index(s[at:], w)
			if k < 0 {
				break
			}
			i := at + k
			at = i + len(w)
			if w[0] != ' ' && josaAt(s, i) != hangul.Trim(w) || !evaluatesNext(s[at:]) {
				continue
			}
			from := listStart(s, i)
			if strings.HasPrefix(s[at:], "평가받") || yetToJudge(s, at) || placeTopic(s, from) || whoIsJudged.MatchString(tail(s[from:i], 40)) || formerly(s[:from]) || !judgesSurely.MatchString(head(s[at:], 66)) && !mayEvaluate(s) && !inJudging(s, from, at) {
				continue
			}
			if all := stepEnd.FindAllStringIndex(s[from:i], -1); all != nil && !strings.Contains(s[from+all[len(all)-1][1]:i], ",") {
				continue // 서류, 발표 심사를 거쳐 가·나·다 등을
			}
			items := behindAside(s, withoutRest(s, inPairs(s, jointed(s, afterEvaluator(s, afterSteps(s, split(s, from, i)))))))
			if d := (&dimensionList{items: items, rank: sentenceRank(s, at)}).checked(s); d != nil && !d.ofPlaces(s) {
				return d
			}
		}
	}
	return nil
}

// whoIsJudged ends words that describe those who are judged, and not by what: 정책을 갖춘 지방정부(를 심사해).
var whoIsJudged = hangul.MustCompile(`[가-힣](?:[한된춘든운린]|하는|되는|있는)\s(?:지방정부|지방자치단체|지자체|자치단체|도시|시·군|시군|시군구|시·군·구)$`)

// judgesSurely finds verbs of judging, behind which a list needs no other words of it.
var judgesSurely = hangul.MustCompile(`평가|심사|측정|지표|배점`)

// stepEnd is the end of words that tell of the steps of an evaluation or of what counts less,
// before what was looked at: 서류심사와 현장실사를 거쳐 규모보다 여건, ….
var stepEnd = hangul.MustCompile(`(?:거쳐|거친 뒤|보다는?|통하여|바탕으로)\s`)

// afterSteps leaves out the items before the last of such words.
func afterSteps(s string, items [][2]int) [][2]int {
	for k := len(items) - 1; k >= 0; k-- {
		if all := stepEnd.FindAllStringIndex(s[items[k][0]:items[k][1]], -1); all != nil && len(items)-k > 1 {
			items = items[k:]
			items[0][0] += all[len(all)-1][1]
			return items
		}
	}
	return items
}

// pairEnd is a quality that is looked at, before 과 or 와 and the next one: 적정성과 추진 의지.
var pairEnd = hangul.MustCompile(`((?:적정|적절|타당|창의|충실|명확|구체|효과|효율|가능|필요|시급|공공|혁신|지속|차별|독창|확장|접근|안전|편의|연계|전문|우수|독특|심미|경제|책임|투명|공정)성|(?:완성|만족|참여|이해|기여|숙련)도|의지|역량|여건|노력)([과와])\s`)

// inPairs parts items in which two qualities are joined, where a third stands behind; those
// of one thing (공공의 역량과 혁신성) stay together.
func inPairs(s string, items [][2]int) [][2]int {
	if len(items) < 2 {
		return items
	}
	var out [][2]int
	for _, r := range items {
		if m := pairEnd.FindStringSubmatchIndex(s[r[0]:r[1]]); m != nil && m[1] < r[1]-r[0] && (!strings.Contains(s[r[0]:r[0]+m[3]], "의 ") || strings.Contains(strings.TrimSpace(s[r[0]+m[1]:r[1]]), " ")) {
			out = append(out, [2]int{r[0], r[0] + m[3]})
			r[0] += m[1]
		} else if at, next := sameQuality(s, r); at > 0 {
			out = append(out, [2]int{r[0], at})
			r[0] = next
		}
		out = append(out, r)
	}
	return out
}

// evaluator finds who evaluates before the first item: 전문가 평가단이 추진의지, ….
var evaluator = hangul.MustCompile(`^.{0,80}(?:단|위원회|위원|위원들|전문가|전문가들|기관|진흥원|연구원|평가원|개발원|정보원|재단|공단|공사|협회|학회|센터|(?:위원|전문가|교수)\s?[0-9]+명|[0-9]+인)['"]?(?:이|가)\s`)

// behindAside leaves out what stands before the first item and tells of those judged: 2021년에 지정된 도시로, (예산, 참여).
func behindAside(s string, items [][2]int) [][2]int {
	for k := len(items) - 2; k >= 0; k-- {
		if w := s[items[k][0]:items[k][1]]; len(items)-k > 2 && strings.HasSuffix(w, "로") && strings.Contains(w, " ") {
			return items[k+1:]
		}
	}
	return items
}

// leadIn describes the first item by where it stands: 신청서에 담긴 (목표의 명확성).
var leadIn = hangul.MustCompile(`^(?:[가-힣]+\s)?[가-힣]+에\s(?:담긴|담은|적힌|적은|나타난|드러난|실린)\s`)

// afterEvaluator cuts who evaluates from the front of the first item.
func afterEvaluator(s string, items [][2]int) [][2]int {
	if len(items) > 1 {
		items[0][0] += len(evaluator.FindString(s[items[0][0]:items[0][1]]))
		afterClause(s, items)
		items[0][0] += len(leadIn.FindString(s[items[0][0]:items[0][1]]))
		items[0][0] += describedOwner(s, items)
	}
	return items
}

// ownerDescribed finds in the first item whose qualities all are, where a verb tells of it: 지자체가 낸 계획의 (창의성).
var ownerDescribed = hangul.MustCompile(`^.*(?:은|는|한|된|할|될|낸|온)\s(?:[가-힣·]+\s)*[가-힣·]+의\s`)

// describedOwner is how many bytes of the first item tell whose qualities are listed, where each of the others is one word that
// ends as the first item does.
func describedOwner(s string, items [][2]int) int {
	first := s[items[0][0]:items[0][1]]
	for _, r := range items[1:] {
		if w := s[r[0]:r[1]]; strings.Contains(w, " ") || lastRune(w) != lastRune(first) {
			return 0
		}
	}
	return len(ownerDescribed.FindString(first))
}

// withoutRest cuts from the last item what sums up the list: 사업성과 등 주요 평가지표.
func withoutRest(s string, items [][2]int) [][2]int {
	if n := len(items); n > 0 {
		if k := strings.Index(s[items[n-1][0]:items[n-1][1]], " 등 "); k > 0 {
			items[n-1][1] = items[n-1][0] + k
		}
	}
	return items
}

// evaluatesNext says that the next words evaluate: 종합적으로 평가한다, 55개
// 세부지표로 평가하였으며, 종합적으로 반영하여 평가.
func evaluatesNext(s string) bool {
	t := head(s, 66)
	for _, w := range []string{"종합", "평가", "심사", "기준으로", "중심으로", "측정", "반영", "지표", "면밀히", "고려", "바탕으로", "살펴", "따져", "꼼꼼히", "두루", "중점", "집중", "따졌"} {
		if strings.HasPrefix(t, w) {
			return evaluatedAfter(t) && !reflected(t)
		}
	}
	if n := strings.IndexAny(t, "0123456789"); n == 0 || strings.HasPrefix(t, "총 ") {
		return strings.Contains(t, "지표") || strings.Contains(t, "항목")
	}
	return false
}

// reflected says that what a list names is reflected in something that is no judging: (의견을) 반영한 정책을 갖춘.
func reflected(s string) bool {
	if startsWithAny(s, []string{"반영하면 ", "반영할 ", "반영하지 ", "반영하도록 "}) {
		return true // 보완사항을 반영하면 다시 평가한다
	}
	next, ok := strings.CutPrefix(s, "반영한 ")
	return ok && !containsAny(next[:wordLen(next)], evaluates)
}

// sentenceRank tells a sentence about how the programme evaluates (2) from one
// about a result (1).
func sentenceRank(s string, at int) int {
	if strings.Contains(head(s[at:], 66), "결과") {
		return 0
	}
	if strings.Contains(s, "지표") || strings.Contains(s, "평가한다") || strings.Contains(s, "평가하였") || strings.Contains(s, "평가했") || strings.Contains(s, "기준") || strings.Contains(s, "제도") {
		return 2
	}
	return 1
}

// listStart is where a list that ends at byte to begins: after the topic of the sentence. Behind a topic that speaks of judging
// 는 and 은 belong to verbs that describe an item: 평가에서는 (가꾸는 손길, …).
func listStart(s string, to int) int {
	from, judging, depth := 0, false, 0
	for i := 0; i < to; i += runeLen(s, i) {
		switch s[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth > 0 || i == 0 {
			continue
		}
		w := listStarts.at(s[i:to])
		p := hangul.Trim(w)
		topic := p == "은" || p == "는"
		switch {
		case w == "", w[0] == ' ' && !verbDescribes(s[:i]), p == "고," && endsInOne(s[:i+len("고")], nounsInGo), josaOfStart.has(p) && josaAt(s, i) != p, topic && (judging || verbStem(s[:i])):
			continue
		}
		from = i + len(w)
		judging = judging && p != "며," && p != "고," || (topic || p == "에서는") && judgingEnd.MatchString(tail(s[:i], 24)) ||
			(p == "통해" || p == "거쳐,") && judgingEnd.MatchString(strings.TrimRight(tail(s[:i], 24), "을를 "))
	}
	return from
}

// listStarts stand before a list; josaOfStart are those that are particles.
var (
	listStarts  = setOf("은 ", "는 ", "에서 ", "에서는 ", "통해 ", "하여 ", "으로 ", "며, ", "고, ", "결과, ", "성과를 ", "위해 ", "따라 ", "려면 ", "대로 ", "거쳐, ", " 뒤, ", " 후, ", " 다음, ")
	josaOfStart = setOf("은", "는", "에서", "에서는", "으로")
)

// nounsInGo end as the verbs do that join clauses: 도시경쟁력 제고, ….
var nounsInGo = []string{"제고", "보고", "신고", "사고", "창고", "재고", "권고", "공고", "참고", "최고", "광고"}

// judgingEnd finds that words end in what judging is called.
var judgingEnd = hangul.MustCompile(`(?:평가|심사|선정|공모|기준|항목|지표|위원회|위원|위원들|평가단|심사단)$`)

// verbStem says that what looks like the topic particle belongs to a verb:
// 있는, 하는, 받은, 좋은.
func verbStem(s string) bool {
	for _, w := range []string{"있", "하", "받", "없", "되", "좋", "높", "많", "낮", "만드", "이끄"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
