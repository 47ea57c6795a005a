package release

import "strings"

// award is the word for a prize that many prizes are named by, and for those something is for.
const award = "대상"

// wonAs is what stands behind a prize, and never behind those something is for.
var wonAs = []string{" 수상", " 시상", "을 수상", "을 받", "을 거머", "의 영예", "에서 "}

// judgedEnds end what is judged, whose first prize a 대상 is and no name: 가나 평가 (대상).
var judgedEnds = []string{"평가", "대회", "공모전", "공모", "콘테스트", "사례", "사례집", "사업", "프로젝트", "프로그램", "지원", "심사", "경연", "부문", "분야", "박람회", "축제"}

// nameByAward names a programme a prize (가나문화 대상) where the release has the name nowhere
// without the word and tells of those who won it: else 대상 is what those chosen are.
func (ctx *context) nameByAward() {
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || k.Known || k.key != k.ID || endsInOne(k.key, judgedEnds) || endsInOne(k.key, prizeEnds.list) || !ctx.isAwarded(k.key) {
			continue
		}
		short, s := k.ID, k.Scheme
		s.ID, s.Name = s.ID+award, s.Name+" "+award
		ctx.call(short, s)
		ctx.enter(programme{s, s.ID, true})
	}
}

// isAwarded says that every text that has words without spaces has 대상 behind them, and that one
// tells that it was won, or has both and no more in quotation marks.
func (ctx *context) isAwarded(key string) (won bool) {
	for i, v := range ctx.runningTexts() {
		if !strings.Contains(v.S, award) && !strings.Contains(ctx.bareTexts()[i], key) {
			continue
		}
		for at := 0; at < len(v.S); at += runeLen(v.S, at) {
			n := loosely(v.S[at:], key)
			if n == 0 {
				continue
			}
			rest, ok := strings.CutPrefix(strings.TrimLeft(v.S[at+n:], " "), award)
			if !ok || strings.HasPrefix(rest, "지") || strings.HasPrefix(rest, "자") {
				return false
			}
			won = won || closingQuote(v.S[:at]) > 0 && quoteLen(rest) > 0 || startsWithAny(strings.TrimLeft(rest, "'\"」』"), wonAs)
		}
	}
	return won
}
