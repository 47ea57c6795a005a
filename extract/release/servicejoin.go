package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// joined parts names that 와 or 과 joins, where the sentence counts more than
// commas part; what stands in the bracket behind is said of both: 가나 플랫폼과
// 다라 플랫폼(교통 분야), 마바 시스템(환경 분야) 등 3개.
func (c *clause) joined(u *unit) {
	if u.count == nil || len(u.services) == 0 || len(u.services) >= u.count.n {
		return
	}
	var all []Holder
	for _, h := range u.services {
		v := viewOf(h.Words)
		k := joinOf(v.S)
		if k < 0 || len(h.Providers) > 0 {
			all = append(all, h)
			continue
		}
		first, second := h, h
		first.Words, second.Words = v.text(0, k), v.text(k+len("과 "), len(v.S))
		all = append(all, first, second)
	}
	if len(all) == u.count.n {
		u.services = all
	}
}

// described finds a joint with a clause of its own object behind it, which describes the
// provider of the next name: ‘가나’와 말로 민원을 받는 ㈜다라의 ‘마바’. A clause without one
// may speak of the first name: ‘가나’와 겨루는.
var described = hangul.MustCompile(`^(?:와|과|,)\s[^.'"]{0,60}[을를]\s[^.'",]{0,30}[는한된은인]\s$`)

// joinsDescribed says that what stands between two names is such a joint and clause.
func joinsDescribed(gap string) bool {
	return len(gap) < 200 && described.MatchString(gap) && !containsAny(gap, []string{"연계", "결합", "함께", "공동", "합친", "비교"})
}

// bracketsBoth says that names joined at byte at end alike, as services do, each with a bracket behind it that may hold
// who has it: 가나 비교 서비스(㈜다라)와 마바 알림 서비스(사아).
func (c *clause) bracketsBoth(i, at, j int) bool {
	for _, r := range [][2]int{{i, at}, {at + len("과 "), j}} {
		s := c.s[r[0]:r[1]]
		k := openingOf(s)
		if k <= 0 || !strings.HasSuffix(s, ")") || !endsLikeService(s[:k]) || !c.ofProvider(s[k+1:len(s)-1]) || !maybeBody(s[k+1:len(s)-1]) {
			return false
		}
	}
	return true
}

// quotesBoth says that names joined at byte at are both quoted, each perhaps behind who has it: ㈜가나 '다라 알리미'와 마바 제작 '사아
// 계량기'. A clause between them may tell of both: '가나'와 연계한 '다라'.
func (c *clause) quotesBoth(i, at, j int) bool {
	first, second := c.s[i:at], c.s[at+len("과 "):j]
	if !endsQuoted(first) || !endsQuoted(second) || strings.Count(first, "'") != 2 || strings.Count(second, "'") != 2 {
		return false
	}
	lead := strings.TrimRight(second[:strings.IndexByte(second, '\'')], " ")
	return lead == "" || len(strings.Fields(lead)) < 3 && !strings.ContainsRune("한된는던은인", lastRune(lead)) && maybeBody(lead)
}

func endsQuoted(s string) bool { return strings.HasSuffix(s, "'") }

// joinOf is the byte of the one 와 or 과 that joins two names, -1 for none.
func joinOf(s string) int {
	at := -1
	for i := 0; i < len(s); i += runeLen(s, i) {
		if (strings.HasPrefix(s[i:], "과 ") || strings.HasPrefix(s[i:], "와 ")) && i > 0 && josaAt(s, i) == s[i:i+len("과")] {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// joinOfServices is that byte where both names end as services do.
func joinOfServices(s string) int {
	if k := joinOf(s); k > 0 && endsLikeService(s[:k]) && endsLikeService(s) {
		return k
	}
	return -1
}
