package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// personLabel are the words of a cell that say that a person stands beside or
// below it, as hangul.Key spells them.
var personLabel = hangul.MustCompile(`^(?:.{0,6}(?:책임자|담당자|작성자|연락처|문의처|담당공무원)|담당|협조|문의|성명|전화|전화번호|휴대전화|휴대폰|핸드폰|팩스|이메일|전자우편|전자메일|email|tel|fax|담당(?:과장|팀장|사무관|주무관))$`)

// surnames (성) of nine in a thousand Koreans and more, and the rarer ones that
// begin no common word (통계청, 2015 census); two syllables where they have two.
const surnames = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예봉경부태피감목형두호좌갈범승상온팽라"

// digitsPattern finds a number long enough to be dialled inside a house.
var digitsPattern = hangul.MustCompile(`(?:\(\d{2,}\)|\d{2,})(?:\)?[-.\s]{0,2}\d{3,})*`)

// personish says that a cell tells of a person: a number, an address, a rank,
// or a name and nothing else.
func (p *Persons) personish(s string) bool {
	s = hangul.FoldString(s)
	if utf8.RuneCountInString(s) > 80 || isSentence(s) {
		return false
	}
	return len(p.reach(s)) > 0 || len(wholeRanks(s)) > 0 || insideNumber.MatchString(s) || isName(s)
}

// insideNumber finds a number as it is dialled inside a house.
var insideNumber = hangul.MustCompile(`^[^0-9가-힣]{0,3}(?:\d{3,4}[-.)\s])?\d{4}\)?$`)

// isName says that a text is a name and nothing else.
func isName(s string) bool {
	name := hangul.NoSpace(s)
	n := utf8.RuneCountInString(name)
	if n < 2 || n > 4 || strings.ContainsFunc(name, func(r rune) bool { return !isSyllable(r) && !strings.ContainsRune("○〇◯*", r) }) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(name)
	return strings.ContainsRune(surnames, first) && !isRank(s) && !isOfficeWord(name)
}

func isPersonLabel(s string) bool {
	return len(s) < 60 && personLabel.MatchString(strings.ToLower(hangul.Key(s)))
}

// isOtherLabel says that a cell ends what a label before it speaks for.
func isOtherLabel(c *GridCell) bool {
	k := hangul.Key(c.Text)
	for _, w := range [...]string{"보도시점", "보도일시", "배포", "배포일", "배포일시", "담당부서", "주관부서", "부서", "부서명"} {
		if k == w {
			return true
		}
	}
	return false
}

// endsInRank says that a cell is a rank, perhaps with the office before it.
func endsInRank(s string) bool {
	s = strings.TrimSpace(hangul.FoldString(s))
	all := rankPattern.FindAllStringIndex(s, -1)
	return len(s) < 60 && len(all) > 0 && all[len(all)-1][1] == len(s)
}

func isRank(s string) bool {
	s = strings.TrimSpace(hangul.FoldString(s))
	m := rankPattern.FindStringIndex(s)
	return m != nil && m[0] == 0 && m[1] == len(s)
}

// sweep gives all of a contact's words but labels, ranks and offices.
func (p *Persons) sweep(s string) [][2]int {
	v := hangul.Fold(s)
	found := append(p.reach(v.S), p.called(v.S)...)
	kept := slices.Concat(contactLabel.FindAllStringIndex(v.S, -1), wholeRanks(v.S))
	for _, w := range unkept(v.S, kept) {
		if isNameLike(v.S[w[0]:w[1]]) {
			found = append(found, w)
		}
	}
	for _, m := range digitsPattern.FindAllStringIndex(v.S, -1) {
		found = append(found, [2]int{m[0], m[1]})
	}
	return unfolded(v, found)
}

// unkept gives the words of syllables that are not kept; syllables that stand
// alone side by side are one word, printed letter by letter.
func unkept(s string, kept [][]int) (words [][2]int) {
	at := func(i int) bool {
		return slices.ContainsFunc(kept, func(k []int) bool { return k[0] <= i && i < k[1] })
	}
	for i, r := range s {
		if !isSyllable(r) && !strings.ContainsRune("○〇◯", r) || at(i) {
			continue
		}
		n, size := len(words), utf8.RuneLen(r)
		switch {
		case n > 0 && words[n-1][1] == i:
			words[n-1][1] = i + size
		case n > 0 && words[n-1][1] == i-1 && s[i-1] == ' ' && goesOnSpaced(s[words[n-1][0]:i-1], alone(s, i, i+size)):
			words[n-1][1] = i + size
		default:
			words = append(words, [2]int{i, i + size})
		}
	}
	return words
}

// goesOnSpaced says that a syllable after a space goes on with a name: printed
// letter by letter (홍 길 동), or after the family name (김 철수, 남궁 별).
func goesOnSpaced(word string, alone bool) bool {
	n := utf8.RuneCountInString(word)
	return n == 1 || alone && (n == 2 || strings.Contains(word, " ") && n <= 5)
}

// wholeRanks are the ranks that stand as words of their own.
func wholeRanks(s string) (all [][]int) {
	for _, m := range rankPattern.FindAllStringIndex(s, -1) {
		if before, _ := utf8.DecodeLastRuneInString(s[:m[0]]); !isSyllable(before) {
			if after, _ := utf8.DecodeRuneInString(s[m[1]:]); !isSyllable(after) {
				all = append(all, m)
			}
		}
	}
	return all
}

// isNameLike says that a word of a contact is more likely a name than the
// name of an office, a body or a place of work.
func isNameLike(word string) bool {
	w := hangul.NoSpace(word)
	n := utf8.RuneCountInString(w)
	if n < 2 || n > 5 || isRank(word) || isOfficeWord(w) {
		return false
	}
	at, size := ministryAt(w, false)
	return at != 0 || size != len(w)
}

// isOfficeWord says that a word is the name of an office. Names end in 원, 관
// and 국 too, so that short words are no offices by those.
func isOfficeWord(w string) bool {
	n := utf8.RuneCountInString(w)
	for _, end := range [...]string{"과", "팀", "담당관", "지원단", "추진단", "기획단", "위원회", "센터", "본부"} {
		if strings.HasSuffix(w, end) {
			return n > 2
		}
	}
	for _, end := range [...]string{"국", "실", "관", "단", "처", "부", "청", "원", "공사", "공단"} {
		if strings.HasSuffix(w, end) {
			return n > 3
		}
	}
	return false
}
