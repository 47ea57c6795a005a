package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// leadBatch is the day, the number or the round of a decision before a name: 제3차.
func leadBatch(s string) int {
	if word, _, ok := strings.Cut(s, " "); ok && (dayWord.MatchString(word) || isNumbered(word)) {
		return len(word) + 1
	}
	if b, ok := batchAt(s, 0); ok {
		return b[1]
	}
	if s != "" && s[0] >= '1' && s[0] <= '9' {
		for _, part := range []string{"단계 ", "분기 ", "/4분기 "} {
			if strings.HasPrefix(s[1:], part) {
				return 1 + len(part)
			}
		}
	}
	return len(numbersLead.FindString(head(s, 60)))
}

// numbersLead finds the quarter of a year, or the numbers that those chosen get, before a name: 3분기, 제2호부터 제4호까지의.
var numbersLead = hangul.MustCompile(`^제?\s?[1-4](?:/4)?\s?분기(?:의)?\s|^(?:제?[0-9][0-9-]{0,8}호(?:부터|~|-|에서)\s?)?제?[0-9][0-9-]{0,8}호(?:까지)?(?:의)?\s`)

// leadSection is the mark of a section before a name: 붙임 2, 참고.
func leadSection(s string) int {
	word, rest, ok := strings.Cut(s, " ")
	if !ok || !namedMark(word) {
		return 0
	}
	rest = strings.TrimLeft(rest, " :.-")
	if number, more, ok := strings.Cut(rest, " "); ok && len(number) <= 3 && isNumber(strings.TrimRight(number, ".:")) {
		rest = more // 붙임 2 …
	}
	return len(s) - len(rest)
}

// leadNumber is the number of a point before a name: ①.
func leadNumber(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r >= '①' && r <= '⑳' || r >= '❶' && r <= '➓' {
		return n
	}
	return 0
}

func leadWord(s string) int { return len(leadsNames.at(s)) }

// leadsNames are the leading words with the space behind them.
var leadsNames = setOf(strings.Split(strings.Join(leadingWords, " \n")+" ", "\n")...)

// leadTop is the number of the best before a name: 10대 물빛도시.
func leadTop(s string) int {
	d := 0
	for d < len(s) && s[d] >= '0' && s[d] <= '9' {
		d++
	}
	if d > 0 && d < 4 && strings.HasPrefix(s[d:], "대 ") {
		return d + len("대 ")
	}
	return 0
}

// leadCount is a count with its particle that stands glued before a name: 9곳을.
func leadCount(s string) int {
	if s == "" {
		return 0
	}
	n, ok := countAtByte(s, 0)
	if !ok {
		return 0
	}
	for _, j := range []string{"을", "를", "이", "가", "의"} {
		if strings.HasPrefix(s[n.to:], j) {
			return n.to + len(j)
		}
	}
	return 0
}
