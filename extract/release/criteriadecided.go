package release

import (
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// decidedIDs are the ids of the programmes of which the release names those chosen, or its text counts them.
func decidedIDs(f *Facts) map[string]bool {
	ids := map[string]bool{}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; len(d.Holders) > 0 || len(d.Counts) > 0 && d.Where != InSubtitle {
			ids[d.Scheme.ID] = true
		}
	}
	return ids
}

// aside says that a programme is only named beside those that the release decides on: what those chosen are made or may get, too.
func (r *criteriaReader) aside(id string) bool {
	if _, known := scheme.ByID(id); known || r.decided[id] {
		return false
	}
	for _, m := range r.ctx.mains() {
		if r.decided[m.ID] {
			return true
		}
	}
	return false
}

// about is the programme that a sentence is about which names none: the one in force, where others were only named beside it the
// first that is decided on.
func (r *criteriaReader) about(block int) []Scheme {
	if k, ok := r.lately(block); ok {
		return []Scheme{k}
	}
	if k, ok := r.ctx.inForce(block); ok && r.ctx.isMain(k) && !r.aside(k.ID) {
		return []Scheme{k}
	}
	for _, m := range r.ctx.mains() {
		if !r.aside(m.ID) {
			return []Scheme{m}
		}
	}
	return nil
}

// lately is the programme of the last decision before a block that is told since a programme was named, where the release is about
// several: (두 인증의 결과를 발표했다.) 가나시와 다라시가 재인증됐다. 심사는 30개 지표로 한다.
func (r *criteriaReader) lately(block int) (k Scheme, ok bool) {
	if len(r.ctx.mains()) < 2 {
		return k, false
	}
	from := 0
	for _, m := range r.ctx.programmes {
		if !m.means && m.block <= block {
			from = max(from, m.block)
		}
	}
	for i := range r.f.Decisions {
		if d := &r.f.Decisions[i]; d.Where == InBody && from < d.Block && d.Block < block && r.ctx.isMain(d.Scheme) {
			from, k, ok = d.Block, d.Scheme, true
		}
	}
	return k, ok
}

// whoGetsTopic finds who was chosen as the topic: 인증받은 서비스에 대해서는, 선정된 곳에는.
var whoGetsTopic = hangul.MustCompile(`(?:곳|도시|지역|지자체|지방정부|서비스|제품|기술|시설|마을|특구|단지|기관|시·군·구|시·군)(?:에는|에\s대해서는|에게는|은|는)\s`)

// ofAnother says that a sentence names such a programme behind a topic of its own, which the sentence is about: 선정된 곳에는 표창이
// 주어지며, 가나제품 심사에서 우대를 받는다.
func (r *criteriaReader) ofAnother(s string, m *mention) bool {
	return r.aside(m.ID) && whoGetsTopic.MatchString(s[:m.from])
}
