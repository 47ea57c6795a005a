package release

import (
	"strings"
	"unicode"
	"unicode/utf8"
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

// numberRun is a run of numbers in a note, and the bytes that it takes.
type numberRun struct {
	from, to int
	numbers  []int
}

// numberNoteIn reads a note as one on numbers; false where it has fewer than two parts, or some without words.
func numberNoteIn(s string) (n numberNote, ok bool) {
	runs := numberRuns(s)
	if len(runs) == 0 {
		return n, false
	}
	first := 0
	if k := strings.IndexByte(s[:runs[0].from], ':'); k >= 0 {
		if label := strings.Trim(s[:k], " ※*()[]<>-"); leadsNote(label) {
			n.lead, first = label, k+1
		}
	}
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
	words = edged(s, words[0], words[1])
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

// numberRuns are the runs of numbers in a note, where all numbers in it may be those of rows; nil otherwise.
func numberRuns(s string) (runs []numberRun) {
	for i := 0; i < len(s); {
		if !isDigit(rune(s[i])) {
			i += runeLen(s, i)
			continue
		}
		if k := yearLen(s[i:]); k > 0 {
			i += k // words of a part: 1~3 2021년 지정
			continue
		}
		n, to := rowNumber(s, i)
		if n == 0 {
			return nil
		}
		from := i - numberLead(s[:i])
		if k := len(runs) - 1; k >= 0 {
			switch gap := strings.Trim(s[runs[k].to:from], " "); {
			case gap == "~" || gap == "-" || gap == "–" || gap == "∼" || gap == "부터":
				last := runs[k].numbers[len(runs[k].numbers)-1]
				if n <= last || n-last > 200 {
					return nil
				}
				for m := last + 1; m <= n; m++ {
					runs[k].numbers = append(runs[k].numbers, m)
				}
				runs[k].to, i = to, to
				continue
			case gap == "," || gap == "·" || gap == "와" || gap == "과" || gap == "및" || gap == "、":
				runs[k].numbers = append(runs[k].numbers, n)
				runs[k].to, i = to, to
				continue
			}
		}
		runs = append(runs, numberRun{from, to, []int{n}})
		i = to
	}
	return runs
}

// yearLen is the length of a year in figures that s begins with, 0 for none.
func yearLen(s string) int {
	n := 0
	for n < len(s) && isDigit(rune(s[n])) {
		n++
	}
	if (n == 2 || n == 4) && strings.HasPrefix(s[n:], "년") {
		return n + len("년")
	}
	return 0
}

// numberLead is the length of what leads to a number: 제1021호, 연번 3.
func numberLead(before string) int {
	t := strings.TrimRight(before, " ")
	for _, w := range []string{"연번", "순번", "번호", "No.", "제"} {
		if strings.HasSuffix(t, w) {
			return len(before) - len(t) + len(w)
		}
	}
	return 0
}

// rowNumber is the number at byte i that may be a row's, and where it ends with the word for it; 0 where its unit is another.
func rowNumber(s string, i int) (n, to int) {
	if r := lastRune(s[:i]); unicode.IsLetter(r) && r != '제' && r != '번' && r != '호' && r != '와' && r != '과' && r != '및' || r == '\'' || r == '.' {
		return 0, 0
	}
	for to = i; to < len(s) && isDigit(rune(s[to])) && n <= mostNumber; to++ {
		n = n*10 + int(s[to]-'0')
	}
	if n > mostNumber {
		return 0, 0
	}
	for _, w := range []string{"번까지", "까지", "번째", "번", "호"} {
		if strings.HasPrefix(s[to:], w) {
			to += len(w)
			return n, to
		}
	}
	if (strings.HasPrefix(s[to:], ")") || strings.HasPrefix(s[to:], ". ")) && depthAt(s, i) == 0 {
		return 0, 0 // of steps: 1) 신청 2) 심사
	}
	if letterAt(s, to) && !strings.HasPrefix(s[to:], "은 ") && !strings.HasPrefix(s[to:], "는 ") && !strings.HasPrefix(s[to:], "과 ") && !strings.HasPrefix(s[to:], "와 ") || strings.HasPrefix(s[to:], "%") || strings.HasPrefix(s[to:], ".") && to+1 < len(s) && isDigit(rune(s[to+1])) {
		return 0, 0
	}
	return n, to
}
