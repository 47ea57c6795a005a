package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// besideToo finds that what was done to earlier ones is told beside the main decision: 기간 연장도 의결했다, 변경 1건도 승인했다.
var besideToo = hangul.MustCompile(`(?:변경|연장|갱신|확장|해제|취소|유예)(?:\s?[0-9]{1,3}(?:건|곳|개))?도\s`)

// besideMain says that statements only count earlier ones, told beside a number of new ones whose names are still to come:
// 2건을 지정했다. 1건의 기간 연장도 의결했다. Names that follow may be those of either.
func (r *listReader) besideMain(i int, own []Decision, s string) bool {
	if len(r.anchor) == 0 || i-r.at > 3 || !besideToo.MatchString(s) {
		return false
	}
	for at := range r.offers {
		if at > r.at {
			return false // the lines of the new ones stand above
		}
	}
	if slices.ContainsFunc(own, func(d Decision) bool { return !d.countsOnly() || d.Status == schema.New }) {
		return false
	}
	return slices.ContainsFunc(r.anchor, func(d Decision) bool {
		return d.countsOnly() && d.Status == schema.New && d.Scheme.ID == own[0].Scheme.ID
	})
}
