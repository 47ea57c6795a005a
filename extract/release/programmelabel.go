package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// callByLabels lets each of two programmes or more be called by a part of its name that no other has,
// where it leads to names: 다라거점 : …, 마바마을은 … for 가나 다라거점 and 가나 마바마을.
func (ctx *context) callByLabels() {
	ids := map[string]bool{}
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !k.Known {
			ids[k.ID] = true
		}
	}
	if len(ids) < 2 {
		return
	}
	for i := range ctx.passages {
		s := ctx.passages[i].S
		for _, t := range sentencesOf(s) {
			for _, m := range leadingLabel.FindAllStringSubmatch(head(s[t[0]:t[1]], 2*longestPart), 1) {
				ctx.callByLabel(hangul.NoSpace(m[1]))
			}
			for _, m := range topicLabel.FindAllStringSubmatch(s[t[0]:t[1]], -1) {
				ctx.callByLabel(hangul.NoSpace(m[1]))
			}
		}
	}
}

// Where a name leads to names: before a colon or a number at the head of a line, in brackets there, or
// as topic of a part of a sentence.
var (
	leadingLabel = hangul.MustCompile(`^[\s(\[<]*([가-힣A-Za-z][가-힣A-Za-z0-9· ]{2,30}?)[\s)\]>]*(?:\([0-9]{1,3}(?:곳|개|개소|건)?\)|[0-9]{1,3}(?:곳|개소|개))?\s?:`)
	topicLabel   = hangul.MustCompile(`(?:^\s*|, )([가-힣A-Za-z][가-힣A-Za-z0-9· ]{2,30}?)(?:에는|에선|에서는|으로는|로는|은|는) `)
)

// callByLabel enters a part of the name of one programme for it.
func (ctx *context) callByLabel(part string) {
	if n := utf8.RuneCountInString(part); n < 3 || genericNouns[part] || isTarget(part) || ctx.isClass(part) {
		return
	}
	of := -1
	for i := range ctx.known {
		k := &ctx.known[i]
		switch {
		case k.key == part:
			return
		case !strings.Contains(k.key, part):
		case k.Known || !k.main || of >= 0 && ctx.known[of].ID != k.ID:
			return
		case of < 0:
			of = i
		}
	}
	if of >= 0 {
		ctx.enter(programme{ctx.known[of].Scheme, part, true})
	}
}
