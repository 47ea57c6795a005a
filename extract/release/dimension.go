package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// dimensionList is what a sentence says is evaluated (평가 부문).
type dimensionList struct {
	items  [][2]int
	rank   int // how surely the words are dimensions of the programme
	scheme Scheme
	p      *passage
	base   int
	own    []sentenceItem // the figures of the items, where they were read with them
}

// dimensions keeps for every scheme the list that says it best: numbered or
// labelled lists before those of a sentence, sentences about the programme
// before those about a result.
func (r *criteriaReader) dimensions() {
	best := map[string]int{}
	var order []string
	for i := range r.found {
		id := r.found[i].scheme.ID
		k, ok := best[id]
		if !ok {
			order = append(order, id)
		}
		if !ok || r.found[i].rank > r.found[k].rank {
			best[id] = i
		}
	}
	for _, id := range order {
		d := &r.found[best[id]]
		st := stated{field: "dimensions", list: d.items, from: d.items[0][0], to: d.items[len(d.items)-1][1]}
		r.add(d.scheme, st, d.p, d.base)
	}
}

// enumerators number or mark the items of a list.
const enumerators = "▲△①②③④⑤⑥⑦⑧⑨⑩➊➋➌➍➎➏➐➑➒❶❷❸❹❺❻❼❽❾⓵⓶⓷⓸⓹"

// dimensionsIn finds the list of dimensions of a sentence, nil where there is
// none.
func dimensionsIn(s string) *dimensionList {
	if d := numbered(s); d != nil {
		return d
	}
	for _, read := range []func(string) *dimensionList{pointed, shared, labelled, counting} {
		if d := read(s); d != nil {
			return d
		}
	}
	if d := evaluated(s); d != nil {
		return d
	}
	if d := judgedList(s); d != nil {
		return d
	}
	return aspectList(s)
}

// numbered reads ①혁신성, ②거버넌스 및 제도적 환경 ③서비스 및 기술 측면의 63개 지표.
func numbered(s string) *dimensionList { return markedFrom(s, nil) }

// markedAll reads such a list at the head of a paragraph, whose first mark stands before the
// text as a bullet.
func markedAll(p *passage, s string, from int) *dimensionList {
	if from > 0 || p.Bullet.S == "" || !strings.ContainsRune(enumerators, firstRune(p.Bullet.S)) || indexSign(s, enumerators) < 0 {
		return nil
	}
	return markedFrom(s, [][2]int{{0, 0}})
}

// markedFrom reads a list whose items begin behind marks, and at starts.
func markedFrom(s string, starts [][2]int) *dimensionList {
	for i := indexSign(s, enumerators); i >= 0; {
		end := i + runeLen(s, i)
		starts = append(starts, [2]int{i, end})
		if i = indexSign(s[end:], enumerators); i >= 0 {
			i += end
		}
	}
	if len(starts) < 2 {
		return nil
	}
	d := &dimensionList{rank: 3}
	for k := range starts[:len(starts)-1] {
		d.items = append(d.items, itemRange(s, starts[k][1], starts[k+1][0]))
	}
	last := starts[len(starts)-1][1]
	end := phraseEnd(s, last)
	if end <= last || !evaluatedAfter(s[end:]) && !strings.Contains(s[:starts[0][0]], "평가") && !strings.Contains(s[:starts[0][0]], "심사") {
		return nil
	}
	d.items = append(d.items, itemRange(s, last, copulaCut(s, last, end)))
	if mark := starts[len(starts)-1]; d.ofPlaces(s) || s[mark[0]:mark[1]] == "△" && !sumsUp.MatchString(s[end:]) {
		return nil
	}
	return d.checked(s)
}

// sumsUp finds behind a list that what it names is judged, or counted as parts of the judging:
// △ marks anything else as well.
var sumsUp = hangul.MustCompile(`^(?:\s등)?(?:[이가]\s(?:주요\s|핵심\s|이번\s)?(?:평가|심사|인증)\s?(?:요소|항목|기준|지표|내용)(?:다|이|였|로)|\s[0-9]{1,2}\s?(?:개|대|가지)\s(?:평가\s?)?(?:분야|영역|부문|항목|지표|기준|요소|측면|관점|차원|잣대)|[을를]\s(?:[가-힣]+(?:으로|하게|히)\s)?(?:평가|심사|살[폈펴]|따[졌져])|[을를]\s(?:중심|중점|기준|바탕)으로\s(?:[가-힣]+\s){0,2}?(?:평가|심사|이루어|이뤄))`)

// phraseEnd is where the last phrase of a list ends: before 등, 을, 를, 측면,
// a mark.
func phraseEnd(s string, from int) int {
	for i := from; i < len(s); i += runeLen(s, i) {
		if depthAt(s[from:], i-from) > 0 {
			continue
		}
		for _, w := range []string{" 등", "을 ", "를 ", " 측면", " 부문", " 분야", " 영역", "의 3", ".", ";", " 항목", " 기준", "에 대한 ", "에대한 ", "에 대해 ", "에 관한 ", "에 걸쳐 ", "으로 이루어", "로 이루어", "으로 구성", "로 구성", "으로 이뤄", "로 이뤄", "으로 나뉘", "로 나뉘"} {
			if strings.HasPrefix(s[i:], w) && (w[0] == ' ' || w == "." || w == ";" || i > from && (w == "의 3" || strings.HasPrefix(w, "에") || strings.HasPrefix(w, "으로 ") || strings.HasPrefix(w, "로 ") || josaAt(s, i) == strings.TrimSpace(w))) {
				return i
			}
		}
	}
	end := len(strings.TrimRight(s, " .)"))
	for end < len(s) && s[end] == ')' && depthAt(s[from:], end-from) > 0 {
		end++
	}
	return end
}

// itemRange is one item without the joint at its end and the points in
// brackets behind it.
func itemRange(s string, i, j int) [2]int {
	r := trimmed(s, i, j)
	t := strings.TrimRight(s[r[0]:r[1]], " ,·/;")
	for _, w := range []string{" 및", "과", "와"} {
		if cut, ok := strings.CutSuffix(t, w); ok && len(t) == r[1]-r[0] && (w == " 및" || josaAt(s, r[0]+len(cut)) == w && !endsInOne(t, gwaNouns)) && r[1] < j {
			t = cut
		}
	}
	if k := strings.LastIndexByte(t, '('); k > 0 && strings.HasSuffix(t, ")") && strings.ContainsAny(t[k:], "0123456789") {
		t = strings.TrimRight(t[:k], " ")
	}
	if m := figureAtEnd.FindStringIndex(t); m != nil {
		t = t[:m[0]]
	}
	return [2]int{r[0], r[0] + len(t)}
}

// gwaNouns are nouns that end like the joint of a list: ▲운영 성과 ▲계획.
var gwaNouns = []string{"성과", "결과", "통과", "교과", "학과", "경과"}

// figureAtEnd is the points or share behind an item without brackets: (▲사업 목적) 15점.
var figureAtEnd = hangul.MustCompile(`\s[0-9]{1,4}(?:\.[0-9])?\s?(?:점|%)$`)

// labelled reads 평가항목: 가(30점), 나(40점), 다(30점).
func labelled(s string) *dimensionList {
	if front := s[:min(len(s), 40+len("평가 기준"))]; !strings.Contains(front, "평가") && !strings.Contains(front, "심사") {
		return nil
	}
	for _, w := range []string{"평가기준", "평가 기준", "평가항목", "평가 항목", "평가지표", "평가 지표", "평가부문", "평가 부문", "평가분야", "평가 분야", "평가영역", "평가 영역", "심사기준", "심사 기준", "심사항목", "심사 항목"} {
		k := strings.Index(s[:min(len(s), 40+len(w))], w)
		if k < 0 {
			continue
		}
		rest := strings.TrimLeft(s[k+len(w):], " )")
		if d := toldAs(s, k+len(w)); d != nil {
			return d
		}
		if !strings.HasPrefix(rest, ":") && !(k > 0 && s[k-1] == '(' && strings.HasPrefix(s[k+len(w):], ")")) {
			continue
		}
		from := len(s) - len(strings.TrimLeft(rest, ": "))
		from += len(totalFirst.FindString(s[from:]))
		end := phraseEnd(s, from)
		if hangul.Contains(s[from:end], "다") && strings.HasSuffix(strings.TrimSpace(s), "다.") {
			return nil
		}
		from = behindTopic(s, from, end)
		if d := withBare(s, split(s, from, end)).checked(s); d != nil {
			return d
		}
	}
	return nil
}

// totalFirst is the whole before the parts of a list under a label: (평가기준) 총 100점 : 계획 40, 실행 60.
var totalFirst = hangul.MustCompile(`^(?:총|총점|만점)?\s?[0-9][0-9,]*\s?점(?:\s?만점)?\s?[:=]\s?`)

// bareAtEnd is a number behind an item without its unit.
var bareAtEnd = hangul.MustCompile(`\s([0-9]{1,3})$`)

// withBare makes a list of items, with the points that stand behind each of them without their unit where these make up a whole.
func withBare(s string, items [][2]int) *dimensionList {
	d, sum := &dimensionList{items: items, rank: 3}, 0
	var own []sentenceItem
	var plain [][2]int
	for _, r := range items {
		m := bareAtEnd.FindStringSubmatchIndex(s[r[0]:r[1]])
		if m == nil {
			return d
		}
		n, _, _ := hangul.Number(s[r[0]+m[2] : r[0]+m[3]])
		sum += n
		plain = append(plain, [2]int{r[0], r[0] + m[0]})
		own = append(own, sentenceItem{points: [2]int{r[0] + m[2], r[0] + m[3]}})
	}
	if sum == 100 || sum == 1000 {
		d.items, d.own = plain, own
	}
	return d
}

// toldAs reads what a sentence says the criteria are: (평가 기준)은 가, 나, 다이다.
func toldAs(s string, at int) *dimensionList {
	for _, j := range []string{"은 ", "는 ", "으로는 ", "로는 "} {
		if !strings.HasPrefix(s[at:], j) || !isCopula.MatchString(s) {
			continue
		}
		from := at + len(j)
		d := (&dimensionList{items: withoutRest(s, split(s, from, copulaCut(s, from, len(s)))), rank: 3}).checked(s)
		if d != nil && !d.ofPlaces(s) && len(countsIn(s[from:])) == 0 {
			return d
		}
	}
	return nil
}

// isCopula finds that a sentence ends by saying what something is.
var isCopula = hangul.MustCompile(`(?:이다|다|입니다|등이다)\.?\s*$`)
