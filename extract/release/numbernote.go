package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// A note under a table or list often says by number what sorts those in it: ※ 1~3 안전, 4~6 환경; * 분야 : 돌봄(1·4번), 이동(2,
// 3번). Whatever its words, it is such a note if its numbers are those of the rows, each once.

// numberNote is a note that gives words to numbers.
type numberNote struct {
	lead  string // the label before it: 분야, 실증지역
	parts []numberPart
}

// numberPart is some numbers and what a note says of them.
type numberPart struct {
	numbers []int
	words   [2]int // bytes in the note
	rest    bool   // of all others: 나머지
}

// mostNumber bounds the numbers of rows, and mostNote the bytes of a note on them.
const (
	mostNumber = 9999
	mostNote   = 400
)

// numberNoteIn reads a note as one on numbers; false where it has fewer than two parts, or some without words.
func numberNoteIn(s string) (n numberNote, ok bool) {
	runs := numberRuns(s)
	if len(runs) == 0 {
		return n, false
	}
	if lead, first := leadOfNote(s[:runs[0].from]); lead != "" {
		if n, ok = numberParts(s, runs, first); ok {
			n.lead = lead
			return n, true
		}
	}
	return numberParts(s, runs, 0)
}

// leadOfNote is the label that a note begins with, and where its parts begin: 분야 : , (분야별).
func leadOfNote(s string) (lead string, first int) {
	if k := strings.IndexByte(s, ':'); k >= 0 {
		if label := strings.Trim(s[:k], " ※*()[]<>-"); leadsNote(label) {
			return label, k + 1
		}
	}
	from := len(s) - len(strings.TrimLeft(s, " ※*"))
	if a, b, end := bracketAt(s, from); end > 0 {
		if label := strings.TrimSuffix(strings.TrimSpace(s[a:b]), "별"); label != s[a:b] || kindOfKey(hangul.Key(label)) != noKind {
			return label, end
		}
	}
	return "", 0
}

// numberParts are the parts of a note from byte first on.
func numberParts(s string, runs []numberRun, first int) (n numberNote, ok bool) {
	ahead := bareNote(s[first:runs[0].from]) == "" // numbers before their words
	for i, r := range runs {
		from, to := first, r.from
		if ahead {
			if from, to = r.to, len(s); i+1 < len(runs) {
				to = runs[i+1].from
			}
		}
		words, rest := noteWords(s, from, to, ahead)
		if words[0] == words[1] {
			return n, false
		}
		n.parts = append(n.parts, numberPart{numbers: r.numbers, words: words})
		if rest[0] < rest[1] && i == len(runs)-1 {
			n.parts = append(n.parts, numberPart{words: rest, rest: true})
		}
		first = r.to
	}
	if !ahead {
		if tail := bareNote(s[first:]); tail != "" {
			_, rest := noteWords(s, first, len(s), true)
			if rest[0] == rest[1] {
				return n, false
			}
			n.parts = append(n.parts, numberPart{words: rest, rest: true})
		}
	}
	return n, len(n.parts) > 1
}

// leadsNote says that a label before a note may tell what all of its words are: it is a few letters.
func leadsNote(label string) bool {
	return utf8.RuneCountInString(label) <= 14 && strings.IndexFunc(label, unicode.IsDigit) < 0 && label != ""
}

// noteSigns are what stands between the numbers of a note and its words, and noteEdge with brackets.
const (
	noteSigns = " ,;:/=→-·<>※*'\"."
	noteEdge  = noteSigns + "()[]"
)

// bareNote is what is left of a stretch of a note without signs and the particles behind numbers.
func bareNote(s string) string {
	t := strings.Trim(s, noteEdge)
	for _, w := range []string{"은", "는", "이", "가", "연번", "번호", "순번", "제", "번은", "번", "호"} {
		if t == w {
			return ""
		}
	}
	return t
}

// noteWords are the words of a stretch of a note, and those behind the word for all others.
func noteWords(s string, i, j int, behind bool) (words, rest [2]int) {
	words = [2]int{i, j}
	for _, w := range []string{"나머지", "그 외", "그외", "그 밖", "이외"} {
		k := strings.Index(s[i:j], w)
		if k < 0 || !behind {
			continue
		}
		words[1] = i + k
		rest = edged(s, i+k+len(w), j)
		for _, p := range []string{"는 ", "은 ", "에는 ", "의 ", "번호는 "} {
			if strings.HasPrefix(s[rest[0]:rest[1]], p) {
				rest = edged(s, rest[0]+len(p), rest[1])
				break
			}
		}
	}
	words, rest = bareWords(s, edged(s, words[0], words[1])), bareWords(s, rest)
	for _, p := range []string{"은 ", "는 ", "이 ", "가 "} {
		if behind && strings.HasPrefix(s[words[0]:words[1]], p) {
			words = edged(s, words[0]+len(p), words[1])
			break
		}
	}
	if !behind {
		for _, p := range []string{"연번", "번호"} {
			if t, ok := strings.CutSuffix(s[words[0]:words[1]], p); ok {
				words = edged(s, words[0], words[0]+len(t))
			}
		}
	}
	return words, rest
}

// bareWords cuts the copula off the end of words: 돌봄 분야임.
func bareWords(s string, r [2]int) [2]int {
	for _, w := range []string{"입니다", "이다", "임"} {
		if t, ok := strings.CutSuffix(s[r[0]:r[1]], w); ok && len(t) > len("가") {
			return [2]int{r[0], r[0] + len(t)}
		}
	}
	return r
}

// edged is the range i..j without signs at its ends, or brackets that close or open nothing there.
func edged(s string, i, j int) [2]int {
	for {
		t := strings.TrimLeft(s[i:j], noteSigns)
		i = j - len(t)
		j = i + len(strings.TrimRight(t, noteSigns))
		k := strings.IndexAny(s[i:j], ")]")
		switch {
		case i < j && (s[i] == ')' || s[i] == ']'), i < j && (s[i] == '(' || s[i] == '[') && (k < 0 || i+k == j-1):
			i++
		case i < j && (s[j-1] == '(' || s[j-1] == '['), i < j && (s[j-1] == ')' || s[j-1] == ']') && !strings.ContainsAny(s[i:j], "(["):
			j--
		default:
			return [2]int{i, max(i, j)}
		}
	}
}
