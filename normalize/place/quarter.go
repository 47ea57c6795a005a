package place

import "strings"

// quarters are the 구 of large cities that are called after where they lie, so that one syllable
// is left of them: 동 for 동구.
const quarters = "동서남북중"

// quarter resolves such a 구 without its ending, which means one only beside its 시·도: 광주(북),
// or 북 with 광주 said elsewhere.
func (t *Table) quarter(words, head string, on Day) Answer {
	if left, right, ok := bracketed(words); ok {
		words, head = right, clean(left)
	}
	key := clean(words)
	if len(key) != len("동") || !strings.Contains(quarters, key) || !t.heads[head] {
		return Answer{Rule: RuleUnknown}
	}
	return t.words(key+"구", head, on, false).by(RuleStem)
}
