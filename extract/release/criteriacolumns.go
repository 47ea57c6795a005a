package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// classFigures says that nothing but a class stands over a column of numbers: a word that is known for one, or any where the numbers
// make up a whole as they do in each of its neighbours (구분 | 거점형 | 마을재생 over 40 | 30, 60 | 70).
func (c *criteriaTable) classFigures(k int) bool {
	n := len(c.cols[k].path)
	if n == 0 || k == 0 {
		return false
	}
	return sortsHolders(c.cols[k].path[n-1].S) || c.addsUp(k) && !c.asksOpinion()
}

// asksOpinion says that what announces the table tells of people asked, whose answers make up a whole too: 만족도 조사.
func (c *criteriaTable) asksOpinion() bool {
	return slices.ContainsFunc(c.heads, func(h tableHead) bool { return opinions.MatchString(hangul.FoldString(h.S)) })
}

// opinions finds what people are asked.
var opinions = hangul.MustCompile(`만족도|선호도|인지도|설문|여론|인식\s?조사|의견\s?조사|응답`)

// addsUp says that the numbers of a column under a word of its own make up a whole, and those of another such column the same.
func (c *criteriaTable) addsUp(k int) bool {
	if c.wholes == nil {
		c.wholes = make([]int, len(c.cols))
		for i := range c.cols {
			c.wholes[i] = c.wholeUnder(i)
		}
	}
	for i, whole := range c.wholes {
		if i != k && whole > 0 && whole == c.wholes[k] {
			return true
		}
	}
	return false
}

// wholeUnder is the whole that the numbers of a column under a word of its own make up, which is no year and no place; 0 for none.
func (c *criteriaTable) wholeUnder(k int) int {
	if k == 0 || len(c.cols[k].path) != 1 || !c.numbers(k) {
		return 0
	}
	over := strings.TrimSpace(hangul.FoldString(c.cols[k].path[0].S))
	switch columnKind(over) {
	case pointsCol, weightCol, indicatorsCol, scoreCol, numberCol, moneyCol, statsCol, whenCol:
		return 0
	}
	if at, ok := names().placeAt(over, 0); c.whenOver(k) || stageColumn.MatchString(over) || ok && at.to == len(over) {
		return 0
	}
	if sum := c.columnSum(k); sum == 100 || sum == 1000 {
		return sum
	}
	return 0
}

// stageColumn is a stage of judging over a column, which is no class: 서류심사, 현장평가 점수.
var stageColumn = hangul.MustCompile(`(?:^|\s)(?:서류|서면|발표|면접|현장|예비|본|종합|정량|정성|최종|온라인|대면|[0-9]차|[0-9]단계)\s?(?:심사|평가|심의|점검|조사|실사|면접)`)

// columnSum is the sum of what the rows of a column have, without what is added to it or taken off.
func (c *criteriaTable) columnSum(k int) (sum int) {
	for row := c.head; row < c.rowCount; row++ {
		if c.rowKind(row) != bodyRow || !c.fresh(row, k) || adjusts.MatchString(hangul.FoldString(c.words(row, 0).S)) {
			continue
		}
		if n, _, ok := hangul.Number(strings.TrimSpace(hangul.FoldString(c.words(row, k).S))); ok {
			sum += n
		}
	}
	return sum
}

// adjusts begins what is added to the points or taken off: (가점), ※ 감점.
var adjusts = hangul.MustCompile(`^[\s(<\[※*+-]*(?:가점|감점|가·?감점)`)

// deducts begins what is taken off.
var deducts = hangul.MustCompile(`^[\s(<\[※*+-]*(?:감점|벌점)\s*(?:요인|사항|항목|요소)?\s*(?:$|[^가-힣\s])`)

// takesOff says that a row is of points taken off, which it prints as if they were added: 감점(법령 위반) | 최대 30점.
func (c *criteriaTable) takesOff(row int) bool {
	if !deducts.MatchString(hangul.FoldString(c.words(row, max(c.dimension, 0)).S)) && !deducts.MatchString(hangul.FoldString(c.words(row, max(c.name, 0)).S)) {
		return false
	}
	return slices.ContainsFunc(c.figures, func(k int) bool {
		s := strings.TrimSpace(hangul.FoldString(c.words(row, k).S))
		return c.figureKind(k) == pointsCol && strings.ContainsAny(s, "0123456789") && !strings.ContainsAny(s, "-−△▲–")
	})
}
