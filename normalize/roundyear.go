package normalize

import (
	"slices"
	"strconv"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// yearTold finds the number of all that were decided on in the year of the release: 올해 연간 승인
// 건수는 31건, 올해 지정된 곳은 모두 31곳, 올해 네 차례 위원회를 열어 31건을.
var yearTold = hangul.MustCompile(`(?:올해|올|금년)(?:에만| 들어| 연간| 한 해)? ?[^.,0-9]{0,28}?(?:건수|과제|안건|특례|서비스|곳|도시|지역|지자체|지방정부|지구|마을|단지)[은는이가] (?:지난해보다 [^.,]{1,16} )?(?:총 |모두 )?([0-9]{1,3}) ?(?:건|개|곳)|(?:올해|올|금년)(?: 들어)? (?:총 |모두 )?(?:[0-9두세네]+|다섯|여섯|일곱) ?차례[^.0-9]{0,30}([0-9]{1,3}) ?(?:건|개|곳)`)

// ofWholeYear says that a number is that of all decisions of the year, of which the release's own
// is one with a smaller number in its text: 22건을 승인했다. 올해 연간 승인 건수는 160건.
func (w *work) ofWholeYear(g *group, d declared) bool {
	if d.n == g.found[""] || !slices.ContainsFunc(g.declared, func(o declared) bool {
		return o.n < d.n && o.class == "" && !o.whole && o.s != nil && o.s.Where == release.InBody && !w.yearTotals()[o.n]
	}) {
		return false
	}
	return w.yearTotals()[d.n]
}

// yearTotals are the numbers that the text gives for the whole year.
func (w *work) yearTotals() map[int]bool {
	if w.yearly == nil {
		w.yearly = map[int]bool{}
		for _, p := range w.prose() {
			for _, m := range yearTold.FindAllStringSubmatch(p.s, -1) {
				n, _ := strconv.Atoi(m[1] + m[2])
				w.yearly[n] = true
			}
		}
	}
	return w.yearly
}
