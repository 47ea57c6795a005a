package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// lowestWords head the points that each part must reach at least.
var lowestWords = hangul.MustCompile(`^(?:(?:영역|분야|항목|부문|지표)별\s?)?(?:(?:최소|최저|과락|하한|합격|통과|커트라인)\s?(?:점수?|배점|기준|기준\s?점수|선|라인)?|기준\s?점수)(?:\s?\([^)]{1,6}\))?$`)

// besideBound says that the points themselves stand in another column than the bound of column k.
func (c *criteriaTable) besideBound(k int) bool {
	for o := range c.cols {
		if o != k && c.figureKind(o) == pointsCol && !lowestWords.MatchString(strings.TrimSpace(hangul.FoldString(c.cols[o].lowest().S))) {
			return true
		}
	}
	return false
}
