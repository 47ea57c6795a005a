package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// ThingsInRow is the rule of names that stand in a row with their number, of a programme whose name does not tell what it
// chooses.
const ThingsInRow = "list.things"

// rowCounted ends a row of names with their number: 등 4개를, 등 25개 축제다, 3개가. The groups are 등, the number, its unit and what it
// counts.
var rowCounted = hangul.MustCompile(`(?:\s(등))?\s(?:총\s|모두\s)?(\d{1,3})\s?(개소|개|곳|건|편|종|점|선)(?:의)?(?:\s?((?:[가-힣]{2,6}\s)?[가-힣]{2,6}?))?(?:[을를이가은는의]\s|(?:이)?다\.?\s*$|에\s)`)

// rowTopic begins those chosen as what the row behind it is: 선정된 가나축제는, 올해의 가나축제는.
var rowTopic = hangul.MustCompile(`(?:선정|지정|인증|확정|승인|뽑|선발|등록)[가-힣]{0,3}\s[^.]{0,40}[은는]\s|^(?:\S+\s)?(?:선정|지정|인증|확정)(?:작|지|된\s것)[은는]\s`)

// rowOfThings are names in a row before their number.
type rowOfThings struct {
	p     *passage
	in    [2]int   // the bytes of its sentence
	names [][2]int // within the sentence
	n     int
	topic bool // what the row is of stands before it as a topic
	open  bool // there are more than are named
}

// listedThings names the things that a programme counts which does not tell what it chooses, where as many names as the number
// stand in a row before it, in the sentence that decides or as what those chosen are; they must be built alike.
func (ctx *context) listedThings(f *Facts) {
	if f.Header.Kind != schema.Result || holdsNames(f) || len(ctx.foreign) > 0 || !slices.ContainsFunc(f.Decisions, countsThings) {
		return
	}
	var topics []rowOfThings
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !containsAny(p.S, joinsNames) && !strings.ContainsAny(p.S, serviceMarks) {
			continue
		}
		for _, r := range sentencesOf(p.S) {
			row, ok := ctx.rowOfThings(p, r)
			if d := f.countsRow(&row); ok && d != nil {
				ctx.takeThings(f, *d, &row, nil)
			} else if ok && row.topic && !row.open {
				topics = append(topics, row)
			}
		}
	}
	for k := range topics {
		ctx.shareThings(f, &topics[k])
	}
}

// joinsNames are marks and particles between names.
var joinsNames = []string{", ", "와 ", "과 "}

// countsThings says that a decision counts what may be things: its programme does not tell what it chooses.
func countsThings(d Decision) bool {
	return declared(&d) > 1 && certifies(d.Scheme) == scheme.Unknown && mayBeThings(d.Scheme)
}

// countsRow is the only decision of the sentence of a row that counts as many as it names.
func (f *Facts) countsRow(r *rowOfThings) (best *Decision) {
	if len(r.names) == 0 || r.topic {
		return nil
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InBody || d.Block != r.p.index || !countsThings(*d) || declared(d) != r.n || !strings.Contains(viewOf(d.Words).S, strings.Trim(r.p.S[r.in[0]:r.in[1]], " .")) {
			continue
		}
		if best != nil {
			return nil
		}
		best = d
	}
	return best
}

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
	return row, false
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
	if k := strings.IndexAny(c.s[:to], serviceMarks); k >= 0 && strings.Count(c.s[k:to], ", ") == 0 {
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

// takeThings adds the names of a row to what the decision counts.
func (ctx *context) takeThings(f *Facts, d Decision, r *rowOfThings, held map[string]bool) {
	d.Scheme.Services = true
	f.ofServices(&soughtServices{deed: deed{d.Scheme.ID, d.Status}})
	d.Holders, d.Counts, d.Applicants, d.Open = nil, nil, Value{}, r.open
	d.Where, d.Block, d.Rule, d.Words = InBody, r.p.index, ThingsInRow, r.p.text(r.in[0], r.in[1])
	for _, n := range r.names {
		h := Holder{Kind: ServiceHolder, Rule: ThingsInRow, Words: unquoted(r.p.text(r.in[0]+n[0], r.in[0]+n[1]))}
		if key := hangul.Key(h.Words.S); !held[key] {
			d.Holders = append(d.Holders, h)
		}
	}
	f.Decisions = append(f.Decisions, d)
}

// shareThings gives the names of a row to the decision that counts as many, or, where the row is of two statuses and those of
// one are named, the others to the other.
func (ctx *context) shareThings(f *Facts, r *rowOfThings) {
	named, counts := map[schema.Status][]Holder{}, map[schema.Status][]*Decision{}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Rule == ThingsInRow {
			named[d.Status] = append(named[d.Status], d.Holders...)
		} else if declared(d) > 1 && (certifies(d.Scheme) == scheme.Service || countsThings(*d)) {
			counts[d.Status] = append(counts[d.Status], d)
		}
	}
	held := map[string]bool{}
	for _, all := range named {
		for _, h := range all {
			held[hangul.Key(h.Words.S)] = true
		}
	}
	split := len(held) == 0 && sumsOfTwo(counts, r.n)
	for _, st := range []schema.Status{schema.New, schema.Renewed, schema.Candidate} {
		for _, d := range counts[st] {
			if !split && len(named[st]) == 0 && declared(d) == r.n-len(held) && r.holdsAll(held) {
				ctx.takeThings(f, *d, r, held)
				return
			}
		}
	}
}

// sumsOfTwo says that n is the sum of what two statuses count.
func sumsOfTwo(counts map[schema.Status][]*Decision, n int) bool {
	for a, of := range counts {
		for b, with := range counts {
			for _, d := range of {
				if a < b && slices.ContainsFunc(with, func(o *Decision) bool { return declared(o)+declared(d) == n }) {
					return true
				}
			}
		}
	}
	return false
}

// holdsAll says that a row has all those names.
func (r *rowOfThings) holdsAll(held map[string]bool) bool {
	n := 0
	for _, k := range r.names {
		if held[hangul.Key(unquoted(r.p.text(r.in[0]+k[0], r.in[0]+k[1])).S)] {
			n++
		}
	}
	return n == len(held)
}
