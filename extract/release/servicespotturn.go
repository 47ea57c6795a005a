package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// doesTurn ends a sentence on those who do something with what is named: (가나는 다라 결제를, 마바는 사아 보험을) 각각 선보인다.
var doesTurn = hangul.MustCompile(`^\s?(?:[^\s,.'"]{1,10}\s){0,3}?(?:맡|운영|운행|실증|시험|추진|제공|개발|내놓|내놨|선보|수행|담당|신청|제안|받|진행|시작|공급|출시|만들|만든|시행|승인|허가|선정|지정|이름을)[^.]{0,30}다\.?\s*$`)

// turnSpots reads a sentence in which who has a service and its name take turns, parted by nothing but commas, whatever
// stands first: 가나는 다라 결제를, 마바는 사아 보험을 선보인다; 다라 결제는 가나가, 사아 보험은 마바가 맡는다. Each part is
// built as the others are.
func (c *clause) turnSpots() (out []spot) {
	end := len(strings.TrimRight(c.s, " "))
	if !strings.Contains(c.s, ", ") || !strings.HasSuffix(strings.TrimRight(c.s[:end], "."), "다") {
		return nil
	}
	var kind turnKind
	for from := c.pastLead(lineStart(c.s), len(c.s)); from < end; {
		to, last := c.turnEnd(from, end)
		t, k, ok := c.turnOf(from, to, last)
		if !ok || kind != noTurn && k != kind {
			if len(out) == 0 && !last {
				from = to + len(", ") // words before the first
				continue
			}
			return nil
		}
		kind = k
		out, from = append(out, spot{tale: t, form: "turn"}), to+len(", ")
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// turnKind says which of two stands first.
type turnKind uint8

// The kinds of turns.
const (
	noTurn    turnKind = iota
	makersTo           // 가나는 다라 결제를
	namesByIt          // 다라 결제는 가나가
)

// turnEnd is where the part that begins at a byte ends, and whether it is the last.
func (c *clause) turnEnd(from, end int) (to int, last bool) {
	for k := from; k < end; k++ {
		if strings.HasPrefix(c.s[k:], ", ") && depthAt(c.s, k) == 0 {
			return k, false
		}
	}
	return end, true
}

// turnOf reads one part: a topic and, behind it, an object or subject, at whose end the part ends or its verb begins.
func (c *clause) turnOf(from, to int, last bool) (t tale, kind turnKind, ok bool) {
	for k := from + 1; k < to; k += runeLen(c.s, k) {
		j := josaAt(c.s, k)
		if j != "은" && j != "는" || !strings.HasPrefix(c.s[k+len(j):to], " ") || verbStem(c.s[from:k]) || depthAt(c.s, k) != 0 {
			continue
		}
		first, second := trimmed(c.s, from, k), [2]int{k + len(j) + 1, to}
		if second, kind = c.turnObject(second, last); kind == noTurn {
			continue
		}
		by, name := first, second
		if kind == namesByIt {
			by, name = second, first
		}
		if !c.canHave(by) || c.surelyPlaces(c.s[by[0]:by[1]]) || strings.Count(c.s[by[0]:by[1]], " ") > 2 || !c.spotName(name) || isClause(c.s[name[0]:name[1]]) {
			return t, noTurn, false
		}
		return c.tell(by, name, false), kind, true
	}
	return t, noTurn, false
}

// turnObject is what stands behind the topic, without its particle and verb.
func (c *clause) turnObject(r [2]int, last bool) ([2]int, turnKind) {
	ends := []int{r[1]}
	if last {
		ends = nil
		for k := r[0] + 1; k < r[1]; k += runeLen(c.s, k) {
			if c.s[k] == ' ' && doesTurn.MatchString(c.s[k:r[1]]) {
				ends = append(ends, k)
			}
		}
	}
	for _, end := range ends {
		s := c.s[r[0]:end]
		switch {
		case strings.HasSuffix(s, "을"), strings.HasSuffix(s, "를"):
			return c.nameTail([2]int{r[0], end - len("을")}), makersTo
		case strings.HasSuffix(s, "이"), strings.HasSuffix(s, "가"):
			return [2]int{r[0], end - len("이")}, namesByIt
		}
	}
	return r, noTurn
}
