package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// ofPersons ends the evaluation of persons, pupils or offers, which are no programme whatever their points: 직원 근무성적 평가.
var ofPersons = hangul.MustCompile(`(?:근무성적|근무|채용|승진|인사|다면|직무능력|직무|학업|학업성취도|학력|성적|입찰|용역|제안서|제안|기술제안)평가$`)

// tellsHowJudged says that a release prints how something is judged: the points of what is looked at, or how many indicators there are.
func (ctx *context) tellsHowJudged() bool {
	return slices.ContainsFunc(ctx.runningTexts(), func(v view) bool {
		return strings.Contains(v.S, "개 지표") || pointsPrinted(v.S) && (strings.Contains(v.S, "배점") || shareUnits.figures(v.S, 3) > 2)
	})
}
