package release

import (
	"regexp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/date"
)

// unit is what a sentence may say was decided on: a list of names, or a count
// without one.
type unit struct {
	from, to int
	list     *list
	count    *countAt
	josa     string
	mark     bool // a footnote mark after it: the names stand in a note
	services []Holder
	open     bool        // 등 after services
	parts    []countPart // printed in a bracket behind the count or list
}

// clause is a sentence, title or line taken apart. All offsets are bytes of s.
type clause struct {
	ctx        *context
	view       view
	base       int // of s in the view
	s          string
	where      Where
	block      int
	rule       string
	title      bool
	units      []unit
	predicates []predicate
	statuses   []statusAt
	years      []date.YearAt
	batches    [][2]int
	mentions   []mention
	quotes     [][2]int
}

// newClause takes the bytes from..to of a view apart.
func (ctx *context) newClause(v view, from, to int, where Where, block int) *clause {
	c := &clause{ctx: ctx, view: v, base: from, s: v.S[from:to], where: where, block: block}
	c.title = where == InTitle || where == InSubtitle
	c.predicates = ctx.predicates(c.s, c.title || where == InList)
	c.statuses = statusesIn(c.s)
	c.years = date.FindYears(c.s, ctx.day())
	for _, m := range ctx.mentionsIn(v.S) {
		if m.from >= from && m.to <= to {
			m.from, m.to = m.from-from, m.to-from
			c.mentions = append(c.mentions, m)
		}
	}
	c.quotes = quoted(c.s)
	for i := 0; i < len(c.s); i += runeLen(c.s, i) {
		if b, ok := batchAt(c.s, i); ok && wordStart(c.s, i) {
			c.batches = append(c.batches, b)
		}
	}
	c.units = ctx.unitsOf(c.s, c.title)
	c.units = together(c.units, c.servicesIn())
	c.classesBehind()
	c.parallelTopics()
	return c
}

// classesBehind reads a class after the names: 화성시와 창원시를 대도시로.
func (c *clause) classesBehind() {
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil || u.josa != "을" && u.josa != "를" && u.josa != "은" && u.josa != "는" {
			continue
		}
		from := u.to + len(u.josa)
		from += spaces(c.s[from:])
		w := strings.TrimRight(c.s[from:from+wordLen(c.s[from:])], ",")
		for _, j := range []string{"으로", "로"} {
			cut, ok := strings.CutSuffix(w, j)
			if !ok || !c.ctx.isClass(cut) {
				continue
			}
			for k := range u.list.runs {
				r := &u.list.runs[k]
				r.class = [2]int{from, from + len(cut)}
				r.spreadClass()
			}
		}
	}
}

// together puts units in order; a service unit takes the place of what it
// covers.
func together(all, services []unit) []unit {
	if len(services) == 0 {
		return all
	}
	var out []unit
	for _, u := range all {
		covered := false
		for _, s := range services {
			covered = covered || u.from < s.to && s.from < u.to
		}
		if !covered {
			out = append(out, u)
		}
	}
	out = append(out, services...)
	sort.SliceStable(out, func(i, j int) bool { return out[i].from < out[j].from })
	return out
}

// text is the printed words of bytes i..j.
func (c *clause) text(i, j int) doc.Text { return c.view.text(c.base+i, c.base+j) }

// value is text with its rule.
func (c *clause) value(i, j int, rule string) Value { return Value{c.text(i, j), rule} }

// at is text of a range, empty for an empty range.
func (c *clause) at(r [2]int) doc.Text {
	if r[1] <= r[0] {
		return doc.Text{}
	}
	return c.text(r[0], r[1])
}

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

// longestSentence bounds the bytes of a sentence; longer text is cut at a
// space, so that hostile input costs no more than its length.
const longestSentence = 6000

// sentencesOf gives the ranges of the sentences of a text, without the place and
// name that a paper sets before the first.
func sentencesOf(s string) [][2]int {
	var out [][2]int
	from := datelineOf(s)
	for i := from; i < len(s); i++ {
		if i-from > longestSentence && s[i] == ' ' {
			out = append(out, [2]int{from, i})
			from = i
			continue
		}
		if s[i] != '.' && s[i] != '!' && s[i] != '?' {
			continue
		}
		if i+1 < len(s) && s[i+1] != ' ' && s[i+1] != '\n' && s[i+1] != '"' && s[i+1] != ')' && !glued(s, i) {
			continue
		}
		if !endsVerb(s[:i]) {
			continue
		}
		out = append(out, [2]int{from, i + 1})
		from = i + 1
	}
	if strings.TrimSpace(s[from:]) != "" {
		out = append(out, [2]int{from, len(s)})
	}
	return out
}

// glued says that a sentence begins right behind the full stop at i, as pages
// print it that lost their line breaks: 지원한다.교육부는.
func glued(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i+1:])
	return strings.HasSuffix(s[:i], "다") && unicode.Is(unicode.Hangul, r)
}

// endsVerb says whether words end as a sentence does, so that the dot after
// them is a full stop and not part of a date.
func endsVerb(s string) bool {
	for _, w := range []string{"다", "음", "함", "됨", "임", "요", "까", "짐", "받음"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
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

// awarded says that a word of a text is a grade; 대상 is one only beside other
// grades, else it is what was selected: 협약 대상으로, 대상 22곳.
func awarded(s, word string) bool {
	if word != "대상" {
		return isGrade(word)
	}
	for _, w := range []string{"최우수", "우수상", "장려", "우수 ", "우수는", "금상", "특별상"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// classEnding is the class that stands right before a count: 광역지자체 6개.
func (ctx *context) classEnding(whole string, at int) [2]int {
	s := whole[:at]
	t := strings.TrimRight(s, " ")
	if n := ctx.partEnding(t); n > 0 {
		return [2]int{len(t) - n, len(t)}
	}
	if r := ctx.quotedClassEnding(t); r[1] > 0 {
		return r
	}
	k := strings.LastIndexAny(t, " ,(·") + 1
	if k > 0 && k < len(t) && !utf8.RuneStart(t[k]) {
		k++
	}
	if k < len(t) && (ctx.isClass(t[k:]) || awarded(whole, t[k:])) {
		return [2]int{k, len(t)}
	}
	return [2]int{}
}
