package release

import (
	"strings"

	"injeung/schema"
)

// headStatus is the status that a heading over a spot tells, and no line like its own.
func (ctx *context) headStatus(s *spot) schema.Status {
	if s.at > 0 {
		if mark, _, _ := itemForm(&ctx.passages[s.at-1]); mark == strings.TrimSuffix(s.mark, "1") && mark != "" {
			return ""
		}
	}
	return ctx.seriesHead(s.at).status
}

// headOfRun is the status that a heading tells over the lines, each marked as its own is, that a spot stands in.
func (ctx *context) headOfRun(s *spot) schema.Status {
	first := *s
	for first.at > 0 && s.at-first.at < longestRound {
		if mark, _, _ := itemForm(&ctx.passages[first.at-1]); mark == "" || mark != strings.TrimSuffix(s.mark, "1") {
			break
		}
		first.at--
	}
	return ctx.headStatus(&first)
}
