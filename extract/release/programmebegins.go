package release

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// dropBeginnings leaves out a short word that is but what the name of a known programme begins with, as a title prints it in quotes for
// several of them: 도시 6곳·서비스 4개 ‘스마트’ 인증.
func (ctx *context) dropBeginnings() {
	ctx.known = slices.DeleteFunc(ctx.known, func(short programme) bool {
		return !short.Known && utf8.RuneCountInString(short.key) < 4 && slices.ContainsFunc(ctx.known, func(k programme) bool {
			return k.Known && len(short.key) < len(k.Name) && strings.HasPrefix(k.Name, short.key)
		})
	})
}
