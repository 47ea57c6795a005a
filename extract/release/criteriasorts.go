package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// partsFigures says that the lowest words over a column tell for whom the figures are that the words above are over: 배점 over 시 | 군.
func (c *criteriaTable) partsFigures(k int) bool {
	path := c.cols[k].path
	low := strings.TrimSpace(hangul.FoldString(path[len(path)-1].S))
	if wholeYear(low) || outdatedWords.MatchString(low) || adjustments.MatchString(low) || revisedWords.MatchString(low) && !c.amongSorts(k) || !isWhose(columnKind(low)) && !c.amongSorts(k) {
		return false
	}
	switch columnKind(path[len(path)-2].S) {
	case pointsCol, weightCol, indicatorsCol, scoreCol:
		return true
	}
	return false
}

// amongSorts says that the lowest words over a column tell whose its figures are, and those over another column below the same words
// whose the others are: 배점 over Ⅰ그룹 | Ⅱ그룹, 신규 | 재지정.
func (c *criteriaTable) amongSorts(k int) bool {
	path := c.cols[k].path
	n := len(path)
	if n < 2 || !sortsHolders(path[n-1].S) && columnKind(path[n-1].S) != noKind {
		return false
	}
	for _, j := range c.besides(k) {
		if low := c.cols[j].path[n-1].S; sortsHolders(low) || columnKind(low) == noKind && !ofWhen(strings.TrimSpace(hangul.FoldString(low))) && !adjustments.MatchString(hangul.Key(low)) {
			return true
		}
	}
	return false
}

// besides are the other columns below the same words as a column, under words of their own.
func (c *criteriaTable) besides(k int) (out []int) {
	path := c.cols[k].path
	n := len(path)
	for j := range c.cols {
		if other := c.cols[j].path; j != k && n > 1 && len(other) == n && sameKey(other[n-2].S, path[n-2].S) && !sameKey(other[n-1].S, path[n-1].S) {
			out = append(out, j)
		}
	}
	return out
}

// summedUp says that the figures of a column are parts, which another below the same words sums up: 배점 over 정량 | 정성 | 계.
func (c *criteriaTable) summedUp(k int) bool {
	for _, j := range c.besides(k) {
		n := len(c.cols[k].path)
		if hasWord("계 합계 소계 총계 총점", hangul.Key(c.cols[j].path[n-1].S)) && !sortsHolders(c.cols[k].path[n-1].S) {
			return true
		}
	}
	return false
}

// tellsHow says that a column tells of each row nothing but how it is judged: 정량, 정성.
func (c *criteriaTable) tellsHow(k int) bool {
	some := false
	for row := c.head; row < c.rowCount; row++ {
		if c.rowKind(row) != bodyRow || c.words(row, k).Empty() {
			continue
		}
		if some = true; !hasWord("정량 정성 정량평가 정성평가 정량지표 정성지표 정량정성", c.key(row, k)) {
			return false
		}
	}
	return some
}

// isWhose says that words may tell for whom figures are: a kind of place or body, or a word that is no header.
func isWhose(kind colKind) bool {
	switch kind {
	case noKind, sigunguCol, sidoCol, placeCol, bodyCol, companyCol, otherCol:
		return true
	}
	return false
}
