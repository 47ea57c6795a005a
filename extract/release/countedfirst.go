package release

import "strings"

// countedFirst gives the bytes of a noun right behind its number that ends the name again
// and is no part of it: 17개 어항 가나 어항.
func countedFirst(s string, from, to int) int {
	words := strings.Fields(s[from:to])
	if len(words) < 3 || words[0] != words[len(words)-1] {
		return 0
	}
	before := strings.TrimRight(s[:from], " ")
	if n := countsIn(before); len(n) == 0 || n[len(n)-1].to != len(before) {
		return 0
	}
	return strings.Index(s[from:to], words[1])
}
