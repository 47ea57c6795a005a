package hangul

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// startsWord says whether s goes on with a letter or a digit.
func startsWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// maxNumber bounds what Number reads; a longer run of digits is no number of
// people, points or places.
const maxNumber = 1_000_000_000_000

// Number reads a number at the beginning of s, which must be folded: digits
// with commas (1,234), digits with Sino-Korean units (3만, 2만 5천, 50만, 1억),
// native numerals (일곱, 열두, 스물한) and Sino-Korean words (이십, 오만).
// Written numerals count only before a counter (곳 개 건 명 …, one space
// allowed), so that 한국, 세종 and 이천시 hold no number. size is the bytes
// read, the counter not among them.
func Number(s string) (n, size int, ok bool) {
	if s == "" {
		return 0, 0, false
	}
	if s[0] >= '0' && s[0] <= '9' {
		return figures(s)
	}
	if n, size = native(s); size > 0 && (size > len("한") && CounterAt(s[size:]) > 0 || plainCounter(s[size:])) {
		return n, size, true
	}
	if n, size = sino(s); n >= 10 && CounterAt(s[size:]) > 0 && (size > 3 || s[size] == ' ') {
		return n, size, true
	}
	return 0, 0, false
}

// plainCounter says that s begins with a counter that may follow 한, 두, 세 or
// 네: after a space any, without one only those that make no other word with
// them (세대, 세종, 한편 and 한번 are words).
func plainCounter(s string) bool {
	if strings.HasPrefix(s, " ") {
		return CounterAt(s) > 0
	}
	for _, w := range []string{"곳", "개", "건", "명", "군데", "가지"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// figures reads 1,234 and 2만 5천. "2만 5" are two numbers, "2만5000" and
// "2만 5천" one.
func figures(s string) (n, size int, ok bool) {
	for last := maxNumber; size < len(s); {
		at := size
		if size > 0 && s[at] == ' ' {
			at++
		}
		d, w := digits(s[at:])
		unit, uw := unitAt(s[at+w:])
		switch {
		case w == 0, d >= maxNumber/unit:
			return n, size, ok
		case size > 0 && (d*unit >= last || uw == 0 && at > size):
			return n, size, ok
		}
		n, size, last, ok = n+d*unit, at+w+uw, unit, true
		if uw == 0 {
			break
		}
	}
	return n, size, ok
}

// digits reads digits, with commas only before groups of three.
func digits(s string) (n, size int) {
	for size < len(s) && n < maxNumber {
		switch c := s[size]; {
		case c >= '0' && c <= '9':
			n = n*10 + int(c-'0')
			size++
		case c == ',' && size > 0 && groupOfThree(s[size+1:]):
			size++
		default:
			return n, size
		}
	}
	return n, size
}

func groupOfThree(s string) bool {
	for i := range 3 {
		if i >= len(s) || s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) == 3 || s[3] < '0' || s[3] > '9'
}

// unitAt reads 십 백 천 만 억 or a pair of them (십만, 백만, 천만) as one factor.
// 천안 and 만세구 are no units.
func unitAt(s string) (factor, size int) {
	factor = 1
	for _, u := range []struct {
		word string
		n    int
	}{{"십만", 100_000}, {"백만", 1_000_000}, {"천만", 10_000_000}, {"십", 10}, {"백", 100}, {"천", 1000}, {"만", 10_000}, {"억", 100_000_000}} {
		if !strings.HasPrefix(s, u.word) {
			continue
		}
		rest := s[len(u.word):]
		if startsWord(rest) && CounterAt(rest) == 0 && !unitTail(rest) {
			continue
		}
		return u.n, len(u.word)
	}
	return 1, 0
}

// unitTail says that the letters after a unit belong to it or to the measure:
// 5천만, 3만5천, 2만여, 50만원, 10만 이상.
func unitTail(s string) bool {
	if s[0] >= '0' && s[0] <= '9' {
		return true
	}
	for _, w := range []string{"여", "원", "점", "이상", "이하", "미만", "초과", "제곱", "톤", "km", "㎡", "달러", "세대", "가구", "이", "을", "은", "의", "에", "도", "으로"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// native reads 한 … 아흔아홉 in their forms before a counter and alone.
func native(s string) (n, size int) {
	if s == "" || !nativeStarts.has(firstOf(s)) {
		return 0, 0
	}
	tens := [...]string{"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"}
	for i, t := range tens {
		if starts(s, t) {
			n, size = 10*(i+1), len(t)
		}
	}
	if strings.HasPrefix(s, "스무") {
		return 20, len("스무")
	}
	ones := [...]struct {
		n    int
		word string
	}{{1, "하나"}, {1, "한"}, {2, "둘"}, {2, "두"}, {3, "셋"}, {3, "세"}, {4, "넷"}, {4, "네"}, {5, "다섯"},
		{6, "여섯"}, {7, "일곱"}, {8, "여덟"}, {9, "아홉"}}
	gap := ""
	if n > 0 && strings.HasPrefix(s[size:], " ") {
		gap = " " // 열 세 곳
	}
	for _, o := range ones {
		if end := size + len(gap) + len(o.word); starts(s[size+len(gap):], o.word) && (gap == "" || CounterAt(s[end:]) > 0) {
			return n + o.n, end
		}
	}
	return n, size
}

// nativeStarts are the letters that native numbers begin with.
var nativeStarts = lettersAt(strings.Split("열스서마쉰예일여아하한둘두셋세넷네다", ""), firstOf)

// sino reads Sino-Korean words below 10^8: 이십, 삼백오십, 오만, 십만.
func sino(s string) (n, size int) {
	group, digit := 0, 0
	for i, r := range s {
		d := sinoDigit(r)
		switch {
		case d > 0 && digit == 0:
			digit = d
		case r == '십', r == '백', r == '천':
			unit := map[rune]int{'십': 10, '백': 100, '천': 1000}[r]
			group, digit = group+max(digit, 1)*unit, 0
		case r == '만' && n == 0:
			n, group, digit = max(group+digit, 1)*10_000, 0, 0
		default:
			return n + group + digit, i
		}
		if group >= 100_000 {
			return 0, 0
		}
	}
	return n + group + digit, len(s)
}

func sinoDigit(r rune) int {
	switch r {
	case '일':
		return 1
	case '이':
		return 2
	case '삼':
		return 3
	case '사':
		return 4
	case '오':
		return 5
	case '육':
		return 6
	case '칠':
		return 7
	case '팔':
		return 8
	case '구':
		return 9
	}
	return 0
}

// counters are the words that count things in releases, longest first among
// those that begin alike.
func counters() []string {
	return []string{"개소", "개사", "개교", "개년", "개월", "개", "곳", "군데", "건", "명", "인", "가지", "차례", "번",
		"도시", "지자체", "지방정부", "지방자치단체", "기관", "지구", "지역", "기업", "단체", "팀", "종", "편", "대", "회", "점", "호", "세대", "가구", "배"}
}

// CounterAt says how many bytes at the beginning of s are a counter (단위
// 명사: 곳 개 개소 건 명 …), one space before it included; 0 for none.
func CounterAt(s string) int {
	t := strings.TrimPrefix(s, " ")
	for _, c := range counters() {
		if strings.HasPrefix(t, c) {
			return len(s) - len(t) + len(c)
		}
	}
	return 0
}
