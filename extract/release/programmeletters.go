package release

import (
	"regexp"
	"strings"
)

// lettersBehind finds the short form in letters that stands in a bracket behind a name.
var lettersBehind = regexp.MustCompile(`^['"」』]? ?\(([A-Z][A-Za-z&-]{1,11})\)`)

// joinLetters makes one programme of the names that a release gives the same letters: 가나체계(ABC),
// 에이비(ABC). The longest names it.
func (ctx *context) joinLetters() {
	longest := map[string]programme{}
	var of [][2]string // key and letters, in printed order
	for _, v := range ctx.runningTexts() {
		if !strings.Contains(v.S, "(") {
			continue
		}
		for _, m := range ctx.findMentions(v.S) {
			at := lettersBehind.FindStringSubmatch(v.S[m.to:])
			if at == nil || m.Known {
				continue
			}
			of = append(of, [2]string{m.ID, at[1]})
			if best, ok := longest[at[1]]; !ok || len(m.ID) > len(best.ID) {
				longest[at[1]] = programme{m.Scheme, m.ID, m.main}
			}
		}
	}
	for _, o := range of {
		if best := longest[o[1]]; best.ID != o[0] {
			ctx.call(o[0], best.Scheme)
		}
	}
}
