package release

import (
	"injeung/normalize/hangul"
)

var (
	// goesOnFrom follows the name of a programme that the one told of goes on from, or is held against: ‘가나300’ 사업의 후속이다, 가나300을 잇는.
	goesOnFrom      = hangul.MustCompile(`^['"」]?(?:\s?사업)?(?:\s?\([^)]{1,20}\))?(?:의\s(?:후속|전신|뒤|바통|성과|연장선|경험)|(?:을|를)\s(?:잇|이은|이어|계승|확대|개편|통합|발전|모태|보완|대체|본떠|토대)|(?:과|와)\s(?:달리|연계|차별|견줘|비교|구분)|에\s(?:이은|이어)|에서\s(?:이어|발전|출발)|(?:이|가)\s(?:끝나|끝난|종료|마무리))`)
	forerunnerWords = setOf("후속", "전신", "잇", "이은", "이어", "계승", "개편", "통합", "달리", "연계", "모태", "대체", "종료", "끝나", "끝난", "마무리")
)

// leaveForerunners leaves out the programmes that no title names and that the text only names as what another one goes on from, where
// the titles name a programme: what is told behind them is of that one.
func (ctx *context) leaveForerunners() {
	if len(ctx.known) < 2 {
		return
	}
	titled := false
	for i := range ctx.known {
		titled = titled || ctx.known[i].main && ctx.titleWords(ctx.known[i].key) != nil
	}
	if !titled {
		return
	}
	kept := ctx.known[:0]
	for _, k := range ctx.known {
		if k.Known || k.key != k.ID || ctx.titleWords(k.key) != nil || !ctx.onlyForerunner(k.key) {
			kept = append(kept, k)
		}
	}
	ctx.known = kept
}

// onlyForerunner says that a name is printed, and everywhere as what another programme goes on from.
func (ctx *context) onlyForerunner(key string) bool {
	told := false
	for i := range ctx.passages {
		s := ctx.passages[i].S
		for at := looselyIn(s, key); at >= 0; at = nextLoosely(s, key, at) {
			if at > 0 && isSyllable(lastRune(s[:at])) {
				continue
			}
			if !forerunnerWords.in(s) || !goesOnFrom.MatchString(s[at+loosely(s[at:], key):]) {
				return false
			}
			told = true
		}
	}
	return told
}
