package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// objectClause is how many bytes of s are a clause that only leads to what follows, told by its object and a verb that describes
// nothing: 평가단을 꾸려 (계획의 구체성); not 숲을 가꾸는 손길, 길을 넓힐 여지.
func objectClause(s string) (n int) {
	object := false
	for at := 0; ; {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 {
			return n
		}
		w := s[at : at+k]
		if object && hangul.Final(firstRune(w)) >= 0 && !verbDescribes(w) {
			n = at + k + 1
		}
		cut := len(w) - len("을")
		object = cut > 0 && (strings.HasSuffix(w, "을") || strings.HasSuffix(w, "를")) && josaAt(w, cut) == w[cut:]
		at += k + 1
	}
}

// verbDescribes says that a verb ends so that it describes the noun behind it: 가꾸는, 넓힐, 통한.
func verbDescribes(w string) bool {
	last, _ := utf8.DecodeLastRuneInString(w)
	f := hangul.Final(last)
	return f == finalN || f == hangul.Final('을')
}
