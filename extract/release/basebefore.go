package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/date"
)

// baseBefore is the year right before a name that begins at byte i, in which what it names was certified: 2023년 지정된
// (가나의) ‘다라 결제’.
func (ctx *context) baseBefore(v view, i int) (out doc.Text) {
	if i <= 0 {
		return out
	}
	from := max(0, i-longestBase)
	for from < i && !utf8.RuneStart(v.S[from]) {
		from++
	}
	for _, y := range date.FindYears(v.S[from:i], ctx.day()) {
		to := from + y.To
		if now := ctx.day().Y; now > 0 && y.Year > now {
			continue
		}
		if m := certifiedThen.FindStringIndex(v.S[to:i]); m != nil && !strings.ContainsAny(v.S[to+m[1]:i], "'\".") {
			out = v.text(from+y.From, to)
		}
	}
	return out
}

// longestBase bounds the bytes between such a year and the name.
const longestBase = 160
