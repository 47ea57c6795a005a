package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// nameAt is a place name found in a text.
type nameAt struct {
	from, to int    // the whole name, province included
	province [2]int // of the 시·도 printed with it; equal where there is none
	local    [2]int // of the 시·군·구; equal where the 시·도 itself is named
	stem     bool   // without its ending (강남 of 강남·구로구)
	short    bool   // a 시·도 by its short name (대구)
}

func (n nameAt) alone() bool { return n.local[0] == n.local[1] }

// placeAt reads a place name at the beginning of a word: a 시·도, a 시·군·구,
// or both. What follows must end the word: white space, a mark, a digit, a
// particle.
func (g *gazetteer) placeAt(s string, i int) (nameAt, bool) {
	if i >= len(s) || s[i] < 0x80 {
		return nameAt{}, false
	}
	n := g.sido(s[i:])
	if n == 0 {
		m := g.sigungu(s[i:])
		if m == 0 || !endsName(s, i+m) {
			if to := g.cityWard(s, i); to > 0 {
				return nameAt{from: i, to: to, local: [2]int{i, to}}, true
			}
			return g.oddBeforeSido(s, i)
		}
		m += g.ward(s, i, i+m)
		return nameAt{from: i, to: i + m, local: [2]int{i, i + m}}, true
	}
	if both, ok := g.afterSido(s, i, n); ok {
		return both, true
	}
	m := g.sigungu(s[i:])
	if m > n && endsName(s, i+m) { // 광주시 남구 is read above, 세종시 here
		if g.sidos[s[i:i+m]] == "" {
			return nameAt{from: i, to: i + m, local: [2]int{i, i + m}}, true // 부산진구
		}
		n = m
	}
	if !endsName(s, i+n) {
		return g.oddBeforeSido(s, i) // 부산진국(부산)
	}
	if g.economy(s, i, n) || inRegionName(s, i, i+n) {
		return nameAt{}, false
	}
	short := !strings.HasSuffix(s[i:i+n], "시") && !strings.HasSuffix(s[i:i+n], "도")
	return nameAt{from: i, to: i + n, province: [2]int{i, i + n}, local: [2]int{i + n, i + n}, short: short}, true
}

// dashBetween is the bytes of a dash that parts a 시·도 from what lies in it: 경기 - 안양시.
func dashBetween(s string) int {
	if len(s) > len(" - ") && s[0] == ' ' && s[2] == ' ' && s[1] == '-' {
		return len(" - ")
	}
	return 0
}

// afterSido reads the 시·군·구 after a 시·도 of n bytes at i.
func (g *gazetteer) afterSido(s string, i, n int) (nameAt, bool) {
	for _, j := range []int{i + n, i + n + spaces(s[i+n:]), i + n + dashBetween(s[i+n:])} {
		m := g.sigungu(s[j:])
		if m == 0 || !endsName(s, j+m) || j == i+n && (!g.within(s[i:i+n], s[j:j+m]) || g.sigungus[s[i:j+m]]) {
			continue
		}
		m += g.ward(s, j, j+m)
		at := nameAt{from: i, to: j + m, province: [2]int{i, i + n}, local: [2]int{j, j + m}}
		if j > i+n+spaces(s[i+n:]) {
			at.from = j // the words are the name's own, not the dash
		}
		return at, true
	}
	if j := i + n + spaces(s[i+n:]); j > i+n {
		to := g.cityWard(s, j)
		if to == 0 {
			to = g.onlyWard(s[i:i+n], s, j)
		}
		if to > 0 {
			return nameAt{from: i, to: to, province: [2]int{i, i + n}, local: [2]int{j, to}}, true
		}
		if to, ok := g.misprintAt(s, j, s[i:i+n]); ok {
			return nameAt{from: i, to: to, province: [2]int{i, i + n}, local: [2]int{j, to}}, true
		}
		return nameAt{}, false
	}
	return g.stemGlued(s, i, n)
}

// stemGlued reads a stem of a 시·도 that is printed in one word with its short name of n bytes
// at i: 경남창원, 충남태안과.
func (g *gazetteer) stemGlued(s string, i, n int) (nameAt, bool) {
	if n != 2*len("가") || !wordStart(s, i) {
		return nameAt{}, false
	}
	stem, ok := g.stemAt(s, i+n)
	if !ok || stem.to-stem.from < 2*len("가") || !g.stemWithin(s[i:i+n], s[stem.from:stem.to]) {
		return nameAt{}, false
	}
	return nameAt{from: i, to: stem.to, province: [2]int{i, i + n}, local: stem.local, stem: true}, true
}

// oddBeforeSido reads a misprinted name with its 시·도 in brackets: 통영씨(경남).
func (g *gazetteer) oddBeforeSido(s string, i int) (nameAt, bool) {
	end := i
	for end < len(s) && s[end] >= 0x80 && end-i < (longestMisprint+1)*len("가") {
		end += runeLen(s, end)
	}
	from, to, shut := bracketAt(s, end)
	if shut == 0 || to-from > len("제주특별자치도") {
		return nameAt{}, false
	}
	if at, ok := g.misprintAt(s, i, hangul.Trim(s[from:to])); !ok || at != end {
		return nameAt{}, false
	}
	return nameAt{from: i, to: end, local: [2]int{i, end}}, true
}

// ward gives the bytes of a 일반구 printed after its 시 (수원시 영통구).
func (g *gazetteer) ward(s string, from, to int) int {
	k := spaces(s[to:])
	if k == 0 || !strings.HasSuffix(s[from:to], "시") {
		return 0
	}
	for _, w := range g.wards[s[from:to]] {
		if strings.HasPrefix(s[to+k:], w) && endsName(s, to+k+len(w)) {
			return k + len(w)
		}
	}
	return 0
}

// economy says that 경기 at i means the economy or a match, not the province.
func (g *gazetteer) economy(s string, i, n int) bool {
	if s[i:i+n] != "경기" {
		return false
	}
	rest := strings.TrimLeft(s[i+n:], " ")
	if m, ok := g.stemAt(rest, 0); ok && rest != s[i+n:] {
		for _, end := range []string{"시", "군"} {
			if g.within("경기", rest[:m.to]+end) {
				return false
			}
		}
	}
	if m := g.sigungu(rest); m > 0 && rest != s[i+n:] && g.within("경기", rest[:m]) {
		return false // 경기 가나시보건소
	}
	return rest != "" && !strings.ContainsAny(rest[:1], "(,/:0123456789)") && !strings.HasPrefix(rest, "·")
}

// stemAt reads a name printed without its ending, before a joint.
func (g *gazetteer) stemAt(s string, i int) (nameAt, bool) {
	j := i
	for j < len(s) && j <= i+4*len("가") && isSyllable(firstRune(s[j:])) {
		j += len("가")
	}
	if j >= i+2*len("가") && !g.stemStarts.has(s[i:]) {
		return nameAt{}, false // one syllable of a longer word is no stem
	}
	for end := min(j, i+4*len("가")); end > i; end -= len("가") {
		if strings.HasPrefix(s[end:], "만") {
			continue // 가나만: a bay
		}
		if g.stems[s[i:end]] && (end == j || end > i+len("가") && endsName(s, end)) { // 서, not 서등
			return nameAt{from: i, to: end, local: [2]int{i, end}, stem: true}, true
		}
	}
	return nameAt{}, false
}

// endsName says whether a name may end at byte j: nothing but a particle or
// 등, 외, 청 goes on without a space.
func endsName(s string, j int) bool {
	if j >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[j:])
	if !unicode.IsLetter(r) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:j])
	if hangul.JosaAfter(before, s[j:]) > 0 {
		return true
	}
	for _, w := range []string{"등", "외", "및", "청", "소재", "전역", "일원"} {
		if strings.HasPrefix(s[j:], w) && !letterAt(s, j+len(w)) {
			return true
		}
	}
	if rest, ok := strings.CutPrefix(s[j:], "청"); ok && hangul.JosaAfter('청', rest) > 0 {
		return true // 가나구청이
	}
	for _, w := range []string{"등은", "등이", "등을", "등의", "등에", "등과", "등도", "등으로", "으로서", "이상", "뿐 아니라", "뿐만 아니라"} {
		if strings.HasPrefix(s[j:], w) {
			return true
		}
	}
	return copulaEnds(before, s[j:]) || unicode.IsUpper(r) || r < 0x80
}

// copulaEnds says that s begins with an ending that makes the name before it
// the end of a sentence: 가나시다, 가나군이에요, 가나구였습니다.
func copulaEnds(before rune, s string) bool {
	forms := []string{"이에요", "이예요", "이죠", "이네요", "이군요", "이랍니다", "이었습니다", "입니다", "이다", "인데", "임"}
	if hangul.Final(before) <= 0 {
		forms = []string{"다", "예요", "죠", "네요", "군요", "랍니다", "였다", "였습니다", "입니다", "이다", "인데", "임"}
	}
	for _, w := range forms {
		if strings.HasPrefix(s, w) && !letterAt(s, len(w)) {
			return true
		}
	}
	return false
}

// josaAt is the particle at byte j, after the word before it.
func josaAt(s string, j int) string {
	before, _ := utf8.DecodeLastRuneInString(s[:j])
	if n := hangul.JosaAfter(before, s[j:]); n > 0 {
		return s[j : j+n]
	}
	return ""
}
