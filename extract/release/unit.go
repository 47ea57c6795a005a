package release

import (
	"sort"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
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
	beside     []Holder // public bodies named among places
	pastLabel  int      // the bytes of the label of a line, before it
	graded     bool     // its names have the grades they stand behind
	applying   appliedUnits
	said       *hangul.Held // by held
}

// newClause takes the bytes from..to of a view apart.
func (ctx *context) newClause(v view, from, to int, where Where, block int) *clause {
	c := &clause{ctx: ctx, view: v, base: from, s: v.S[from:to], where: where, block: block}
	c.title = where == InTitle || where == InSubtitle
	c.predicates = ctx.predicates(c.s, c.title || where == InList)
	said := ctx.wordsIn(c.s)
	c.statuses, c.years, c.quotes, c.batches = said.statuses, said.years, said.quotes, said.batches
	for _, m := range ctx.mentionsIn(v.S) {
		if m.from >= from && m.to <= to {
			m.from, m.to = m.from-from, m.to-from
			c.mentions = append(c.mentions, m)
		}
	}
	if c.held().Holds(" 데 이어") {
		c.goesOn()
	}
	c.units = ctx.unitsOf(c.s, c.title)
	c.units = together(c.units, c.servicesIn())
	c.makersMarked()
	c.allAgain()
	c.withoutAside()
	c.withoutOtherMatters()
	c.widenedBeside()
	c.withoutTeller()
	c.classesBehind()
	c.headClasses()
	c.classTwins()
	c.parallelTopics()
	c.countedParts()
	c.fieldTopics()
	c.prizeCounts()
	return c
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
	if k := afterLast(t, " ,(·"); hasWord("분야 부문 유형 그룹 트랙", t[k:]) && ctx.partEnding(t) <= len(t)-k {
		return partNamed(t, k)
	}
	if n := ctx.partEnding(t); n > 0 {
		return withLatin(t, [2]int{len(t) - n, len(t)})
	}
	if r := typeInBracket(t); r[1] > 0 {
		return r
	}
	if r := ctx.quotedClassEnding(t); r[1] > 0 {
		return r
	}
	k := afterLast(t, " ,(·")
	for strings.HasPrefix(t[k:], "△") || strings.HasPrefix(t[k:], "▲") {
		k += len("△")
	}
	if k < len(t) && (ctx.isClass(t[k:]) || awarded(whole, t[k:]) || isExemption(t[k:]) && (!ctx.namesKnown(t[k:]) || severalExemptions(whole))) {
		return withLatin(t, [2]int{k, len(t)})
	}
	if to := classWithJosa(t, k); len(t) < len(s) && to > k && ctx.isClass(t[k:to]) {
		return withLatin(t, [2]int{k, to})
	}
	return [2]int{}
}

// classWithJosa is where a class that begins at k ends before its particle: 산림형이 (3곳),
// 도심형에는 (2곳); k where it has none.
func classWithJosa(t string, k int) int {
	for _, j := range []string{"에는", "으로", "이", "가", "은", "는", "에", "로"} {
		if cut, ok := strings.CutSuffix(t[k:], j); ok && (strings.HasSuffix(cut, "형") || strings.HasSuffix(cut, "단계") || classLexicon.has(cut)) {
			return k + len(cut)
		}
	}
	return k
}

// size is how many a unit counts or names.
func (u *unit) size() int {
	switch {
	case u.count != nil:
		return u.count.n
	case u.list != nil:
		return u.list.size()
	}
	return len(u.services)
}
