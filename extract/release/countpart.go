package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// countPart is one part of a number of holders, of a status or a class: the
// 신규 3 of 12개 도시(신규 3, 재지정 9).
type countPart struct {
	countAt
	status   schema.Status
	statusBy [2]int
}

// partsIn reads the bytes i..j as parts of a number: labels with numbers, all
// of statuses or all of classes, two at least.
func (ctx *context) partsIn(s string, i, j int) []countPart {
	var out []countPart
	for _, r := range piecesOf(s, i, j) {
		p, ok := ctx.partAt(s, r[0], r[1])
		if !ok || len(out) > 0 && (p.status == "") != (out[0].status == "") {
			return nil
		}
		out = append(out, p)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// piecesOf parts bytes at commas, dots, slashes and 및.
func piecesOf(s string, i, j int) [][2]int {
	var out [][2]int
	from := i
	for k := i; k <= j; {
		n := 0
		switch {
		case k == j:
			n = 1
		case strings.ContainsAny(s[k:k+1], ",/;+"):
			n = 1
		case strings.HasPrefix(s[k:], "·"), strings.HasPrefix(s[k:], "및 "):
			n = runeLen(s, k)
		}
		if n == 0 {
			k += runeLen(s, k)
			continue
		}
		if r := trimmed(s, from, min(k, j)); r[1] > r[0] {
			out = append(out, r)
		}
		k += n
		from = k
	}
	return out
}

// partAt reads one part: a status or class, a number, perhaps its unit.
func (ctx *context) partAt(s string, i, j int) (countPart, bool) {
	at := i + strings.LastIndexAny(s[i:j], "0123456789")
	for at > i && s[at-1] >= '0' && s[at-1] <= '9' {
		at--
	}
	if at <= i {
		return countPart{}, false
	}
	n, size, ok := hangul.Number(s[at:j])
	unit := strings.TrimSpace(s[at+size : j])
	if !ok || n > 1000 || unit != "" && hangul.CounterAt(unit) != len(unit) {
		return countPart{}, false
	}
	label := trimmed(s, i, at)
	word := strings.TrimRight(s[label[0]:label[1]], " :")
	if josa := topicOf(word); josa > 0 {
		word = word[:len(word)-josa]
	}
	label[1] = label[0] + len(word)
	p := countPart{countAt: countAt{from: at, to: j, n: n, unit: "개"}}
	if st, by, rest := statusWords(word); st != "" {
		p.status, p.statusBy = st, [2]int{label[0] + by[0], label[0] + by[1]}
		class := leftClass(rest)
		if class != "" && ctx.isClass(class) && strings.HasPrefix(word, class) {
			p.class, class = [2]int{label[0], label[0] + len(class)}, ""
		}
		return p, class == ""
	}
	if (strings.ContainsAny(word, " .") || strings.Contains(word, "…")) && !ctx.isPart(word) || !ctx.isClass(word) && !isGrade(word) && Tier(word) == "" {
		return countPart{}, false
	}
	p.class = label
	return p, true
}

// topicOf gives the bytes of a topic particle at the end of a label.
func topicOf(word string) int {
	for _, j := range []string{"은", "는"} {
		if cut, ok := strings.CutSuffix(word, j); ok && josaAt(word, len(cut)) == j {
			return len(j)
		}
	}
	return 0
}

// partsBehind reads the parts in the bracket right behind byte i.
func (ctx *context) partsBehind(s string, i int) (parts []countPart, end int) {
	from, to, end := bracketAt(s, i+spaces(s[i:]))
	if end == 0 {
		return nil, i
	}
	if parts = ctx.partsIn(s, from, to); parts == nil {
		return nil, i
	}
	return parts, end
}

// bareParts reads parts without a bracket at byte i, in a title: 신규 2·재지정 3;
// 대도시 2, 중소도시 3곳.
func (ctx *context) bareParts(s string, i, end int) (parts []countPart, to int) {
	for k := i; k < end; {
		stop, found := partEnd(s[:end], k)
		p, ok := ctx.partAt(s, k, stop)
		if !found || !ok || len(parts) > 0 && (p.status == "") != (parts[0].status == "") {
			break
		}
		parts, to = append(parts, p), stop
		n := partedAt(s[:end], stop, true)
		if n == 0 {
			break
		}
		k = stop + n
		k += spaces(s[k:end])
	}
	if rest := strings.TrimLeft(s[to:end], " "); len(parts) < 2 || strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, ":") {
		return nil, i
	}
	return parts, to
}

// longestPart bounds the bytes of a part's label.
const longestPart = 48

// partEnd is where the number of a part that begins at k ends, with its unit; a
// digit in its label (2단계 재지정 6곳) is not its number.
func partEnd(s string, k int) (end int, ok bool) {
	for i := k; i < len(s) && i-k < longestPart; i++ {
		if s[i] < '0' || s[i] > '9' || i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			continue
		}
		i++
		if i+1 < len(s) && s[i] == ' ' && s[i+1] >= '0' && s[i+1] <= '9' {
			continue // 유형1 3곳
		}
		if !letterAt(s, i) {
			return i, true
		}
		if u := unitAt(s[i:]); u != "" && !letterAt(s, i+len(u)) {
			return i + len(u), true
		}
		i--
	}
	return k, false
}

// divided makes the decisions of a number whose parts are printed: counts of
// its classes, or a decision of each status beside which the number is the whole.
func (c *clause) divided(base Decision, whole *countAt, parts []countPart) []Decision {
	if parts[0].status == "" {
		if whole != nil {
			base.Counts = append(base.Counts, c.countOf(*whole, whole.class, false))
		}
		for _, p := range parts {
			base.Counts = append(base.Counts, c.countOf(p.countAt, p.class, false))
		}
		return []Decision{base}
	}
	var out []Decision
	for _, p := range parts {
		d := base
		d.Holders, d.Status, d.StatusBy = nil, p.status, Value{c.at(p.statusBy), "list.status"}
		d.Counts = []Count{c.countOf(p.countAt, p.class, false)}
		out = merged(out, d)
	}
	c.checkParts(whole, parts)
	return out
}

// partsMakeUp says that the clause parts a number by status beside it: 9곳 선정,
// 신규 5곳·재지정 4곳.
func (c *clause) partsMakeUp(n int) bool {
	for _, u := range c.units {
		sum := 0
		for _, p := range u.parts {
			sum += p.n
		}
		if len(u.parts) > 0 && u.parts[0].status != "" && u.count == nil && u.list == nil && sum == n {
			return true
		}
	}
	return false
}

// checkParts makes an issue of parts that do not make up the whole.
func (c *clause) checkParts(whole *countAt, parts []countPart) {
	sum := 0
	for _, p := range parts {
		sum += p.n
	}
	if whole != nil && whole.n != sum {
		c.ctx.issues.add("count-mismatch", schema.Note, "the numbers in the bracket do not make up the number before it", c.text(whole.from, whole.to))
	}
}
