package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// besideOnly is a name of nothing but a sort and ground, which tells how far some came, or what they do beside those
// of the programme: 준비도시, 협력지역.
var besideOnly = hangul.MustCompile(`^(?:준비|예비|후보|협력|참여|연계|거점|선도|시범|일반|특화|우수|모범|신규|대상|지원|추가|기존|관심|희망|도전|육성|인근|배후)\s?(?:도시|지역|지구|마을|시군|시·군|지자체|지방정부|자치단체|단지|구역)$`)

// ofTrouble is a name of what befalls places or is forbidden there, to which they are declared and not chosen: 특별재난지역.
var ofTrouble = hangul.MustCompile(`(?:재난|재해|피해|위험|감염|오염|방역|통제|투기|과열|규제|취약|경보|주의|위기)[가-힣]{0,4}\s?(?:지역|지구|구역|해역|수역|하천)$`)

// titleOf ends a name that is of what those have who were chosen, and not of the programme: 가나마을 자격.
var titleOf = hangul.MustCompile(`\s?(?:자격|칭호|명칭|지위|간판|타이틀|인증서|지정서|등급)$`)

// doubtName doubts the name of a programme that only the release knows: one that tells only how some stand beside
// those of another, one of what the chosen have or what befalls them, and one whose beginning is printed by itself.
func (w *work) doubtName(g *group, prose []paragraph, apart bool) {
	if titleOf.MatchString(g.name) || ofTrouble.MatchString(g.name) || besideOnly.MatchString(g.name) && w.otherScheme(g) {
		w.doubtAll(g, schemeClause, g.name)
	}
	if apart {
		return
	}
	if short := shortOf(g.name); short != "" && w.standsAlone(short, g.name, prose) {
		w.doubtAll(g, schemeShorter, short)
	}
}

// otherScheme says that another programme of the release has records.
func (w *work) otherScheme(g *group) bool {
	for _, o := range w.groups {
		if o.scheme != g.scheme && len(o.records) > 0 {
			return true
		}
	}
	return false
}

// shortOf is a name without the last of its words, where it ends as names of programmes do; "" where it does not.
func shortOf(name string) string {
	k := strings.LastIndexByte(name, ' ')
	if k < len("가나다라") || !slices.ContainsFunc(wholeEnds, func(end string) bool { return strings.HasSuffix(name[:k], end) }) {
		return ""
	}
	return name[:k]
}

// standsAlone says that a text has words as what it speaks of, where the longer name does not go on: 가나마을은.
func (w *work) standsAlone(short, name string, prose []paragraph) bool {
	for _, texts := range [][]paragraph{w.heads(), prose} {
		for i := range texts {
			for s, at := texts[i].s, 0; ; {
				k := strings.Index(s[at:], short)
				if k < 0 {
					break
				}
				from := at + k
				at = from + len(short)
				if strings.HasPrefix(s[from:], name) || from > 0 && s[from-1] != ' ' && s[from-1] != '\'' && s[from-1] != '"' {
					continue
				}
				if alone.MatchString(s[at:]) {
					return true
				}
			}
		}
	}
	return false
}

// alone goes on behind words that are the whole of what is spoken of.
var alone = hangul.MustCompile(`^(?:은|는|이|가|을|를|로|으로)(?:\s|$)`)
