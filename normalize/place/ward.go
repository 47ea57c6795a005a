package place

import (
	"slices"
	"strings"
)

// wardStems are the names of 구 without their ending that have but one syllable.
var wardStems = []string{"중", "동", "서", "남", "북"}

// ward resolves such a stem, which only its 시·도 makes a name: 부산 중; 중, with 부산 in another column.
func (t *Table) ward(key, head string, on Day) Answer {
	stem := key
	for _, w := range wardStems {
		if cut, ok := strings.CutSuffix(key, w); ok && t.heads[cut] {
			head, stem = cut, w
		}
	}
	if !t.heads[head] || !slices.Contains(wardStems, stem) {
		return Answer{Rule: RuleUnknown}
	}
	return t.words(stem+"구", head, on, true).by(RuleStem)
}
