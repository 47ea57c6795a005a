package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
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
	told   []int // the numbers beside the names
	topic  bool  // it stands under a topic that ends as a programme does
	goesOn bool  // it begins with a word that goes on with what was told: 여기에, 이와 함께
}

// strayName is one name of it.
type strayName struct {
	who
	known  bool
	joined bool // by a dot to the name before
	paired bool // it and the name before have one thing between them
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
		if closed || p.past || events && !p.isSentence() || p.Kind == doc.Caption || ctx.inHeader(p) || labelsOthers(p.S) || ctx.gaz.lastName(p.S) < 0 || !p.isSentence() && reaches(p.S) {
			continue
		}
		before := ""
		for _, at := range p.sentences() {
			told := p.S[at[0]:at[1]]
			of := before
			if before = told; strings.Count(p.S[:at[0]], "\"")%2 == 1 || ctx.endsRefusing(of) && ctx.namesFirst(told) && !mayDecide(told) {
				continue // somebody goes on speaking; 탈락한 곳도 있다. 가나시, 다라군이다.
			}
			if !ctx.prizes && prizeEnds.in(told) {
				continue // a prize for something else
			}
			if s := ctx.strayAt(i, at[0], at[1]); s != nil {
				out = append(out, s)
			}
		}
	}
	return out
}

// endsRefusing says that a sentence tells last of those who were not chosen or only
// applied: 12곳이 신청했다, 12곳이 신청해 3곳이 떨어졌다; not 12곳이 신청해 3곳을 선정했다.
func (ctx *context) endsRefusing(s string) bool {
	at := -1
	for _, w := range refusing {
		at = max(at, strings.LastIndex(s, w))
	}
	return at >= 0 && !containsAny(s[at:], amongThem) && !slices.ContainsFunc(ctx.predicates(s, false), func(p predicate) bool { return p.tense == didPast && p.from > at })
}

// amongThem go on from those who applied to those of them who are meant: 17곳이 신청했고 이 중 5곳이 대상이다.
var amongThem = []string{"이 중 ", "이중 ", "그중 ", "그 중 ", "이 가운데 ", "그 가운데 ", "이들 중 ", "이들 가운데 "}

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
	if ctx.gaz.lastName(p.S[from:to]) < 0 {
		return nil
	}
	told := harmless.ReplaceAllString(p.S[from:to], "")
	if containsAny(told, strangers) || spoken(told) {
		return nil
	}
	asked := containsAny(p.S[from:to], lastYearWords) // and only how they were found was then, or it is strange
	c := ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = ByCount
	s := &stray{clause: c, passage: passage}
	if c.goneBy() && !asked && !containsAny(c.s, thisRoundWords) || !s.keepPlaces() {
		return nil
	}
	s.take(s.units)
	s.things, s.topic = s.phrases(), s.underTopic()
	s.goesOn = goingOn.at(strings.TrimLeft(c.s, " ")) != "" && s.units[len(s.units)-1].isSubject(c.s)
	return s
}

// goingOn are words that go on with what was told before.
var goingOn = setOf("여기에", "이외에", "이 외에", "이밖에", "이 밖에", "그 외에", "그 밖에", "또 ", "또한", "아울러", "이와 함께", "이와 더불어", "더불어", "끝으로", "마지막으로", "나머지")

// eachHas says that names are 시·도 of which the number in each follows: 강원·충남에서는 각 3곳.
func (u *unit) eachHas(s string) bool {
	for _, e := range u.list.entries() {
		if !e.alone() {
			return false
		}
	}
	rest := strings.TrimLeft(head(strings.TrimPrefix(s[u.to:], u.josa), 40), " 은는이가에서의지역,")
	return strings.HasPrefix(rest, "각 ") || strings.HasPrefix(rest, "각각 ")
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

// joinedForces follows two places that have one thing between them: (가나군과 다라군)은 힘을 합쳐.
var joinedForces = hangul.MustCompile(`^(?:은|는|이|가|에서는|에는)?,?\s(?:힘을\s(?:합|모)|손을\s(?:맞)?잡|손잡|공동으로|연합)`)

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
