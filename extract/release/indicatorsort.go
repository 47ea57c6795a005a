package release

import "injeung/normalize/hangul"

// What tells of a sort of indicators: by how they measure (정성적), or by their place among the others (하위).
var (
	natureWord = hangul.MustCompile(`(?:객관|구체|정량|정성|종합)적인?\s`)
	sortWord   = hangul.MustCompile(`계량|하위|상세|(?:객관|구체|정량|정성|종합)적인?\s`)
	sortBehind = hangul.MustCompile(`^(?:와|과|,|·|\s?및)\s?(?:총\s)?[0-9]{1,4}\s?개`)
	sortBefore = hangul.MustCompile(`[0-9]{1,4}\s?개[^,.0-9]{0,40}지표(?:와|과|,|·|\s?및)\s?$`)
)

// ofJudging leaves out numbers of indicators that tell of no whole: of one sort, where those of another stand beside it, and of
// a nature, where nothing is said of judging (what a place did well in).
func ofJudging(s string, all [][]int) (out [][]int) {
	for _, m := range all {
		words := s[m[0]:m[1]]
		if natureWord.MatchString(words) && !containsAny(s, []string{"평가", "심사", "기준"}) {
			continue
		}
		if sortWord.MatchString(words) && (sortBehind.MatchString(s[m[1]:]) || sortBefore.MatchString(tail(s[:m[0]], 90))) {
			continue
		}
		out = append(out, m)
	}
	return out
}
