package normalize

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// doneAgain finds that somebody was chosen once more.
var doneAgain = hangul.MustCompile(`(?:재지정|재인증|재선정|재공인|다시\s(?:지정|인증|선정))(?:[이을]\s)?(?:[가-힣]{2,3}\s)?(?:됐다|되었다|했다|하였다|받았다|된다|한다|됐으며|되었으며|받았으며|이다|입니다)`)

// otherVerb is the verb of a sentence that tells of a choice made again, where no decision of the programme names
// anybody of that status and this one is new only by default: of whom the sentence speaks (이들은 모두 재지정됐다) was not read.
func (w *work) otherVerb(g *group, prose []paragraph) string {
	if g.status != schema.New || g.printsStatus() {
		return ""
	}
	for _, o := range w.groups {
		if o.scheme == g.scheme && o.status == schema.Renewed && o.found[""] > 0 {
			return ""
		}
	}
	for i := range prose {
		if prose[i].before {
			continue
		}
		if m := doneAgain.FindString(prose[i].s); m != "" {
			return m
		}
	}
	return ""
}
