package release

import "strings"

// fieldBefore gives the bytes of the field that stands before a quoted name: 안전 분야 ‘가나
// 알리미’. 0 for none.
func (c *clause) fieldBefore(open int) (from, to int) {
	before := strings.TrimRight(c.s[:open], " ")
	cut, ok := strings.CutSuffix(strings.TrimSuffix(before, "의"), "분야")
	if !ok {
		return 0, 0
	}
	cut = strings.TrimRight(cut, " ")
	from = strings.LastIndexAny(cut, " ,") + 1
	from += len(cut[from:]) - len(strings.TrimLeft(cut[from:], serviceMarks))
	if !isDomain(cut[from:]) {
		return 0, 0
	}
	return from, len(cut)
}
