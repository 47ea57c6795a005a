package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// standsThere finds behind places that something stands or somebody lives there, and what it is called: (가나군)에 있는 쉼터 3곳을.
var standsThere = hangul.MustCompile(`^에서?\s(?:[가-힣0-9]{1,6}\s){0,2}?(?:사는|살고\s있는|거주하는|있는|위치한|자리한|자리\s잡은|소재한|둔|운영되는|운영\s중인|문을\s연)\s(?:[가-힣0-9]{1,8}\s){0,3}?([가-힣]{2,10}?)(?:\s?[0-9]{1,3}\s?(?:곳|개소|개)|[을를이가은는와과]\s|\s등\s|\s')`)

// groundThere ends what lies in a place and is ground of it, as that is what places are chosen for.
var groundThere = hangul.MustCompile(`(?:도시|지역|구역|구간|권|땅|밭|논|벌|갯벌|바다|골|고을|읍|면|동|리|로|코스)$`)

// doubtHomes doubts places where the sentence of the decision says that what was chosen only stands or lives there.
func (w *work) doubtHomes(g *group) {
	rows := w.citiesOf(g)
	for _, d := range g.stated {
		s := hangul.FoldString(d.Words.S)
		if len(rows) == 0 || !strings.Contains(s, "에 ") && !strings.Contains(s, "에서 ") {
			continue
		}
		for _, c := range rows {
			_, behind, ok := strings.Cut(s, hangul.FoldString(c.CityRaw))
			if !ok || !strings.HasPrefix(behind, "에") {
				continue
			}
			if m := standsThere.FindStringSubmatch(behind); m != nil && !asSite.MatchString(m[1]) && !groundThere.MatchString(m[1]) {
				w.doubtAll(g, namedBeside, m[0])
				return
			}
		}
	}
}
