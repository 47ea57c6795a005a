package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// sortedBefore begins what a sentence parts a number by, and sortedPiece is one part of it: 분야별로는 안전
// 3개, 환경 2개다.
var (
	sortedBefore = hangul.MustCompile(`[가-힣]{2,6}별로(?:는|는?\s[가-힣]{1,5}면)?,?\s`)
	sortedPiece  = hangul.MustCompile(`^([가-힣A-Za-z][가-힣A-Za-z0-9·\s]{0,22}?[가-힣A-Za-z0-9])(?:이|가|은|는|에|에는|으로|로)?\s([0-9]{1,3})(?:개소|개|곳|건|점|종)(?:,\s?|[과와]\s|·|이고,?\s|이며,?\s|\s및\s)?`)
)

// addSorted takes the labels of a stretch of a text that says by what it parts a number, where they make up a
// declared one.
func (ctx *context) addSorted(s string, wholes map[int]bool) {
	if !strings.Contains(s, "별로") {
		return
	}
	done := 0
	for _, at := range sortedBefore.FindAllStringIndex(s, -1) {
		if at[0] < done {
			continue // read as a part of the one before
		}
		end := len(s)
		if k := strings.Index(s[at[1]:], ". "); k >= 0 {
			end = at[1] + k
		}
		var labels []string
		sum := 0
		for i := at[1]; i < end; {
			m := sortedPiece.FindStringSubmatchIndex(s[i:end])
			if m == nil || !ctx.mayPart(s[i+m[2]:i+m[3]]) {
				break
			}
			n, _, _ := hangul.Number(s[i+m[4] : i+m[5]])
			labels, sum = append(labels, s[i+m[2]:i+m[3]]), sum+n
			i += m[1]
			done = i
		}
		if len(labels) > 1 && wholes[sum] {
			ctx.parts = append(ctx.parts, labels...)
		}
	}
}

// sortedBehind reads the parts that stand behind another clause of their sentence: 41개 제품이 신청했으며, 분야별로는 안전
// 3개, 환경 2개다.
func (r *listReader) sortedBehind(p *passage, s [2]int, before []Decision) (cut int, out []Decision) {
	if !strings.Contains(p.S[s[0]:s[1]], "별로") {
		return 0, nil
	}
	at := sortedBefore.FindStringIndex(p.S[s[0]:s[1]])
	if at == nil || !strings.HasSuffix(p.S[s[0]:s[0]+at[0]], ", ") {
		return 0, nil
	}
	cut = s[0] + at[0]
	out, _ = r.classCounts(p, cut, s[1], before)
	return cut, out
}
