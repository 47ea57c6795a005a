package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// services looks at names of services that nothing uses: those that a sentence says got what was asked for,
// and, where the release names no service at all, those that stand alike, each with who has it.
func (n *netOf) services(f *Facts) {
	if n.said == mostNet {
		return
	}
	if !n.ctx.certifiesServices() && !n.ctx.exemptsFirst() && !n.ctx.tellsExemption() {
		defer func() {
			if n.said == 0 && !holdsNames(f) {
				n.makersTold()
			}
		}()
		if !n.plan && !holdsNames(f) && n.ctx.choosesSome() {
			n.alike(n.free(f, nil))
		}
		return
	}
	held := namesOfServices(f)
	for i := range n.ctx.passages {
		p := &n.ctx.passages[i]
		if p.Depth < doc.Asterisk && p.Kind != doc.Caption && !n.ctx.inHeader(p) {
			n.granted(f, held, i)
		}
	}
	if n.said == 0 && !n.plan && len(held) == 0 && !declaresServices(f) {
		n.alike(n.free(f, nil))
		n.counted()
	}
	switch {
	case len(held) > 0:
		n.besideServices(f, held)
	case n.said == 0 && !holdsNames(f):
		n.makersTold()
	}
}

// counted makes an issue of the number of what exemptions were given to where nothing was read of it.
func (n *netOf) counted() {
	if told, ok := n.ctx.countedFirstNow(); ok && n.said == 0 && n.ctx.exemptsFirst() && !n.otherTime(told.p.S[told.in[0]:told.in[1]]) {
		n.ctx.issues.add("unread-services", schema.Note, "a number of exemptions is told to be given, and neither the statement nor their names were understood", told.p.text(told.in[0], told.in[1]))
	}
}

// granted looks at the sentences of passage i which say that something got what was asked for.
func (n *netOf) granted(f *Facts, held serviceNames, i int) {
	p := &n.ctx.passages[i]
	for k, r := range p.sentences() {
		s := p.S[r[0]:r[1]]
		if n.said == mostNet || len(s) > longestTale || !tellsPast(s) || n.plan && i+k > planOpening+len(n.ctx.titles()) || !exemptWords.in(s) && !n.quotesFree(held, s) {
			continue
		}
		c := &clause{ctx: n.ctx, view: p.view, base: r[0], s: s, where: InBody, block: p.index, rule: ServicesByCount}
		found := c.spots()
		if len(found) == 0 {
			continue
		}
		v := c.verdictOf()
		for _, t := range found {
			t.at, t.from, t.to, t.verdict = i, r[0], r[1], v
			if !n.namesUsed(f, held, &t) && n.got(&t) {
				n.sayOf("unread-services", "the sentence says that these got what was asked for, and no row names them; its words are missing from the recognisers", &t)
				break
			}
		}
	}
}

// quotesFree says that a sentence quotes a name that no row has.
func (n *netOf) quotesFree(held serviceNames, s string) bool {
	return slices.ContainsFunc(quoted(s), func(q [2]int) bool { return !held.has(hangul.Key(s[q[0]:q[1]])) })
}

// free are the spots of names that nothing uses.
func (n *netOf) free(f *Facts, held serviceNames) []spot {
	return slices.DeleteFunc(n.ctx.spots(0), func(s spot) bool { return n.namesUsed(f, held, &s) })
}

// namesUsed says that a spot names what is used, or nothing.
func (n *netOf) namesUsed(f *Facts, held serviceNames, s *spot) bool {
	if n.named == nil {
		n.named = f.schemeKeys()
	}
	key := n.ctx.keyOf(&s.tale)
	return s.verdict >= turnedDown || s.by[1] == 0 && !s.quoted || held.has(key) || n.named[key] || n.pointed(s)
}

// choosesSome says that one of the first sentences chose a number of something, now.
func (ctx *context) choosesSome() bool {
	for p, r := range ctx.firstSentences(2) {
		s := p.S[r[0]:r[1]]
		if m := servicesCountedIn.FindStringIndex(s); m != nil && !containsAny(s, notPassedYet) && !ctx.toldEarlier(s) && (chooseVerbs.in(s[m[1]:]) || slices.ContainsFunc(ctx.predicates(s, false), func(p predicate) bool { return p.from >= m[1] && p.tense == didPast })) {
			return true
		}
	}
	return false
}

// alike makes an issue of names that stand in the text alike, each with who has it.
func (n *netOf) alike(free []spot) {
	for i := range free {
		s := &free[i]
		if s.weak || s.by[1] == 0 {
			continue
		}
		like := slices.IndexFunc(free[i+1:], func(o spot) bool {
			return o.form == s.form && o.mark == s.mark && !o.weak && o.by[1] > 0 && o.sent-s.sent <= 1
		})
		if like >= 0 && n.ctx.leadsToSome(s, true) {
			n.sayOf("unread-services", "names are listed, each with its company, and no statement that decides about them was understood; if they were certified, its words are missing from the recognisers", s)
			return
		}
	}
}

// got says that the sentence which names a service says that it got what was asked for, now.
func (n *netOf) got(s *spot) bool {
	words := n.ctx.passages[s.at].S[s.from:s.to]
	return (s.verdict == granted || s.quoted && (wasGranted(words) || wasPassed.MatchString(words))) && !n.otherTime(words) && !notHere.MatchString(withoutBarred(words)) && !markOf.MatchString(words)
}

// markOf finds a mark that those who were chosen may use: ‘가나 인증마크’를 사용할 수 있다.
var markOf = hangul.MustCompile(`(?:마크|표시|표지|로고|명칭|현판|동판)['"」』]?(?:을|를)\s`)

// pointed says that an issue has the name of a service.
func (n *netOf) pointed(s *spot) bool {
	key := n.ctx.keyOf(&s.tale)
	return slices.ContainsFunc(n.used.words, func(w string) bool { return strings.Contains(hangul.Key(w), key) })
}

// sayOf makes an issue of the sentence or line of a service.
func (n *netOf) sayOf(code, detail string, s *spot) {
	n.sayWords(code, detail, n.ctx.passages[s.at].text(s.from, s.to))
}

// sayWords makes an issue of words.
func (n *netOf) sayWords(code, detail string, words doc.Text) {
	n.ctx.issues.add(code, schema.Note, detail, words)
	n.used.words = append(n.used.words, hangul.NoSpace(hangul.FoldString(words.S)))
	n.said++
}

// serviceNames are the names of services that rows are made of, as hangul.Key spells them.
type serviceNames []string

// namesOfServices gives those of a release.
func namesOfServices(f *Facts) (out serviceNames) {
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; h.Kind == ServiceHolder {
				out = append(out, hangul.Key(h.Words.S))
			}
		}
	}
	return out
}

// has says that a name is one of them, in full or in part.
func (all serviceNames) has(key string) bool {
	return slices.ContainsFunc(all, func(h string) bool { return strings.Contains(h, key) || strings.Contains(key, h) })
}

// declaresServices says that a decision counts more than it names, which is told of elsewhere.
func declaresServices(f *Facts) bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool { return declared(&d) > len(d.Holders) })
}
