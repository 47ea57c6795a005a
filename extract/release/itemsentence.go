package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// sentenceItem is one line of criteria that a sentence tells, by bytes of it.
type sentenceItem struct {
	class, dimension, name [2]int
	count, points, weight  [2]int
}

// classIndicators finds the number of indicators of a class: 대도시 48개,
// 중소도시는 36개.
var classIndicators = hangul.MustCompile(`([가-힣]{1,8})(?:은|는|의|\s?\(|:)?\s?(?:총\s?)?([0-9]{1,4})\s?개`)

// itemsOf reads the figures of classes and of parts that a sentence tells.
func itemsOf(s string, dims *dimensionList) []sentenceItem {
	out := classCounts(s)
	if dims != nil {
		out = append(out, dims.figures(s)...)
	}
	if p := parts(s, partFigure); p != nil || dims != nil || containsAny(s, []string{"답했", "응답", "만족", "찬성"}) {
		return append(out, p...)
	}
	if p := stageShares(s); p != nil {
		return append(out, p...)
	}
	return append(out, parts(s, stageFigure)...)
}

// classCounts reads how many indicators each class has, two classes at least.
func classCounts(s string) []sentenceItem {
	if !strings.Contains(s, "지표") || countUnit.figures(s, 2) < 2 || formerly(s) {
		return nil
	}
	var out []sentenceItem
	for _, m := range classIndicators.FindAllStringSubmatchIndex(s, -1) {
		w := s[m[2]:m[3]]
		cut := strings.TrimSuffix(strings.TrimSuffix(w, "는"), "은")
		if !classLexicon.has(cut) && !kindsOfBase[cut] && !strings.HasSuffix(cut, "형") || placesCounted(s[m[1]:]) {
			continue
		}
		out = append(out, sentenceItem{class: [2]int{m[2], m[2] + len(cut)}, count: [2]int{m[4], m[1]}})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// placesCounted says that 개 counts places: 대도시 3개 시.
func placesCounted(rest string) bool {
	noun, _ := nounAt(rest, 0)
	return noun != "" || strings.HasPrefix(rest, "소") || strings.HasPrefix(rest, "사")
}

// figureBehind is the figure behind a dimension: (30점), (40%), (12개), 30점, 이 30점.
var figureBehind = hangul.MustCompile(`^['"]?(?:\s?\(\s?|[이가은는]?\s)([0-9][0-9,.]{0,6})\s?(점|%|개)(?:\s?지표)?\s?(?:\)|[,·/이으과와의\s]|$)`)

// pointsAlone is a figure in brackets without its unit.
var pointsAlone = hangul.MustCompile(`^['"]?\s?\(\s?([0-9]{1,3})\s?\)`)

// twoBehind finds a number of indicators and a share behind a dimension: (15개 지표, 300점).
var twoBehind = hangul.MustCompile(`^\s?\(\s?([0-9]{1,3}\s?개)(?:\s?지표|\s?항목)?\s?[,·/]\s?([0-9][0-9,.]{0,6})\s?(점|%)\s?\)`)

// figures are the points, weights or numbers printed behind every dimension of
// the list.
func (d *dimensionList) figures(s string) []sentenceItem {
	for k := range d.own {
		if d.own[k].dimension = d.items[k]; k == len(d.own)-1 {
			return d.own
		}
	}
	var out []sentenceItem
	for _, r := range d.items {
		if m := pointsAlone.FindStringSubmatchIndex(s[r[1]:]); m != nil {
			out = append(out, sentenceItem{dimension: r, points: [2]int{r[1] + m[2], r[1] + m[3]}})
			continue
		}
		if m := twoBehind.FindStringSubmatchIndex(s[r[1]:]); m != nil {
			it := sentenceItem{dimension: r, count: [2]int{r[1] + m[2], r[1] + m[3]}}
			if at := [2]int{r[1] + m[4], r[1] + m[7]}; s[r[1]+m[6]:r[1]+m[7]] == "점" {
				it.points = at
			} else {
				it.weight = at
			}
			out = append(out, it)
			continue
		}
		m := figureBehind.FindStringSubmatchIndex(s[r[1]:])
		if m == nil {
			return d.respectively(s)
		}
		it, at := sentenceItem{dimension: r}, [2]int{r[1] + m[2], r[1] + m[5]}
		switch s[r[1]+m[4] : r[1]+m[5]] {
		case "점":
			it.points = at
		case "%":
			it.weight = at
		default:
			it.count = at
		}
		out = append(out, it)
	}
	return out
}

// partFigure finds a part of the evaluation with its share: 정량평가 60%,
// 현장평가(40점).
var partFigure = hangul.MustCompile(`((?:[가-힣]{2,6}\s?)?(?:평가단|심사단|평가|심사|평점|점수|정량|정성|조사|실사))\s?(?:은|는|가|이|를|을|\()?\s?([0-9]{1,3}(?:\.[0-9])?)\s?(%|점)`)

// stageFigure finds a stage or who judges with its share: 서면 30%, 시민 20점.
var stageFigure = hangul.MustCompile(`((?:[가-힣]{2,4}\s)??(?:평가|심사|서면|서류|현장|발표|면접|정량|정성|시민|국민|전문가|투표|설문))\s([0-9]{1,3}(?:\.[0-9])?)\s?(%|점)`)

// countUnit is the unit of numbers of indicators.
var countUnit = setOf("개")

// shareUnits are the units of shares of an evaluation.
var shareUnits = setOf("%", "점")

// parts reads the parts of an evaluation that make up a whole: 100 % or 100
// points.
func parts(s string, figure *hangul.Pattern) []sentenceItem {
	if shareUnits.figures(s, 2) < 2 {
		return nil
	}
	var out []sentenceItem
	var unit string
	sum := 0
	for _, m := range figure.FindAllStringSubmatchIndex(s, -1) {
		if strings.HasPrefix(strings.TrimLeft(s[m[1]:], " "), "이상") {
			continue // what must be reached is no part
		}
		if u := s[m[6]:m[7]]; unit != "" && u != unit {
			return nil
		} else {
			unit = u
		}
		n, _, _ := hangul.Number(s[m[4]:m[5]])
		sum += n
		it := sentenceItem{name: partName(s, m[2], m[3])}
		if unit == "%" {
			it.weight = [2]int{m[4], m[7]}
		} else {
			it.points = [2]int{m[4], m[7]}
		}
		out = append(out, it)
	}
	if len(out) < 2 || sum != 100 && (unit == "%" || sum != 1000) {
		return nil
	}
	return out
}

// partName is the name of a part without the words that lead to it.
func partName(s string, i, j int) [2]int {
	for _, w := range []string{"배점은 ", "비중은 ", "평가는 ", "심사는 ", "가중치는 ", "은 ", "는 "} {
		if strings.HasPrefix(s[i:j], w) {
			i += len(w)
		}
	}
	return trimmed(s, i, j)
}

// addItems enters the items of a sentence for a scheme.
func (r *criteriaReader) addItems(k Scheme, items []sentenceItem, p *passage, base int) {
	at := func(x [2]int) doc.Text {
		if x[1] == 0 {
			return doc.Text{}
		}
		return p.text(base+x[0], base+x[1])
	}
	for _, it := range items {
		r.items = append(r.items, Item{Scheme: k, Class: at(it.class), Dimension: at(it.dimension), Name: at(it.name),
			Count: at(it.count), Points: at(it.points), Weight: at(it.weight), Rule: "criteria.item", Table: -1})
	}
}
