package release

import (
	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// baseOfLines gives services that were prolonged or changed the year in which their own line says that they were
// certified first: 가나 결제(다라) : ’21. 3월 지정 당시의 이용처를 넓힘; 가나 결제(다라, ’21년 지정).
func (ctx *context) baseOfLines(f *Facts) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !ofEarlier(d.Status) || d.BaseYear.Said() || len(d.Holders) != 1 || d.Where > InList && d.Where != InBody {
			continue
		}
		if h := &d.Holders[0]; h.Kind == ServiceHolder && h.BaseYear.Empty() {
			h.BaseYear = ctx.firstCertified(viewOf(d.Words))
		}
	}
}

// firstCertified is the one year of a line behind which it says that something was certified then.
func (ctx *context) firstCertified(v view) (out doc.Text) {
	for _, y := range date.FindYears(v.S, ctx.day()) {
		if now := ctx.day().Y; now > 0 && y.Year > now || !certifiedThen.MatchString(v.S[y.To:]) {
			continue
		}
		if !out.Empty() {
			return doc.Text{}
		}
		out = v.text(y.From, y.To)
	}
	return out
}

// certifiedThen follows the year in which something was certified: 3월 지정, . 3월 처음 승인된.
var certifiedThen = hangul.MustCompile(`^[.년도]{0,2}\s?(?:\d{1,2}(?:월|\.)?\s?(?:\d{1,2}(?:일|\.)?)?)?에?\s?(?:(?:최초|처음|신규)(?:로)?\s?)?(?:지정|승인|인증|선정|특례|허가)\s?(?:당시|된|받은|을\s받은|를\s받은|받아|[),]|$)`)
