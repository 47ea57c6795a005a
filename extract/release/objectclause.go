package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// objectClause is how many bytes of s are a clause that only leads to what follows, told by its object and a verb that describes
// nothing: 평가단을 꾸려 (계획의 구체성); not 숲을 가꾸는 손길, 길을 넓힐 여지.
func objectClause(s string) (n int) {
	object := 0
	for at := 0; ; {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 {
			if object > n {
				return object // the verb at the end has it, and its words are all nouns: 계획을 (지역의 잠재력, …)
			}
			return n
		}
		w := s[at : at+k]
		if object > 0 && leadingEnds.has(w[max(0, len(w)-len("고")):]) {
			n = at + k + 1
		}
		cut := len(w) - len("을")
		switch {
		case cut > 0 && (strings.HasSuffix(w, "을") || strings.HasSuffix(w, "를")) && josaAt(w, cut) == w[cut:]:
			object = at + k + 1
		case verbDescribes(w):
			object = 0
		}
		at += k + 1
	}
}

// leadingEnds are the last syllables of verbs that lead on: 꾸려, 바탕으로 하고, 둘러보며.
var leadingEnds = syllables("고며서아어여해려쳐겨켜혀져워춰꿔돼나")

// verbDescribes says that a word may be a verb that describes the noun behind it: 가꾸는, 넓힐, 통한.
func verbDescribes(w string) bool {
	last, _ := utf8.DecodeLastRuneInString(w)
	f := hangul.Final(last)
	return f == finalN || f == hangul.Final('을')
}
