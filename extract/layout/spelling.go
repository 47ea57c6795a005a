package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Korean spelling, as far as it tells where a line was broken: which endings never
// stand apart, and which close a word. It is to Korean what the hyphen is elsewhere.
var (
	// trailing are particles and endings that begin no word.
	trailing = [...]string{"를", "을", "은", "는", "의", "에", "서", "와", "과", "로", "가", "으로", "에서", "에는", "에도", "에게", "까지", "부터", "이며", "입니다", "습니다", "니다", "였다", "었다", "겠다", "들이", "들을", "들은", "들의", "다고", "다며", "다면서", "라고", "라며", "라면서", "들과", "들도", "들에게", "에서는", "에서도", "에서의", "에게는", "에게도", "까지는", "까지도", "부터는", "으로는", "으로도", "으로의", "으로서", "으로써", "로서", "로써", "로는", "처럼", "마다", "이라는", "이라고", "라는"}
	// verbal make a verb of the noun before them.
	verbal = [...]string{"했", "하였", "하고", "하여", "하는", "하기", "하며", "한다", "할", "합니", "되었", "됐", "되는", "된다", "되어", "됩니"}
	// closing end a word of three syllables and more.
	closing = [...]string{"은", "는", "을", "를", "이", "가", "에", "의", "와", "과", "로", "에서", "까지", "부터", "하고", "하며", "하여", "되어", "되고", "해서", "위해", "통해", "따라", "도록"}
	// objects end a word of two syllables and more.
	objects = [...]string{"을", "를"}
	// standing are whole words of two syllables that end like no other.
	standing = [...]string{"통해", "위해", "따라", "대해", "관해", "또한", "특히", "한편", "이들", "매년", "이번", "올해", "다시", "함께", "모두", "각각"}
	// particles follow quoted words without a space.
	particles = [...]string{"을", "를", "은", "는", "이", "가", "의", "에", "와", "과", "로", "도", "으로", "에서", "에는", "에도", "이며", "이라", "이라는", "라는", "라고", "이라고", "라며", "이라며", "라면서", "이라면서", "으로서", "로서", "으로써", "로써", "까지", "부터", "이다", "에게", "에게는", "에서는", "으로는", "로는", "에서도", "이란", "란", "이나", "나", "만", "하고", "인"}
	// nouns that only stand behind a word which describes them: 할 수, 한 뒤.
	bound = [...]string{"수", "것", "때", "바", "뒤", "후", "중", "적"}
	// describing end a word of two syllables and more, which describes the next.
	describing = [...]string{"할", "될", "한", "된", "있는", "하는", "되는", "위한", "대한", "지난"}
)

// standsOn says that the rest of 에서 begins a line: 가나에|서는. Between lines of whole words it is the verb: 앞에|서는.
func standsOn(last rune, next string) bool {
	return last == '에' && (next == "서는" || next == "서도" || next == "서의")
}

// alone are words of one syllable.
const alone = "등및"

// counters begin what is written behind a number without a space.
const counters = "개곳건명년월일억만천조원점차기회호쪽매층위종팀%"

// trails says that h can only be the end of the word that t begins.
func trails(t, h string) bool {
	last, _ := utf8.DecodeLastRuneInString(t)
	return unicode.Is(unicode.Hangul, last) && (slices.Contains(trailing[:], strings.TrimRight(h, ".,")) || makesVerb(t, h))
}

// makesVerb says that a noun and the verb made of it were parted: 검토|할, 선정|했다고.
func makesVerb(t, h string) bool {
	last, _ := utf8.DecodeLastRuneInString(t)
	if utf8.RuneCountInString(t) < 2 || strings.ContainsRune("을를이가은는도로께히게서며고지만에의와과등및", last) {
		return false
	}
	return beginsVerb(h)
}

// beginsVerb says that a word begins as the verbs 하다 and 되다 do.
func beginsVerb(h string) bool {
	for _, v := range verbal {
		if strings.HasPrefix(h, v) {
			return true
		}
	}
	return false
}

// completes says that a word ends as whole words do, before the word h.
func completes(t, h string) bool {
	if slices.Contains(standing[:], t) {
		return true
	}
	if endsIn(t, closing[:], 3) || endsIn(t, describing[:], 2) || endsIn(t, objects[:], 2) && !strings.HasSuffix(t, "마을") {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(t)
	return isSyllable(last) && (last-'가')%28 == 8 && (strings.HasPrefix(h, "계획") || strings.HasPrefix(h, "예정")) // 살필 계획
}

func isSyllable(r rune) bool { return r >= '가' && r <= '힣' }

func endsIn(t string, endings []string, least int) bool {
	if utf8.RuneCountInString(t) < least {
		return false
	}
	for _, e := range endings {
		if strings.HasSuffix(t, e) {
			return true
		}
	}
	return false
}

// begins says that a word of the document begins as h does, with three letters at
// least.
func (v vocabulary) begins(h string) bool {
	k := 0
	for range 3 {
		_, size := utf8.DecodeRuneInString(h[k:])
		if size == 0 {
			return false
		}
		k += size
	}
	return v.starts[h[:k]]
}
