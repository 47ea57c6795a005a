package release

import "strings"

// dashes part a name from who has it where a line is nothing but both.
var dashes = []string{" – ", " - ", " — "}

// dashSpot reads a line of two parts at its only dash, whatever words the name has: 꼬마 목수의 작은 나라 – 다라, 가나 길, 그 뒤 –
// 마바 (2020년 최초 인증).
func (c *clause) dashSpot() (s spot, ok bool) {
	if c.base != 0 || !strings.ContainsAny(c.s, "–-—") {
		return s, false
	}
	from := lineStart(c.s)
	end := beforeNote(c.s, from, len(strings.TrimRight(c.s, " .")))
	if from >= end || strings.HasSuffix(c.s[:end], "다") || strings.ContainsAny(c.s[from:end], "'\"") || c.s[from] == '(' || c.s[from] == '[' {
		return s, false
	}
	at, sign := -1, ""
	for _, w := range dashes {
		k := strings.Index(c.s[from:end], w)
		if k < 0 {
			continue
		}
		if at >= 0 || strings.Contains(c.s[from+k+len(w):end], w) {
			return s, false
		}
		at, sign = from+k, w
	}
	if at <= from || depthAt(c.s, at) != 0 || strings.HasSuffix(c.s[:at], ")") {
		return s, false
	}
	if s, ok = c.pairSpot(trimmed(c.s, from, at), trimmed(c.s, at+len(sign), end), strings.TrimSpace(sign)); ok {
		s.leads = true
	}
	return s, ok
}
