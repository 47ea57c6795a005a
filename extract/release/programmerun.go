package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// ranBy finds who runs what the next words name: 가나부가 주관하는 (다라살리기), 마바청이 올해 공모한 (사아약국).
var ranBy = hangul.MustCompile(`(?:부|처|청|원|위원회|공사|공단|재단|진흥회|협회)(?:이|가) (?:[가-힣]{2,4} )?(?:추진|주관|주최|실시|공모|시행|운영|지원|인증)(?:하는|한) `)

// runTail is what may stand between such a name and its particle: 가나살리기 공모(에).
var runTail = []string{" 대상지", " 대상 지자체", " 대상 지방정부", " 대상 지역", " 대상", " 공모", " 참여 지자체", " 참여 지방정부", " 사업지", " 선도지역"}

// mostRunWords bounds the words of a name that nothing but who runs it sets apart.
const mostRunWords = 5

// runName is the name in a sentence of decision between a ministry that runs it and the particle
// before the verb: 다라군이 가나부가 주관하는 마바살리기에 최종 선정됐다.
func (ctx *context) runName() (view, [2]int, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !strings.Contains(p.S, "하는 ") && !strings.Contains(p.S, "한 ") {
			continue
		}
		for _, s := range ctx.decidingSentences(p) {
			if at, ok := ctx.runIn(p.S[:s[1]], s[0]); ok {
				return p.view, at, true
			}
		}
	}
	return view{}, [2]int{}, false
}

// runIn is the name that somebody runs in the sentence from byte from on.
func (ctx *context) runIn(s string, from int) (at [2]int, ok bool) {
	m := ranBy.FindStringIndex(s[from:])
	if m == nil {
		return at, false
	}
	from += m[1]
	for _, p := range ctx.predicates(s[from:], false) {
		if p.tense != didPast && !p.joins {
			continue
		}
		to := from + len(strings.TrimRight(s[from:from+p.from], " "))
		for n := mannerBefore(s[from:to]); n > 0; n = mannerBefore(s[from:to]) {
			to = from + len(strings.TrimRight(s[from:to-n], " "))
		}
		name := cutParticle(s[from:to])
		return [2]int{from, from + len(name)}, name != "" && ctx.canBeRun(name)
	}
	return at, false
}

// cutParticle is what stands before the particle that ends words, without what those chosen are for
// it; "" where none ends them.
func cutParticle(words string) string {
	for _, w := range []string{"으로", "로", "에"} {
		if name, ok := strings.CutSuffix(words, w); ok {
			for _, t := range runTail {
				name = strings.TrimSuffix(name, t)
			}
			return name
		}
	}
	return ""
}

// canBeRun says that words are a name and nothing else: few, with no mark, place, number or decision.
func (ctx *context) canBeRun(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > mostRunWords || strings.ContainsAny(name, ",.()'\"") || len(countsIn(name)) > 0 || !ctx.canName(name) || endsClause(name) {
		return false
	}
	for _, w := range words {
		if ctx.outside(w) || ctx.isPlaceWord(w) || decideNounAt(w, 0) != "" {
			return false
		}
	}
	return true
}
