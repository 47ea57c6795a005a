package release

import (
	"strings"
	"unicode/utf8"
)

// afterLast is where the words behind the last of some marks begin in s: 0 where s has
// none. A mark such as the middle dot has two bytes, and no word begins inside it.
func afterLast(s, marks string) int {
	k := strings.LastIndexAny(s, marks)
	if k < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[k:])
	return k + n
}
