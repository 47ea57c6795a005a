package release

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// dimensionList is what a sentence says is evaluated (평가 부문).
type dimensionList struct {
	items  [][2]int
	rank   int // how surely the words are dimensions of the programme
	scheme Scheme
	p      *passage
	base   int
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

const enumerators = "▲①②③④⑤⑥⑦⑧⑨⑩➊➋➌➍➎➏➐➑➒❶❷❸❹❺❻❼❽❾⓵⓶⓷⓸⓹"

// dimensionsIn finds the list of dimensions of a sentence, nil where there is
// none.
func dimensionsIn(s string) *dimensionList {
	if d := numbered(s); d != nil {
		return d
	}
	if d := labelled(s); d != nil {
		return d
	}
	if d := counting(s); d != nil {
		return d
	}
	if d := pointed(s); d != nil {
		return d
	}
	if d := shared(s); d != nil {
		return d
	}
	return evaluated(s)
}

// evaluates are words that make a list one of dimensions, right after it.
var evaluates = []string{"평가", "심사", "측정", "반영", "지표", "고려", "검토", "점검"}

// numbered reads ①혁신성, ②거버넌스 및 제도적 환경 ③서비스 및 기술 측면의 63개 지표.
func numbered(s string) *dimensionList {
	var starts [][2]int
	for i := 0; i < len(s); i += runeLen(s, i) {
		if strings.ContainsRune(enumerators, firstRune(s[i:])) {
			starts = append(starts, [2]int{i, i + runeLen(s, i)})
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
	d.items = append(d.items, itemRange(s, last, end))
	if d.ofPlaces(s) {
		return nil
	}
	return d.checked(s)
}

// ofPlaces says that an item is a place or a list under a label, which marks part as well:
// 평가 결과 ▲대도시: 경기 오산시 ▲중소도시: 경북 경산시.
func (d *dimensionList) ofPlaces(s string) bool {
	for _, r := range d.items {
		w := strings.TrimLeft(s[r[0]:r[1]], " ([<")
		if strings.Contains(w, ": ") {
			return true
		}
		if n, ok := names().placeAt(w, 0); ok && (n.to == len(w) || !letterAt(w, n.to)) {
			return true
		}
	}
	return false
}

func evaluatedAfter(s string) bool {
	t := head(s, 100)
	for _, w := range evaluates {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

// phraseEnd is where the last phrase of a list ends: before 등, 을, 를, 측면,
// a mark.
func phraseEnd(s string, from int) int {
	for i := from; i < len(s); i += runeLen(s, i) {
		if depthAt(s[from:], i-from) > 0 {
			continue
		}
		for _, w := range []string{" 등", "을 ", "를 ", " 측면", " 부문", " 분야", " 영역", "의 3", ".", ";", " 항목", " 기준", "에 대한 ", "에대한 ", "에 대해 ", "에 관한 ", "에 걸쳐 ", "으로 이루어", "로 이루어", "으로 구성", "로 구성"} {
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
		if cut, ok := strings.CutSuffix(t, w); ok && len(t) == r[1]-r[0] && (w == " 및" || josaAt(s, r[0]+len(cut)) == w) && r[1] < j {
			t = cut
		}
	}
	if k := strings.LastIndexByte(t, '('); k > 0 && strings.HasSuffix(t, ")") && strings.ContainsAny(t[k:], "0123456789") {
		t = strings.TrimRight(t[:k], " ")
	}
	return [2]int{r[0], r[0] + len(t)}
}

// labelled reads 평가항목: 가(30점), 나(40점), 다(30점).
func labelled(s string) *dimensionList {
	for _, w := range []string{"평가기준", "평가 기준", "평가항목", "평가 항목", "평가지표", "평가 지표", "평가부문", "평가 부문", "평가분야", "평가 분야", "평가영역", "평가 영역", "심사기준", "심사 기준", "심사항목", "심사 항목"} {
		k := strings.Index(s, w)
		if k < 0 || k > 40 {
			continue
		}
		rest := strings.TrimLeft(s[k+len(w):], " )")
		if !strings.HasPrefix(rest, ":") && !(k > 0 && s[k-1] == '(' && strings.HasPrefix(s[k+len(w):], ")")) {
			continue
		}
		from := len(s) - len(strings.TrimLeft(rest, ": "))
		end := phraseEnd(s, from)
		if strings.Contains(s[from:end], "다") && strings.HasSuffix(strings.TrimSpace(s), "다.") {
			return nil
		}
		if d := (&dimensionList{items: split(s, from, end), rank: 3}).checked(s); d != nil {
			return d
		}
	}
	return nil
}

// evaluated reads a sentence: … 인증은 가, 나, 다 등을 종합적으로 평가한다.
func evaluated(s string) *dimensionList {
	for _, w := range []string{" 등을 ", " 등에 대해 ", " 등에 대한 ", " 등 ", "을 ", "를 "} {
		at := 0
		for {
			k := strings.Index(s[at:], w)
			if k < 0 {
				break
			}
			i := at + k
			at = i + len(w)
			if w[0] != ' ' && josaAt(s, i) != strings.TrimSpace(w) || !evaluatesNext(s[at:]) {
				continue
			}
			from := listStart(s, i)
			if d := (&dimensionList{items: afterEvaluator(s, split(s, from, i)), rank: sentenceRank(s, at)}).checked(s); d != nil {
				return d
			}
		}
	}
	return nil
}

// evaluator finds who evaluates before the first item: 전문가 평가단이 추진의지, ….
var evaluator = regexp.MustCompile(`^.{0,40}(?:단|위원회|위원|위원들|전문가|전문가들|기관)(?:이|가)\s`)

// afterEvaluator cuts who evaluates from the front of the first item.
func afterEvaluator(s string, items [][2]int) [][2]int {
	if len(items) > 1 {
		items[0][0] += len(evaluator.FindString(s[items[0][0]:items[0][1]]))
	}
	return items
}

// evaluatesNext says that the next words evaluate: 종합적으로 평가한다, 55개
// 세부지표로 평가하였으며, 종합적으로 반영하여 평가.
func evaluatesNext(s string) bool {
	t := head(s, 66)
	for _, w := range []string{"종합", "평가", "심사", "기준으로", "중심으로", "측정", "반영", "지표", "면밀히", "고려", "바탕으로"} {
		if strings.HasPrefix(t, w) {
			return evaluatedAfter(t)
		}
	}
	if n := strings.IndexAny(t, "0123456789"); n == 0 || strings.HasPrefix(t, "총 ") {
		return strings.Contains(t, "지표") || strings.Contains(t, "항목")
	}
	return false
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

// listStart is where a list that ends at byte to begins: after the topic of
// the sentence.
func listStart(s string, to int) int {
	from := 0
	for i := 0; i < to; i += runeLen(s, i) {
		if depthAt(s[:to], i) > 0 {
			continue
		}
		for _, w := range []string{"은 ", "는 ", "에서 ", "에서는 ", "통해 ", "하여 ", "으로 ", "며, ", "고, ", "결과, ", "성과를 ", "위해 ", "따라 "} {
			if i == 0 || !strings.HasPrefix(s[i:to], w) {
				continue
			}
			p := strings.TrimSpace(w)
			if (p == "은" || p == "는" || p == "에서" || p == "에서는" || p == "으로") && josaAt(s, i) != p {
				continue
			}
			if (p == "은" || p == "는") && verbStem(s[:i]) {
				continue
			}
			from = i + len(w)
		}
	}
	return from
}

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

// split parts a list at its commas outside brackets; where it has none, at △.
func split(s string, from, to int) [][2]int {
	var out [][2]int
	at := from
	for _, k := range append(commas(s[from:to]), to-from) {
		if r := itemRange(s, at, from+k); r[1] > r[0] {
			out = append(out, r)
		}
		at = from + k + 1
	}
	return out
}

// checked gives the list if its items can be names of dimensions: two at
// least, each short and without a verb.
func (d *dimensionList) checked(s string) *dimensionList {
	if len(d.items) < 2 || len(d.items) > 12 {
		return nil
	}
	for i, r := range d.items {
		t := strings.TrimLeft(s[r[0]:r[1]], "△▲-· ")
		d.items[i][0] = r[1] - len(t)
		n := utf8.RuneCountInString(t)
		if n < 2 || n > 40 || strings.HasSuffix(t, "다") || strings.Contains(t, "습니다") {
			return nil
		}
	}
	return d
}
