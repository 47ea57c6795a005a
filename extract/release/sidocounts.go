package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// sidoSyllables are the first syllables of 시·도.
var sidoSyllables = syllables("서부대인광울세경강충전제")

// nearShare is how many bytes may stand between the numbers of two 시·도 in a sentence that
// tells how many lie in each.
const nearShare = 60

// shareAt is the end of words at i that tell how many lie in 시·도 and name none of those
// chosen: 강원 5곳, 부산·경기 각 2곳, 전남에서 1곳씩; 0 where there are none. sure says that
// they read so alone.
func (ctx *context) shareAt(s string, i int) (end int, sure bool) {
	if i+6 > len(s) || !sidoSyllables.begins(s[i:]) {
		return 0, false
	}
	j, several := ctx.sidoRow(s, i)
	if j == 0 {
		return 0, false
	}
	sido, topic := s[i:j], false
	for _, w := range []string{"에서는", "에서", "에선", "에는", "은", "는", "이", "가", "의", "도", "에", "엔"} {
		if strings.HasPrefix(s[j:], w+" ") {
			j, topic = j+len(w), w != "이" && w != "가" && w != "의" && w != "도"
			break
		}
	}
	j += spaces(s[j:])
	if w := wordLen(s[j:]); topic && ctx.isClass(s[j:j+w]) {
		j += w + spaces(s[j+w:])
	}
	each := false
	for _, w := range []string{"각각 ", "각 ", "모두 ", "총 "} {
		if strings.HasPrefix(s[j:], w) {
			j, each = j+len(w), w[:len("각")] == "각"
		}
	}
	c, ok := countAtByte(s, j)
	if m := shareBracket.FindStringSubmatchIndex(s[j:]); m != nil {
		n, _, _ := hangul.Number(s[j+m[2] : j+m[3]])
		c, ok = countAt{from: j, to: j + m[1], n: n, unit: "곳"}, true // 강원(5)
	}
	if !ok || !isHolderUnit(c) || c.from != j {
		return 0, false
	}
	rest := s[c.to:]
	if strings.HasPrefix(rest, "씩") {
		rest, each = rest[len("씩"):], true
	}
	if t := strings.TrimLeft(rest, " "); strings.HasPrefix(t, "(") || strings.HasPrefix(t, ":") || ctx.placeNext(s, len(s)-len(t)) || !several && s[j] == '(' && ctx.stemNext(sido, t) {
		return 0, false // 강원 2곳(홍천군, 화천군), 강원(2) 홍천·화천
	}
	if several && !each {
		return 0, false // 가나, 다라 2곳: of them all
	}
	return len(s) - len(rest), each || topic && c.n > 1
}

// shareBracket finds the number of a 시·도 in the bracket behind it.
var shareBracket = hangul.MustCompile(`^\(([0-9]{1,3})(?:개소|개|곳|건)?\)`)

// sidoRow is the end of a row of 시·도 at i, joined by dots, commas or 와; several says that
// there are more than one. 0 where none stands there alone.
func (ctx *context) sidoRow(s string, i int) (end int, several bool) {
	for {
		n, ok := ctx.placeAt(s, i)
		switch {
		case !ok && strings.HasPrefix(s[i:], "경기"):
			n.to = i + len("경기")
		case !ok || !n.alone():
			return 0, false
		}
		k := n.to
		for _, w := range []string{"·", ", ", "와 ", "과 "} {
			if strings.HasPrefix(s[k:], w) {
				k += len(w)
				break
			}
		}
		if k == n.to || k+6 > len(s) || !sidoSyllables.begins(s[k:]) {
			return n.to, several
		}
		i, several = k, true
	}
}

// placeNext says that a place begins at i.
func (ctx *context) placeNext(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	n, ok := ctx.placeAt(s, i)
	return ok && !n.alone()
}

// stemNext says that a name without its ending begins s, of a place in a 시·도.
func (ctx *context) stemNext(sido, s string) bool {
	n, ok := ctx.gaz.stemAt(s, 0)
	return ok && ctx.stemIn(sido, s[:n.to])
}

// sharesFrom is the end of shareAt at i where another follows before long, or the words say
// so alone; told says that one went before.
func (ctx *context) sharesFrom(s string, i int, told bool) int {
	for i < len(s) && s[i] >= 0x80 && isMark(firstRune(s[i:])) {
		i += runeLen(s, i)
		i += spaces(s[i:])
	}
	end, sure := ctx.shareAt(s, i)
	if end == 0 || sure || told {
		return end
	}
	for j := end; j < len(s) && j < end+nearShare; j += runeLen(s, j) {
		if s[j] >= 0x80 && wordStart(s, j) {
			if at, _ := ctx.shareAt(s, j); at > 0 {
				return end
			}
		}
	}
	return 0
}
