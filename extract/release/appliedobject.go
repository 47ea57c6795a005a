package release

import "injeung/normalize/hangul"

// statusAsked finds behind a number what those counted asked for, and whether the verb of asking follows, which the last of
// several has: (9개 지자체)가 신규 지정을, (3개 지자체)가 변경을 신청하였으며.
var statusAsked = hangul.MustCompile(`^[이가은는]?\s?(?:새로\s)?((?:(?:지정|인증)\s?(?:기간\s?)?)?(?:신규|재지정|재인증|연장|갱신|변경|확대|확장|추가|예비)\s?(?:지정|인증|선정|승인)?)[을를](?:,\s?|\s((?:각각\s)?(?:신청|요청|희망|접수))|\s)`)

// appliedForEach are the numbers of those who asked for one status each, from unit i on, where one verb behind the last tells that
// they asked; nil where there are no two.
func (c *clause) appliedForEach(i int) (all []appliedCount) {
	for k := i; k < len(c.units) && c.units[k].count != nil; k++ {
		u := &c.units[k]
		m := statusAsked.FindStringSubmatchIndex(c.s[u.to:])
		if m == nil || k+1 < len(c.units) && c.units[k+1].from < u.to+m[3] || notYetAsked.MatchString(c.s[u.to+m[1]:]) {
			return nil
		}
		from, to := u.to+m[2], u.to+m[3]
		st, _, _ := statusWords(c.s[from:to])
		if st == "" {
			return nil
		}
		all = append(all, appliedCount{Value: c.value(u.count.from, u.count.to, "sentence.applicants"), from: u.from, status: st, statusBy: c.value(from, to, "sentence.status")})
		if m[4] >= 0 && len(all) > 1 {
			return all
		}
	}
	return nil
}

// notYetAsked goes on from the verb of asking where nobody has asked: (신청)할 예정이다, (신청)하지 않았다.
var notYetAsked = hangul.MustCompile(`^(?:할|하지|하면|하도록|하려|한다)`)
