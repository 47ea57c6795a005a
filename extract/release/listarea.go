package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// areaMost is the most syllables of the areas printed behind a place.
const areaMost = 24

// areaAfter gives the bytes of the parts of a place that are printed behind it
// within a list whose names stand behind marks: △부산 가나·다라·마바 △광주. They hold
// nothing by themselves.
func (p *listParser) areaAfter(i int) int {
	last := p.last()
	if last == nil || !markBefore(p.s, last.from) {
		return 0
	}
	j, runes := i, 0
	for j < p.end && runes <= areaMost {
		r, w := utf8.DecodeRuneInString(p.s[j:])
		if isMark(r) {
			break
		}
		if rest := p.s[j:]; r == ' ' && strings.HasPrefix(rest, " 등") && endsOpen(rest[1:]) {
			break
		}
		if !isSyllable(r) && r != '·' && r != ' ' {
			return 0
		}
		j, runes = j+w, runes+1
	}
	words := strings.TrimRight(p.s[i:j], " ")
	if j >= p.end || words == "" || runes > areaMost || strings.Count(words, " ") > 2 || takesVerb(words) || strings.HasPrefix(words, "등") {
		return 0
	}
	if _, ok := p.ctx.gaz.placeAt(p.s, i); ok {
		return 0
	}
	if n, ok := p.ctx.gaz.stemAt(p.s, i); ok && last.province[1] > 0 && p.ctx.stemIn(p.s[last.province[0]:last.province[1]], p.s[n.from:n.to]) {
		return 0 // another name of the 시·도
	}
	return len(words)
}

// takesVerb says that a word of s has a particle that leads to a verb.
func takesVerb(s string) bool {
	for _, w := range strings.Fields(s) {
		switch _, josa, ok := hangul.Josa(w); {
		case !ok:
		case josa == "은", josa == "는", josa == "을", josa == "를", josa == "에서", josa == "에", josa == "의":
			return true
		}
	}
	return false
}

// markBefore says that a mark of groups stands right before byte i.
func markBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[:i], " "))
	return r != utf8.RuneError && isMark(r)
}
