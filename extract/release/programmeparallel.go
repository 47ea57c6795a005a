package release

import (
	"injeung/normalize/hangul"
)

// chosenFor finds at the head of a sentence who was chosen for a programme, by their number:
// 가나지구에 선정된 2개 지자체는.
var chosenFor = hangul.MustCompile(`^(.{4,30}?)(?: 사업)?(?:에는?|으?로) (?:최종 |신규 )?선정된 [0-9]+ ?(?:개|곳)[^,.]{0,18}[은는] `)

// nameByParallel takes the programmes that sentences tell of alike, each with the number of those
// chosen for it, where the lead only names them together: 가나지구에 선정된 2개 지자체는 …이다.
// 다라지원 사업에 선정된 3개 지자체는 …이다.
func (ctx *context) nameByParallel() {
	type found struct {
		v  view
		at [2]int
	}
	var all []found
	seen := map[string]bool{}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.held().Holds("선정된 ") || !p.isSentence() {
			continue
		}
		for _, s := range p.sentences() {
			from := s[0] + spaces(p.S[s[0]:s[1]])
			m := chosenFor.FindStringSubmatchIndex(p.S[from:s[1]])
			if m == nil || ctx.gaz.lastName(p.S[from+m[1]:s[1]]) < 0 {
				continue
			}
			a, b := core(p.S, ctx.phraseStart(p.S, from+m[3]), from+m[3])
			if a != from || !ctx.canName(p.S[a:b]) || genericNouns[p.S[a:b]] {
				continue
			}
			if seen[p.S[a:b]] {
				return
			}
			seen[p.S[a:b]] = true
			all = append(all, found{p.view, [2]int{a, b}})
		}
	}
	if len(all) < 2 {
		return
	}
	for _, f := range all {
		ctx.addProgramme(f.v, f.at[0], f.at[1], true)
	}
}
