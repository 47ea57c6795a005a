package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// shareRun is a row of names with the share of each, which make up a whole: 혁신성 40점, 서비스 기술 40점, 협력 20점.
type shareRun struct {
	items, figures [][2]int
	unit           string
	sum            int
	stages         int // of the names that are of stages or of who judges
}

// shareBehind is a name and its share without brackets: 혁신성 40점; shareLead what leads
// to such a list, shareTrail what sums it up.
var (
	shareBehind = hangul.MustCompile(`^(?:및\s|[-ㅇ○□*※△▲]\s?|[①-⑩➊-➓❶-❿]\s?)?['"]?([가-힣A-Za-z][가-힣A-Za-z0-9·\s]{0,26}?[가-힣A-Za-z])(?:\([A-Za-z\s]+\))?['"]?([이가은는에])?\s([0-9]{1,4})\s?(점|%)?`)
	shareLead   = hangul.MustCompile(`(?:기준|배점|비중|가중치|점수|항목|지표|영역|분야|부문|평가|심사)(?:은|는|별로|:|\s?\(|\)|이|을|별\s배점은)\s?`)
	shareTrail  = hangul.MustCompile(`^(?:의|을|를|로|으로|씩)?\s?(?:비중|비율|가중치|배점|반영|합산|더해|더한|합쳐|합친|합해|합한|점수)`)
	plainFigure = hangul.MustCompile(`[0-9]{1,4}\s?(?:점|%)`)
)

// sharesIn finds the run of shares of a sentence: behind what leads to it, or from where the list begins where the
// words behind sum it up. A threshold may stand before what leads to it.
func sharesIn(s string) *shareRun {
	leads := shareLead.FindAllStringIndex(s, -1)
	first := plainFigure.FindStringIndex(s)
	if m := wholeToldFirst.FindStringIndex(s); m != nil && first != nil && m[0] <= first[0] {
		if first = plainFigure.FindStringIndex(s[m[1]:]); first != nil {
			first[0] += m[1]
		}
	}
	if first == nil {
		if len(leads) == 0 || !unitless.in(s) {
			return nil
		}
		first = []int{len(s), len(s)} // 배점은 계획 30, 실행 40, 성과 30이다
	}
	for k := len(leads) - 1; k >= 0; k-- {
		if run, _ := shareRunAt(s, leads[k][1]); run != nil && (run.unit != "" || unitless.in(s[leads[k][0]:leads[k][1]])) {
			return run
		}
	}
	if first[0] == len(s) {
		return nil
	}
	for _, at := range []int{listStart(s, first[0]), objectEnd(s, first[0]), wholeEnd(s, first[0]), len(s) - len(strings.TrimLeft(s, " "))} {
		if run, end := shareRunAt(s, at); run != nil && run.unit != "" && (shareTrail.MatchString(s[end:]) && shareSums.in(s) || run.tellsItself(s, end)) {
			return run
		}
	}
	return nil
}

// wholeBefore finds right before shares the whole that they make up: 100점 만점에 (이끌기 60점, 가꾸기 40점).
var wholeBefore = hangul.MustCompile(`[0-9][0-9,]*\s?점\s?만점(?:에|에서|\s?가운데|\s?중)\s$`)

// tellsItself says that points need no other words to be those of a judging: three names or more, stages, or those behind their whole,
// whose points nobody got.
func (run *shareRun) tellsItself(s string, end int) bool {
	if run.unit != "점" || len(run.items) < 3 && run.stages < len(run.items) && !run.behindWhole(s, end) || gotShares.MatchString(s[end:]) || placeTopic(s, run.items[0][0]) {
		return false
	}
	return !(&dimensionList{items: run.items}).ofPlaces(s)
}

// behindWhole says that the shares stand behind their whole, in a sentence that tells how something is judged, and not what people said
// or reached: 행복도는 100점 만점에 남성 55점, 여성 45점으로 나타났다.
func (run *shareRun) behindWhole(s string, end int) bool {
	before := s[:run.items[0][0]]
	near := tail(before, 40)
	m := wholeBefore.FindStringIndex(near)
	if m == nil || stoodAt.MatchString(s[end:]) {
		return false
	}
	lead := strings.TrimLeft(before[:len(before)-len(near)+m[0]], " □○ㅇ-·")
	return !aboutOpinion(lead) && (lead == "" || mayEvaluate(lead) || nowTopic.MatchString(lead) || partsMade.MatchString(s[end:]))
}

// stoodAt finds behind points that they were measured; partsMade that a whole is made of them; nowTopic is a topic that tells but when.
var (
	stoodAt   = hangul.MustCompile(`^(?:(?:으로|로)\s(?:나타|조사|집계|분석됐|분석되)|이었|였)`)
	partsMade = hangul.MustCompile(`^(?:으로|로)\s(?:나뉘|나뉜|나누|나눠|구성|이뤄|이루|짜[여였]|짠|매기|매긴|평가|심사|배점|배정|배분)`)
	nowTopic  = hangul.MustCompile(`^(?:올해|이번|이번에|앞으로)(?:는|부터)?\s(?:총점\s)?$`)
)

// gotShares finds that points were got.
var gotShares = hangul.MustCompile(`^[을를]\s(?:[가-힣]+\s)?(?:받|얻|기록|획득)`)

// wholeToldFirst is the whole before its shares: 1,000점 만점 가운데 (이끌기 120점).
var wholeToldFirst = hangul.MustCompile(`[0-9][0-9,]*\s?점\s?(?:만점\s?)?(?:가운데|중|만점에|만점에서)\s`)

// wholeEnd is where the words behind such a whole begin.
func wholeEnd(s string, to int) int {
	if m := wholeToldFirst.FindStringIndex(s[:to]); m != nil {
		return m[1]
	}
	return 0
}

// objectEnd is where the words behind the last object before byte to begin: (실적을) 이행도 50점.
func objectEnd(s string, to int) int {
	if k := max(strings.LastIndex(s[:to], "을 "), strings.LastIndex(s[:to], "를 ")); k >= 0 {
		return k + len("을 ")
	}
	return 0
}

// whoPays finds that shares are of costs.
var whoPays = hangul.MustCompile(`국비|지방비|[도시군구]비\s|자부담|민자|사업비|보조`)

// shareSums are words one of which sums up shares; unitless lead to shares that are printed without their unit.
var (
	shareSums = setOf("비중", "가중치", "배점", "점수", "반영해", "반영하", "합산")
	unitless  = setOf("배점", "가중치", "비중")
)

// shareRunAt reads the run that begins at byte at, and where it ends; nil where its shares make up no whole.
func shareRunAt(s string, at int) (*shareRun, int) {
	run, end := &shareRun{}, at
	var particles []int // items behind which one stands: 여건이 20점
	for at < len(s) {
		m := shareBehind.FindStringSubmatchIndex(s[at:])
		if m == nil {
			break
		}
		unit := ""
		if m[8] >= 0 {
			unit = s[at+m[8] : at+m[9]]
		}
		if len(run.items) > 0 && unit != run.unit {
			break
		}
		n, _, _ := hangul.Number(s[at+m[6] : at+m[7]])
		run.unit, run.sum = unit, run.sum+n
		r := [2]int{at + m[2], at + m[3]}
		if m[4] > 0 && s[at+m[4]:at+m[5]] != "에" {
			particles = append(particles, len(run.items))
		}
		if stageName.MatchString(s[r[0]:r[1]]) || m[4] > 0 && stageName.MatchString(s[r[0]:at+m[5]]) {
			run.stages++
		}
		run.items, run.figures = append(run.items, r), append(run.figures, [2]int{at + m[6], at + max(m[7], m[9])})
		at += m[1]
		end = at
		joint := shareJoint.FindString(s[at:])
		if joint == "" {
			break
		}
		at += len(joint)
	}
	if len(run.items) < 2 || run.sum != 100 && run.sum != 1000 || whoPays.MatchString(s[run.items[0][0]:end]) {
		return nil, 0
	}
	if len(particles) < len(run.items) {
		for _, k := range particles {
			run.items[k][1] += len("이") // it ends so: 나무 높이 20점
		}
	}
	return run, end
}

// shared reads dimensions that print their share without brackets: 배점은 혁신성 40점, 서비스 기술 40점, 협력 20점.
func shared(s string) *dimensionList {
	run := sharesOf(s)
	if run == nil || run.stages > 0 {
		return nil
	}
	return (&dimensionList{rank: 3, items: run.items, own: run.asItems(false)}).checked(s)
}

// stageShares are the shares of stages, or of who judges.
func stageShares(s string) []sentenceItem {
	run := sharesOf(s)
	if run == nil || 2*run.stages < len(run.items) {
		return nil
	}
	return run.asItems(true)
}

// sharesOf is sharesIn where a share can stand at all.
func sharesOf(s string) *shareRun {
	if !shareUnits.figured(s) && !(unitless.in(s) && strings.ContainsAny(s, "0123456789")) {
		return nil
	}
	return sharesIn(s)
}

// asItems are the lines of the run, of parts of the judging by their name, else by their dimension.
func (run *shareRun) asItems(parts bool) (out []sentenceItem) {
	for k, r := range run.items {
		it := sentenceItem{dimension: r}
		if parts {
			it = sentenceItem{name: r}
		}
		if run.unit == "%" {
			it.weight = run.figures[k]
		} else {
			it.points = run.figures[k]
		}
		out = append(out, it)
	}
	return out
}
