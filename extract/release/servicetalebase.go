package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// statusOfTale is the status of what was decided on a service where that is its term or its conditions: (다라의)
// 지정 기간을 연장했다, 지정조건 변경도 승인했다.
func (ctx *context) statusOfTale(t *tale) (schema.Status, Value) {
	p := &ctx.passages[t.at]
	m := termChanged.FindStringIndex(p.S[t.name[1]:t.to])
	if m == nil {
		m = gotAgain.FindStringIndex(p.S[t.name[1]:t.to])
	}
	if m == nil {
		return "", Value{}
	}
	if _, ok := decidedBefore(p.S[t.name[1]:t.to], m[0]); ok {
		return "", Value{}
	}
	for _, st := range statusesIn(p.S[t.name[1]:t.to]) {
		if st.from >= m[0] {
			return st.status, p.value(t.name[1]+st.from, t.name[1]+st.to, "sentence.status")
		}
	}
	return "", Value{}
}

// decidedBefore is the verb of decision that goes on before byte i, so that what is told there is of others: (‘가나’)를
// 인증하고, 2건의 유효기간을 연장했다.
func decidedBefore(s string, i int) (at [2]int, ok bool) {
	for _, p := range predicatesIn(s, false) {
		if p.to <= i && p.joins && p.status == "" {
			return [2]int{p.from, p.to}, true
		}
	}
	return at, false
}

// gotAgain tells behind a name that what it had was given once more, before any other name: (‘가나’)는 다시 심사해 재인증하였다.
var gotAgain = hangul.MustCompile(`(?:재인증|재지정|재승인|갱신|연장)(?:[을를이가]\s)?(?:했|하였|됐|되었|받았|받게|승인했|의결했|결정했|하기로)`)

// baseOfTales is the decision that services are told of, and how many it has room for; below 0 where nothing counts
// them.
func (ctx *context) baseOfTales(f *Facts) (base *Decision, room int, ok bool) {
	room = -1
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !d.ofServices() || d.Status != schema.New {
			continue
		}
		if base == nil || base.Where >= InSubtitle {
			base = d
		}
		if n := declared(d); n > 0 {
			room = max(room, n)
		}
	}
	if base != nil {
		if room >= 0 {
			room = max(0, room-len(servicesHeld(f.Decisions, deed{base.Scheme.ID, base.Status})))
		}
		d := *base
		return &d, room, true
	}
	for i := range ctx.known {
		if k := &ctx.known[i]; !holdsNames(f) && k.main && certifies(k.Scheme) == scheme.Service {
			return &Decision{Scheme: k.Scheme, Status: schema.New}, -1, true
		}
	}
	return nil, 0, false
}
