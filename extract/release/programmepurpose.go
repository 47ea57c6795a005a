package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// purpose finds what those chosen are to do, before the noun that only calls them
// together: 가나협약 제도를 시범 도입할 시·군으로.
var purpose = hangul.MustCompile(`([을를에])\s(?:[가-힣]{1,6}(?:로|게|히)\s)?(?:(?:시범|우선|본격|새로|함께|먼저)\s)?(?:도입·적용|시범도입|시범운영|도입|적용|추진|시행|운영|수행|실시|체결|참여|진행|선도|이행)(?:할|하는|하게 될)\s(?:대상\s)?(?:지자체|지방자치단체|자치단체|지방정부|시·군·구|시·군|시군구|시군|지역|도시|곳|마을|대상지)(?:(?:으로|로)(?:는)?\s|[을를]\s(?:[가-힣]{2,4}\s)?(?:선정|지정|확정|발표|뽑))`)

// toBuild finds, behind a name, that ground was chosen to build what it names: 가나거점 조성을 위해 (두 곳을)
// 사업 대상지로 선정했다.
var toBuild = hangul.MustCompile(`(\s(?:조성|구축|육성|설치|건립|도입|운영|추진)\s?(?:사업\s?)?)을 위(?:해|하여|한)\s[^.]{0,120}?(?:사업\s?|최종\s?|조성\s?)?(?:대상지역|대상 지역|대상지|사업지|사업지역|선도 지역)(?:으로|로|를|을)\s(?:[가-힣]{2,4}\s)?(?:선정|지정|확정|낙점)`)

// purposesIn finds names of programmes by what those chosen are to do.
func (ctx *context) purposesIn(h *hangul.Held) [][2]int {
	if !h.Holds("할 ") && !h.Holds("하는 ") {
		return append(ctx.soughtBy(h), ctx.builtIn(h)...)
	}
	s, out := h.S, ctx.soughtBy(h)
	for _, m := range purpose.FindAllStringSubmatchIndex(s, -1) {
		t := strings.TrimRight(s[:m[2]], " ")
		for _, w := range []string{" 제도", " 공모"} {
			t = strings.TrimSuffix(t, w)
		}
		if from := ctx.phraseStart(s, len(t)); from < len(t) && !endsClause(s[from:len(t)]) {
			out = append(out, [2]int{from, len(t) - closingQuote(t)})
		}
	}
	return append(out, ctx.builtIn(h)...)
}

// soughtFor finds those who were chosen so that something comes about, whose name stands before: 가나계획을 시범적으로 세우기 위한 3곳의
// 선도 지자체를.
var soughtFor = hangul.MustCompile(`([을를])\s(?:[가-힣]{1,6}(?:로|게|히)\s)?[가-힣]{1,5}기\s위한\s(?:[0-9]{1,3}개?\s?(?:곳|개소)?의?\s)?(?:선도|모범|거점|대표|시범|대상|참여)?\s?(?:지자체|지방자치단체|자치단체|지방정부|시·군·구|시·군|시군구|시군)(?:\s[0-9]{1,3}(?:개|곳|개소))?(?:(?:으로|로)(?:는)?\s|[을를]\s(?:[가-힣]{2,4}\s)?(?:선정|지정|확정|발표|뽑))`)

// mostSought is how many such names a text is looked through for: one tells of one or two.
const mostSought = 4

// soughtBy finds the name of what is to come about, where it is printed again.
func (ctx *context) soughtBy(h *hangul.Held) (out [][2]int) {
	if !h.Holds("기 위한 ") {
		return nil
	}
	s := h.S
	for _, m := range soughtFor.FindAllStringSubmatchIndex(s, mostSought) {
		to := m[2] - closingQuote(s[:m[2]])
		if from := ctx.phraseStart(s, m[2]); from < to && !endsClause(s[from:to]) && ctx.printed(hangul.NoSpace(s[from:to])) > 1 {
			out = append(out, [2]int{from, to})
		}
	}
	return out
}

// builtIn finds the name of what ground was chosen for, where the sentence has no other.
func (ctx *context) builtIn(h *hangul.Held) [][2]int {
	if !h.Holds("을 위") {
		return nil
	}
	s := h.S
	m := toBuild.FindStringSubmatchIndex(s)
	if m == nil {
		return nil
	}
	to := m[2]
	from := ctx.phraseStart(s, to)
	if a, b := core(s, from, to-closingQuote(s[:to])); from >= to || !ctx.canName(s[a:b]) || !endsAsProgramme(s[:to-closingQuote(s[:to])]) && ctx.printed(hangul.NoSpace(s[a:b])) < 2 {
		return nil
	}
	return [][2]int{{from, to - closingQuote(s[:to])}}
}
