package release

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// countedSubject says that a word is the subject whose number stands before it, perhaps
// with a word between.
func countedSubject(before, word string) bool {
	_, josa, ok := hangul.Josa(word)
	return ok && (josa == "이" || josa == "가") && countAndWord.MatchString(tail(before, 45))
}

var countAndWord = hangul.MustCompile(`[0-9]\s?(?:개|곳|개소|건)\s(?:[가-힣]+\s)?$`)

// termBefore says that a length of time ends the words before: 1년, 6개월.
func termBefore(before string) bool {
	t := strings.TrimRight(before, " ")
	return termEnd.MatchString(tail(t, 24))
}

var termEnd = hangul.MustCompile(`(?:^|\s)(?:\d{1,2}|한|두|세|네|반)\s?(?:년|해|개월|달|분기|차례|번)$`)

// listedStem says that a word is the stem of a place, behind a dot of others or of one that
// the release prints in full, and none of the words of a name: 가나·다라 마바특구.
func (ctx *context) listedStem(before, word string) bool {
	if n, ok := ctx.gaz.stemAt(word, 0); !ok || n.to != len(word) {
		return false
	}
	if t, dot := strings.CutSuffix(before, "·"); dot && t != "" {
		last := t[strings.LastIndexAny(t, " ,·")+1:]
		for len(last) > 0 && !utf8.RuneStart(last[0]) {
			last = last[1:]
		}
		if n, ok := ctx.gaz.stemAt(last, 0); ok && n.to == len(last) {
			return true
		}
	}
	if sido := lastWord(before); sido != "" && isSidoName(sido) && ctx.stemIn(sido, word) {
		return true // 가나·경북 다라 마바특구
	}
	for i := range ctx.passages {
		for _, w := range []string{"시", "군", "구"} {
			if strings.Contains(ctx.passages[i].S, word+w) {
				return true
			}
		}
	}
	return false
}

// lastWord is the last word of s behind spaces and marks.
func lastWord(s string) string {
	t := strings.TrimRight(s, " ")
	return t[afterLast(t, " ,·()[]'\"…/\n\t△▲○"):]
}

// mostWords is how many words a name before has at most: one of a project is told at more
// length.
func mostWords(before string) int {
	switch {
	case strings.HasSuffix(before, "사업"):
		return 8
	case endsInOne(before, []string{"프로젝트", "공모전", "만들기", "가꾸기", "살리기"}):
		return 6
	}
	return 4
}

// plainNoun says that a word is syllables without a particle, as the first words of a long
// name are: (생활권 단위) 가나 다라 마바사업.
func plainNoun(word string) bool {
	_, _, josa := hangul.Josa(word)
	return hangulOnly(word) && !josa && !isMinistry(word)
}

// bothDone is where the first of two words begins that 및 joins and that tell what a project
// does, of which the second begins at from: (보급 및) 확산 사업; 0 for none.
func bothDone(s string, from int) int {
	t, ok := strings.CutSuffix(s[:from], " 및 ")
	if !ok || !halfProject.has(projectWord(s[from:])) {
		return 0
	}
	k := strings.LastIndexByte(t, ' ') + 1
	if k == 0 || !halfProject.has(t[k:]) {
		return 0
	}
	return k
}

// projectWord is the word that s begins with, without 사업 glued behind it.
func projectWord(s string) string {
	w := s[:wordLen(s)]
	if cut, ok := strings.CutSuffix(w, "사업"); ok && cut != "" {
		return cut
	}
	return w
}

// isHanja says that words are Chinese characters and nothing else.
func isHanja(s string) bool {
	for _, r := range s {
		if !unicode.Is(unicode.Han, r) && r != ' ' && r != '·' {
			return false
		}
	}
	return s != ""
}

// opensBefore says that the words before 열린 tell when or where something was held, so that it
// is no part of a name.
func opensBefore(before string) bool {
	t := strings.TrimRight(before, " ")
	word := t[strings.LastIndexByte(t, ' ')+1:]
	return dayWord.MatchString(word) || strings.HasSuffix(word, "에서") || strings.HasSuffix(word, ")") || word == "최근" || word == "오늘"
}

// soleSubject says that a word is what a passive verb behind the name tells of: the clause has no other subject before it, so that
// it begins no name. (가나시의) 바람숲이 (다라공원으로 지정됐다), against (가나시가) 어린이 (친화도시로 지정됐다).
func soleSubject(before, word, behind string) bool {
	stem, josa, ok := hangul.Josa(word)
	if !ok || josa != "이" && josa != "가" || utf8.RuneCountInString(stem) < 2 || !passiveMade.MatchString(head(behind, 90)) {
		return false
	}
	for _, w := range strings.Fields(before[strings.LastIndexAny(before, ",.")+1:]) {
		if s, josa, ok := hangul.Josa(w); ok && utf8.RuneCountInString(s) > 1 && slices.Contains(subjectJosa, josa) {
			return false
		}
	}
	return true
}

// subjectJosa are the particles of what a sentence tells of.
var subjectJosa = []string{"이", "가", "은", "는", "도", "에서", "까지"}

// passiveMade goes on behind a name with what became of the subject.
var passiveMade = hangul.MustCompile(`^['"]?\s?(?:제?[0-9]{1,3}호\s?)?(?:으로|로)\s(?:[^\s.,]+\s){0,2}(?:신규\s?|재)?(?:지정|선정|인증|등재|등록|확정|승인)(?:됐|되었|되어|되며|되고|돼|됨|된다|을\s받|받)`)
