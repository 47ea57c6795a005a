package normalize

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// endsParent finds, behind the short name of a 시·도, that nothing of the name follows: an end, a
// mark, a particle, or a word of those who tell.
var endsParent = hangul.MustCompile(`^(?:$|[^가-힣 ]|\s*[^가-힣\s]|\s?(?:등|및|또는|외|지역|전역|일원|일대|관내|각|총|모두|[두세네]\s?곳|[다여]섯)|(?:은|는|이|가|을|를|과|와|의|도|에|로|으로|에서|에는|시|광역시|특별시|특별자치시|특별자치도)(?:[^가-힣]|$))`)

// asSite ends the names of what lies in a place and is its own (울산 태화강), unlike those of a
// part of it (인천 송도).
var asSite = hangul.MustCompile(`(?:강|천|산|호|습지|하구|폭포|공원|정원|숲|숲길|해변|해안|해수욕장|시장|온천|유적|유적지|거리|마을|지구|단지|타운|동굴|계곡|저수지|항|포구|성|역|길|섬|궁|사)(?:[은는이가을를과와의,).]|$)`)

// doubtWordsBehind doubts a 시·도 among cities and counties wherever a word that is no place stands
// behind its short name in the paragraphs that name them: it may be part of the name (인천 송도).
func (w *work) doubtWordsBehind(rows []*schema.City, prose []paragraph) {
	towns := 0
	for _, c := range rows {
		if c.Sigungu != nil {
			towns++
		}
	}
	if towns < fewestTowns {
		return
	}
	for _, c := range rows {
		if c.Sigungu != nil {
			continue
		}
		if word := w.wordBehind(hangul.FoldString(c.CityRaw), rows, prose); word != "" && !asSite.MatchString(word) {
			w.because(c.RecordID, parentOdd, "%s %s", c.CityRaw, word)
		}
	}
}

// wordBehind is the word that stands behind a name in the first paragraph which prints it beside
// others of the decision; "" where the name ends in one of them.
func (w *work) wordBehind(name string, rows []*schema.City, prose []paragraph) (word string) {
	for i := range prose {
		p := &prose[i]
		if p.before || !strings.Contains(p.s, name) || !namesOne(p, rows) {
			continue
		}
		for s := p.s; ; {
			_, behind, ok := strings.Cut(s, name)
			if !ok {
				break
			}
			if endsParent.MatchString(behind) {
				return ""
			}
			if s = behind; word == "" && strings.HasPrefix(behind, " ") {
				word, _, _ = strings.Cut(strings.TrimLeft(behind, " "), " ")
			}
		}
	}
	return word
}
