package release

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
	return orderWords.in(bare) || strings.HasSuffix(bare, "순") && len(bare) < 60 && !endsInStem(bare)
}

// orderNoteAt is the bytes of a note in brackets at i on the order of the names that follow: 지정된 4곳(가나다순)은.
func orderNoteAt(s string, i int) int {
	at := i + spaces(s[i:])
	if at >= len(s) || s[at] != '(' {
		return 0
	}
	if from, to, end := bracketAt(s, at); end > 0 && to > from && isOrder(strings.TrimSpace(s[from:to])) {
		return end - i
	}
	return 0
}

// endsInStem says that a word ends in the stem of a place of two syllables: 화순.
func endsInStem(word string) bool {
	k := len(word) - 2*len("가")
	if k < 0 {
		return false
	}
	n, ok := names().stemAt(word, k)
	return ok && n.to == len(word)
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
	if t, ok := strings.CutSuffix(s, "지역"); ok && kindsOfArea.has(strings.TrimRight(t, " ")) {
		return false // 군 지역: a class of places
	}
	for _, w := range []string{"읍", "면", "동", "리", "일원", "일대", "구간", "인근", "역"} {
		if strings.HasSuffix(s, w) && !strings.HasSuffix(s, "광역") && !strings.ContainsAny(s, "0123456789") {
			return len(s) < 60
		}
	}
	return false
}

// kindsOfArea are what places may be, before 지역.
var kindsOfArea = setOf("시", "군", "구", "도시", "농촌", "어촌", "산촌", "농어촌", "도농", "도농복합")

// isGrade knows grades: 1등급, 최우수, 우수, 플래티넘, AA.
func isGrade(s string) bool {
	if n := len(s); n >= len("상") && s[n-1] >= 0x80 && !gradeEnds.begins(s[n-len("상"):]) {
		return false // as most words
	}
	bare := strings.ReplaceAll(s, " ", "")
	if strings.HasSuffix(bare, "등급") && bare != "등급" && len(bare) < 24 {
		return true
	}
	if isAward(bare) || isStars(bare) {
		return true
	}
	return grades.has(bare)
}

// grades are grades that are words by themselves.
var grades = setOf("최우수", "우수", "장려", "대상", "최우수상", "우수상", "장려상", "S등급", "A등급", "B등급", "특등급", "플래티넘", "골드", "실버")

// gradeEnds are the last characters of grades and awards.
var gradeEnds = syllables("급상수려넘드버개★☆")

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
	if utf8.RuneCountInString(s) > 16 || strings.ContainsAny(s, "0123456789%:=") && !strings.Contains(s, "단계") && !strings.Contains(s, "유형") && !strings.Contains(s, "권역") && !strings.Contains(s, "만") {
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
