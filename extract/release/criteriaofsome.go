package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// ofSome is the one of two figures that is of a part of what the other tells of as a whole, nil for none: of some of the indicators of
// which the paragraph has told how many there are (지표를 31개에서 24개로 줄인다. 기반 지표는 14개에서 8개로), or of those to be renewed,
// before or behind what is asked of all.
func (r *criteriaReader) ofSome(told, c *Criterion, st stated, p *passage, base int) *Criterion {
	switch st.field {
	case "indicator_count":
		if told.Block == p.index && st.number < told.Number && strings.HasPrefix(p.S[base+st.from:], "지표") && r.sortOfIndicators(p.S[:base+st.from]) {
			return c
		}
	case "pass_points", "pass_ratio":
		if c.renewed && !told.renewed {
			return c
		}
		if told.renewed && !c.renewed {
			return told
		}
	}
	return nil
}

// sortOfIndicators says that words before 지표 end in what some of them are of (기반 지표), and in no word for all of them (평가 지표),
// nor in a programme's name, whose indicators are its own.
func (r *criteriaReader) sortOfIndicators(before string) bool {
	t := strings.TrimRight(before, " ")
	w := lastWord(t)
	if !strings.HasSuffix(before, w+" ") || !plainNoun(w) || allIndicators.MatchString(w) {
		return false
	}
	return !slices.ContainsFunc(r.ctx.mentionsIn(t), func(m mention) bool { return m.to == len(t) })
}

// allIndicators end words before 지표 that tell of them all; ofRenewed begins a sentence on those to be renewed: 재지정을 신청한 도시는.
var (
	allIndicators = hangul.MustCompile(`(?:평가|심사|인증|지정|선정|공모|진단|점검|세부|전체|관련|해당|모든|이들|사업|제도|도시|마을|특구|단지|지구|[은는의한된을를이가로])$`)
	ofRenewed     = hangul.MustCompile(`(?:^\s?|[.,]\s|다만,?\s|[가-힣][은는]\s(?:[가-힣]{2,12}\s){0,2})(?:이미\s)?(?:재지정|재인증|재선정|연장|갱신)(?:[을를은는]\s|\s?(?:신청|심사|평가|대상|때|시)|의\s경우|에는|하려)[^.,]*$`)
)
