package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// Beside those chosen a release may name some that are to be looked at again: candidates of the next round, and what was put off.

// candidatesTopic leads to candidates: 후보는 (▲가나), 예비 상품으로는 (‘가나’와 ‘다라’가).
var candidatesTopic = hangul.MustCompile(`^\s?(?:[^,.'"()△▲]{1,24}\s)?(?:예비|후보|차순위)(?:\s?[가-힣]{1,8}){0,2}?(?:은|는|으로는|로는|에는)\s`)

// wasPutOff ends a sentence on what was put off: 인증이 유예되었다, 지정을 보류했다.
var wasPutOff = hangul.MustCompile(`(?:인증|지정|선정|승인|특례|부여)?[은는이가을를]?\s?(?:유예|보류)(?:했|하였|됐|되었|하기로)`)

// votePutOff finds that nothing was decided on what was asked for, which gives it no status: 의결을 보류하였다, 심의는 유보됐다.
var votePutOff = hangul.MustCompile(`(?:의결|심의|심사|평가|판단|결정|결론|논의)(?:은|는|이|가|을|를|도)?\s?(?:모두\s)?(?:유예|보류|유보)(?:했|하였|됐|되었|하기로)`)

// grantDecided ends in what is decided on, before the word for a decision: to put off that is to put off what was asked for.
var grantDecided = hangul.MustCompile(`(?:^|\s)(?:[가-힣]{2,4})?(?:특례|허가|지정|인증|선정|승인)\s?$`)

// onlyVotePutOff says that a sentence tells of a vote that was put off, and not of the grant itself: 의결을 보류했다, but not 특례 결정을
// 보류했다.
func onlyVotePutOff(s string) bool {
	m := votePutOff.FindStringIndex(s)
	return m != nil && !(strings.HasPrefix(s[m[0]:], "결정") && grantDecided.MatchString(s[:m[0]]))
}

// putOffLabel labels a line of what was put off: 보류 : 가나(다라).
var putOffLabel = hangul.MustCompile(`^\s?[(\[<]?\s?(?:인증|지정|선정|승인)?\s?(?:보류|유예)\s?(?:\(?\d{1,2}\s?(?:건|개|종)\)?)?\s?[)\]>]?\s?:`)

// asideWords may stand in such a sentence or line.
var asideWords = setOf("예비", "후보", "차순위", "유예", "보류", "유보")

// servicesAside takes the names of such sentences, where names of the programme were read, in quotes or with who has them. Where
// their number is told beside them, they are as many.
func (ctx *context) servicesAside(f *Facts) {
	k := slices.IndexFunc(f.Decisions, func(d Decision) bool {
		return d.Where < InSubtitle && d.Status == schema.New && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder })
	})
	if k < 0 || f.Header.Kind != schema.Result || len(ctx.foreign) > 0 || !holdsOnlyServices(f) {
		return
	}
	base := f.Decisions[k]
	by := map[schema.Status][]spot{}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !asideWords.among(p.held()) || ctx.inHeader(p) || p.past || ctx.statusHolds(f, p.index) {
			continue
		}
		for _, r := range p.sentences() {
			if st := ctx.statusAside(p.S[r[0]:r[1]]); st != "" {
				by[st] = append(by[st], ctx.spotsAside(f, i, r)...)
				continue
			}
			ctx.undecidedAside(f, i, r)
		}
	}
	for _, st := range []schema.Status{schema.Candidate, schema.Deferred} {
		g := by[st]
		if len(g) == 0 || !ctx.settleSpots(g) || !ctx.asManyAside(&g[0], len(g)) {
			continue
		}
		w := soughtServices{deed: deed{base.Scheme.ID, st}, of: base, held: map[string]bool{}}
		p := &ctx.passages[g[0].at]
		own := p.S[g[0].from:g[0].to]
		w.of.Status, w.of.StatusBy = st, Value{}
		if j, word := asideWords.find(own); j >= 0 {
			w.of.StatusBy = p.value(g[0].from+j, g[0].from+j+len(word), "sentence.status")
		}
		ctx.takeSpots(f, &w, g)
	}
}

// undecidedAside makes an issue of the names of a sentence r of passage i that tells of a vote which was put off: they have no
// status, and no record.
func (ctx *context) undecidedAside(f *Facts, i int, r [2]int) {
	p := &ctx.passages[i]
	s := p.S[r[0]:r[1]]
	if !asideWords.in(s) || notHere.MatchString(s) || saidAloud(s) || !strings.HasSuffix(strings.TrimRight(s, " ."), "다") || !onlyVotePutOff(s) {
		return
	}
	for _, t := range ctx.spotsAside(f, i, r) {
		ctx.issues.add("not-selected", schema.Note, "the sentence says that the vote on this was put off, so that it has no status yet", p.text(t.name[0], t.name[1]))
	}
}

// statusHolds says that a decision of a block has a status of this kind with its names.
func (ctx *context) statusHolds(f *Facts, block int) bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return d.Block == block && len(d.Holders) > 0 && (d.Status == schema.Candidate || d.Status == schema.Deferred)
	})
}

// statusAside is what a sentence says of those it names.
func (ctx *context) statusAside(s string) schema.Status {
	switch t := strings.TrimRight(s, " ."); {
	case !asideWords.in(s), notHere.MatchString(s), saidAloud(s):
	case putOffLabel.MatchString(s), strings.HasSuffix(t, "다") && wasPutOff.MatchString(s) && !onlyVotePutOff(s):
		return schema.Deferred
	case candidatesTopic.MatchString(s):
		return schema.Candidate
	}
	return ""
}

// spotsAside are the names of the sentence r of passage i that nothing holds, in quotes or with who has them.
func (ctx *context) spotsAside(f *Facts, i int, r [2]int) (out []spot) {
	p := &ctx.passages[i]
	c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InBody, block: p.index, rule: ServicesByCount}
	if len(c.s) > longestTale {
		return nil
	}
	if m := candidatesTopic.FindStringIndex(c.s); m != nil && len(c.quotedNames()) > 0 {
		c.s, c.base = c.s[m[1]:], c.base+m[1]
	}
	found := c.spotsHere(p)
	if m := putOffLabel.FindStringIndex(c.s); m != nil {
		found = c.inRow(m[1], len(strings.TrimRight(c.s, " .")))
	}
	for _, s := range found {
		s.at, s.byAt, s.from, s.to = i, i, r[0], r[1]
		if !s.quoted && s.by[1] == 0 || heldAny(f.Decisions, ctx.keyOf(&s.tale)) || c.namesProgramme(ctx.wordsOf(&s.tale)) {
			return nil
		}
		out = append(out, s)
	}
	return out
}

// asManyAside says that the sentence before such names, if it tells how many there are, counts as many.
func (ctx *context) asManyAside(s *spot, n int) bool {
	before := ctx.sentenceBefore(s)
	if !asideWords.in(before) {
		return true
	}
	all := countedThings.FindAllStringSubmatch(before, -1)
	return len(all) == 0 || slices.ContainsFunc(all, func(m []string) bool { return numberOfTasks(m[1]) == n })
}
