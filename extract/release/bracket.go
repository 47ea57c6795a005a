package release

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestBracket bounds the bytes of a bracket; a longer one never closes.
const longestBracket = 1200

// bracketAt gives the words within a bracket that opens at i, and the byte
// after it; end is 0 where none opens or it never closes.
func bracketAt(s string, i int) (from, to, end int) {
	if i >= len(s) {
		return 0, 0, 0
	}
	open, close := rune(0), rune(0)
	r, w := utf8.DecodeRuneInString(s[i:])
	for _, p := range [][2]rune{{'(', ')'}, {'[', ']'}, {'<', '>'}, {'〈', '〉'}, {'【', '】'}, {'〔', '〕'}, {'《', '》'}} {
		if r == p[0] {
			open, close = p[0], p[1]
		}
	}
	if open == 0 {
		return 0, 0, 0
	}
	depth := 0
	for j, c := range s[i:] {
		if j > longestBracket {
			break
		}
		switch c {
		case open:
			depth++
		case close:
			if depth--; depth == 0 {
				return i + w, i + j, i + j + utf8.RuneLen(close)
			}
		}
	}
	return 0, 0, 0
}

// bracketKind is what words in brackets beside a name say about it.
type bracketKind uint8

const (
	aside      bracketKind = iota // nothing about the certification: a head's name, letters, hanja
	classIn                       // a class or type (대도시)
	countIn                       // a count, perhaps with a class (대도시 3곳)
	provinceIn                    // the 시·도 of the name (대구)
	namesIn                       // 시·군·구 of the 시·도 (남구), (강남구, 구로구)
	statusIn                      // 신규, 재지정
	yearIn                        // ’22년, 2022년 인증
	gradeIn                       // 1등급, 최우수
	orderIn                       // 가나다 순
)

// bracketOf tells what the words s in a bracket say.
func (ctx *context) bracketOf(s string) bracketKind {
	t := strings.TrimSpace(s)
	if w, ok := ofAllBefore(t); ok && ctx.bracketOf(w) == classIn {
		return classIn
	}
	switch {
	case t == "" || isOrder(t):
		return orderIn
	case isHeadOf(t), isForeign(t), isArea(t) && !ctx.stemsIn(t), isWork(t):
		return aside
	}
	if n, ok := ctx.gaz.placeAt(t, 0); ok {
		if n.alone() && n.to == len(t) {
			return provinceIn
		}
		return namesIn
	}
	if _, ok := ctx.gaz.stemAt(t, 0); ok && strings.ContainsAny(t, "·,") {
		return namesIn
	}
	if st, _, rest := statusWords(t); st != "" && len(rest) < len("  지정 인증") {
		if len(countsIn(t)) == 0 {
			return statusIn
		}
	}
	switch {
	case isYearWords(t):
		return yearIn
	case isGrade(t):
		return gradeIn
	case len(countsIn(t)) > 0:
		return countIn
	case isClassWords(t):
		return classIn
	}
	return aside
}

// stemsIn says that words are names without their ending, though the last ends as
// an area does: 전주, 군산, 정읍.
func (ctx *context) stemsIn(s string) bool {
	last := strings.TrimSpace(s[lastJoint(s):])
	n, ok := ctx.gaz.stemAt(last, 0)
	_, first := ctx.gaz.stemAt(s, 0)
	return ok && first && n.to == len(last)
}

// ofAllBefore gives what a bracket says of the names before it together: 이상
// 대도시, 이상 모두 군지역.
func ofAllBefore(words string) (rest string, ok bool) {
	rest, ok = strings.CutPrefix(words, "이상 ")
	rest = strings.TrimLeft(rest, " :")
	rest = strings.TrimPrefix(rest, "모두 ")
	return rest, ok && rest != ""
}

// isOrder knows notes on the order of names, which are no names: 가나다 순,
// 광역-기초, 가나다순, 이상 시도 순.
func isOrder(s string) bool {
	bare := strings.ReplaceAll(s, " ", "")
	return orderWords.in(bare) || strings.HasSuffix(bare, "순") && len(bare) < 60
}

// orderWords are words of notes on the order of names, without spaces.
var orderWords = setOf("가나다", "시도순", "시·도순", "접수순", "직제순", "행정순", "무순", "건제순", "순서", "행정구역순", "점수순", "득점순")

// isHeadOf knows a person's post: 시장 홍길동, 군수 ○○○.
func isHeadOf(s string) bool {
	for _, w := range []string{"시장", "군수", "구청장", "도지사", "지사", "교육감", "대표", "이사장", "원장"} {
		if strings.HasPrefix(s, w+" ") || s == w {
			return true
		}
	}
	return false
}

// isForeign says that there is no Hangul in it.
func isForeign(s string) bool {
	for _, r := range s {
		if isSyllable(r) {
			return false
		}
	}
	return !strings.ContainsFunc(s, unicode.IsDigit)
}

// isArea knows a part of a place: 오송읍 일원, 판교역.
func isArea(s string) bool {
	for _, w := range []string{"읍", "면", "동", "리", "일원", "일대", "구간", "인근", "역"} {
		if strings.HasSuffix(s, w) && !strings.ContainsAny(s, "0123456789") {
			return len(s) < 60
		}
	}
	return false
}

// isGrade knows grades: 1등급, 최우수, 우수, 플래티넘, AA.
func isGrade(s string) bool {
	bare := strings.ReplaceAll(s, " ", "")
	if strings.HasSuffix(bare, "등급") && len(bare) < 24 {
		return true
	}
	if isAward(bare) || isStars(bare) {
		return true
	}
	return grades.has(bare)
}

// grades are grades that are words by themselves.
var grades = setOf("최우수", "우수", "장려", "대상", "최우수상", "우수상", "장려상", "S등급", "A등급", "B등급", "특등급", "플래티넘", "골드", "실버")

// isStars knows grades by stars: ★★★, ★★☆, 별 3개.
func isStars(bare string) bool {
	if strings.HasPrefix(bare, "★") {
		return strings.Trim(bare, "★☆") == "" && len(bare) <= 7*len("★")
	}
	n, ok := strings.CutPrefix(bare, "별")
	n, ok2 := strings.CutSuffix(n, "개")
	return ok && ok2 && len(n) == 1 && n[0] >= '1' && n[0] <= '7'
}

// isAward knows awards by who gives them: 대통령상, 국무총리상, 환경부장관상.
func isAward(bare string) bool {
	if !strings.HasSuffix(bare, "상") {
		return false
	}
	for _, w := range []string{"대통령상", "총리상", "장관상", "청장상", "위원장상", "위원회상", "이사장상", "도지사상"} {
		if strings.HasSuffix(bare, w) && len(bare) < 16*len("가") {
			return true
		}
	}
	return bare == "금상" || bare == "은상" || bare == "동상" || bare == "특별상" || bare == "최고상" || bare == "본상"
}

// isClassWords says whether words are short enough to be a class or type.
func isClassWords(s string) bool {
	if utf8.RuneCountInString(s) > 16 || strings.ContainsAny(s, "0123456789%:=") && !strings.Contains(s, "단계") && !strings.Contains(s, "유형") && !strings.Contains(s, "만") {
		return false
	}
	for _, w := range []string{"이하", "약칭", "현지", "시간", "시각", "현재", "기준", "포함", "제외", "예정", "이후", "이전", "별도", "붙임", "참고", "이며", "다.", "이상"} {
		if strings.Contains(s, w) {
			return false
		}
	}
	return true
}

// isYearWords says whether words are a year, perhaps with what happened then:
// '22년, 2022, 2022년 인증, '21.9월.
func isYearWords(s string) bool {
	t := strings.TrimLeft(s, "'")
	digits := 0
	for digits < len(t) && t[digits] >= '0' && t[digits] <= '9' {
		digits++
	}
	if digits != 4 && !(digits == 2 && (t != s || strings.HasPrefix(t[2:], "년"))) {
		return false
	}
	if digits == 4 && t[:2] != "20" && t[:2] != "19" {
		return false
	}
	rest := t[digits:]
	return rest == "" || strings.HasPrefix(rest, "년") && len(rest) < 40 || strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, " ")
}

// marksAt counts the bytes of footnote marks glued to a word: *, **, 1), ¹⁾, †.
func marksAt(s string, i int) int {
	j := i
	for j < len(s) && (s[j] == '*' || strings.HasPrefix(s[j:], "†")) {
		_, w := utf8.DecodeRuneInString(s[j:])
		j += w
	}
	if j > i {
		for j < len(s) && s[j] >= '0' && s[j] <= '9' {
			j++
		}
		return j - i
	}
	for j < len(s) && strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹", firstRune(s[j:])) {
		j += utf8.RuneLen(firstRune(s[j:]))
	}
	if j > i {
		for _, w := range []string{")", "⁾"} {
			if strings.HasPrefix(s[j:], w) {
				j += len(w)
			}
		}
		return j - i
	}
	for j < len(s) && j-i < 2 && s[j] >= '0' && s[j] <= '9' {
		j++
	}
	if j > i && j < len(s) && s[j] == ')' {
		return j + 1 - i
	}
	return 0
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// lastJoint is the byte after the last comma or dot between names.
func lastJoint(s string) int {
	k := 0
	for _, w := range []string{",", "·"} {
		if i := strings.LastIndex(s, w); i >= 0 {
			k = max(k, i+len(w))
		}
	}
	return k
}
