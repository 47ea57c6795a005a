package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// toTakePart finds at the end of words that those named behind them are to take part in what stands before: ‘가나 주민증’ 사업에
// 새롭게 참여할 (인구가 주는 고을 3곳을).
var toTakePart = hangul.MustCompile(`(?:에|을|를|와|과)\s(?:[가-힣]{1,4}(?:로|게|히|이)\s)?(?:함께\s|새로\s|올해\s|시범\s)*(?:참여|동참|함께|운영|시행|도입|적용|수행|추진)(?:할|하는|하게\s될)\s$`)

// takenPartIn is the name of what those counted at byte from are to take part in, where quotation marks, 사업 or the title
// tell that it is one and the title does not name those counted.
func (ctx *context) takenPartIn(s string, from, to int) (at [2]int, ok bool) {
	if before := s[:from]; !strings.HasSuffix(before, "할 ") && !strings.HasSuffix(before, "하는 ") && !strings.HasSuffix(before, "될 ") {
		return at, false
	}
	m := toTakePart.FindStringIndex(tail(s[:from], 60))
	if m == nil || ctx.header == nil || ctx.titleHas(hangul.NoSpace(s[from:to])) {
		return at, false
	}
	end := from - len(tail(s[:from], 60)) + m[0]
	whole := end
	bare := strings.TrimRight(strings.TrimSuffix(s[:end], "사업"), " ")
	quoted := closingQuote(bare)
	end = len(bare) - quoted
	a, b := core(s, ctx.phraseStart(s, end), end)
	if !ctx.canName(s[a:b]) || genericNouns[hangul.NoSpace(s[a:b])] {
		return at, false
	}
	if quoted == 0 && len(bare) == whole && !ctx.titleHas(hangul.NoSpace(s[a:b])) {
		return at, false
	}
	return [2]int{a, b}, true
}

// takesPartIn says that those named from..to are to take part in a programme that stands before them.
func (ctx *context) takesPartIn(s string, from, to int) bool {
	_, ok := ctx.takenPartIn(s, from, to)
	return ok
}
