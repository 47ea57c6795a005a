package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// nameByShortWord enters a programme whose name is a word of two syllables, which is a name only
// where the title has it as one, the text again, and quotes, a definition or a gloss set it
// apart: 다섯 번째 ‘옛터’로 지정; 신규 옛터(古基)로 지정; 옛터는 … 지역을 말한다.
func (ctx *context) nameByShortWord() {
	if ctx.namesMain() || !ctx.decidesOnPlaces() {
		return
	}
	for _, v := range ctx.titles() {
		for at := 0; at < len(v.S); {
			n := shortWordAt(v.S, at)
			if n == 0 {
				at += runeLen(v.S, at)
				continue
			}
			if word := v.S[at : at+n]; ctx.namesInTitle(v.S, at+n) && ctx.canNameShort(word) {
				ctx.known = append(ctx.known, programme{Scheme{ID: word, Name: word, Value: v.value(at, at+n, "scheme.named")}, word, true})
				return
			}
			at += n
		}
	}
}

// shortWordAt gives the bytes of a word of two syllables at byte i, without its particle; 0 for
// none.
func shortWordAt(s string, i int) int {
	if i > 0 && isSyllable(lastRune(s[:i])) || !isSyllable(firstRune(s[i:])) {
		return 0
	}
	w := wordLen(s[i:])
	word := s[i : i+w]
	if k := strings.IndexFunc(word, func(r rune) bool { return !isSyllable(r) }); k > 0 {
		word = word[:k]
	}
	if stem, _, ok := hangul.Josa(word); ok && utf8.RuneCountInString(word) > 2 {
		word = stem
	}
	if utf8.RuneCountInString(word) != 2 {
		return 0
	}
	return len(word)
}

// canNameShort says that the text sets a word of two syllables apart as the name of a programme.
func (ctx *context) canNameShort(word string) bool {
	if genericNouns[word] || ctx.outside(word) || endsPhraseWord(word) || ctx.isPlaceWord(word) || halfProject.has(word) || commonProjects.has(word) || decideNounAt(word, 0) != "" || len(statusesIn(word)) > 0 || isRole(word) || endsAsProgramme(word) {
		return false
	}
	told, apart, again := false, ctx.inQuotes(word), 0
	for i := range ctx.passages {
		s := ctx.passages[i].S
		for at := 0; at < len(s); at += runeLen(s, at) {
			if !strings.HasPrefix(s[at:], word) || shortWordAt(s, at) != len(word) {
				continue
			}
			again++
			end := at + len(word)
			gloss := bracketEnd(s, end)
			told = told || ctx.namedIn(s[at:end]+s[gloss:], word)
			apart = apart || gloss > end
			if stem, josa, ok := hangul.Josa(s[at : at+wordLen(s[at:])]); ok && stem == word && (josa == "은" || josa == "는" || josa == "란" || josa == "이란") {
				apart = apart || definesPlace(s[end:])
			}
		}
	}
	return told && (apart || again > 2)
}

// bracketEnd is the end of a bracket at byte i that spells a word in Chinese characters; i for
// none.
func bracketEnd(s string, i int) int {
	if !strings.HasPrefix(s[i:], "(") {
		return i
	}
	if k := strings.IndexByte(s[i:], ')'); k > 0 && isHanja(s[i+1:i+k]) {
		return i + k + 1
	}
	return i
}

// definesPlace says that a sentence tells what kind of place its topic is.
func definesPlace(rest string) bool {
	sentence, _, _ := strings.Cut(rest, "다.")
	return containsAny(sentence, []string{"말한", "뜻한", "제도", "지역이", "지역으로", "도시로", "도시이", "도시", "곳이", "곳으로", "마을"})
}
