package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// targetOf finds what something is made: the noun phrase before (으)로 and the
// predicate that begins at i.
func (ctx *context) targetOf(s string, i int) (from, to int, ok bool) {
	j := len(strings.TrimRight(s[:i], " "))
	for range 4 { // status words and adverbs may stand between
		n := mannerBefore(s[:j])
		if n == 0 {
			break
		}
		j = len(strings.TrimRight(s[:j-n], " "))
	}
	t := s[:j]
	ends := []string{"으로", "로"}
	if takesBack(s[i:]) {
		ends = []string{"으로", "로", "에서"} // 가나지구에서 해제, 가나지구에서 지정 취소
	}
	for _, w := range ends {
		if !strings.HasSuffix(t, w) || w != "에서" && untilOrFor.MatchString(tail(t, 24)) || w == "로" && ctx.namesWay(t) || w != "에서" && isMeans(strings.TrimSuffix(t, w), s[i:]) {
			continue
		}
		to = beforeGloss(s, j-len(w))
		from = ctx.phraseStart(s, to)
		return from, to, to > from
	}
	return 0, 0, false
}

// untilOrFor finds up to when or for how long, which is nothing that somebody becomes: 12월 31일까지로, 5년으로 (연장).
var untilOrFor = hangul.MustCompile(`(?:까지|[0-9]\s?(?:년|개월|일|주))(?:으)?로$`)

// takesBack says that a decision which takes something back begins s.
func takesBack(s string) bool {
	for _, w := range []string{"지정", "인증", "선정"} {
		s = strings.TrimLeft(strings.TrimPrefix(s, w), " ")
	}
	noun := decideNounAt(s, 0)
	return noun == "해제" || noun == "취소"
}

// beforeGloss goes back over a bracket that only spells out a name, in letters or by what it
// is called from there on: 가나마을(Gana Village), 고을(古邑), 다라 사업(이하 다라).
func beforeGloss(s string, to int) int {
	t, ok := strings.CutSuffix(s[:to], ")")
	k := strings.LastIndexByte(t, '(')
	if !ok || k <= 0 {
		return to
	}
	if in := t[k+1:]; strings.HasPrefix(in, "이하") || strings.HasPrefix(in, "약칭") || isHanja(in) || isPointer(in) || in != "" && strings.IndexFunc(in, isSyllable) < 0 && strings.ContainsAny(in, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") {
		return len(strings.TrimRight(t[:k], " "))
	}
	return to
}

// isPointer says that a bracket only tells where something is shown, or for how long it holds: (사진=가나부 제공),
// (붙임 1 참조), (2026~2030년).
func isPointer(in string) bool {
	return containsAny(in, []string{"사진", "그림", "이미지", "위치도", "붙임", "별첨", "첨부", "참조", "참고", "자료", "표"}) && pointsTo.MatchString(in) || in != "" && in[0] >= '0' && in[0] <= '9' && lastsSo.MatchString(in)
}

var (
	pointsTo = hangul.MustCompile(`^(?:사진|그림|표|이미지|위치도|붙임|별첨|첨부|참고|자료)(?:[\s=.:·,0-9]|$)|(?:참조|참고|제공|첨부)$`)
	lastsSo  = hangul.MustCompile(`^(?:\d{4}년?\s?[~∼-]\s?(?:\d{4}년?)?|\d{1,2}년간?)$`)
)

// beforeFillers goes back over what may stand between a programme and the noun
// of decision: 신규, 1차, 10곳.
func (ctx *context) beforeFillers(s string, to int) int {
	for range 4 {
		t := strings.TrimRight(s[:to], " ")
		k := strings.LastIndexByte(t, ' ') + 1
		word := t[k:]
		if k == 0 || word == "" {
			return len(t)
		}
		if n := mannerBefore(t); n > 0 && n < len(t) && t[len(t)-n-1] == ' ' {
			to = len(t) - n
			continue
		}
		_, ordinal := batchAt(word, 0)
		counts := countsIn(word)
		status := statusesIn(word)
		switch {
		case ordinal, leadYear(word+" ") > 0, len(counts) == 1 && counts[0].from == 0, word == "최종", word == "추가", word == "올해", word == "금년", word == "이번", word == "상위단계", word == "대상지", word == "대상지로", word == "전국", word == "최다", word == "첫", word == "첫해", word == "1차년도", word == "최초", word == "대상", word == "새로", word == "새롭게", word == "새로이", word == "다시", word == "처음", word == "후보지", word == "후보":
		case len(status) == 1 && status[0].to-status[0].from == len(word):
		case strings.HasSuffix(word, "별") && strings.HasPrefix(s[to:], "대상"): // 가나도시 (권역별 대상) 3곳
		default:
			return len(t)
		}
		to = k
	}
	return len(strings.TrimRight(s[:to], " "))
}

// phraseStart goes back from the end of a noun phrase to its beginning: over
// words without particle, at most four, not over marks, counts or brackets.
func (ctx *context) phraseStart(s string, to int) int {
	if k := quotedStart(s, to); k > 0 {
		return k
	}
	from := to
	most := mostWords(s[:to])
	for words := 0; words < most; words++ {
		t := strings.TrimRight(s[:from], " ")
		if words > 0 && len(s[:from])-len(t) > 1 {
			break
		}
		if words > 0 && !endsAsTaken(hangul.NoSpace(s[from:to])) {
			t = s[:ctx.beforeAside(s, beforeGloss(s, len(t)))] // 가나교통(ABC) 시범사업
		}
		if k := bothDone(s, from); words > 0 && k > 0 {
			from = k // 가나마을 보급 및 확산 사업
			continue
		}
		k := afterLast(t, " ,·()[]<>\"'「」『』《》…:;/#!?\n\t")
		word := t[k:]
		if words > 0 && k > 0 && genericNouns[hangul.NoSpace(s[from:to])] && isRound(word) {
			if at := ctx.phraseStart(s, len(strings.TrimRight(s[:k], " "))); endsAsProgramme(strings.TrimRight(s[:k], " ")) && at < k {
				return at // 가나특구 2차 시범지역
			}
			break
		}
		if words > 0 && word == "올해의" && yearsName(s[:k]) && (words <= 3 || plainNoun(word)) {
			return k // 2018년 올해의 관광도시
		}
		if _, josa, ok := hangul.Josa(word); words > 0 && ok && (josa == "이" || josa == "가") && genericNouns[hangul.NoSpace(s[from:to])] {
			break // 그 면적이 특구로
		}
		if words > 0 && soleSubject(s[:k], word, s[to:]) {
			break // 가나숲이 다라공원으로 지정됐다
		}
		if words > 0 && word == "인" && closingQuote(s[:k]) > 0 {
			break // '가나'인 다라구역: what it is
		}
		if word == "" || words > 0 && ctx.endsName(s[:k], word, s[from:], words) {
			break
		}
		from = ctx.dotted(s, k)
		if from > 0 && s[from-1] != ' ' && s[from-1] != ')' {
			break
		}
	}
	return wishedStart(s, from)
}

// quotedStart is where a phrase begins that ends with its quotes at byte to; 0 for none.
func quotedStart(s string, to int) int {
	q := closingQuote(s[:to])
	if q == 0 {
		return 0
	}
	open := openingQuote(s[to-q : to])
	if k := strings.LastIndex(s[:to-q], open); k >= 0 && to-k < 90 && !opensQuote(s, to) {
		return k + len(open)
	}
	return 0
}

// wishedStart is where a phrase begins that starts at its second word: (살고) 싶은 도시,
// (걷기) 좋은 길.
func wishedStart(s string, from int) int {
	for w, end := range map[string]string{"싶은 ": "고", "좋은 ": "기"} {
		t := strings.TrimRight(s[:from], " ")
		if strings.HasPrefix(s[from:], w) && strings.HasSuffix(t, end) {
			word := t[strings.LastIndexAny(t, " ,()[]\"'\n\t")+1:]
			return len(t) - len(strings.TrimLeft(word, "「『"))
		}
	}
	return from
}
