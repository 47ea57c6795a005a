package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// unitsIn finds lists and counts in the first to bytes of s, in printed order.
func (ctx *context) unitsIn(s string, to int, loose bool) []unit {
	var out []unit
	names, shared, tried := ctx.lastName(s[:to]), false, 0
	for i := 0; i < to; {
		if !mayBeginUnit(s, i) {
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
		if end := ctx.noUnit(s, i, to); end > i {
			i = end
			continue
		}
		if end := ctx.sharesFrom(s[:to], i, shared); end > i {
			i, shared = end, true
			continue
		}
		if i <= names {
			if all, end := ctx.namesOrBracket(s, i, to, loose, out, &tried); end > i {
				out, i = all, end
				continue
			}
		}
		if u, ok := ctx.countedAt(s, i, to); ok {
			out = append(out, u)
			i = u.to
			continue
		}
		if n, ok := ctx.placeAt(s[:to], i); ok {
			i = n.to
			continue
		}
		i += runeLen(s, i)
	}
	return out
}

// namesOrBracket adds the list of names, or the bracket behind a number, that stands at byte i, and gives where it ends; i where
// neither does. tried counts the names that made no list.
func (ctx *context) namesOrBracket(s string, i, to int, loose bool, out []unit, tried *int) ([]unit, int) {
	u, ok := ctx.namesAt(s, i, to, loose, tried)
	if ok && u.list != nil && u.withoutRange(ctx.gaz, s[:to]) {
		return append(out, u), u.to
	}
	switch {
	case ok && (u.list == nil || !u.list.sharesOut() && !holdsMost(s[u.to:to]) && !ctx.rangeOfRank(&u, out, s[:to])):
		return append(out, u), u.to
	case ok || u.to > i:
		return out, u.to
	}
	if u, ok := ctx.bracketed(s, i, to); ok {
		return behindCount(out, u, s), u.to
	}
	return out, i
}

// mayBeginUnit says quickly that a list or count may begin at byte i: a bracket, a
// digit or a word does.
func mayBeginUnit(s string, i int) bool {
	switch b := s[i]; {
	case b == '(' || b == '[' || b == '<':
		return true
	case b >= 'A' && b <= 'Z':
		return letteredType(s[i:]) && wordStart(s, i) && (i == 0 || s[i-1] != '&')
	case b < 0x80 && (b < '0' || b > '9'):
		return false
	}
	return wordStart(s, i)
}

// letteredType says that s begins with a type or grade that a letter names: A형, II유형, S등급.
func letteredType(s string) bool {
	n := 0
	for n < len(s) && n < 4 && s[n] >= 'A' && s[n] <= 'Z' {
		n++
	}
	return n > 0 && (strings.HasPrefix(s[n:], "형") || strings.HasPrefix(s[n:], "유형") || strings.HasPrefix(s[n:], "등급"))
}

// mostNames is more names than there are local governments: what goes on longer and is no list as a whole has none within it, and
// is not read again from each of its names.
const mostNames = 250

// mostTried is how many names that made no list a sentence is looked through for, so that it costs what its length costs.
const mostTried = 1500

// namesAt reads the names that begin at i: a list, or the place of a zone. Where there is neither, the end of the unit is that of
// names too many to be looked through again; 0 else.
func (ctx *context) namesAt(s string, i, to int, loose bool, tried *int) (unit, bool) {
	found, ok := ctx.parseList(s, i, to, loose)
	if n := found.size(); !ok && n > 0 {
		if *tried += n; n > mostNames || *tried > mostTried {
			return unit{to: found.to}, false
		}
	}
	if ok && found.to > i {
		l := found
		u := unit{from: l.from, to: l.to, list: &l, josa: l.josa, mark: l.mark}
		if l.closed() {
			u.divide(ctx, s[:to])
		}
		return u, true
	}
	return ctx.zone(s, i, to)
}

// countedAt reads the number that begins at i, with its class, its footnote mark and
// its parts.
func (ctx *context) countedAt(s string, i, to int) (unit, bool) {
	found, ok := countAtByte(s[:to], i)
	if !ok || !isHolderUnit(found) && !isForeignCount(found) || ctx.worksAside(s, found) {
		return unit{}, false
	}
	c := found // kept from here on: most places have none
	c.class = ctx.classEnding(s, c.from)
	u := unit{from: c.from, to: c.to, count: &c}
	for u.to < to && (s[u.to] == '*' || s[u.to] == ' ' && u.to+1 < to && s[u.to+1] == '*') {
		u.mark = true
		u.to++
	}
	u.to += orderNoteAt(s[:to], u.to)
	u.josa = josaAt(s[:to], u.to)
	u.divide(ctx, s[:to])
	u.shareOut(ctx, s[:to])
	return u, true
}

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
	if !ok {
		l, ok = ctx.stemInBracket(s[:end], at, to)
	}
	if rest := strings.Trim(s[max(l.to, from):max(to, l.to)], " ."); !ok || rest != "" && !(l.size() == 1 && withinPlace.MatchString(rest)) {
		return unit{}, false
	}
	ctx.sidoOfSite(s, i, &l)
	return unit{from: i, to: e, list: &l, josa: josaAt(s[:end], e)}, true
}

// withinPlace is a part of the place before it: (전남 가나시) 다라면, 마바도, 사아항 일원.
var withinPlace = hangul.MustCompile(`^[가-힣0-9·]{1,8}(?:읍|면|동|리|도|섬|항|지구|가|로|길)(?: (?:일원|일대|등))?$`)

// ownSiteWords is how many words the name of what lies in a place may have.
const ownSiteWords = 3

// sidoOfSite gives a place in brackets the 시·도 that stands before what lies in it: 대구 다라시장(중구).
func (ctx *context) sidoOfSite(s string, open int, l *list) {
	if len(l.runs) != 1 || len(l.runs[0].entries) != 1 {
		return
	}
	e := &l.runs[0].entries[0]
	if e.alone() || e.province[1] > e.province[0] {
		return
	}
	for k, to := 0, open; k <= ownSiteWords && to > 0; k++ {
		from := strings.LastIndexAny(s[:to], " \n(") + 1
		word := s[from:to]
		if isSidoName(word) && k > 0 {
			if ctx.gaz.within(word, s[e.local[0]:e.local[1]]) {
				e.province, e.carried = [2]int{from, to}, true
			}
			return
		}
		if word == "" || strings.ContainsAny(word, ",;:)") || k > 0 && endsInOne(word, []string{"와", "과", "은", "는", "로", "및"}) {
			return
		}
		to = from - 1
	}
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
