package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// numberBefore gives the bytes of the number of a name among several: 1. 가나군 2. 다라군.
func numberBefore(s string) int {
	t := strings.TrimLeft(s, " \n")
	d := 0
	for d < len(t) && d < 2 && t[d] >= '0' && t[d] <= '9' {
		d++
	}
	if d == 0 || d == len(t) || t[d] != '.' && t[d] != ')' {
		return 0
	}
	rest := strings.TrimLeft(t[d+1:], " ")
	if rest == "" || rest[0] < 0x80 {
		return 0
	}
	return len(s) - len(rest)
}

// lineBullets begin the lines of a cell, one name in each.
var lineBullets = []string{"-", "–", "—", "○", "ㅇ", "▪", "•", "▲", "△", "■", "□", "◦", "◇"}

// lineBullet is the bullet that a cell begins with, "" for none.
func lineBullet(s string) string {
	if s == "" || s[0] >= '0' && s[0] <= '9' || s[0] != '-' && s[0] < 0xE2 {
		return ""
	}
	for _, b := range lineBullets {
		if strings.HasPrefix(s, b) {
			return b
		}
	}
	return ""
}

// bulletAt gives the bytes of a bullet that stands at the beginning of words, as it does at that of their cell.
func bulletAt(s, bullet string) int {
	t := strings.TrimLeft(s, " \n")
	if bullet == "" || !strings.HasPrefix(t, bullet) {
		return 0
	}
	return len(s) - len(strings.TrimLeft(t[len(bullet):], " "))
}

// lead reads a number that a cell prints before its names, and gives the byte
// behind it: 2곳 (경기 가시, 충북 나시), 3개 도시: 다시, 라시, 마시.
func (f *cellNames) lead(v view) int {
	if n := f.bareLead(v); n > 0 {
		return n
	}
	if v.S == "" || v.S[0] < '0' || v.S[0] > '9' {
		return 0
	}
	c, ok := countAtByte(v.S, 0)
	if !ok || !isHolderUnit(c) {
		return 0
	}
	i := c.to + len(v.S[c.to:]) - len(strings.TrimLeft(v.S[c.to:], " \n"))
	if i >= len(v.S) || v.S[i] != '(' && v.S[i] != ':' && v.S[i-1] != '\n' {
		return 0
	}
	if v.S[i] == '(' || v.S[i] == ':' {
		i++
	}
	f.counts = append(f.counts, tally{Count: Count{Value: v.value(c.from, c.to, "table.count"), N: c.n}})
	return i
}

// numberAhead is a number alone before names: (2) 가나군, 다라군; 2 가나군, 다라군.
var numberAhead = hangul.MustCompile(`^(?:[(\[]([0-9]{1,3})[)\]]|([0-9]{1,3}))\s+`)

// bareLead reads a number without a counter before several names.
func (f *cellNames) bareLead(v view) int {
	m := numberAhead.FindStringSubmatchIndex(v.S)
	if m == nil || !firstIsPlace(v.S[m[1]:]) || m[4] >= 0 && !strings.Contains(v.S[m[1]:], ",") {
		return 0
	}
	at := max(m[2], m[4])
	n, _, ok := hangul.Number(v.S[at:])
	if !ok {
		return 0
	}
	f.counts = append(f.counts, tally{Count: Count{Value: v.value(at, max(m[3], m[5]), "table.count"), N: n}})
	return m[1]
}

// numberApart is the number of the names of a cell in a bracket that a space parts from the last: 가나군, 다라군 (2), (3곳).
var numberApart = hangul.MustCompile(`^\s*[(\[]\s?(?:총\s?|계\s?)?([0-9]{1,3})\s?(?:곳|개소|개)?\s?[)\]]\s*$`)

// numberBehind reads the number at byte i that ends a cell, if it is that of the names before it, and gives its bytes.
func (f *cellNames) numberBehind(v view, i int) int {
	if len(f.holders) == 0 || len(f.rest) > 0 || len(v.S)-i > len(" (총 99개소)") || strings.IndexByte(v.S[i:], ')') < 0 && strings.IndexByte(v.S[i:], ']') < 0 {
		return 0
	}
	m := numberApart.FindStringSubmatchIndex(v.S[i:])
	if m == nil {
		return 0
	}
	n, _, ok := hangul.Number(v.S[i+m[2] : i+m[3]])
	if !ok || n != len(f.holders) {
		return 0
	}
	f.counts = append(f.counts, tally{Count: Count{Value: v.value(i+m[2], i+m[3], "table.count"), N: n}})
	return m[1]
}
