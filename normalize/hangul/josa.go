package hangul

import (
	"strings"
	"unicode/utf8"
)

// needs says after which ending a particle may stand.
type needs byte

const (
	any   needs = iota
	final       // after a consonant: 은 이 을 과
	open        // after a vowel: 는 가 를 와
	ro          // after a vowel or ㄹ: 로
	euro        // after a consonant but ㄹ: 으로
)

// particle is a josa (조사) with its condition.
type particle struct {
	word string
	when needs
}

// particles are the josa that follow names in releases, longest first among
// those that begin alike.
func particles() []particle {
	return []particle{
		{"으로부터", euro}, {"으로서", euro}, {"으로써", euro}, {"으로는", euro}, {"으로도", euro}, {"으로의", euro}, {"으로", euro},
		{"로부터", ro}, {"로서", ro}, {"로써", ro}, {"로는", ro}, {"로도", ro}, {"로의", ro}, {"로", ro},
		{"에서부터", any}, {"에서는", any}, {"에서도", any}, {"에서의", any}, {"에서만", any}, {"에서", any},
		{"에게서", any}, {"에게는", any}, {"에게", any}, {"에는", any}, {"에도", any}, {"에만", any}, {"에", any},
		{"까지는", any}, {"까지도", any}, {"까지", any}, {"부터는", any}, {"부터", any},
		{"과의", final}, {"과는", final}, {"과도", final}, {"과", final},
		{"와의", open}, {"와는", open}, {"와도", open}, {"와", open},
		{"이라는", final}, {"이라고", final}, {"이라며", final}, {"이었으며", final}, {"이었다", final}, {"이다", any}, {"이며", any}, {"이고", any}, {"이나", final}, {"이면서", final},
		{"라는", open}, {"라고", open}, {"며", open}, {"나", open},
		{"은", final}, {"이", final}, {"을", final},
		{"는", open}, {"가", open}, {"를", open},
		{"의", any}, {"도", any}, {"만의", any}, {"만", any}, {"뿐", any}, {"처럼", any}, {"보다", any}, {"마다", any},
		{"께서는", any}, {"께서", any}, {"밖에", any}, {"조차", any}, {"입니다", any},
	}
}

// fits says whether the particle may stand after the rune r. After anything
// but a syllable (a letter, a digit, a bracket) every particle may.
func (p particle) fits(r rune) bool {
	t := Final(r)
	switch p.when {
	case final:
		return t != 0
	case open:
		return t <= 0
	case ro:
		return t <= 0 || t == 8
	case euro:
		return t != 0 && t != 8
	}
	return true
}

// Josa cuts the longest particle (조사) from the end of s that may stand after
// what is left. It knows spelling only: whether 고양이 is 고양+이 is for the
// caller, who knows the names. ok is false where nothing was cut.
func Josa(s string) (stem, josa string, ok bool) {
	for _, p := range particles() {
		rest, has := strings.CutSuffix(s, p.word)
		if !has || rest == "" || len(p.word) <= len(josa) {
			continue
		}
		if r, _ := utf8.DecodeLastRuneInString(rest); p.fits(r) {
			stem, josa, ok = rest, p.word, true
		}
	}
	if !ok {
		return s, "", false
	}
	return stem, josa, true
}

// JosaAfter says how many bytes at the beginning of s are a particle that may
// stand after the rune before and ends a word: no letter, mark or digit comes
// after it. It is 0 where s begins with none.
func JosaAfter(before rune, s string) int {
	for _, p := range particles() {
		if strings.HasPrefix(s, p.word) && p.fits(before) && !startsWord(s[len(p.word):]) {
			return len(p.word)
		}
	}
	return 0
}
