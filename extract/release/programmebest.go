package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// withBest takes 우수 before a name into it where the release never prints the name without:
// a 우수 가나업지구 is no better one of some 가나업지구, it is what they are called.
func (ctx *context) withBest(s string, from, to int) int {
	t := strings.TrimRight(s[:from], " ")
	if !strings.HasSuffix(t, "우수") || strings.HasSuffix(t, "최우수") || ctx.header == nil {
		return from
	}
	with, all := 0, 0
	key := hangul.NoSpace(s[from:to])
	if genericNouns[key] || isTarget(key) || endsInProject(key) {
		return from
	}
	for _, v := range ctx.runningTexts() {
		bare := hangul.NoSpace(v.S)
		all += strings.Count(bare, key)
		with += strings.Count(bare, "우수"+key)
	}
	if with < 2 || with < all {
		return from
	}
	return len(t) - len("우수")
}
