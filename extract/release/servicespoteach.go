package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// inTurn are words which say that those named before and behind them belong together one by one.
var inTurn = hangul.MustCompile(`(?:^|[\s,])(각각|차례로|순서대로|차례대로)\s`)

// inTurnWords may find inTurn.
var inTurnWords = setOf("각각", "차례로", "순서대로", "차례대로")

// takesOn finds, behind those who take something on, that they do: (가나와 다라)가 맡는다.
var takesOn = hangul.MustCompile(`^(?:[이가]|에|에게|에서)\s(?:[가-힣]{1,8}\s){0,2}?(?:맡|수행|운영|추진|실증|제공|개발|담당|진행|시행|선보|만들|공급|책임|신청)`)

// calledSo ends names of which more is told: 가나 드론, 다라 로봇 등 2건으로; 가나 드론과 다라 로봇을 정하고.
var calledSo = hangul.MustCompile(`(?:\s등)?(?:\s(?:총\s|모두\s)?(?:[0-9]{1,2}|두|세|네)\s?(?:건|개|종|가지)(?:의?\s(?:서비스|과제|사업))?)?(?:(?:으로|로|이며|이고|며|고|인데)|[을를]\s(?:[가-힣]{1,8}\s){0,2}[가-힣]{0,6}(?:하고|해|하며|고)|이\s그것으로|가\s그것으로)?,?(?:\s이를)?\s*$`)

// afterTold goes on to more that is told of those named: (가나와 다라)이며, (가나는 …).
var afterTold = hangul.MustCompile(`(?:으로|로|이며|이고|며|인데),\s(?:이를\s|이들은\s)?`)

// countTopic begins names by their number as what the sentence is about: 3건은.
var countTopic = hangul.MustCompile(`^\s?(?:이들\s|선정된\s|이번\s)?(?:[0-9]{1,2}|두|세|네)\s?(?:건|개|종|가지)(?:\s(?:서비스|과제|사업))?(?:은|는)\s`)

// eachSpots reads a sentence that names several and, in the same order, who has each: 가나 드론, 다라 로봇 등 2건으로, 각각
// 마바와 사아가 맡는다. Both are as many, or nothing is taken.
func (c *clause) eachSpots() (out []spot) {
	if !inTurnWords.in(c.s) {
		return nil
	}
	m := inTurn.FindStringSubmatchIndex(c.s)
	if m == nil {
		return nil
	}
	who, upTo := c.whoBehind(m[3]+1), m[2]
	if who == nil {
		who, upTo = c.whoBefore(m[2])
	}
	if len(who) < 2 {
		return nil
	}
	names := c.namesUpTo(upTo)
	if len(names) != len(who) {
		return nil
	}
	for k, n := range names {
		if s := c.s[n[0]:n[1]]; !c.canName(n) || !c.canHave(who[k]) || len(s) < 2*len("가") {
			return nil
		}
		out = append(out, spot{tale: c.tell(who[k], n, quoteLen(c.s[n[1]:]) > 0), form: "each"})
	}
	return out
}

// whoBehind are those who take on what was named, from byte i on.
func (c *clause) whoBehind(i int) [][2]int {
	for k := i; k < len(c.s) && k-i < 240; k += runeLen(c.s, k) {
		if c.s[k] >= 0x80 && k > i && takesOn.MatchString(c.s[k:]) {
			return c.row(i, k)
		}
	}
	return nil
}

// whoBefore are those who stand right before byte i as its subject, and where the names before them end.
func (c *clause) whoBefore(i int) ([][2]int, int) {
	s := strings.TrimRight(c.s[:i], " ")
	end := len(strings.TrimSuffix(strings.TrimSuffix(s, "이"), "가"))
	at := afterTold.FindAllStringIndex(s, -1)
	if end == len(s) || len(at) == 0 || !takesOn.MatchString(s[end:]+" "+strings.TrimLeft(c.s[i+len("각각"):], " ")) {
		return nil, 0
	}
	last := at[len(at)-1]
	return c.row(last[1], end), last[1]
}

// row parts the bytes i..j at commas, dots and the joint before the last.
func (c *clause) row(i, j int) (out [][2]int) {
	from := i
	add := func(to int) {
		if r := trimmed(c.s, from, to); r[1] > r[0] {
			out = append(out, r)
		}
	}
	for k := i; k < j; k += runeLen(c.s, k) {
		n := 0
		for _, w := range []string{", ", "·", "와 ", "과 ", " 및 "} {
			if strings.HasPrefix(c.s[k:j], w) && (w != "와 " && w != "과 " || josaAt(c.s, k) != "") {
				n = len(w)
			}
		}
		if n > 0 && depthAt(c.s, k) == 0 {
			add(k)
			from = k + n
		}
	}
	add(j)
	return out
}

// namesUpTo are the names that stand before byte to: those in quotes, those behind marks, or a row.
func (c *clause) namesUpTo(to int) (out [][2]int) {
	words := c.s[:to]
	end := calledSo.FindStringIndex(words)[0]
	for _, q := range c.quotedNames() {
		if q[1] <= to {
			out = append(out, q)
		}
	}
	if len(out) > 0 {
		return out
	}
	if strings.TrimRight(words[end:], " ,") == "" {
		return nil // 가나 점검과 다라 교육은 각각: nothing tells that these are those chosen
	}
	from := len(countTopic.FindString(words[:end]))
	k := indexSign(words[from:end], serviceMarks)
	if k < 0 {
		return c.row(lineStart(words[from:end])+from, end)
	}
	mark := string(firstRune(words[from+k:]))
	ordinal := !strings.ContainsAny(mark, "△▲▴▵◦○●■")
	at := from + k
	if r := trimmed(words, from, at); r[1] > r[0] && c.canName(r) && josaAt(words, r[1]) == "" {
		out = append(out, r) // its mark is that of the line
	}
	for at < end {
		at += runeLen(words, at)
		next := end
		for j := at; j < end; j += runeLen(words, j) {
			if r := string(firstRune(words[j:])); r == mark || ordinal && strings.Contains(serviceMarks, r) {
				next = j
				break
			}
		}
		if r := trimmed(words, at, next); r[1] > r[0] {
			r[1] -= len(words[r[0]:r[1]]) - len(strings.TrimRight(words[r[0]:r[1]], " ,·"))
			out = append(out, r)
		}
		at = next
	}
	return out
}
