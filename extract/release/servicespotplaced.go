package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// placesMate tells before a quoted name with whom a place has it: (가나군) ㈜다라와 함께 추진하는 ‘마바’.
var placesMate = hangul.MustCompile(`^\s?(\S.{1,58}?)[와과]\s(?:(?:함께|공동으로|손잡고|손을\s잡고|협력하여|협력해|협업하여|협업해|협약을\s맺고|협약을\s맺어)(?:하는|한)?\s)?(?:[가-힣]{1,5}(?:는|은|한|든|던|인)\s)?$`)

// withPlaced are the bytes of the body that the place in a bracket at the beginning of the line works with for what is quoted
// at byte open.
func (c *clause) withPlaced(from, open int) [2]int {
	a, b, i := bracketAt(c.s, lineStart(c.s))
	if i == 0 || i > open || from > i || c.base != 0 || !c.onlyPlace([2]int{a, b}) {
		return [2]int{}
	}
	m := placesMate.FindStringSubmatchIndex(c.s[i:open])
	if m == nil || strings.ContainsAny(c.s[i+m[2]:i+m[3]], "'\".") || !c.namesBody(i+m[2], i+m[3]) {
		return [2]int{}
	}
	return [2]int{i + m[2], i + m[3]}
}
