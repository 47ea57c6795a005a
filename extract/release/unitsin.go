package release

import (
	"regexp"
	"strings"
)

// unitsIn finds lists and counts in printed order.
func (ctx *context) unitsIn(s string, from, to int, loose bool) []unit {
	var out []unit
	names := ctx.gaz.lastName(s[:to])
	for i := from; i < to; {
		opens := s[i] == '(' || s[i] == '[' || s[i] == '<'
		if !opens && (s[i] < 0x80 && (s[i] < '0' || s[i] > '9') || !wordStart(s, i)) {
			i += runeLen(s, i)
			continue
		}
		if loose {
			if parts, end := ctx.bareParts(s, i, to); parts != nil {
				out = append(out, unit{from: i, to: end, parts: parts, josa: josaAt(s[:to], end)})
				i = end
				continue
			}
		}
		if _, _, e := bracketAt(s[:to], i); e > 0 && strings.HasSuffix(s[:i], "권") {
			i = e // 충청권(충북·세종) tells what 충청권 is
			continue
		}
		if n := appliedIn(s[i:to]); n > 0 {
			i += n // 적용 지역: 가나시
			if at, ok := ctx.gaz.placeAt(s[:to], i+spaces(s[i:to])); ok {
				i = at.to
			}
			continue
		}
		if i <= names {
			if l, ok := ctx.parseList(s, i, to, loose); ok && l.to > i {
				u := unit{from: l.from, to: l.to, list: &l, josa: l.josa, mark: l.mark}
				if l.closed() {
					u.divide(ctx, s[:to])
				}
				out = append(out, u)
				i = u.to
				continue
			}
			if u, ok := ctx.zone(s, i, to); ok {
				out = append(out, u)
				i = u.to
				continue
			}
			if u, ok := ctx.bracketed(s, i, to); ok {
				out = behindCount(out, u, s)
				i = u.to
				continue
			}
		}
		if c, ok := countAtByte(s[:to], i); ok && (isHolderUnit(c) || isForeignCount(c)) {
			c.class = ctx.classEnding(s, c.from)
			u := unit{from: c.from, to: c.to, count: &c}
			for u.to < to && (s[u.to] == '*' || s[u.to] == ' ' && u.to+1 < to && s[u.to+1] == '*') {
				u.mark = true
				u.to++
			}
			u.josa = josaAt(s[:to], u.to)
			u.divide(ctx, s[:to])
			out = append(out, u)
			i = u.to
			continue
		}
		if n, ok := ctx.gaz.placeAt(s[:to], i); ok {
			i = n.to
			continue
		}
		i += runeLen(s, i)
	}
	return out
}

// appliedPattern is the label of where something certified is in use.
var appliedPattern = regexp.MustCompile(`^(?:적용|실증|설치|운영|시연|활용)\s?(?:지역|지자체|장소|도시)\s?:`)

// appliedIn gives the bytes of a label which says that the place behind it holds
// nothing: it is where something is in use.
func appliedIn(s string) int {
	if appliedStarts.at(s) == "" {
		return 0
	}
	return len(appliedPattern.FindString(s))
}

// appliedStarts are what appliedPattern begins with.
var appliedStarts = setOf("적용", "실증", "설치", "운영", "시연", "활용")

// divide reads the parts of the unit's number in a bracket behind it.
func (u *unit) divide(ctx *context, s string) {
	if parts, end := ctx.partsBehind(s, u.to); parts != nil {
		u.parts, u.to, u.josa = parts, end, josaAt(s, end)
	}
}

// bracketed reads a list that fills a bracket: 일곱 곳(안산시, 시흥시 …).
func (ctx *context) bracketed(s string, i, end int) (unit, bool) {
	from, to, e := bracketAt(s[:end], i)
	if e == 0 || s[i] != '(' {
		return unit{}, false
	}
	at := from + spaces(s[from:to])
	l, ok := ctx.parseList(s, at, to, false)
	if !ok || len(strings.Trim(s[l.to:to], " .")) > 0 {
		return unit{}, false
	}
	return unit{from: i, to: e, list: &l, josa: josaAt(s[:end], e)}, true
}

// behindCount adds a list in brackets to the count right before it, whose
// names it gives.
func behindCount(all []unit, u unit, s string) []unit {
	n := len(all)
	if n == 0 || all[n-1].count == nil || strings.TrimSpace(s[all[n-1].to:u.from]) != "" {
		return append(all, u)
	}
	last := all[n-1]
	if u.list.total == nil {
		u.list.total = last.count
	}
	u.from = last.from
	return append(all[:n-1], u)
}
