package hangul

import (
	"strings"
	"unicode/utf8"
)

// particles are the josa (조사) that follow names in releases, longest first
// among those that begin alike. The sign before each says after which ending
// it stands: = any, C a consonant, V a vowel, R a vowel or ㄹ, E a consonant but
// ㄹ.
const particles = "E으로부터 E으로서 E으로써 E으로는 E으로도 E으로의 E으로 R로부터 R로서 R로써 R로는 R로도 R로의 R로 " +
	"=에서부터 =에서는 =에서도 =에서의 =에서만 =에서 =에선 =에게서 =에게는 =에게 =에는 =에도 =에만 =에 =엔 " +
	"=까지는 =까지도 =까지 =부터는 =부터 C과의 C과는 C과도 C과 V와의 V와는 V와도 V와 " +
	"C이라는 C이라고 C이라며 C이었으며 C이었다 =이다 =이며 =이고 C이면서 C이나 V라는 V라고 V며 V나 " +
	"C은 C이 C을 V는 V가 V를 =의 =도 =만의 =만 =뿐 =처럼 =보다 =마다 =께서는 =께서 =밖에 =조차 =입니다 "

// josaStarts are the syllables with which particles begin.
const josaStarts = "으로에까부과와이라며나은을는가를의도만뿐처보마께밖조입"

// eachParticle calls f with every particle and its sign until f says stop.
func eachParticle(f func(sign byte, word string) (stop bool)) {
	for list := particles; list != ""; {
		k := strings.IndexByte(list, ' ')
		if f(list[0], list[1:k]) {
			return
		}
		list = list[k+1:]
	}
}

// fits says whether a particle of that sign may stand after the rune r. After
// anything but a syllable (a letter, a digit, a bracket) every particle may.
func fits(sign byte, r rune) bool {
	t := Final(r)
	switch sign {
	case 'C':
		return t != 0
	case 'V':
		return t <= 0
	case 'R':
		return t <= 0 || t == 8
	case 'E':
		return t != 0 && t != 8
	}
	return true
}

// Josa cuts the longest particle (조사) from the end of s that may stand after
// what is left. It knows spelling only: whether 고양이 is 고양+이 is for the
// caller, who knows the names. ok is false where nothing was cut.
func Josa(s string) (stem, josa string, ok bool) {
	stem = s
	eachParticle(func(sign byte, word string) bool {
		rest, has := strings.CutSuffix(s, word)
		if !has || rest == "" || len(word) <= len(josa) {
			return false
		}
		if r, _ := utf8.DecodeLastRuneInString(rest); fits(sign, r) {
			stem, josa = rest, word
		}
		return false
	})
	return stem, josa, josa != ""
}

// JosaAfter says how many bytes at the beginning of s are a particle that may
// stand after the rune before and ends a word: no letter, mark or digit comes
// after it. It is 0 where s begins with none.
func JosaAfter(before rune, s string) (n int) {
	if r, w := utf8.DecodeRuneInString(s); w < 2 || !strings.ContainsRune(josaStarts, r) {
		return 0
	}
	eachParticle(func(sign byte, word string) bool {
		if strings.HasPrefix(s, word) && fits(sign, before) && !startsWord(s[len(word):]) {
			n = len(word)
		}
		return n > 0
	})
	return n
}
