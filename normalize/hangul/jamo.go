package hangul

import (
	"strings"
	"unicode/utf8"
)

// The layout of the block of precomposed syllables (The Unicode Standard,
// section 3.12).
const (
	sBase, sLast   = 0xAC00, 0xD7A3
	vCount, tCount = 21, 28
)

// The letters of a syllable as compatibility jamo, in Unicode's order.
const (
	leads  = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
	vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
	finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
)

func isSyllable(r rune) bool { return r >= sBase && r <= sLast }

// nth is the nth letter of one of the lists above; each letter is 3 bytes.
func nth(letters string, n int) string { return letters[3*n : 3*n+3] }

// Final is the index of the final consonant (종성) of a syllable, 0 for none,
// 8 for ㄹ; -1 where r is no syllable.
func Final(r rune) int {
	if !isSyllable(r) {
		return -1
	}
	return int(r-sBase) % tCount
}

// Jamo spells every syllable of s as its letters (한 → ㅎㅏㄴ), so that an edit
// distance counts letters and not syllables. Other characters stay.
func Jamo(s string) string {
	var b strings.Builder
	for _, r := range s {
		if !isSyllable(r) {
			b.WriteRune(r)
			continue
		}
		n := int(r - sBase)
		b.WriteString(nth(leads, n/(vCount*tCount)))
		b.WriteString(nth(vowels, n/tCount%vCount))
		if t := n % tCount; t > 0 {
			b.WriteString(nth(finals, t-1))
		}
	}
	return b.String()
}

func isLead(r rune) bool  { return r >= 0x1100 && r <= 0x115F || r >= 0xA960 && r <= 0xA97C }
func isVowel(r rune) bool { return r >= 0x1160 && r <= 0x11A7 || r >= 0xD7B0 && r <= 0xD7C6 }
func isTrail(r rune) bool { return r >= 0x11A8 && r <= 0x11FF || r >= 0xD7CB && r <= 0xD7FB }

// conjoining says that r is a letter that joins with its neighbours.
func conjoining(r rune) bool { return isLead(r) || isVowel(r) || isTrail(r) }

// jamoPass turns conjoining jamo that stand in no syllable into letters: a
// bullet ᄋ (U+110B) into ㅇ, a dot ᆞ (U+119E) into ·.
func jamoPass(s string, b *builder) {
	var before rune // the last rune written
	for i, w := 0, 0; i < len(s); i += w {
		var r rune
		r, w = utf8.DecodeRuneInString(s[i:])
		next, _ := utf8.DecodeRuneInString(s[i+w:])
		if to := lone(before, r, next); to != 0 {
			b.put(string(to), i, w)
			before = to
			continue
		}
		b.copy(s[i:i+w], i)
		before = r
	}
}

// lone gives the letter for a modern conjoining jamo r that has no partner in
// before or next; 0 where r stays.
func lone(before, r, next rune) rune {
	switch {
	case isLead(r) && !isVowel(next) && r <= 0x1112:
		return letter(leads, int(r-0x1100))
	case isVowel(r) && !isLead(before) && r == 0x119E:
		return '·'
	case isVowel(r) && !isLead(before) && r >= 0x1161 && r <= 0x1175:
		return letter(vowels, int(r-0x1161))
	case isTrail(r) && !isVowel(before) && Final(before) != 0 && r <= 0x11C2:
		return letter(finals, int(r-0x11A8))
	}
	return 0
}

func letter(letters string, n int) rune {
	r, _ := utf8.DecodeRuneInString(nth(letters, n))
	return r
}
