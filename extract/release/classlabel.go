package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// besideLabel is the label that ends at byte to: the words before a word for what a class
// is, or one word, or two behind a mark. bare says that nothing joins it to the names.
func (ctx *context) besideLabel(s string, to int, bare bool) (from, end int, noun bool) {
	from = afterLast(s[:to], " ,('\"△▲")
	end = to
	for _, w := range partNouns {
		if s[from:to] == w {
			noun = true
			end = len(strings.TrimRight(s[:from], " "))
		}
	}
	from = ctx.labelStart(s, end)
	if bare && !noun && !markBefore(s, from) {
		return 0, 0, false
	}
	if !noun && !ctx.mayBeside(s[from:end], noun) {
		from = afterLast(s[:end], " ,('\"△▲")
	}
	if from >= end || !ctx.mayBeside(s[from:end], noun) {
		return 0, 0, false
	}
	return from, end, noun
}

// ofTitle says that a word before a label is the programme's, since the title has it without
// the words behind it.
func (ctx *context) ofTitle(word, rest string) bool {
	title := ctx.titleText()
	return strings.Contains(title, word) && !strings.Contains(title, word+rest)
}

// numberedType finds the number of a type before its name: 유형1 장터거점.
var numberedType = hangul.MustCompile(`^(?:유형|분야|트랙)?[0-9]{1,2}(?:유형|분야|트랙)?\.?$`)

// datePart is a word of a date, which tells when and belongs to no label: 10월 31일 공예 (분야).
var datePart = hangul.MustCompile(`^'?[0-9]{1,4}(?:년|년도|월|일)$`)

// labelStart is where the words of a label that end at byte end begin: behind a joint, a
// mark, a particle or a bracket.
func (ctx *context) labelStart(s string, end int) int {
	from := end
	for words := 0; words < 4 && from > 0; words++ {
		k := afterLast(s[:from], " ,(\"'△▲:)")
		if k >= from || words > 0 && (ctx.isPart(s[from:end]) || numberedType.MatchString(s[k:from]) || ctx.ofTitle(s[k:from], s[from:end]) || besideNames[s[k:from]] || topicWords[s[k:from]] || endsPhraseWord(s[k:from]) || strings.HasSuffix(s[k:from], "된") || verbOfObject(s, k, from) || datePart.MatchString(s[k:from]) || len(countsIn(s[k:from])) > 0) {
			break
		}
		from = k
		if k == 0 || s[k-1] != ' ' {
			return k
		}
		t := strings.TrimRight(s[:k], " ")
		if t == "" || strings.ContainsAny(t[len(t)-1:], ",):;.") || isMark(lastRune(t)) {
			return k
		}
		from = len(t)
	}
	for from < end && s[from] == ' ' {
		from++
	}
	return from
}

// verbOfObject says that the word k..from of s is a verb as it stands before a noun, with what it does something to
// before it: 골목을 (살리는) 장터형.
func verbOfObject(s string, k, from int) bool {
	return describesName(s[k:from]) && !isObject(s[k:from]) && isObject(lastWord(s[:k]))
}

// mayBeside says that words can be a label of places: no place, ministry, time, programme
// or status, and nothing that several programmes end in.
func (ctx *context) mayBeside(label string, noun bool) bool {
	if n := utf8.RuneCountInString(label); n < 2 || n > 16 || genericNouns[label] && !noun || bridgeWords[label] || topicWords[label] || isMinistry(label) || notChosen(label) || copulaOnly(label) || describes(label) {
		return false
	}
	if len(countsIn(label)) > 0 || len(statusesIn(label)) > 0 || isGrade(label) || isRegion(label) || isTotalWord(label) || strings.ContainsAny(label, ".:%'\"") {
		return false
	}
	for _, w := range strings.Fields(label) {
		if _, ok := ctx.gaz.placeAt(w, 0); ok {
			return false
		}
	}
	for _, w := range noLabelEnds {
		if strings.HasSuffix(label, w) && !noun && !classLexicon.has(label) {
			return false
		}
	}
	return ctx.mayPart(label)
}

// noLabelEnds end words that are no class: those of programmes, times, bodies and people.
var noLabelEnds = []string{"도시", "마을", "사업", "특구", "지구", "단지", "구역", "공원", "상", "해", "년", "월", "일", "번", "위원회", "정부", "장관", "당국", "공단", "공사", "진흥원", "협회", "들", "부처", "청", "회의", "결과", "지역", "지자체", "지방정부", "가운데", "공모", "평가", "심사", "이후", "통해", "위해", "대해", "바탕", "시장", "군수", "구청장", "지사"}

// withLatin adds to a class the Latin word before it that is part of it: AI 특화형, K-배송형.
func withLatin(s string, class [2]int) [2]int {
	if class[1] == 0 || class[0] == 0 {
		return class
	}
	t := s[:class[0]]
	k := len(strings.TrimSuffix(strings.TrimSuffix(t, " "), "-"))
	from := k
	for from > 0 && (s[from-1]|0x20 >= 'a' && s[from-1]|0x20 <= 'z' || from < k && (s[from-1] == '&' || s[from-1] >= '0' && s[from-1] <= '9')) {
		from--
	}
	if from == k || from > 0 && !strings.ContainsAny(s[from-1:from], " ([,'\"") && !isMark(lastRune(s[:from])) {
		return class
	}
	return [2]int{from, class[1]}
}
