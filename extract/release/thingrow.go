package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// rowOfThings finds a row of names that is as long as the number behind it says.
func (ctx *context) rowOfThings(p *passage, r [2]int) (row rowOfThings, ok bool) {
	s := p.S[r[0]:r[1]]
	c := &clause{ctx: ctx, view: p.view, base: r[0], s: s, block: p.index, where: InBody}
	for _, m := range rowCounted.FindAllStringSubmatchIndex(s, 4) {
		n, _, _ := hangul.Number(s[m[4]:m[5]] + "건")
		names := c.namedParts(c.rowFrom(m[0]), m[0])
		if len(names) < n {
			names = c.partedNames(names, n)
		}
		open := m[2] >= 0 && len(names) > 1 && len(names) < n
		if n < 2 || len(names) < n && !open {
			continue
		}
		if len(names) > n || countsPersons(s[m[4]:]) || chosenFrom.MatchString(s[m[5]:]) {
			return row, false
		}
		noun := ""
		if m[8] >= 0 {
			noun = s[m[8]:m[9]]
		}
		row = rowOfThings{p: p, in: r, names: names, n: n, topic: c.topicOfRow(names[0][0]), open: open}
		if open && !c.allAlike(names, noun) {
			return row, false
		}
		return row, c.namesThings(names, noun, s[m[6]:m[7]])
	}
	return ctx.rowChosen(p, r, c)
}

// chosenRow ends a row of names that were chosen, which nobody counts: (가나축제에는 다라축제와 마바축제)가 각각 선정됐다.
var chosenRow = hangul.MustCompile(`[이가]\s(?:(?:각각|새로|새롭게|최종|함께|나란히|신규)\s)*(?:(?:선정|지정|인증|등재)(?:됐|되었)|뽑혔|꼽혔|이름을\s올렸)`)

// rowChosen finds such a row under the programme as its topic.
func (ctx *context) rowChosen(p *passage, r [2]int, c *clause) (row rowOfThings, ok bool) {
	m := chosenRow.FindStringIndex(c.s)
	if m == nil || tellsElse(c.s) || ctx.toldEarlier(c.s) {
		return row, false
	}
	names := c.namedParts(c.rowFrom(m[0]), m[0])
	if len(names) > 0 {
		names = c.partedNames(names, len(names)+1)
	}
	if len(names) < 2 || !c.topicOfRow(names[0][0]) {
		return row, false
	}
	row = rowOfThings{p: p, in: r, names: names, n: len(names), topic: true, open: true}
	return row, c.allAlike(names, "") && c.namesThings(names, "", "곳")
}

// partedNames parts the first or last of some names at 와 or 과 where it joins two that end alike and the names are fewer than n.
func (c *clause) partedNames(names [][2]int, n int) [][2]int {
	for k := 0; k < len(names) && len(names) < n; k++ {
		r := names[k]
		at := joinOf(c.s[r[0]:r[1]])
		if at <= 0 {
			continue
		}
		a, b := trimmed(c.s, r[0], r[0]+at), trimmed(c.s, r[0]+at+len("과 "), r[1])
		if lastRunes(c.s[a[0]:a[1]], 2) == lastRunes(c.s[b[0]:b[1]], 2) || closingQuote(c.s[a[0]:a[1]]) > 0 && closingQuote(c.s[b[0]:b[1]]) > 0 {
			names = slices.Concat(names[:k], [][2]int{a, b}, names[k+1:])
		}
	}
	return names
}

// rowFrom is where the first name begins of the row that ends at byte to: behind the last word before its first comma that tells
// what the row is of, or what was done before.
func (c *clause) rowFrom(to int) int {
	from, at := 0, strings.IndexAny(c.s[:to], ","+serviceMarks)
	if k := indexSign(c.s[:to], serviceMarks); k >= 0 && strings.Count(c.s[k:to], ", ") == 0 {
		return k
	}
	if at < 0 {
		at = to
	}
	for {
		if k := rowLead.FindAllStringIndex(c.s[from:at], -1); k != nil {
			from += k[len(k)-1][1]
		}
		next := strings.IndexByte(c.s[min(at+1, to):to], ',')
		if next < 0 {
			if k := rowLead.FindAllStringIndex(c.s[at:to], -1); k != nil {
				return at + k[len(k)-1][1]
			}
			return from
		}
		if k := rowLead.FindAllStringIndex(c.s[at:at+1+next], -1); k != nil {
			from = at + k[len(k)-1][1]
		}
		at += 1 + next
	}
}

// rowLead ends what stands before the names of a row: 축제는, 대상으로, 재지정했고.
var rowLead = hangul.MustCompile(`(?:[가-힣'"’”)][은는]|에는|으로는|로는|으로|[가-힣'"]로|[했됐]고|했으며|됐으며|하고|되고|되며|하며|결과|가운데|중|또|또한|거쳐|통해|함께|더불어|아울러|이어|밖에도?),?\s`)

// topicOfRow says that what stands before a row is its topic: those chosen, or the programme.
func (c *clause) topicOfRow(to int) bool {
	s := strings.TrimRight(c.s[:to], serviceMarks+" '\"") + " "
	for _, w := range []string{"에는 ", "으로는 ", "로는 "} {
		if cut, ok := strings.CutSuffix(s, w); ok {
			s = cut + "는 "
			break
		}
	}
	if !strings.HasSuffix(s, "은 ") && !strings.HasSuffix(s, "는 ") {
		return false
	}
	if rowTopic.MatchString(s) {
		return true
	}
	tight := strings.Trim(hangul.NoSpace(s[:len(s)-len("은 ")]), "'\"「」")
	return slices.ContainsFunc(c.ctx.known, func(k programme) bool {
		return k.main && k.key != "" && (strings.HasSuffix(tight, k.key) || strings.HasSuffix(k.key, tight) && utf8.RuneCountInString(tight) >= leastThings)
	})
}

// namesThings says that names are those of things: none is a place, a body or tells what is done, and half of them end in the
// same word where they are not counted as places and shops are, or in that of the programme or of what is counted, or all stand
// in quotes.
func (c *clause) namesThings(names [][2]int, noun, unit string) bool {
	ends, quotes := map[string]int{}, 0
	for _, r := range names {
		t := strings.Trim(c.s[r[0]:r[1]], "'\"「」『』 ")
		n := utf8.RuneCountInString(t)
		if n < 3 || n > 24 || strings.ContainsAny(t, ".,:") || tellsOn(t) || !c.canName(r) || !isThing(scheme.SubjectOf(lastWord(t))) {
			return false
		}
		if c.onlyPlace(r) || c.namesBody(r[0], r[1]) || hasLegal(t) || bodyName.MatchString(t) {
			return false
		}
		if r[0] < r[1] && strings.ContainsRune("'\"「『", firstRune(c.s[r[0]:])) {
			quotes++
		}
		ends[lastRunes(t, 2)]++
	}
	alike := 0
	for w, n := range ends {
		if n > 1 && unit != "곳" && unit != "개소" || noun != "" && strings.HasSuffix(noun, w) || slices.ContainsFunc(c.ctx.known, func(k programme) bool { return k.main && strings.HasSuffix(k.key, w) }) {
			alike += n
		}
	}
	return 2*alike >= len(names) || quotes == len(names)
}

// allAlike says that each of some names stands in quotes, or ends as the programme or what is counted does, or as another does.
func (c *clause) allAlike(names [][2]int, noun string) bool {
	same := 0
	for _, r := range names {
		w := lastRunes(c.s[r[0]:r[1]], 2)
		if closingQuote(c.s[r[0]:r[1]]) > 0 || strings.HasSuffix(noun, w) || slices.ContainsFunc(c.ctx.known, func(k programme) bool { return k.main && strings.HasSuffix(k.key, w) }) {
			same++
		}
	}
	return 2*same > len(names)
}

// isThing says that what a word tells is no place, company, school, person or building.
func isThing(of scheme.Subject) bool {
	return of == scheme.Unknown || of == scheme.Product || of == scheme.Service
}
