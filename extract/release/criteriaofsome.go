package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// ofSome says that a figure is of a part of what another tells of as a whole: of some of the indicators of which the paragraph has told how
// many there are (지표를 31개에서 24개로 줄인다. 기반 지표는 14개에서 8개로), or of those to be renewed, behind what is asked of all.
func ofSome(whole *Criterion, st stated, p *passage, base int) bool {
	switch st.field {
	case "indicator_count":
		return whole.Block == p.index && st.number < whole.Number && strings.HasPrefix(p.S[base+st.from:], "지표") && sortOfIndicators(p.S[:base+st.from])
	case "pass_points", "pass_ratio":
		return ofRenewed.MatchString(p.S[base : base+st.place()])
	}
	return false
}

// sortOfIndicators says that words before 지표 end in what some of them are of (기반 지표), and in no word for all of them (평가 지표).
func sortOfIndicators(before string) bool {
	w := lastWord(strings.TrimRight(before, " "))
	return strings.HasSuffix(before, w+" ") && plainNoun(w) && !allIndicators.MatchString(w)
}

// allIndicators end words before 지표 that tell of them all; ofRenewed begins a sentence on those to be renewed: 재지정을 신청한 도시는.
var (
	allIndicators = hangul.MustCompile(`(?:평가|심사|인증|지정|선정|공모|진단|점검|세부|전체|관련|해당|모든|이들|사업|제도|도시|[은는의한된을를이가로])$`)
	ofRenewed     = hangul.MustCompile(`(?:^\s?|[.,]\s|다만,?\s)(?:이미\s)?(?:재지정|재인증|재선정|연장|갱신)(?:[을를은는]\s|\s?(?:신청|심사|평가|대상|때|시)|의\s경우|에는|하려)[^.,]*$`)
)
