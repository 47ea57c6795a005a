package release

import (
	"strings"
	"unicode/utf8"
)

// longestBracket bounds the bytes of a bracket; a longer one never closes.
const longestBracket = 1200

// bracketAt gives the words within a bracket that opens at i, and the byte
// after it; end is 0 where none opens or it never closes.
func bracketAt(s string, i int) (from, to, end int) {
	if i >= len(s) || s[i] != '(' && s[i] != '[' && s[i] != '<' && s[i] != "〈"[0] {
		return 0, 0, 0 // most letters open none
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
	if w, ok := ofAllBefore(t); ok {
		if k := ctx.bracketOf(w); k == classIn || k == yearIn {
			return k
		}
	}
	switch {
	case t == "" || isOrder(t):
		return orderIn
	case isHeadOf(t), isForeign(t), isArea(t) && !ctx.stemsIn(t), isWork(t):
		return aside
	}
	if n, ok := ctx.gaz.placeAt(t, 0); ok {
		switch {
		case besideOffice.MatchString(t[n.to:]):
			return aside
		case n.alone() && n.to == len(t):
			return provinceIn
		case n.alone() && ctx.typeOfPlace(t[n.to:]):
			return classIn
		}
		return namesIn
	}
	_, stem := ctx.gaz.stemAt(t, 0)
	if stem && strings.ContainsAny(t, "·,") {
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
	case len(countsIn(t)) > 0 && !(t[0] >= '1' && t[0] <= '9' && ctx.isClass(t)): // 2권역
		if !stem && andMore(t) {
			return aside
		}
		return countIn
	case isClassWords(t) && !endsInOne(t, runBodies):
		return classIn
	}
	return aside
}

// runBodies end the names of bodies that run something in a place, which are no classes of it.
var runBodies = []string{"병원", "의료원", "보건소", "대학교", "재단", "공단", "진흥원", "연구원"}

// typeOfPlace says that the words behind a place in a bracket make a type of its name: (경남) 우주항공형.
func (ctx *context) typeOfPlace(rest string) bool {
	word, ok := strings.CutPrefix(rest, " ")
	return ok && strings.HasSuffix(word, "형") && !strings.ContainsAny(word, ",·(") && ctx.isClass(lastWord(word))
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
