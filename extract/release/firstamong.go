package release

import "injeung/normalize/hangul"

// firstOf finds behind a place that somebody is the first, the only or so-manieth one in it: (서울시) 자치구 중 처음으로,
// (대구)에서 두 번째로, (전남·경남) 등 남부권에서는 유일하게.
var firstOf = hangul.MustCompile(`^(?:\s(?:등\s)?[가-힣]{1,6}(?:권|지역))?(?:\s?(?:내|관내|지역))?` +
	`(?:\s?(?:자치구|시·군·구|시·군|시군구|시군|기초지자체|기초지방정부|기초지방자치단체|기초자치단체|지방자치단체|지자체|지방정부|자치단체|군\s?단위|군\s?지역|군|구|시))?` +
	`(에서|에선|에서는|에서도|\s?중|\s?중에서|\s?중에서는|\s?가운데|\s?가운데서|\s?가운데서는)?,?\s(?:(처음|최초|유일)(?:으로|로|하게|이|인|의|다|,|\s)|(?:[0-9]{1,3}|첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?번째)`)

// rankWords are words that such a rank is told with.
var rankWords = setOf("처음", "최초", "유일", "번째")

// rankMost is the most bytes behind a place in which such a rank is told.
const rankMost = 90

// rangeOfRank says that names only tell among whom somebody is the first or only one, and were not chosen. A name that nothing
// but the rank follows is such a range where it is a province and another name stands before it, is printed short, or the title tells
// of a place in it: 다라구는 (서울시) 최초로, (경기) 최초 가나도시.
func (ctx *context) rangeOfRank(u *unit, out []unit, s string) bool {
	near := head(s[u.to:], rankMost)
	if !rankWords.in(near) {
		return false
	}
	m := firstOf.FindStringSubmatchIndex(near)
	if m == nil {
		return false
	}
	if m[2] >= 0 || m[4] > 1 {
		return true
	}
	es := u.list.entries()
	return len(es) == 1 && es[0].alone() && (es[0].short || len(out) > 0 && out[len(out)-1].list != nil || ctx.titledWithin(s[es[0].nameAt.from:es[0].nameAt.to]))
}

// titledWithin says that the title begins with a place that lies in a province.
func (ctx *context) titledWithin(province string) bool {
	title := ctx.titleView().S
	n, ok := ctx.gaz.placeAt(title, 0)
	if !ok {
		n, ok = ctx.gaz.stemAt(title, 0)
	}
	local := title[n.local[0]:n.local[1]]
	return ok && local != "" && (ctx.gaz.within(province, local) || n.stem && ctx.gaz.stemWithin(province, local))
}

// withoutRange takes the last name from a list where it is only a province in which the one before it is the first: 다라시, (경기 최초).
func (u *unit) withoutRange(g *gazetteer, s string) bool {
	rest := head(s[u.to:], rankMost)
	if len(u.list.runs) != 1 || !rankWords.in(rest) {
		return false
	}
	r := &u.list.runs[0]
	if len(r.entries) != 2 || r.count != nil || r.entries[0].alone() || !firstOf.MatchString(rest) {
		return false
	}
	last := s[r.entries[1].nameAt.from:r.entries[1].nameAt.to]
	if g.sido(last) != len(last) {
		return false
	}
	r.entries = r.entries[:1]
	end := max(r.entries[0].to, r.entries[0].nameAt.to)
	r.to, u.list.to, u.to, u.list.josa, u.josa = end, end, end, "", ""
	return true
}
