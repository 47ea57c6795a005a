package release

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// targetOf finds what something is made: the noun phrase before (으)로 and the
// predicate that begins at i.
func (ctx *context) targetOf(s string, i int) (from, to int, ok bool) {
	j := len(strings.TrimRight(s[:i], " "))
	for range 4 { // status words and adverbs may stand between
		t := strings.TrimRight(s[:j], " ")
		cut := ""
		for _, w := range []string{"신규", "최종", "새로", "새롭게", "추가", "공식", "재", "신규로", "모두", "각각", "처음", "최초", "최종적으로", "스스로", "자발적으로", "자진", "그대로", "별도로", "전격적으로"} {
			if strings.HasSuffix(t, w) && len(w) > len(cut) {
				cut = w
			}
		}
		if cut == "" {
			break
		}
		j = len(strings.TrimRight(t[:len(t)-len(cut)], " "))
	}
	t := s[:j]
	for _, w := range []string{"으로", "로"} {
		if !strings.HasSuffix(t, w) {
			continue
		}
		to = j - len(w)
		from = ctx.phraseStart(s, to)
		return from, to, to > from
	}
	return 0, 0, false
}

// headedBy finds the noun phrase right before a predicate noun, if it ends as
// names of programmes do: 여성친화도시 지정.
func (ctx *context) headedBy(s string, i int) (from, to int, ok bool) {
	to = len(strings.TrimRight(s[:i], " "))
	to = ctx.beforeFillers(s, to)
	if q := closingQuote(s[:to]); q > 0 {
		to -= q
	}
	if !endsAsProgramme(s[:to]) {
		return 0, 0, false
	}
	from = ctx.phraseStart(s, to)
	return from, to, to > from
}

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
		_, ordinal := batchAt(word, 0)
		counts := countsIn(word)
		status := statusesIn(word)
		switch {
		case ordinal, len(counts) == 1 && counts[0].from == 0, word == "최종", word == "추가", word == "상위단계", word == "대상지", word == "대상지로", word == "전국", word == "최다", word == "첫", word == "최초", word == "대상", word == "새로", word == "새롭게", word == "새로이", word == "다시", word == "처음", word == "후보지", word == "후보":
		case len(status) == 1 && status[0].to-status[0].from == len(word):
		default:
			return len(t)
		}
		to = k
	}
	return len(strings.TrimRight(s[:to], " "))
}

func closingQuote(s string) int {
	for _, w := range []string{"」", "』", "'", "\""} {
		if strings.HasSuffix(s, w) {
			return len(w)
		}
	}
	return 0
}

// phraseStart goes back from the end of a noun phrase to its beginning: over
// words without particle, at most four, not over marks, counts or brackets.
func (ctx *context) phraseStart(s string, to int) int {
	if q := closingQuote(s[:to]); q > 0 {
		open := openingQuote(s[to-q : to])
		if k := strings.LastIndex(s[:to-q], open); k >= 0 && to-k < 90 {
			return k + len(open)
		}
	}
	from := to
	for words := 0; words < 4; words++ {
		t := strings.TrimRight(s[:from], " ")
		if words > 0 && len(s[:from])-len(t) > 1 {
			break
		}
		k := strings.LastIndexAny(t, " ,·()[]\"'「」『』…:;/\n\t") + 1
		if k > 0 && k < len(t) && strings.HasPrefix(t[k-1:], "·") {
			k += len("·") - 1
		}
		for k < len(t) && !utf8.RuneStart(t[k]) {
			k++
		}
		word := t[k:]
		if words > 0 && k > 0 && genericNouns[hangul.NoSpace(s[from:to])] && isRound(word) {
			if at := ctx.phraseStart(s, len(strings.TrimRight(s[:k], " "))); endsAsProgramme(strings.TrimRight(s[:k], " ")) && at < k {
				return at // 가나특구 2차 시범지역
			}
			break
		}
		if _, josa, ok := hangul.Josa(word); words > 0 && ok && (josa == "이" || josa == "가") && genericNouns[hangul.NoSpace(s[from:to])] {
			break // 그 면적이 특구로
		}
		if words > 0 && (word == "등이" || word == "등은" || word == "등을") {
			break // 가나, 다라 등이 마바특구로
		}
		if words > 0 && word == "올해의" && yearsName(s[:k]) {
			return k // 2018년 올해의 관광도시
		}
		if word == "" || words > 0 && (ctx.outside(word) || endsPhraseWord(word) || levelOf(s[:k], word)) {
			break
		}
		from = ctx.dotted(s, k)
		if from > 0 && s[from-1] != ' ' {
			break
		}
	}
	return wishedStart(s, from)
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

// dayWord is a day or month printed before a name: 24일 가나도시로.
var dayWord = regexp.MustCompile(`^\d{1,2}(?:일|월)$|^(?:오전|오후)$|^\([월화수목금토일]\)$`)

// outside says that a word before a noun phrase is none of its words: a place,
// a year, a round, a count, a particle printed apart, 신규 and its like.
func (ctx *context) outside(word string) bool {
	if n, ok := ctx.gaz.placeAt(word, 0); ok && endsName(word, n.to) {
		return true
	}
	if n, ok := ctx.gaz.stemAt(word, 0); ok && n.to < len(word) && strings.Contains("이가은는과와", word[n.to:]) {
		return true // 천안이 가나단지로
	}
	if body := strings.TrimSuffix(word, "의"); isMinistry(body) {
		return true
	}
	if _, ok := batchAt(word, 0); ok || leadYear(word+" ") > 0 || len(countsIn(word)) > 0 {
		return true
	}
	for _, w := range leadingWords {
		if word == w {
			return true
		}
	}
	if dayWord.MatchString(word) || isNumbered(word) {
		return true
	}
	return utf8.RuneCountInString(word) == 1 && strings.Contains("는은이가을를에의과와로도", word)
}

// quoted gives the ranges within quotes: 「」, 『』, “”, ‘’.
func quoted(s string) [][2]int {
	var out [][2]int
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		close := closingOf(r)
		if close == "" || r == '\'' && isShortYear(s[i+1:]) {
			i += w
			continue
		}
		k := strings.Index(s[i+w:], close)
		if k < 0 || k > 150 {
			i += w
			continue
		}
		out = append(out, [2]int{i + w, i + w + k})
		i += w + k + len(close)
	}
	return out
}

// isShortYear says that an apostrophe stands for the century: '24년, '22.
func isShortYear(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 2 && !strings.HasPrefix(s[2:], "분") && !strings.HasPrefix(s[2:], "곳") && !strings.HasPrefix(s[2:], "대 ")
}

// announces says that what follows a quoted name makes it a programme.
func announces(rest string) bool {
	t := strings.TrimLeft(rest, "」』\"' ")
	t = strings.TrimLeft(t[leadYear(t):], " ")                                         // 「가나 만들기」 2008년도 시범사업
	for _, w := range []string{"첫 번째 ", "두 번째 ", "세 번째 ", "첫 ", "최종 ", "신규 ", "올해 "} { // ‘가나섬’ 첫 번째 대상 지역으로
		t = strings.TrimPrefix(t, w)
	}
	for _, w := range []string{"인증", "지정", "선정", "공모", "평가", "심사", "으로 ", "로 ", "사업", "대상지", "대상 지역", "대상 도시", "제도", "에 선정", "승인", "확정", "후보", "수상", "시상", "지원 대상", "지원대상", "참여 ", "를 선정", "을 선정", "를 지정", "을 지정", "를 뽑", "을 뽑"} {
		if strings.HasPrefix(t, w) {
			return !gotten(t) && (w != "로 " && w != "으로 " || decidedSoon(t))
		}
	}
	if word, _, _ := strings.Cut(t, " "); strings.HasSuffix(strings.TrimRight(word, "의에로을를은는이가,…."), "사업") {
		return true // '가나구역' 선도사업 후보지
	}
	if n, ok := countAtByte(t+" ", 0); ok && isHolderUnit(n) && !isForeignCount(n) && decideNounAt(strings.TrimLeft(t[min(n.to, len(t)):], " 을를"), 0) != "" {
		return true // ‘맑은고을’ 4곳 선정
	}
	if rest, ok := strings.CutPrefix(t, "에 "); ok && !strings.HasPrefix(rest, "대해") && !strings.HasPrefix(rest, "대한") { // ‘가나특구’에 4개 시군이 추가되면서
		return len(predicatesIn(rest, false)) > 0 || strings.Contains(rest, "추가")
	}
	return false
}

// decidedSoon says that the sentence which goes on here tells of a decision: (‘가나마을’)로 3곳을
// 선정했다; not (‘가나 결제’)로 수수료를 낮춘다.
func decidedSoon(rest string) bool {
	rest, _, _ = strings.Cut(rest, "다. ")
	for _, noun := range decideNouns.list {
		if strings.Contains(rest, noun) {
			return true
		}
	}
	return len(predicatesIn(rest, true)) > 0
}

// gotten says that what stands before was itself given to the subject, and so is what a
// programme certifies and none: ‘가나 송금’을 지정받았다.
func gotten(rest string) bool {
	for _, j := range []string{"을 ", "를 "} {
		if t, ok := strings.CutPrefix(rest, j); ok {
			return strings.HasPrefix(t[len(decideNounAt(t, 0)):], "받")
		}
	}
	return false
}

// callWords are the words of calls and of how they ended, with what leads to them.
var callWords = setOf(" 공모 결과", " 공모에", " 공모 선정", " 공모사업", " 공모 사업", " 사업지", " 사업 대상지", " 후보지", " 대상 시·군", " 대상 지자체", " 대상지", " 대상 지역", " 대상 도시", "공모", "인증제", "인증 심사", "인증심사", "지정 심사", "지정심사", "지정 결과", "선정 결과", "심의 결과", "심의위원회", "심의를 거쳐", "지정 공모", "인증 공모", "심사 결과", "평가 결과", "심사를 거쳐", "평가를 거쳐", "심사를 통해", "평가를 통해")

// callsIn finds names of programmes by their call: 지역활력타운 공모, 시범사업
// 공모 결과, 특구 심사.
func (ctx *context) callsIn(s string) [][2]int {
	var out [][2]int
	if !callWords.in(s) {
		return nil
	}
	for _, w := range callWords.list {
		for at := 0; ; {
			k := strings.Index(s[at:], w)
			if k < 0 {
				break
			}
			i := at + k
			at = i + len(w)
			if strings.HasSuffix(w, "지") && (strings.HasPrefix(s[at:], "는 ") || strings.HasPrefix(s[at:], "로는 ")) && ctx.namesMain() {
				continue // of a class: 일반형 대상지는 가, 나이다
			}
			to := ctx.beforeFillers(s, i)
			if cut, ok := strings.CutSuffix(s[:to], "에 대한"); ok {
				to = len(cut) // 2024년 가나도시에 대한 평가 결과
			}
			if from := ctx.phraseStart(s, to); to > from && (w[0] == ' ' && !endsClause(s[from:to]) || endsAsProgramme(strings.TrimRight(s[:to], "」』\"' "))) {
				out = append(out, [2]int{from, to - closingQuote(s[:to])})
			}
		}
	}
	return out
}

// namesMain says that a programme of the title or the first statements is known.
func (ctx *context) namesMain() bool {
	for i := range ctx.known {
		if ctx.known[i].main {
			return true
		}
	}
	return false
}

// endsClause says that words end in a verb or a particle and are no name.
func endsClause(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if endsPhraseWord(word) {
		return true
	}
	for _, w := range []string{"고", "며", "여", "해", "된", "한", "는", "을", "를", "에", "의", "로", "최종", "신규"} {
		if strings.HasSuffix(word, w) {
			return true
		}
	}
	return false
}

// closingOf is the quote that closes r; "" where r opens none.
func closingOf(r rune) string {
	switch r {
	case '「':
		return "」"
	case '『':
		return "』"
	case '"':
		return "\""
	case '\'':
		return "'"
	}
	return ""
}

// openingQuote is the quote that a closing one belongs to.
func openingQuote(close string) string {
	switch close {
	case "」":
		return "「"
	case "』":
		return "『"
	}
	return close
}
