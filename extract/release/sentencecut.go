package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// longestSentence bounds the bytes of a sentence; longer text is cut at a
// space, so that hostile input costs no more than its length.
const longestSentence = 6000

// sentencesOf gives the ranges of the sentences of a text, without the place and
// name that a paper sets before the first.
func sentencesOf(s string) [][2]int {
	var out [][2]int
	from := datelineOf(s)
	for i := from; i < len(s); i++ {
		if i-from > 2*longestSentence && utf8.RuneStart(s[i]) {
			out = append(out, [2]int{from, i}) // without a blank
			from = i
		}
		if s[i] > '?' {
			continue // the end of no sentence, as most are
		}
		if i-from > longestSentence && s[i] == ' ' {
			out = append(out, [2]int{from, i})
			from = i
			continue
		}
		if s[i] != '.' && s[i] != '!' && s[i] != '?' {
			continue
		}
		if i+1 < len(s) && s[i+1] != ' ' && s[i+1] != '\n' && s[i+1] != '"' && s[i+1] != ')' && !glued(s, i) {
			continue
		}
		if !endsVerb(s[:i]) {
			continue
		}
		out = append(out, [2]int{from, i + 1})
		from = i + 1
	}
	if hangul.Trim(s[from:]) != "" {
		out = append(out, [2]int{from, len(s)})
	}
	return out
}

// glued says that a sentence begins right behind the full stop at i, as pages
// print it that lost their line breaks: 지원한다.교육부는.
func glued(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i+1:])
	return strings.HasSuffix(s[:i], "다") && unicode.Is(unicode.Hangul, r)
}

// endsVerb says whether words end as a sentence does, so that the dot after
// them is a full stop and not part of a date.
func endsVerb(s string) bool {
	for _, w := range []string{"다", "음", "함", "됨", "임", "요", "까", "짐", "받음"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// asks says that a sentence is a question, which tells of no decision: 가나군도 지정된 것입니까?
func asks(s string) bool {
	s, ok := strings.CutSuffix(strings.TrimRight(s, " '\")"), "?")
	if !ok {
		return false
	}
	for _, end := range []string{"까", "나요", "가요", "는가", "은가", "나", "죠", "지요", "냐", "느냐"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
