package release

import (
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
	return sortsHolders(c.cols[k].path[n-1].S) || c.addsUp(k)
}

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
	case pointsCol, weightCol, indicatorsCol, scoreCol, numberCol:
		return 0
	}
	if at, ok := names().placeAt(over, 0); ofWhen(over) || ok && at.to == len(over) {
		return 0
	}
	if sum := c.columnSum(k); sum == 100 || sum == 1000 {
		return sum
	}
	return 0
}

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
