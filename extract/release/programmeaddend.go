package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// endOfName moves the end of a name before a number behind it, a part of its particle, and words for who came off best in it.
func endOfName(s string, from, to int) int {
	if to < len(s) && isDigit(rune(s[to])) {
		to = from + len(strings.TrimRight(s[from:to], "0123456789 ")) // 나루제품 1(1개)
	}
	if strings.HasSuffix(s[from:to], "으") && strings.HasPrefix(s[to:], "로") {
		to -= len("으") // 푸른 산으|로
	}
	if k := strings.LastIndexByte(s[from:to], ' '); k > 0 && genericNouns[s[from+k+1:to]] {
		if n := praised(s[from : from+k]); n > 0 {
			to = from + n // 가나 가꾸기 최우수 지자체
		}
	}
	return to
}

// nameSpan moves the ends of a name to where it begins and ends as a name.
func (ctx *context) nameSpan(v view, from, to int) (int, int) {
	end := to
	from = pastBest(v.S, from, to)
	from, to = projectOf(v.S, from, to)
	if to < end {
		if a, _ := projectOf(v.S, ctx.phraseStart(v.S, to), to); a < from {
			from = a // (가나 다라) 활성화 사업 지원대상 지역: not all words that a name may have were left
		}
	}
	to = ctx.beforeClass(v.S, from, to)
	to = withoutLetters(v.S, from, to)
	if a := ctx.withWords(v.S, from, to); a < from {
		from = a
		if _, b := core(v.S, from, to); !endsClause(v.S[from:b]) {
			to = b // 문화가 있는 골목 (참여 지자체): what was too short to be cut is so no more
		}
	}
	from = pastBest(v.S, from, to)
	from += countedFirst(v.S, from, to)
	if strings.HasPrefix(v.S[from:to], "함께 ") && !ctx.titleHas(hangul.NoSpace(v.S[from:to])) {
		from += len("함께 ") // 가나와 함께 다라마을로
	}
	if before, ok := strings.CutSuffix(strings.TrimRight(v.S[:from], " "), "올해의"); ok && ctx.ofYears(v.S[from:to]) {
		from = len(before)
	}
	if before, ok := strings.CutSuffix(strings.TrimRight(v.S[:from], " "), "이달의"); ok {
		from = len(before)
	}
	return from, ctx.withoutGround(v.S, from, ctx.withoutStage(v.S, from, to))
}
