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

// particle is one of particles: the word, and its sign.
type particle struct {
	sign byte
	word string
}

// byEnd are the particles by their last syllable, byStart by their first, in the order
// of particles: a word that ends, or begins, with none of these is asked nothing else.
var (
	byEnd   = particlesBy(func(word string) string { return word[len(word)-len("가"):] })
	byStart = particlesBy(func(word string) string { return word[:len("가")] })
)

func particlesBy(key func(word string) string) map[string][]particle {
	out := map[string][]particle{}
	for _, p := range strings.Fields(particles) {
		out[key(p[1:])] = append(out[key(p[1:])], particle{p[0], p[1:]})
	}
	return out
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
	for _, p := range byEnd[s[max(0, len(s)-len("가")):]] {
		rest, has := strings.CutSuffix(s, p.word)
		if !has || rest == "" || len(p.word) <= len(josa) {
			continue
		}
		if r, _ := utf8.DecodeLastRuneInString(rest); fits(p.sign, r) {
			stem, josa = rest, p.word
		}
	}
	return stem, josa, josa != ""
}

// JosaAfter says how many bytes at the beginning of s are a particle that may
// stand after the rune before and ends a word: no letter, mark or digit comes
// after it. It is 0 where s begins with none.
func JosaAfter(before rune, s string) (n int) {
	for _, p := range byStart[s[:min(len(s), len("가"))]] {
		if strings.HasPrefix(s, p.word) && fits(p.sign, before) && !startsWord(s[len(p.word):]) {
			return len(p.word)
		}
	}
	return 0
}

// Described says that words begin with a noun and its particle, and a verb or an adjective of it before
// what they describe (바다를 품은 항구, 이웃이 돌아오는 고을), and gives what stands behind; "" where
// they do not.
func Described(words string) string {
	all := strings.Fields(words)
	for i := len(all) - 3; i >= 0; i-- {
		stem, josa, ok := Josa(all[i])
		if !ok || utf8.RuneCountInString(stem) < 2 {
			continue
		}
		switch josa {
		case "이", "가", "을", "를", "에", "에서", "와", "과", "나":
			k := i + 1
			if strings.HasSuffix(all[k], "고") && all[k+1] == "싶은" || strings.HasSuffix(all[k], "기") && all[k+1] == "좋은" {
				k++ // 누구나 살고 싶은 가나마을
			}
			r, _ := utf8.DecodeLastRuneInString(all[k])
			if f := Final(r); f == Final('는') || f == Final('할') {
				return strings.Join(all[k+1:], " ")
			}
		}
	}
	return ""
}
