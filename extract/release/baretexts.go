package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bareTexts are the running texts without spaces, as names are looked for in them over and over.
func (ctx *context) bareTexts() []string {
	if ctx.bare == nil {
		texts := ctx.runningTexts()
		ctx.bare = make([]string, 0, len(texts))
		for _, v := range texts {
			bare := ctx.heads[v.S].bare
			if bare == "" {
				bare = hangul.NoSpace(v.S)
			}
			ctx.bare = append(ctx.bare, bare)
		}
	}
	return ctx.bare
}

// textsWith is how often the texts of a release print words without spaces, a title that stands
// among its paragraphs once.
func (ctx *context) textsWith(id string) int {
	n, ok := ctx.textCounts[id]
	if !ok {
		if n = ctx.countTexts(id); ctx.textCounts == nil {
			ctx.textCounts = map[string]int{}
		}
		ctx.textCounts[id] = n
	}
	return n
}

func (ctx *context) countTexts(id string) (n int) {
	seen := map[string]bool{}
	bare := ctx.bareTexts()
	for i, v := range ctx.runningTexts() {
		if !seen[v.S] {
			n += strings.Count(bare[i], id)
		}
		seen[v.S] = true
	}
	return n
}
