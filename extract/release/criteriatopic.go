package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// likened finds what another programme is likened to, which a sentence is not about: 도시 인증과 마찬가지로.
var likened = hangul.MustCompile(`(?:[가-힣]+\s)?[가-힣]+(?:과|와)\s(?:마찬가지로|같이|똑같이|동일하게|달리|다르게|별도로|별개로)\s`)

// asTopic are the particles behind the programme that a paragraph is about from its beginning: 가나도시에는 30곳이 신청했다.
var asTopic = hangul.MustCompile(`^['"]?\s?(?:(?:인증|지정|선정|공모|심사|평가)(?:\s?(?:공모|심사|평가))?)?(?:에는|에서는|의\s경우|은|는)\s`)

// topicBefore is the programme that the sentence before s in the same paragraph has as its topic, where s names none and the release is about
// several: 가나도시에는 30곳이 신청했다. (계획(60점)과 역량(40점)을 평가했다.)
func (r *criteriaReader) topicBefore(p *passage, s string) (k Scheme, ok bool) {
	at := strings.Index(p.S, s)
	if at <= 0 || len(r.ctx.mains()) < 2 || ofWhich.MatchString(s) {
		return k, false
	}
	before := p.S[:at]
	for _, m := range r.ctx.mentionsIn(before) {
		if m.main && r.ctx.isMain(m.Scheme) && m.from < longestTopic && asTopic.MatchString(before[m.to:]) && len(strings.Fields(before[:m.from])) < 3 {
			return m.Scheme, true
		}
	}
	return k, false
}

// longestTopic bounds the bytes before such a programme.
const longestTopic = 40

// askedBelow is the programme of which the paragraph right below the table tells how many points or indicators it asks for, where the words
// over the table name none and it is another than the one named last.
func (c *criteriaTable) askedBelow(s Scheme) (k Scheme, ok bool) {
	if len(c.ctx.mains()) < 2 || slices.ContainsFunc(c.heads[:min(len(c.heads), 2)], func(h tableHead) bool { return len(c.ctx.mentionsIn(h.S)) > 0 }) {
		return k, false
	}
	for i := range c.f.Criteria {
		switch a := &c.f.Criteria[i]; {
		case a.Block != c.block+1 || a.Field != "pass_points" && a.Field != "total_points" && a.Field != "pass_ratio" && a.Field != "indicator_count":
		case a.Scheme.ID == s.ID || ok && a.Scheme.ID != k.ID:
			return k, false
		default:
			k, ok = a.Scheme, c.ctx.isMain(a.Scheme)
		}
	}
	return k, ok
}
