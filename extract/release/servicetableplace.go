package release

import "injeung/normalize/hangul"

// providingPlace is the head of a column of local governments that provide what its rows name: 제공 지자체, 개발 시·군.
var providingPlace = hangul.MustCompile(`^(?:제공|개발|구축|제작|신청|제안|출품|제출|수행|주관|보유|운영|응모)(?:지자체|지방정부|자치단체|지방자치단체|시군구?|시도|도시)명?$`)

// placeProvides gives a service the place of such a column as its provider where no column is of other bodies.
func (s *serviceTable) placeProvides(h *Holder, cols [2]int) {
	if len(h.Providers) > 0 || h.Partner.Empty() || s.has(companyCol, bodyCol) {
		return
	}
	for k := cols[0]; k < cols[1]; k++ {
		if c := &s.cols[k]; (c.kind == placeCol || c.kind == partnerCol || c.kind == sigunguCol) && providingPlace.MatchString(hangul.Key(c.lowest().S)) {
			h.Providers = []Provider{{h.Partner}}
			return
		}
	}
}
