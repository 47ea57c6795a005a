package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// twoInOne is where the dot stands that joins two names of programmes, which the text tells of
// each by itself; 0 for none: 가나협약·다라두레 of which 가나협약에는 … and 다라두레에는 ….
func (ctx *context) twoInOne(words string) int {
	k := strings.Index(words, "·")
	if k <= 0 || ctx.header == nil || strings.Count(words, "·") > 1 || closingQuote(words) > 0 {
		return 0
	}
	a, b := core(words, 0, k)
	c, d := core(words, k+len("·"), len(words))
	first, second := hangul.NoSpace(words[a:b]), hangul.NoSpace(words[c:d])
	if a > 0 || utf8.RuneCountInString(first) < 4 || utf8.RuneCountInString(second) < 4 || !ctx.canName(words[a:b]) || !ctx.canName(words[c:d]) || ctx.isClass(first) || ctx.isClass(second) {
		return 0
	}
	if ctx.toldAlone(first) && ctx.toldAlone(second) {
		return k
	}
	return 0
}

// toldAlone says that a sentence names words without spaces by themselves, as a programme that
// places are in: 가나협약에는, 가나협약 3곳.
func (ctx *context) toldAlone(id string) bool {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !isSentence(s) {
			continue
		}
		for at := 0; at < len(s); at += runeLen(s, at) {
			n := loosely(s[at:], id)
			if n == 0 || at > 0 && (isSyllable(lastRune(s[:at])) || strings.HasSuffix(s[:at], "·")) {
				continue
			}
			rest := strings.TrimLeft(s[at+n:], "'\"」』")
			if countedHolders(rest) || startsWithAny(rest, []string{"에는 ", "에 ", "으로는 ", "로는 ", "으로 ", "로 ", " 대상지로 ", " 사업에는 ", " 사업에 "}) {
				return true
			}
		}
	}
	return false
}
