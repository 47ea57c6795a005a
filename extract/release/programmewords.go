package release

import (
	"slices"
	"strings"
)

// wordsOfQuoted says that a name is never in quotes, and all of its words, two at least, in that of one programme alone, which
// is: 시험 서비스, of the ‘가나 서비스 시험사업’.
func (ctx *context) wordsOfQuoted(short, long *programme) bool {
	if !ctx.wordsWithin(short, long) || ctx.inQuotes(short.key) || !ctx.inQuotes(long.key) {
		return false
	}
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !k.Known && k.ID != long.ID && k.ID != short.ID && ctx.wordsWithin(short, k) {
			return false
		}
	}
	return true
}

// wordsWithin says that a name has two words or more, all of which a longer one has, too.
func (ctx *context) wordsWithin(short, long *programme) bool {
	if len(short.key) >= len(long.key) {
		return false
	}
	words := ctx.titleWords(short.key)
	return len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(long.key, w) })
}
