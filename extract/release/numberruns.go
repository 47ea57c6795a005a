package release

import (
	"strings"
	"unicode"
)

// numberRun is a run of numbers in a note, and the bytes that it takes.
type numberRun struct {
	from, to int
	numbers  []int
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
			from = max(from, runs[k].to) // 1번호 2
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
	for _, w := range []string{"번까지", "까지", "번째", "번", "호", "위"} {
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
