package scheme

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// At is a programme named at the bytes From..To of some words.
type At struct {
	From, To int
	Scheme   Scheme
	Short    bool // by a short name beside a decision: 스마트도시로 선정
}

// Find finds the programmes that the words name, in printed order, the longest
// spelling at every place; one spelling may name two (스마트도시·서비스 인증).
func Find(text string) []At {
	var out []At
	all := spellings()
	for i, w := 0, 1; i < len(text); i += w {
		var low uint
		if low, w = lowBits(text, i); !all.begins(low) || len(out) > 0 && i < out[len(out)-1].To {
			continue
		}
		var r rune
		r, w = utf8.DecodeRuneInString(text[i:])
		out = append(out, at(text, i, all.of[r].before(text[i+w:]))...)
	}
	return out
}

// Begins says quickly that words may begin with the name of a programme: their first letter begins one.
func Begins(words string) bool {
	if words == "" {
		return false
	}
	low, _ := lowBits(words, 0)
	return spellings().begins(low)
}

// lowBits are the lower bits of the letter at byte i, and its bytes, without decoding it: most letters begin no name.
func lowBits(text string, i int) (low uint, w int) {
	low, w = uint(text[i]), 1
	switch {
	case low >= 0xE0 && i+2 < len(text):
		w, low = 3, uint(text[i+1]&0xF)<<6|uint(text[i+2]&0x3F)
	case low >= 0xC0 && i+1 < len(text):
		w, low = 2, low&0xF<<6|uint(text[i+1]&0x3F)
	}
	return low, w
}

// at gives the programmes of the longest of the spellings at byte i, in their order.
func at(text string, i int, all []*spelling) (found []At) {
	best, most := longest(text[i:], all)
	if len(best) > 1 {
		slices.SortStableFunc(best, func(a, b *spelling) int { return cmp.Compare(a.order, b.order) })
	}
	for _, s := range best {
		found = append(found, At{i, i + most, s.scheme, s.short})
	}
	return found
}

// longest gives those of the spellings with which text begins for the most bytes.
func longest(text string, all []*spelling) (best []*spelling, most int) {
	failed := "" // a word's first bytes, with which text does not begin
	asked, decided := 0, false
	for _, s := range all {
		if n := len(failed); n > 0 && n <= len(s.word) && s.word[n-1] == failed[n-1] && s.word[:n] == failed {
			continue
		}
		n, without := match(text, s.word)
		failed = s.word[:without]
		if n == 0 || n < most {
			continue
		}
		if s.short && asked != n {
			asked, decided = n, decides(text[n:])
		}
		if s.short && !decided {
			continue
		}
		if n > most {
			best, most = nil, n
		}
		best = append(best, s)
	}
	return best, most
}

// Lookup gives the programme that the words name: the first with a full
// spelling, else the first with a short one. ok is false where there is none,
// or the words name two at one place.
func Lookup(text string) (Scheme, bool) {
	found := Find(text)
	slices.SortStableFunc(found, func(a, b At) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.From, b.From))
	})
	switch {
	case len(found) == 0:
		return Scheme{}, false
	case len(found) > 1 && found[1].From == found[0].From && found[1].Scheme.ID != found[0].Scheme.ID:
		return Scheme{}, false
	}
	return found[0].Scheme, true
}

func rank(a At) int {
	if a.Short {
		return 1
	}
	return 0
}

// match says how many bytes at the beginning of text spell the tight word, 0
// for none; white space and brackets inside are passed over. Where none do, without is how many
// bytes of the word tell so already: no word that begins with them is there.
func match(text, word string) (n, without int) {
	i, j := 0, 0
	for j < len(word) {
		if i+len("가") <= len(text) && j+len("가") <= len(word) && syllableAt(text, i) && syllableAt(word, j) {
			if text[i+2] != word[j+2] || text[i+1] != word[j+1] || text[i] != word[j] {
				return 0, j + len("가")
			}
			i, j = i+len("가"), j+len("가")
			continue
		}
		r, w := utf8.DecodeRuneInString(text[i:])
		want, n := utf8.DecodeRuneInString(word[j:])
		switch {
		case w == 0:
			return 0, j + n
		case same(r, want):
			i, j = i+w, j+n
		case i == 0 || !passed(r):
			return 0, j + n
		default:
			i += w
		}
	}
	return i, 0
}

// syllableAt says that a syllable, which is neither passed over nor another
// spelling of anything, stands at byte i of s.
func syllableAt(s string, i int) bool { return s[i] >= 0xEB && s[i] <= 0xEC }

// passed says that r may stand inside a name without being part of it.
func passed(r rune) bool {
	switch {
	case r == ' ':
		return true
	case r >= '가' && r <= '힣', r >= '0' && r <= '9':
		return false
	}
	return unicode.IsSpace(r) || strings.ContainsRune("「」｢｣『』'’‘\"“”", r)
}

// same says whether r spells want; middle dots are one.
func same(r, want rune) bool {
	return r == want || want == '·' && strings.ContainsRune("ㆍ‧⦁․•∙・･/", r)
}
