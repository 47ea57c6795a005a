package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// besideOffice goes on behind a place with its office, beside which something lies that the bracket names: (가나)도청 새터 숲길.
var besideOffice = hangul.MustCompile(`^(?:도|시|군|구)?(?:청사?|의회)\s[가-힣]`)

// officeWithin makes the place whose office begins a bracket behind a 시·도 that it lies in the one that was chosen: 가나(다라시청 둘레),
// beside 가나(가나도청 둘레).
func (p *listParser) officeWithin(e *entry, from, to int) bool {
	n, ok := p.ctx.gaz.placeAt(p.s, from+spaces(p.s[from:to]))
	if !e.alone() || !ok || n.alone() || n.to > to || !besideOffice.MatchString(p.s[n.to:to]) || !p.ctx.gaz.within(p.s[e.from:e.nameAt.to], p.s[n.local[0]:n.local[1]]) {
		return false
	}
	e.province, e.local, e.carried, e.known = [2]int{e.from, e.nameAt.to}, n.local, true, true
	e.from, e.nameAt.to, e.to = n.local[0], n.local[1], n.local[1]
	return true
}

// andMore says that words in a bracket name the first of several things and count them: 가나로 등 6개 노선. They are no class
// and their number none of holders.
func andMore(words string) bool {
	before := strings.TrimRight(words[:countsIn(words)[0].from], " ")
	named, ok := strings.CutSuffix(before, "등")
	return ok && strings.TrimRight(named, " ") != named && strings.TrimSpace(named) != ""
}
