package place

import (
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// Mention is a name of a place in running text.
type Mention struct {
	From, To int    // bytes of the name, without a particle
	Josa     int    // bytes of the particle (조사) right after it
	Name     string // the name as printed
	Province string // the 시·도 printed in it (서울 in 서울 강남구); "" where none is
}

// maxName is the length in syllables of the longest spelling looked for; the
// longest in the data (전남광주통합특별시 with a 일반구) has fewer.
const maxName = 20

// Find finds the names of places of any day in s, which must be folded, in
// printed order: the longest at every word's beginning that ends with the word
// or before a particle. Names without suffix count only after their province
// (경기 수원). What they mean is for Resolve.
func (t *Table) Find(s string) []Mention {
	var out []Mention
	inWord := false
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		if !inWord && isSyllable(r) && t.starts[r-sFirst] {
			if m, ok := t.mention(s, i); ok {
				out = append(out, m)
				i = m.To
				inWord = true
				continue
			}
		}
		inWord = isSyllable(r) || unicode.IsDigit(r) || r < 0x80 && unicode.IsLetter(r)
		i += w
	}
	return out
}

// The first and the last Hangul syllable.
const sFirst, sLast = '가', '힣'

func isSyllable(r rune) bool { return r >= sFirst && r <= sLast }

// mention reads the longest name that begins at i.
func (t *Table) mention(s string, i int) (m Mention, ok bool) {
	var buf [maxName * 3]byte
	n, province := 0, ""
	for at := i; at < len(s) && n < len(buf); {
		r, w := utf8.DecodeRuneInString(s[at:])
		if !isSyllable(r) {
			if !unicode.IsSpace(r) || !t.heads[string(buf[:n])] {
				break
			}
			at += w
			continue
		}
		n += copy(buf[n:], s[at:at+w])
		at += w
		list := t.names[string(buf[:n])]
		if len(list) == 0 || !listed(list) {
			continue
		}
		if namesSido(list, t) {
			province = s[i:at]
		}
		if josa, end := wordEnd(r, s[at:]); end {
			m, ok = Mention{From: i, To: at, Josa: josa, Name: s[i:at]}, true
			m.Province = province
		}
	}
	return m, ok
}

// listed says that a spelling counts in running text.
func listed(list []entry) bool {
	for _, e := range list {
		if !e.loose {
			return true
		}
	}
	return false
}

// namesSido says that one of the entries is a 시·도.
func namesSido(list []entry, t *Table) bool {
	for _, e := range list {
		if t.places[e.place].Sigungu == "" {
			return true
		}
	}
	return false
}

// wordEnd says that a name whose last rune is r may end before rest: a word
// ends there, or a particle that ends it.
func wordEnd(r rune, rest string) (josa int, ok bool) {
	next, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || !isSyllable(next) && !unicode.IsDigit(next) && !(next < 0x80 && unicode.IsLetter(next)) {
		return 0, true
	}
	josa = hangul.JosaAfter(r, rest)
	return josa, josa > 0
}
