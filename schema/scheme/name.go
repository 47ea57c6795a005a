package scheme

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Name gives the name of an unknown programme from the words that print it:
// without quotes, the year and the round before it (‘2025년도 제4차 여성친화도시’ →
// 여성친화도시), and without the decision after it (여성친화도시 신규 지정 →
// 여성친화도시). 인증 after what is no holder belongs to the name: 녹색건축 인증.
func Name(printed string) string {
	if strings.IndexByte(printed, "〈"[0]) >= 0 {
		printed = frames.Replace(printed)
	}
	s := trimMarks(strings.Join(strings.Fields(printed), " "))
	for {
		cut := trimMarks(cutRound(cutYear(s)))
		if cut == s || cut == "" {
			break
		}
		s = cut
	}
	for {
		cut := trimMarks(cutDecision(s))
		if cut == s || cut == "" {
			return s
		}
		s = cut
	}
}

// frames, all of which begin with one byte, are the brackets that set a name off and are no part of it, wherever they stand: 【가나】 사업.
var frames = strings.NewReplacer("〈", "", "〉", "", "《", "", "》", "", "【", "", "】", "", "〔", "", "〕", "", "『", "", "』", "")

// trimMarks takes quotes, brackets and punctuation from both ends.
func trimMarks(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return passed(r) || strings.ContainsRune("<>〈〉《》[].,:;·-–—*※□ㅇ○", r) || r == utf8.RuneError
	})
}

// cutYear takes a year from the beginning: 2025년도, '25년, 올해.
func cutYear(s string) string {
	for _, w := range []string{"올해", "금년도", "금년", "지난해", "작년", "내년도", "내년"} {
		if cut, ok := strings.CutPrefix(s, w); ok {
			if w == "올해" && strings.HasPrefix(cut, "의") && len(cut) > len("의 ") {
				return s // 올해의 관광도시: a word of the name
			}
			return strings.TrimPrefix(cut, "의")
		}
	}
	t := strings.TrimLeft(s, "'’‘")
	n := digits(t)
	if n != 4 && n != 2 {
		return s
	}
	rest := strings.TrimLeft(t[n:], " ")
	for _, w := range []string{"년도", "년", "학년도"} {
		if cut, ok := strings.CutPrefix(rest, w); ok {
			return cut
		}
	}
	if n == 4 && (t[:2] == "20" || t[:2] == "19") && strings.HasPrefix(t[n:], " ") {
		return rest
	}
	return s
}

// numberedThings are words that a number with 차 before them belongs to, and is no round.
var numberedThings = []string{"전지", "배터리", "산업혁명", "의료기관", "병원", "감염", "피해"}

// cutRound takes an ordinal from the beginning: 제4차, 제3기, 5차년도.
func cutRound(s string) string {
	t := strings.TrimPrefix(s, "제")
	t = strings.TrimLeft(t, " ")
	n := digits(t)
	if n == 0 || n > 3 {
		return s
	}
	for _, w := range []string{"차년도", "차", "기", "회", "단계"} {
		if cut, ok := strings.CutPrefix(t[n:], w); ok && !startsWord(cut) {
			if word, _, _ := strings.Cut(strings.TrimLeft(cut, " "), " "); w == "차" && slices.Contains(numberedThings, word) {
				return s // 2차 전지 특화단지
			}
			return cut
		}
	}
	return s
}

// cutDecision takes one word of a decision from the end.
func cutDecision(s string) string {
	if cut, ok := strings.CutSuffix(s, ")"); ok {
		if k := strings.LastIndex(cut, "("); k > 0 && cutRound(cut[k+1:])+cutYear(cut[k+1:]) != cut[k+1:]+cut[k+1:] {
			return s[:k]
		}
	}
	for _, w := range []string{"시행결과", "추진결과", "이행결과", "운영결과"} {
		if cut, ok := strings.CutSuffix(s, " "+w); ok {
			return cut // what came of a plan is no 가나계획 시행
		}
	}
	for _, w := range []string{"지정", "선정", "공모", "신규", "재지정", "결과", "심사", "발표", "추가", "최종", "재인증"} {
		if cut, ok := strings.CutSuffix(s, w); ok && cut != "" {
			if strings.HasSuffix(cut, "재") && (w == "지정" || w == "선정") {
				cut = strings.TrimSuffix(cut, "재")
			}
			return cut
		}
	}
	for _, w := range []string{"인증제", "인증"} {
		if cut, ok := strings.CutSuffix(s, w); ok && holder(strings.TrimRight(cut, " ")) {
			return cut
		}
	}
	return s
}

// holder says that the words end in what can hold a designation, so that 인증
// after them is the decision and no part of the name.
func holder(s string) bool {
	for _, w := range []string{"도시", "시티", "마을", "지구", "특구", "지역", "단지", "거리", "섬", "군", "구"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

func startsWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && (unicode.IsLetter(r) || unicode.IsDigit(r))
}
