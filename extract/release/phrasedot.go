package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// dotted goes back from byte k, where a word of a name begins, over the words that
// dots join to it: 책·그림·노래 나눔마을 is one name. What is no word of a name is none
// before a dot either: a place, a class, a programme of its own, a level of
// government, a word of decision.
func (ctx *context) dotted(s string, k int) int {
	for {
		t, ok := strings.CutSuffix(s[:k], "·")
		if !ok {
			return beforeColon(s, k)
		}
		at := afterLast(t, " ,·()[]'\"「」『』…:;/\n\t")
		if levelOnly(t[at:]) && levelOnly(s[k:k+wordStem(s[k:])]) {
			k = at // 예비 시·군
			continue
		}
		if word := t[at:]; !hangulOnly(word) && !isLetters(word) || ctx.barsName(word) && !goWithIt(word, s[k:]) {
			return k
		}
		k = at
	}
}

// levelOnly says that words are nothing but a level of local government.
func levelOnly(s string) bool { return s == "시" || s == "군" || s == "구" || s == "도" }

// goWithIt says that a word before a dot tells what is done as the one behind it does, so that both
// belong to what is named: 시범·(확산사업), 정비·(활용 평가).
func goWithIt(word, rest string) bool {
	return halfProject.has(word) && strings.HasSuffix(rest[:wordStem(rest)], "사업") || bareTarget.MatchString(word) && bareTarget.MatchString(rest[:wordLen(rest)]) && !genericNouns[word]
}

// beforeColon goes back over a word of one syllable that a colon without spaces joins to the
// one at byte k: 새:가람마을.
func beforeColon(s string, k int) int {
	t, ok := strings.CutSuffix(s[:k], ":")
	if !ok {
		return k
	}
	at := afterLast(t, " ,·()[]'\"「」『』<>…:;/\n\t")
	if w := t[at:]; utf8.RuneCountInString(w) != 1 || !hangulOnly(w) || strings.Contains(dotUnits, w) {
		return k
	}
	return at
}

// halfProject are what a project does, before the dot that joins it to what else it does:
// 가나 시범·확산사업.
var halfProject = setOf("시범", "조성", "지원", "육성", "개발", "구축", "정비", "발굴", "운영", "확산", "도입", "실증", "활용", "보급", "개선", "재생", "협력", "교류")

// wordStem is the length of the word that s begins with, without its particle.
func wordStem(s string) int {
	w := wordLen(s)
	if stem, _, ok := hangul.Josa(s[:w]); ok {
		return len(stem)
	}
	return w
}

// dotUnits are one syllable before a dot that is no part of a name: 시·군, 대·중소.
const dotUnits = "시도군구읍면동대중소민관신"

// barsName says that a word before a dot is none of the words of a name.
func (ctx *context) barsName(word string) bool {
	if n, ok := ctx.gaz.stemAt(word, 0); ok && n.to == len(word) {
		return true
	}
	return strings.Contains(dotUnits, word) || ctx.outside(word) || endsPhraseWord(word) || ctx.isClass(word) || isTarget(word) || genericNouns[word] || endsAsProgramme(word) || len(statusesIn(word)) > 0 || decideNounAt(word, 0) != ""
}

// isLetters says that a word is a short form in capital letters: AI.
func isLetters(word string) bool {
	for _, r := range word {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return len(word) > 1 && len(word) < 8
}

// hangulOnly says that a word is syllables and nothing else.
func hangulOnly(word string) bool {
	for _, r := range word {
		if !isSyllable(r) {
			return false
		}
	}
	return word != ""
}

// levelOf says that a word behind a dot is a level of government, and no word of the
// name it stands before: 시·군 나눔마을.
func levelOf(before, word string) bool {
	return strings.HasSuffix(before, "·") && strings.Contains("시도군구읍면동", word)
}
