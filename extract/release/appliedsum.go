package release

import "regexp"

// appliedAt is the count i as one of applicants.
func (c *clause) appliedAt(i int) appliedCount {
	u := &c.units[i]
	return appliedCount{Value: c.value(u.count.from, u.count.to, "sentence.applicants"), from: u.from}
}

// addedUpAt is the count behind i that sums it and others up; 0 for none.
func (c *clause) addedUpAt(i int) int {
	for k := i + 1; k < len(c.units) && c.units[k].count != nil; k++ {
		if c.sumAt(k) {
			if c.units[k].count.n > c.units[i].count.n {
				return k
			}
			return 0
		}
	}
	return 0
}

// tierJoint joins the numbers of two kinds of local government, tierEnd follows the last of them.
var (
	tierJoint = regexp.MustCompile(`^(?:[과와]|,| 및|·) ?(?:광역 ?|기초 ?)?$`)
	tierEnd   = regexp.MustCompile(`^(?:이었|였|이다|다\.|이며|이고|입니다|이 (?:신청|응모|접수|참여|지원|도전)|가 (?:신청|응모|접수|참여|지원|도전))`)
)

// tiersApplied adds up those who applied, where provinces are counted apart from those within them:
// 신청한 곳은 19개 시·군과 2개 도였으며.
func (c *clause) tiersApplied(i int) (appliedCount, bool) {
	if i+1 >= len(c.units) || c.units[i+1].count == nil {
		return appliedCount{}, false
	}
	a, b := c.units[i].count, c.units[i+1].count
	if !provincial[a.noun] == !provincial[b.noun] || a.noun == "" || b.noun == "" || !tierJoint.MatchString(c.s[a.to:b.from]) || !tierEnd.MatchString(c.s[b.to:]) {
		return appliedCount{}, false
	}
	return appliedCount{Value: c.value(a.from, b.to, "sentence.applicants-summed"), from: c.units[i].from}, true
}

// provincial are nouns that count provinces.
var provincial = map[string]bool{"도": true, "시·도": true, "시도": true, "광역자치단체": true, "광역지자체": true, "광역단체": true}
