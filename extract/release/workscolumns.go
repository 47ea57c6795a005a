package release

import "injeung/normalize/hangul"

// worksAside takes the works of a contest beside, and who handed them in, for nothing that was chosen where the titles tell of places
// (나눔도시 2곳 지정, and the prizes for its slogan).
func (r *tableReader) worksAside() {
	works := func(c int) bool { return worksHead.MatchString(hangul.Key(r.cols[c].words().S)) }
	of := false
	for c := range r.cols {
		of = of || r.cols[c].kind == serviceCol && works(c)
	}
	if !of || !r.ctx.placesTitled() {
		return
	}
	for c := range r.cols {
		if (r.cols[c].kind == serviceCol || r.cols[c].kind == bodyCol) && works(c) {
			r.cols[c].kind = noKind
		}
	}
}

// worksHead heads works, or who made them.
var worksHead = hangul.MustCompile(`^(?:(?:수상|출품|응모)?작품?명?|작품명?|출품명|발명품명?|응모자|출품자|제출자|수행자|응모팀|참가팀|팀명|수상팀)$`)
