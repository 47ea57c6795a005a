package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// stageBefore and stageBehind find that a number is of those who came through a stage of the
// choice: 1차 심사를 거쳐 10곳을, 10곳을 추린 뒤.
var (
	stageBefore = hangul.MustCompile(`(?:[1-3]차|예비|서류|서면|사전|현장|발표)(?:에서|로|에는)?\s?(?:심사|평가|심의|검토|실사|선정|선별)?[^.\d]{0,20}$`)
	stageBehind = hangul.MustCompile(`^[을를이가]?\s?(?:우선\s|먼저\s|1차로\s|예비\s?)?(?:선별|추리|추려|추렸|추린|고른|골라|압축|통과|좁혔|좁혀|가려낸|선정한\s(?:뒤|후|다음)|뽑은\s(?:뒤|후|다음))`)
)

// isStage says that a number, greater than what was found, is of those who came through a stage
// before the last, and that the same sentence gives the number of those found behind it.
func (g *group) isStage(d declared) bool {
	if d.s == nil || d.class != "" || g.found[""] == 0 || d.n <= g.found[""] || !g.saidOfAll(g.declared, g.found[""]) {
		return false
	}
	before, behind, ok := strings.Cut(hangul.FoldString(d.s.Words.S), hangul.FoldString(d.words.S))
	if all := bodiesIn(hangul.FoldString(d.s.Words.S)); len(all) > 1 && all[len(all)-1] == g.found[""] && slices.IsSortedFunc(all, func(a, b int) int { return b - a }) && ok && !chosenNumber.MatchString(upToNumber(behind)) {
		return true // 16개 마을을 8개로 줄이고 4개를 골랐다
	}
	if !ok || !stageBefore.MatchString(tailOf(before, 60)) && !stageBehind.MatchString(behind) {
		return false
	}
	for _, n := range bodiesIn(behind) {
		if n == g.found[""] {
			return true
		}
	}
	return false
}

// upToNumber is what stands before the next number in figures.
func upToNumber(s string) string {
	if k := strings.IndexAny(s, "0123456789"); k >= 0 {
		return s[:k]
	}
	return s
}
