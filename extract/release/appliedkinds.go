package release

import "strings"

// applicantsOfKinds are the applicants of two programmes, of places and of services, that units i and the next one count behind
// what each certifies, where one verb tells of both: 도시 14곳, 서비스 9건이 신청.
func (c *clause) applicantsOfKinds(i int) []appliedCount {
	if i+1 >= len(c.units) || c.units[i].count == nil || c.units[i+1].count == nil {
		return nil
	}
	if gap := c.s[c.units[i].to:c.units[i+1].from]; len(gap) > longestKind || strings.ContainsAny(gap, ".0123456789") || !c.applies(i+1) || c.ofOtherYear(i) {
		return nil
	}
	a, b := c.appliedAt(i), c.appliedAt(i+1)
	a.scheme, b.scheme = c.schemeCounted(i), c.schemeCounted(i+1)
	if a.scheme.ID == "" || b.scheme.ID == "" || a.scheme.ID == b.scheme.ID {
		return nil
	}
	return []appliedCount{a, b}
}

// longestKind bounds the bytes between the numbers of such kinds.
const longestKind = len("곳과 가나다라마 서비스 ")

// schemeCounted is the programme of the release that certifies what unit i counts, none where no word beside the number tells.
func (c *clause) schemeCounted(i int) Scheme {
	of, ok := c.ctx.serviceScheme()
	if !ok {
		return Scheme{}
	}
	u := &c.units[i]
	fit := c.fits(of, governed{unit: *u})
	if fit.ID == of.ID && !strings.HasSuffix(strings.TrimRight(c.s[:u.from], " "), "서비스") && u.count.noun != "서비스" {
		return Scheme{}
	}
	return fit
}
