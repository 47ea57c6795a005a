package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// shortestMisprint and longestMisprint bound the syllables of a word that is
// taken for a misprinted name; shorter ones are too like other words (중국).
const (
	shortestMisprint = 3
	longestMisprint  = 5
)

// misprintAt reads a whole word that misses the name of a 시·군·구 of the 시·도
// by one letter (자모), or by what it is: 영월굴, 영월시 for 영월군. It gives the byte after it. Package
// normalize says that there is no such place and offers the names it may mean.
func (g *gazetteer) misprintAt(s string, i int, sido string) (to int, ok bool) {
	if len(g.in[g.sidos[sido]]) == 0 {
		return i, false
	}
	n := 0
	for to = i; to < len(s); n++ {
		r, w := utf8.DecodeRuneInString(s[to:])
		if !isSyllable(r) || n > longestMisprint+2 {
			break
		}
		to += w
	}
	word := s[i:to]
	if stem, _, ok := hangul.Josa(word); ok && g.misses(stem, sido) {
		return i + len(stem), true
	} else if ok && g.stems[stem] {
		return i, false // 인천 부평과, no 부평구
	}
	return to, g.misses(word, sido)
}

// misprintedSido reads a name of a 시·군·구 behind its 시·도, whose short name is one letter off: 충분 제천시. It gives the
// byte after it; 0 for none. Package normalize says what it may mean.
func (g *gazetteer) misprintedSido(s string, i int) int {
	k := strings.IndexByte(s[i:], ' ')
	if k != 2*len("가") {
		return 0
	}
	word := s[i : i+k]
	n, ok := g.placeAt(s, i+k+1)
	if !ok || n.from != i+k+1 || n.province[1] > n.province[0] || !endsName(s, n.to) && jointAt(s, n.to) == 0 {
		return 0
	}
	for key, within := range g.in {
		if within[s[n.local[0]:n.local[1]]] && key != word && oneLetterOff(word, key) {
			return n.to
		}
	}
	return 0
}

// otherWords are last syllables that make another word of a name's stem: 노원고
// (a school), 수원지, 수원서 (in 수원), 광명역.
const otherWords = "고지서사역도의가로"

// misses says that a word is the name of a 시·군·구 but for one letter.
func (g *gazetteer) misses(word, sido string) bool {
	n := utf8.RuneCountInString(word)
	if n < shortestMisprint || n > longestMisprint || g.sigungus[word] {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(word); strings.ContainsRune(otherWords, last) {
		return false
	}
	if g.endsOtherwise(word, sido) {
		return true
	}
	for name := range g.in[g.sidos[sido]] {
		if oneLetterOff(word, name) {
			return true
		}
	}
	return false
}

// endsOtherwise says that a word is the name of a 시·군·구 of the 시·도 but for what it is: 의왕군 for 의왕시.
func (g *gazetteer) endsOtherwise(word, sido string) bool {
	ends := []string{"시", "군", "구"}
	in := g.in[g.sidos[sido]]
	for _, e := range ends {
		stem, ok := strings.CutSuffix(word, e)
		if !ok {
			continue
		}
		for _, o := range ends {
			if in[stem+o] {
				return true
			}
		}
	}
	return false
}

// missesStem says that a word is the name of a 시·군 of a 도, without its ending, but for
// one letter.
func (g *gazetteer) missesStem(word, sido string) bool {
	if utf8.RuneCountInString(word) != 2 || g.stems[word] {
		return false
	}
	for name := range g.in[g.sidos[sido]] {
		if stem := strings.TrimSuffix(strings.TrimSuffix(name, "시"), "군"); len(stem) == len(word) && stem != name && oneLetterOff(word, stem) {
			return true
		}
	}
	return false
}

// The letters of a Hangul syllable as Unicode composes them: 28 finals, none
// among them, for each of 21 vowels.
const finals, vowels = 28, 21

// oneLetterOff says that two words of as many syllables differ in one letter of
// one syllable.
func oneLetterOff(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	off := 0
	for i := 0; i < len(a); {
		r, w := utf8.DecodeRuneInString(a[i:])
		q, _ := utf8.DecodeRuneInString(b[i:])
		if i += w; r == q {
			continue
		}
		if !isSyllable(r) || !isSyllable(q) {
			return false
		}
		x, y := int(r-'가'), int(q-'가')
		for _, same := range []bool{x%finals == y%finals, x/finals%vowels == y/finals%vowels, x/finals/vowels == y/finals/vowels} {
			if !same {
				off++
			}
		}
	}
	return off == 1
}
