package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// spotTopic is the topic that a sentence begins with which does nothing but list: 대상은, 이번에 승인된 것으로는.
var spotTopic = hangul.MustCompile(`^[^,('"△▲]{0,60}?[가-힣](?:은|는|으로는|로는|에는),?\s`)

// leadEnd ends what leads to names behind marks.
var leadEnd = hangul.MustCompile(`(?:은|는|로|에|을|를|이|가|해|:|,)\s*$`)

// listSpots reads the names that one sentence or line lists without quotes, each perhaps with who has it.
func (c *clause) listSpots() (out []spot) {
	from, end := c.listBytes()
	if end <= from || containsAny(c.s[:from], countedElse) || containsAny(c.s[end:], countedElse) && !otherFate.MatchString(c.s[end:]) {
		return nil // of what was not decided on
	}
	odd := 0
	for _, r := range c.partsByCount(c.namedParts(from, end), end) {
		if m := nextTopic.FindStringIndex(c.s[r[0]:r[1]]); m != nil {
			r[1] = r[0] + m[0]
		}
		if tellsQuality(c.s[r[0]:r[1]]) {
			return nil
		}
		s, ok := c.partSpot(r)
		if !ok && c.plausible(r) {
			s, ok = spot{tale: c.tell([2]int{}, r, false), form: "list"}, true
			odd++
		}
		if !ok || linkedOn.MatchString(c.s[max(r[0], r[1]-len("로")):]) {
			return nil
		}
		out = append(out, s)
	}
	if len(out) < 2 || 3*odd > len(out) {
		return nil
	}
	if fieldTopic.FindStringIndex(c.s[:from]) != nil {
		for k := range out {
			out[k].form = inFields
		}
	}
	return out
}

// inFields is the form of names that sentences list by their fields, of which only all together are those counted.
const inFields = "fields"

// partsByCount parts the only name that 와 or 과 joins of two, where the number behind them all counts one more than
// commas part: 가나 알림과 다라 예약, 마바 결제 등 3건.
func (c *clause) partsByCount(parts [][2]int, end int) [][2]int {
	n := countsIn(c.s[end:min(len(c.s), end+len(" 등 총 10건의"))])
	if len(n) == 0 || n[0].n != len(parts)+1 {
		return parts
	}
	at, joined := -1, 0
	for k, r := range parts {
		if j := joinOf(c.s[r[0]:r[1]]); j > 0 {
			at, joined = k, joined+1
		}
	}
	if joined != 1 {
		return parts
	}
	r := parts[at]
	j := r[0] + joinOf(c.s[r[0]:r[1]])
	out := append(slices.Clone(parts[:at]), [2]int{r[0], j}, trimmed(c.s, j+len("과 "), r[1]))
	return append(out, parts[at+1:]...)
}

// listBytes are the bytes of names that a sentence lists behind its topic or from its first mark on.
func (c *clause) listBytes() (from, end int) {
	if from = indexSign(c.s, serviceMarks); from > 0 && c.base == 0 && !leadEnd.MatchString(c.s[:from]) {
		from = 0 // the mark of the first is that of the line
	} else if from < 0 {
		if !strings.Contains(c.s, ", ") && !pairsJoined.MatchString(c.s) {
			return 0, 0
		}
		label := 0
		if k := strings.Index(c.s, ": "); k > 0 && k < longestField*len("가") && c.base == 0 {
			label = k + len(": ") // 공공: 가나 걷는 다라(마바)
		}
		lead := c.s[:label] + spotTopic.FindString(c.s[label:])
		if gotStem.MatchString(lead) {
			lead += spotTopic.FindString(c.s[len(lead):]) // 인증을 얻은 서비스는
		}
		if stem := strings.TrimSuffix(strings.TrimRight(lead, " ,"), "는"); verbStem(stem) || goingStem.MatchString(stem) || label > 0 {
			lead = c.s[:label] // 찾아가는 가나 수리
		}
		from = c.pastLead(len(lead), len(c.s))
	}
	end = len(strings.TrimRight(c.s, " ."))
	if m := otherFate.FindStringIndex(c.s); m != nil && m[0] > from {
		return from, m[0]
	}
	if m := c.countedEnd(from); m != nil {
		return from, m[0]
	}
	if m := chosenEnd.FindStringIndex(c.s); m != nil && m[0] > from {
		return from, withoutNumber(c.s, from, m[0])
	}
	if m := listedThen.FindStringIndex(c.s); m != nil && m[0] > from {
		return from, withoutNumber(c.s, from, pastBracketJosa(c.s, m[0]))
	}
	if m := givenTail.FindStringIndex(c.s); m != nil && m[0] > from {
		return from, withoutNumber(c.s, from, m[0])
	}
	if strings.HasSuffix(c.s[:end], "다") {
		m := markedTail.FindStringIndex(c.s[from:])
		if from > 0 && bareCopula(c.s[:end]) && strings.Contains(c.s[from:end], ", ") {
			return from, end - len("다") // 3건은 가나의 다라 지도, 마바의 사아 설계다
		}
		if m == nil || endsVerb(c.s[:end]) && strings.TrimRight(c.s[from+m[0]:], " .") == "다" {
			return 0, 0 // 함께 실증한다
		}
		return from, withoutNumber(c.s, from, from+m[0])
	}
	return from, withoutNumber(c.s, from, end)
}

// notCopula ends verbs that look as a noun and 다 do: 필요하다, 다르다, 밝힙니다.
var notCopula = hangul.MustCompile(`(?:[하되르크쁘싸리지시니오가보주]|이)다$`)

// bareCopula says that words end in a noun without a final consonant and the copula 다: (가나 설계)다.
func bareCopula(s string) bool {
	r := lastRune(strings.TrimSuffix(s, "다"))
	return strings.HasSuffix(s, "다") && isSyllable(r) && (r-'가')%28 == 0 && !notCopula.MatchString(s)
}

// nextTopic is what the next names of a sentence are of, behind the last one before: (▲가나 결제)가, 임시허가로는 (▲).
var nextTopic = hangul.MustCompile(`[이가을를]?,\s[^,(]{2,30}(?:로는|에는|은|는)$`)

// gotStem ends in what describes those that something was given to, and is no topic.
var gotStem = hangul.MustCompile(`(?:얻|받|넘|맡)은,?\s$`)

// goingStem ends the stem of a verb of two: 찾아가(는), 도와주(는), 살펴보(는).
var goingStem = hangul.MustCompile(`[아어여해와려워펴겨켜][가오주보]$`)

// givenTail ends a sentence on what something was given to: (▲가나 결제(다라) ▲마바 보험(사아))에 주어졌다.
var givenTail = hangul.MustCompile(`(?:\s등)?(?:에|에게|에도)\s(?:각각\s|모두\s)?(?:주어졌다|돌아갔다|부여됐다|부여되었다|부여된다|적용된다|내려졌다)\.?\s*$`)

// pairsJoined finds two names joined by a particle behind the bracket of the first: 가나 결제(다라)와 (마바 보험).
var pairsJoined = hangul.MustCompile(`[^(]{3}\([^()]{2,40}\)(?:와|과|\s및)\s`)

// pastBracketJosa is where what ends at byte end does without a particle behind its bracket: 가나 결제(다라)(가).
func pastBracketJosa(s string, end int) int {
	for _, j := range []string{"이", "가", "은", "는"} {
		if cut, ok := strings.CutSuffix(s[:end], ")"+j); ok {
			return len(cut) + 1
		}
	}
	return end
}

// numberBehind is the number behind the names that a sentence lists: (▲가나 결제 ▲다라 보험) 2건(이다).
var numberBehind = hangul.MustCompile(`(?:\s등)?\s(?:총\s|모두\s)?\d{1,2}\s?(?:건|개|종)(?:\s?(?:과제|안건|서비스|사업))?$`)

// withoutNumber is where the bytes from..end of names end without their number.
func withoutNumber(s string, from, end int) int {
	if m := numberBehind.FindStringIndex(s[from:end]); m != nil {
		return from + m[0]
	}
	return end
}

// partSpot reads one of several names of a list: 가나 결제(다라), 다라의 가나 결제, 가나 결제.
func (c *clause) partSpot(r [2]int) (s spot, ok bool) {
	r[0] += len(c.s[r[0]:r[1]]) - len(strings.TrimLeft(c.s[r[0]:r[1]], serviceMarks+" "))
	if k := openingOf(c.s[r[0]:r[1]]); k > 0 && strings.HasSuffix(c.s[:r[1]], ")") {
		s, ok = c.pairSpot(trimmed(c.s, r[0], r[0]+k), trimmed(c.s, r[0]+k+1, r[1]-1), "(")
	} else if k := strings.IndexByte(c.s[r[0]:r[1]], '/'); k > 0 && strings.Count(c.s[r[0]:r[1]], "/") == 1 {
		s, ok = c.pairSpot(trimmed(c.s, r[0], r[0]+k), trimmed(c.s, r[0]+k+1, r[1]), "/")
	} else if by, name, parted := c.partedTale(r); parted {
		s, ok = spot{tale: c.tell(by, name, false)}, true
	} else {
		s, ok = spot{tale: c.tell([2]int{}, r, false)}, c.spotName(r)
	}
	s.form = "list"
	return s, ok
}

// otherFate goes on, behind the last of several names, to one that got nothing: (가나 결제, 다라 보험)이고 마바 대출은 통과하지 못했다.
var otherFate = hangul.MustCompile(`(?:이고|이며|고|며),?\s[^,()]{2,40}(?:은|는)\s[^.,]*(?:못했다|않았다|보류됐다|보류했다|부결됐다|탈락했다|빠졌다)\.?\s*$`)
