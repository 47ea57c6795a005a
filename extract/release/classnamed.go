package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// namedPart is a part whose names stand in the bracket behind its number: 나루형 2곳(가시,
// 나시).
var namedPart = hangul.MustCompile(`^([가-힣A-Za-z]{2,16})\s([0-9]{1,3})(?:개소|개|곳|건)\s?\(([^()]{2,300})\)`)

// countedOpen are the ends of numbers of parts before such a bracket.
var countedOpen = setOf("곳(", "개(", "소(")

// addNamedParts takes the labels of parts that stand side by side behind what they were
// chosen as (사업 대상지로), each with as many names in its bracket as it counts.
func (ctx *context) addNamedParts(s string) {
	if strings.Count(s, "곳(")+strings.Count(s, "개(")+strings.Count(s, "소(") < 2 {
		return
	}
	for at := 0; at < len(s); at += runeLen(s, at) {
		if at > 0 && s[at-1] != ' ' {
			continue
		}
		labels, end := ctx.namedParts(s, at)
		if len(labels) < 2 {
			continue
		}
		if strings.HasSuffix(s[:at], "로 ") {
			ctx.parts = append(ctx.parts, labels...)
		}
		at = end - 1
	}
}

// namedParts reads such parts from byte at, and where they end.
func (ctx *context) namedParts(s string, at int) (labels []string, end int) {
	for end = at; ; {
		m := namedPart.FindStringSubmatchIndex(s[end:])
		if m == nil {
			return labels, end
		}
		label := s[end+m[2] : end+m[3]]
		n, _, _ := hangul.Number(s[end+m[4] : end+m[5]])
		if n != ctx.namesWithin(s[end+m[6]:end+m[7]]) || !ctx.mayPart(label) {
			return labels, end
		}
		labels, end = append(labels, label), end+m[1]
		for _, w := range []string{"과 ", "와 ", ", ", " 및 ", "·"} {
			if strings.HasPrefix(s[end:], w) {
				end += len(w)
				break
			}
		}
	}
}

// namesWithin counts the names of places in a bracket; 0 where anything else stands there.
func (ctx *context) namesWithin(s string) int {
	l, ok := ctx.parseList(s, 0, len(s), false)
	if !ok || l.to != len(s) {
		return 0
	}
	return l.size()
}
