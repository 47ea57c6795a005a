package release

import (
	"slices"
	"strings"
)

// tellsHowJudged says that a release prints how something is judged: the points of what is looked at, or how many indicators there are.
func (ctx *context) tellsHowJudged() bool {
	return slices.ContainsFunc(ctx.runningTexts(), func(v view) bool {
		return strings.Contains(v.S, "개 지표") || pointsPrinted(v.S) && (strings.Contains(v.S, "배점") || shareUnits.figures(v.S, 3) > 2)
	})
}
