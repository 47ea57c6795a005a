package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// Behind all readers stands a net. Whoever reads a statement knows its words; what is told in words
// that nobody knows gave nothing, and nobody missed it. The net asks of what is left only how it is
// built: names of places that no row has, as subject or object of a clause that is over and decides.

// mostNet bounds the issues of the net in a release, and planOpening the sentences of a plan that it
// looks at.
const (
	mostNet     = 3
	planOpening = 3
)

// netOf is the net over one release.
type netOf struct {
	ctx  *context
	used *usedNames
	plan bool // the release is a plan or of an event: only what its first sentences tell is caught
	seen bool // the title or a sentence before tells of a programme of the release, or that something is made known
	said int
	// decided are the blocks that have a decision on places; nil until asked for.
	decided map[int]bool
	facts   *Facts
	// named are the keys of the programmes, once a name was asked for.
	named map[string]bool
}

// net makes issues of what looks like a decision of the release and gave neither a row nor
// an issue, whatever words it is told in.
func (ctx *context) net(f *Facts) {
	switch f.Header.Kind {
	case schema.Correction, schema.Brief, schema.Announcement:
		return
	}
	if ctx.issues.any("unsupported-subject") || ctx.issues.any("unread-services") {
		return // told of already; the names are where those are that were chosen
	}
	n := netOf{ctx: ctx, facts: f, plan: f.Header.Kind == schema.PlanKind || f.Header.Kind == schema.Event, used: ctx.usedIn(f), seen: len(ctx.mentionsIn(ctx.titleView().S)) > 0}
	n.sentences()
	n.zones()
	n.lines()
	n.services(f)
	if n.plan {
		n.handedOver(f)
	}
	if n.said == 0 {
		n.nothingRead(f)
	}
}

// mostSilent bounds the first sentences of a release that tell its news.
const mostSilent = 2

// nothingRead makes an issue of the first sentence that tells of a decision made now, where nothing at all was read of the
// release and nothing said of it.
func (n *netOf) nothingRead(f *Facts) {
	if len(f.Decisions)+len(f.Practices)+len(f.Plans) > 0 || len(n.ctx.issues.list) > 0 {
		return
	}
	for p, r := range n.ctx.firstSentences(mostSilent) {
		s := p.S[r[0]:r[1]]
		told := withoutTelling(s)
		if !tellsPast(told) || asks(s) || eventVerb(s) != nil || callIn(s) != nil || tellsElse(s) || setAsideBehind.MatchString(told) || !n.ctx.newsIn(told) {
			continue
		}
		n.ctx.issues.add("unread-decision", schema.Note, "the words tell of a decision, and nothing was read of the release; if it is one on places or services, its words are missing from the recognisers", p.text(r[0], r[1]))
		return
	}
}

// sentences looks at all sentences of the text.
func (n *netOf) sentences() {
	seen := 0
	for i := range n.ctx.passages {
		p := &n.ctx.passages[i]
		if p.past || n.ctx.inHeader(p) || len(p.S) > longestSentence {
			continue
		}
		for _, r := range p.sentences() {
			if seen++; n.said == mostNet || n.plan && seen > planOpening {
				return
			}
			s := p.S[r[0]:r[1]]
			names := n.ctx.lastName(s) >= 0
			if names && (tellsPast(s) && (n.caught(p, r) || n.plan && n.handed(s)) || n.beside(i, r)) || (names || zoneWords.in(s)) && n.besideDecided(i, r) {
				n.say(p.text(r[0], r[1]))
			}
			n.seen = n.seen || len(n.ctx.mentionsIn(p.S)) > 0 || strings.Contains(s, "발표했")
		}
	}
}

// say makes an issue of a sentence.
func (n *netOf) say(words doc.Text) {
	n.ctx.issues.add("unread-decision", schema.Note, "the words tell of a decision on places that no row names; if it is one of this release, its words are missing from the recognisers", words)
	n.used.words = append(n.used.words, hangul.NoSpace(hangul.FoldString(words.S)))
	n.said++
}

// pastSyllables are syllables one of which stands in a verb of the past.
var pastSyllables = setOf("했", "됐", "었", "았", "였", "혔", "렸", "랐", "겼", "졌", "쳤", "냈", "섰", "켰")

// tellsPast says that words may hold a verb of the past: 정했다, 지정함.
func tellsPast(s string) bool {
	t := strings.TrimRight(s, " .")
	return pastSyllables.in(s) || strings.HasSuffix(t, "함") || strings.HasSuffix(t, "됨")
}

// caught says that the sentence r of a passage decides on places that nothing uses.
func (n *netOf) caught(p *passage, r [2]int) bool {
	s := p.S[r[0]:r[1]]
	units := n.ctx.unitsOf(s, false)
	at := slices.IndexFunc(units, func(u unit) bool {
		return u.list != nil && (actsOrSuffers(&u, s) || n.ofTheirs(s[u.to:])) && n.used.free(s, u.list) && !n.chooser(units, &u, s)
	})
	if at < 0 || asks(s) || eventVerb(s) != nil || callIn(s) != nil {
		return false
	}
	told := withoutTelling(s)
	to := units[at].to
	if n.besideRead(units, at, s) && !n.otherTime(s) && !setAsideBehind.MatchString(s[to:]) && !onlyAims.MatchString(s[to:]) {
		return true
	}
	if to >= len(told) || !tellsPast(told[to:]) || setAsideBehind.MatchString(told[to:]) || onlyAims.MatchString(told[to:]) && !takesUp.MatchString(told[to:]) {
		return false
	}
	if n.otherTime(s) && !changedNow.MatchString(told[to:]) {
		return false
	}
	if n.plan {
		return chooseVerbs.in(told[to:]) || slices.ContainsFunc(n.ctx.predicates(s, false), func(p predicate) bool { return p.from >= to && p.tense == didPast })
	}
	return chooseVerbs.in(told[to:]) || n.decidesIn(p, r, to, len(told)) || n.madeOf(p, r, to, told) || n.madeTitled(told[to:])
}

// chooser says that a name is of the 시·도 or city that publishes the release, and as topic or subject chose those of the sentence
// that were read, or is named with who heads it: 가나도가 다라시와 마바군을 뽑았다, 가나도(도지사 김다라)는.
func (n *netOf) chooser(units []unit, u *unit, s string) bool {
	if first := u.list.entries()[0].nameAt.to; mayor.MatchString(s[first:]) && topicOfPlace(s[first:]) {
		return true
	}
	if u.josa != "은" && u.josa != "는" && u.josa != "이" && u.josa != "가" || u.list.size() != 1 {
		return false
	}
	e := u.list.entries()[0]
	agency := viewOf(n.facts.Header.Agency.Words).S
	name, sidos := s[e.nameAt.from:e.nameAt.to], n.ctx.gaz.sidos
	if agency == "" || inShort(name) != inShort(agency) && (sidos[name] == "" || sidos[name] != sidos[hangul.NoSpace(agency)]) {
		return false
	}
	return thus.in(s[u.to:]) || slices.ContainsFunc(units, func(o unit) bool { return o.list != nil && o.from > u.to && n.used.any(s, o.list) })
}

// thus refer to what was told before: 심사해 이같이 결정했다.
var thus = setOf("이같이", "이 같이", "이와 같이", "이처럼", "이렇게")

// besideRead says that unit at is what a clause beside one on names that were read tells of: (가나시를 선정했으며)
// 다라군은 예비로 두었다.
func (n *netOf) besideRead(units []unit, at int, s string) bool {
	u := &units[at]
	if n.plan || u.josa != "은" && u.josa != "는" && u.josa != "이" && u.josa != "가" {
		return false
	}
	read := slices.ContainsFunc(units, func(o unit) bool { return o.list != nil && o.from != u.from && n.used.any(s, o.list) })
	return read && slices.ContainsFunc(n.ctx.predicates(s, false), func(p predicate) bool { return p.tense == didPast || p.tense == doesNow && p.joins })
}

// changedNow finds that what was decided before is changed or ended now, so that a year of it is no year of the
// decision: (2024년에 지정된 가나시의) 구역을 넓히는 변경안을 승인했다.
var changedNow = hangul.MustCompile(`(?:변경|확장|확대|연장|갱신|재지정|재인증|해제|취소)(?:을|를|안을|안건을|도)?\s?(?:[가-힣·]{1,6}\s){0,3}?(?:했|하였|됐|되었|확정|승인|의결|결정|허용)`)

// theirs goes on behind a place with what it has: (가나시) 육성지구의.
var theirs = hangul.MustCompile(`^\s([가-힣]{2,10}?)(?:의|을|를|은|는|이|가)\s`)

// ofTheirs says that the words behind a place call what it has as a programme of the release is called.
func (n *netOf) ofTheirs(rest string) bool {
	m := theirs.FindStringSubmatch(head(rest, 60))
	return m != nil && slices.ContainsFunc(n.ctx.known, func(k programme) bool { return k.main && strings.HasSuffix(hangul.NoSpace(k.Name), m[1]) })
}

// decidesIn says that a noun of decision stands in the bytes from..to of the sentence r, outside the
// names of programmes.
func (n *netOf) decidesIn(p *passage, r [2]int, from, to int) bool {
	s := p.S[r[0]:r[1]]
	for i := from; i < to; i += runeLen(s, i) {
		noun := decideNounAt(s, i)
		if noun == "" {
			continue
		}
		if !slices.ContainsFunc(n.ctx.mentionsIn(p.S), func(m mention) bool { return m.from <= r[0]+i && m.to >= r[0]+i+len(noun) }) {
			return true
		}
	}
	return false
}
