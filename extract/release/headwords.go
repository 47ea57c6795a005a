package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// headWords says whether words stand beside the header, and has them without spaces.
type headWords struct {
	is   bool
	bare string
}

// isHead is isHeadWords, remembered.
func (ctx *context) isHead(s string) bool {
	if len(s) > 400 {
		return false
	}
	h, ok := ctx.heads[s]
	if !ok {
		h.bare = hangul.NoSpace(s)
		h.is = isHeadWords(s, h.bare)
		ctx.heads[s] = h
	}
	return h.is
}

// isHeadWords says whether a paragraph is a line of a header or contact block.
func isHeadWords(s, bare string) bool {
	switch {
	case strings.HasPrefix(bare, "배포일") || strings.HasPrefix(bare, "배포:") || strings.HasPrefix(bare, "배포2") || strings.HasPrefix(bare, "배포즉시"):
		return true
	case isEmbargoLabel(bare), isEmbargoSentence(bare):
		return true
	case hangul.Contains(s, "다."):
		return false
	case startsWithContactLabel(bare):
		return true
	}
	return isPersonLine(s)
}
