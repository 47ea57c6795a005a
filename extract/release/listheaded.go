package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// restOfHead is what may follow a programme in a head over the names of those it counted: 지정 결과 (5곳), 5곳은 다음과 같다.
var restOfHead = hangul.MustCompile(`^['"」』]?\s?(?:신규\s)?(?:지정|선정|인증|승인)?\s?(?:결과|현황|목록|명단|내역|지역|도시|지자체|지방정부|대상지)?\s?(?:총\s)?\(?(?:총\s?)?([0-9]{1,3})?\s?(?:곳|개|개소|건|개\s[가-힣]{1,3})?\)?\s?(?:[은는]|으로는|로는)?\s?(?:(?:다음|아래)과\s같다)?[.:]?\s?[>\])】〉]?\s*$`)

// headed makes an anchor of a head that is nothing but one of several programmes that were counted so far, of which
// no names were told: □ 다라단지 (5곳) under 가나단지 3곳과 다라단지 5곳을 지정하였다.
func (r *listReader) headed(i int, p *passage) bool {
	if len(p.S) > longestHeading || len(r.before) < 2 {
		return false
	}
	for _, m := range r.ctx.mentionsIn(p.S) {
		if strings.Trim(p.S[:m.from], " 0123456789.()<>[]【〈-'\"「『①②③④⑤") != "" {
			return false
		}
		n := restOfHead.FindStringSubmatchIndex(p.S[m.to:])
		if n == nil {
			continue
		}
		d, ok := r.owed(m.ID)
		if !ok || n[2] >= 0 && p.S[m.to+n[2]:m.to+n[3]] != strconv.Itoa(declared(&d)) {
			return false
		}
		r.anchor, r.depth, r.at = []Decision{d}, p.Depth, i
		return true
	}
	return false
}

// debt is what the decisions read so far leave to be named under the head of a programme: the last that only counts is at
// index last, -1 for none; paid says that names were told, or that what it certifies is no places.
type debt struct {
	last int
	paid bool
}

// owed is the last decision that only counts those of the programme, where others were decided on too and no names of its own
// were told.
func (r *listReader) owed(id string) (of Decision, ok bool) {
	r.reckon()
	d := r.debts[id]
	if d == nil || d.paid || d.last < 0 || len(r.debts) < 2 {
		return Decision{}, false
	}
	return r.before[d.last], true
}

// reckon adds up the decisions read since it was last asked, each of which is looked at once however many heads ask.
func (r *listReader) reckon() {
	if r.debts == nil {
		r.debts = map[string]*debt{}
	}
	for ; r.reckoned < len(r.before); r.reckoned++ {
		of := &r.before[r.reckoned]
		d := r.debts[of.Scheme.ID]
		if d == nil {
			d = &debt{last: -1}
			r.debts[of.Scheme.ID] = d
		}
		switch {
		case d.paid:
		case len(of.Holders) > 0 || certifies(of.Scheme) == scheme.Service:
			d.paid = true
		case of.countsOnly():
			d.last = r.reckoned
		}
	}
}
