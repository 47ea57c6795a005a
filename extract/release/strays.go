package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
)

// stray is a sentence or line that names places, for which no statement was found
// that tells why.
type stray struct {
	*clause
	passage int
	names   []strayName
	// things is how many phrases commas and marks part, where more is told than the
	// names: 강원 가나의 다라섬, 마바길.
	things int
	first  bool // only its first names are meant: a line that tells of the place
}

// strayName is one name of it.
type strayName struct {
	name   string // without 시·도
	known  bool
	joined bool   // by a dot to the name before
	under  string // the 시·도 printed with it
}

// strays finds the sentences and lines that may name those who were decided on: not
// those of other times, of who asked, came or failed, of the header, of officials.
func (ctx *context) strays() []*stray {
	var out []*stray
	closed, events := false, false
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if ctx.gaz.lastName(p.S) < 0 {
			events = containsAny(p.S, eventWords)
		}
		if p.Kind == doc.Heading || ctx.overLines(p) {
			g := gateOf(p.S)
			closed = g == past || g == refused
		}
		if closed || events && !isSentence(p.S) || p.Kind == doc.Caption || ctx.inHeader(p) || labelsOthers(p.S) || ctx.gaz.lastName(p.S) < 0 {
			continue
		}
		for _, at := range sentencesOf(p.S) {
			if strings.Count(p.S[:at[0]], "\"")%2 == 1 {
				continue // somebody goes on speaking
			}
			if s := ctx.strayAt(i, at[0], at[1]); s != nil {
				out = append(out, s)
			}
		}
	}
	return out
}

// eventWords are words of a line that leads to what is held in the places under it:
// 지정된 곳에서는 행사가 이어진다.
var eventWords = []string{"행사", "축제", "설명회", "일정", "공연"}

// overLines says that a short line stands over others, though the page does not print it
// as a heading.
func (ctx *context) overLines(p *passage) bool {
	return len(p.S) <= longestHeading && ctx.gaz.lastName(p.S) < 0 && !endsVerb(strings.TrimRight(p.S, " .!?"))
}

// strayAt takes one sentence or line apart; nil where it names nobody who may be meant.
func (ctx *context) strayAt(passage, from, to int) *stray {
	p := &ctx.passages[passage]
	if told := toldAgain.ReplaceAllString(p.S[from:to], ""); ctx.gaz.lastName(p.S[from:to]) < 0 || containsAny(told, strangers) || spoken(told) {
		return nil
	}
	c := ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = ByCount
	s := &stray{clause: c, passage: passage}
	if c.goneBy() || !s.keepPlaces() {
		return nil
	}
	for i := range s.units {
		s.add(s.units[i].list)
	}
	s.things = s.phrases()
	return s
}

// keepPlaces leaves only the lists of places; false where there are none, or the sentence
// tells of services, or of what is to come or was of the places it names.
func (s *stray) keepPlaces() bool {
	kept := s.units[:0:0]
	for _, u := range s.units {
		if u.services != nil {
			return false
		}
		if u.list != nil {
			kept = append(kept, u)
		}
	}
	if s.units = kept; len(kept) == 0 {
		return false
	}
	last := &kept[len(kept)-1]
	if containsAny(toldAgain.ReplaceAllString(s.s[:kept[0].from], ""), strangersAround) {
		return false
	}
	return last.isSubject(s.s) || !containsAny(s.s[last.to:], strangersAround)
}

// isSubject says that names are what the sentence tells of: 가나시가, 다라군 등은, … 4곳이다.
func (u *unit) isSubject(s string) bool {
	switch u.josa {
	case "은", "는", "이", "가", "도":
		return true
	}
	rest := strings.TrimSpace(s[u.to:])
	return rest == "" || copulaEnds(lastRune(s[:u.to]), rest) || copulaAt(rest)
}

// add adds the names of a list.
func (s *stray) add(l *list) {
	for k := range l.runs {
		es := l.runs[k].entries
		for i := range es {
			e := &es[i]
			n := strayName{name: s.s[e.local[0]:e.local[1]], known: e.known, joined: i > 0 && es[i-1].tight}
			if n.under = s.s[e.province[0]:e.province[1]]; e.alone() {
				n.under, n.name = "", s.s[e.nameAt.from:e.nameAt.to]
			}
			s.names = append(s.names, n)
		}
	}
}

// phrases is how many phrases stand between the commas and marks from the first name to
// the end of the sentence; 0 where a verb parts them.
func (s *stray) phrases() int {
	n := 0
	for _, w := range strings.FieldsFunc(withoutBrackets(s.s[s.units[0].from:]), func(r rune) bool { return r == ',' || r == '△' || r == '▲' }) {
		w = strings.TrimSpace(w)
		if w == "" {
			continue
		}
		if n++; len(w) > 90 {
			return 0
		}
	}
	return n
}

// withoutBrackets cuts what stands in round brackets.
func withoutBrackets(s string) string {
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth = max(0, depth-1)
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// spoken says that a sentence gives what an official said.
func spoken(s string) bool {
	return strings.Contains(s, "\"") && containsAny(s, []string{"고 말했", "고 강조", "고 설명", "고 전했", "라며", "다며", "고 덧붙", "고 당부", "말씀"})
}

// goneBy says that a sentence tells of a year before the release.
func (c *clause) goneBy() bool {
	return slices.ContainsFunc(c.years, func(y date.YearAt) bool { return y.Year < c.ctx.day().Y })
}
